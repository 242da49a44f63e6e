/** The languages that the command line speaks, by their ISO 639-1 code. */
export const LANGS = ["en", "ru", "tr", "zh"] as const;
export type Lang = (typeof LANGS)[number];
