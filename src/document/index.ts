// Bytes → Document: one reader a format behind one interface.
export type { Block, BlockKind, Document, Metadata, NoteMark, Reference } from "./document.js";
export { detectLanguage } from "./language.js";
export type { Problem } from "./problem.js";
export {
  type DocumentOptions,
  type DocumentRecord,
  type DocumentResult,
  LARGEST,
  readDocument,
  readRecord,
} from "./read.js";
export type { Content, ReadContent, Reader } from "./reader.js";
