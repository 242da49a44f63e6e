import { dayIn } from "./day.js";
import type { Citing } from "./words/index.js";
import { containerOf, type Work } from "./work.js";

const KINDS: Readonly<Record<Work["kind"], string>> = { page: "webpage", document: "document", entry: "dataset" };

/** Works as the items of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), for reference managers. */
export function cslJsonOf(works: readonly Work[], citing: Citing): readonly Readonly<Record<string, unknown>>[] {
  return works.map((work) => {
    const { id, kind, title, authors, date, accessed, url, version, note, language } = work;
    return Object.fromEntries(
      Object.entries({
        id,
        type: KINDS[kind],
        title,
        author: authors.length === 0 ? null : authors.map((literal) => ({ literal })),
        "container-title": containerOf(work, citing),
        issued: date === null ? null : dateOf(date),
        accessed: accessed === null ? null : dateOf(accessed),
        version,
        URL: url,
        language,
        note,
      }).filter(([, value]) => value !== null),
    );
  });
}

/** To the precision that it is told with; what is no day, month or year goes as EDTF in `raw`. */
function dateOf(edtf: string): Readonly<Record<string, unknown>> {
  const day = dayIn(edtf);
  if (day === null) return { raw: edtf };
  return { "date-parts": [[day.year, day.month, day.day].filter((part) => part !== null)] };
}
