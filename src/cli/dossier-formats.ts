import type { Style } from "../brief/index.js";

/** Forms of a dossier. "md" is "markdown" by a shorter name. */
export const DOSSIER_FORMATS = ["table", "markdown", "md", "html", "docx", "xlsx", "json"] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** Ways to cite; named here too, so that a command line is understood without loading what cites. */
export const STYLES = ["chicago", "apa", "iso690", "gost"] as const satisfies readonly Style[];
