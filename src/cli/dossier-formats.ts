import type { Style } from "../brief/index.js";

import { OPEN_FORMATS } from "./export-formats.js";

/** Forms of a dossier, and open formats of what it is made from. "md" is "markdown" by a shorter name. */
export const DOSSIER_FORMATS = ["table", "markdown", "md", "html", "docx", "xlsx", "json", ...OPEN_FORMATS] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** Ways to cite; named here too, so that a command line is understood without loading what cites. */
export const STYLES = ["chicago", "apa", "iso690", "gost"] as const satisfies readonly Style[];
