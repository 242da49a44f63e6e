// Bytes → Document: one reader a format behind one interface.
export type { Block, BlockKind, Document, Metadata, NoteMark, Reference } from "./document.js";
export type { Problem } from "./problem.js";
