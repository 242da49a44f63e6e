// Bytes → Document: one reader a format behind one interface.

export { type Boxes, boxesOf } from "./boxes.js";
export { ARCHIVES, Bytes, type Found, type Member, once, PARCELS, unpacked } from "./container/index.js";
export type {
  Block,
  BlockKind,
  Box,
  Cell,
  Document,
  Metadata,
  NoteMark,
  PageTurn,
  Place,
  Reference,
} from "./document.js";
export { type Attempt, Faults, outright } from "./faults.js";
export { homeOf } from "./home.js";
export { detectLanguage } from "./language.js";
export { PdfFault, pagePicture } from "./pdf/index.js";
export { type Spot, spotAt } from "./place.js";
export type { Problem } from "./problem.js";
export { onward } from "./pulse/index.js";
export {
  type DocumentOptions,
  type DocumentRecord,
  type DocumentResult,
  LARGEST,
  readDocument,
  readMember,
  readRecord,
} from "./read.js";
export type { Content, ReadContent, Reader } from "./reader.js";
export {
  type Cite,
  type CslDate,
  type CslItem,
  type CslName,
  citesOf,
  type Note,
  parseReference,
} from "./reference/index.js";
