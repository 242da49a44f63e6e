// Words of scanned pages, by a program that is installed beside Entente. Little is loaded until there is such a page.

export { type Picture, turned } from "./picture.js";
export { type Engine, engineHere, type RecognisedLine, recognised } from "./tesseract.js";
