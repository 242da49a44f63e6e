import { message } from "../../../words/index.js";

/** What is taken along from a page, and how it is cited. */
export const take = {
  files: "Download",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  data: "Data",
  cite: "Cite this",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "GOST R 7.0.5" },
  /** What stands above the citations. */
  about:
    "Formatted by Entente itself according to each style manual, not by a CSL processor. For any other style, import one of these files into Zotero or another reference manager.",
  notes: "Word, with footnotes in",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "Digest",
  /** The line at the foot of every page. */
  state: message("state {digest}{date, select, none {} other {, {date}}}", "digest", "date"),
  snapshot: message("snapshot {name}{date, select, none {} other {, {date}}}", "name", "date"),
};
