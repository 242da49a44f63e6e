// Dossiers → what terminals, Markdown and HTML show: pure renderers.
export { pairBrief, stateBrief } from "./brief.js";
export { changesBrief } from "./changes.js";
export { briefHtml } from "./html.js";
export { briefMarkdown } from "./markdown.js";
export { briefPlain, type Page } from "./plain.js";
export type { Block, Brief, Section } from "./section.js";
export type { BriefWords } from "./words.js";
