/** What is taken along from a page, and how it is cited. */
export const take = {
  files: "Take along",
  word: "Word",
  excel: "Excel",
  markdown: "Markdown",
  cite: "Cite this",
  styles: { chicago: "Chicago", apa: "APA", iso690: "ISO 690", gost: "GOST R 7.0.5" },
  /** What stands above the citations. */
  about:
    "Written after each manual by Entente itself; for any other style take one of the files into Zotero or another manager.",
  notes: "Word with notes as",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  digest: "Digest",
  /** The line at the foot of every page. */
  state: (digest: string, date: string | null) => `state ${digest}${date === null ? "" : `, ${date}`}`,
  snapshot: (name: string, date: string | null) => `snapshot ${name}${date === null ? "" : `, ${date}`}`,
} as const;
