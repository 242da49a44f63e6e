import type { Length } from "../brief/index.js";

/** Forms of a brief. "md" is "markdown" by a shorter name. */
export const BRIEF_FORMATS = ["md", "markdown", "html", "docx", "json"] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Lengths and languages; named here too, so that a command line is understood without loading what writes. */
export const BRIEF_LENGTHS = ["short", "medium", "long"] as const satisfies readonly Length[];
export const BRIEF_LANGUAGES = ["en", "tr", "ru", "zh"] as const;
