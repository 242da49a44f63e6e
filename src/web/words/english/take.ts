/** What is taken along from a page, and how it is cited. */
export const take = {
  files: "Download",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  cite: "Cite this",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "GOST R 7.0.5" },
  /** What stands above the citations. */
  about:
    "Formatted by Entente after each manual, not by a CSL processor. For any other style, import one of these files into Zotero or another reference manager.",
  notes: "Word, footnotes in",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "Digest",
  /** The line at the foot of every page. */
  state: (digest: string, date: string | null) => `state ${digest}${date === null ? "" : `, ${date}`}`,
  snapshot: (name: string, date: string | null) => `snapshot ${name}${date === null ? "" : `, ${date}`}`,
} as const;
