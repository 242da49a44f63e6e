import { compare } from "../../text/index.js";
import { dayIn } from "./day.js";
import type { Citing } from "./words/index.js";
import { containerOf, type Work } from "./work.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Works as a file of BibTeX (UTF-8), an entry "misc" each, which BibTeX and BibLaTeX both know. Nothing of a document is a command in it. */
export function bibtexOf(works: readonly Work[], citing: Citing): string {
  return works.map((work) => entry(work, citing)).join("\n");
}

function entry(work: Work, citing: Citing): string {
  const { id, title, authors, date, accessed, url, version, note, language } = work;
  const container = containerOf(work, citing);
  const day = dayIn(date);
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", title === null ? null : `{${escaped(title)}}`],
    ["author", authors.length === 0 ? null : authors.map((author) => `{${escaped(author)}}`).join(" and ")],
    ["howpublished", container === null ? null : escaped(container)],
    ["year", date === null ? null : day === null ? escaped(citing.day(date)) : String(day.year)],
    ["month", day?.month == null ? null : MONTHS[day.month - 1]!],
    ["day", day?.day == null ? null : String(day.day)],
    ["version", version === null ? null : escaped(version)],
    ["url", url],
    ["urldate", accessed],
    ["language", language],
    ["note", note === null ? null : escaped(note)],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === "month" ? value : `{${value}}`}`],
  );
  return `@misc{${keyOf(id)},\n${written.join(",\n")}\n}\n`;
}

/** A key has letters, figures, "_", ":" and "-" alone. */
const keyOf = (id: string) => id.replaceAll(/[^A-Za-z0-9_:-]+/gu, "-");

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Signs that TeX obeys as what prints them. */
function escaped(words: string): string {
  return words.replaceAll(/[\\~^&%$#_{}]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** In order of their ids, each once. */
export function eachOnce(works: readonly Work[]): Work[] {
  return [...new Map(works.map((work) => [work.id, work])).values()].sort((a, b) => compare(a.id, b.id));
}
