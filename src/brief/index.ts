// Dossiers → what terminals, Markdown, HTML and files of offices show, and how what they rest on is cited: pure renderers.
export * from "./article/index.js";
export { digestAtom } from "./atom.js";
export { pairBrief, stateBrief } from "./brief.js";
export { changesBrief } from "./changes.js";
export * from "./checking/index.js";
export * from "./citation/index.js";
export { digestBrief } from "./digest.js";
export { HOLDING } from "./holding.js";
export { briefHtml, type Neighbours } from "./html.js";
export { briefMarkdown } from "./markdown.js";
export { type Apparatus, factsIn } from "./notes.js";
export { briefDocx, dossierXlsx, xmlText } from "./office/index.js";
export { briefPlain, type Page } from "./plain.js";
export { PROSES } from "./prose/index.js";
export type { Block, Brief, Section } from "./section.js";
export { factHtml, indexHtml, type Published } from "./site.js";
export { isTraced, traced } from "./trace.js";
export { BRIEF_WORDS, type BriefWords, ENGLISH_BRIEF } from "./words/index.js";
