import { dayIn } from "./day.js";
import type { Work } from "./work.js";

const KINDS: Readonly<Record<Work["kind"], string>> = { page: "webpage", document: "document", entry: "dataset" };

/** Works as the items of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), for reference managers. */
export function cslJsonOf(works: readonly Work[]): readonly Readonly<Record<string, unknown>>[] {
  return works.map(({ id, kind, title, authors, container, date, accessed, url, version, note, language }) =>
    Object.fromEntries(
      Object.entries({
        id,
        type: KINDS[kind],
        title,
        author: authors.length === 0 ? null : authors.map((literal) => ({ literal })),
        "container-title": container,
        issued: date === null ? null : dateOf(date),
        accessed: accessed === null ? null : dateOf(accessed),
        version,
        URL: url,
        language,
        note,
      }).filter(([, value]) => value !== null),
    ),
  );
}

/** To the precision that it is told with; what is no day, month or year goes as EDTF in `raw`. */
function dateOf(edtf: string): Readonly<Record<string, unknown>> {
  const day = dayIn(edtf);
  if (day === null) return { raw: edtf };
  return { "date-parts": [[day.year, day.month, day.day].filter((part) => part !== null)] };
}
