// Folds of the ledger → drawings with their words. Pure: the same values, the same drawing.

export { type Drawing, label, line, note, picture } from "./drawing.js";
export { fitted, widthOf, wrapped } from "./lettering.js";
export { element, link, type Markup, words } from "./markup.js";
export { GROUND, INK, LINE, QUIET, SHADE, TONES } from "./palette.js";
export type { Picture } from "./picture.js";
export { png } from "./png.js";
export { standalone } from "./standalone.js";
