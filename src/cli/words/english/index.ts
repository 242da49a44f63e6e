// What commands say in English: one file an area. Another language is a folder of the same shape.
export const english = {};

export type Words = typeof english;
