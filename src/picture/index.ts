// Folds of the ledger → drawings with their words. Pure: the same values, the same drawing.
export { GROUND, INK, LINE, QUIET, SHADE, TONES } from "./palette.js";
export type { Picture } from "./picture.js";
