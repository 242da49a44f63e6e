/** Files that are taken at once, and bytes of them all with what the form adds. */
export const FILES = 500;
export const BYTES = 256 * 1024 * 1024;
