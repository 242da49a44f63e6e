import { dayIn } from "./day.js";
import type { Citing } from "./words/index.js";
import { containerOf, type Work } from "./work.js";

const KINDS: Readonly<Record<Work["kind"], string>> = { page: "ELEC", document: "GEN", entry: "DATA" };

/** Works as a file of RIS (Reference Manager), each ended by "ER". All words are one line. */
export function risOf(works: readonly Work[], citing: Citing): string {
  return works.map((work) => entry(work, citing)).join("\r\n");
}

function entry(work: Work, citing: Citing): string {
  const { id, kind, title, authors, date, accessed, url, version, note, language } = work;
  const day = dayIn(date);
  const two = (part: number | null | undefined) => (part == null ? "" : String(part).padStart(2, "0"));
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", KINDS[kind]],
    ["ID", id],
    ["TI", title],
    ...authors.map((author) => ["AU", author] as const),
    ["T2", containerOf(work, citing)],
    ["PY", day === null ? null : String(day.year)],
    // Year/month/day/other: what is no day stands behind the last stroke.
    ["DA", date === null ? null : day === null ? `///${date}` : `${day.year}/${two(day.month)}/${two(day.day)}/`],
    ["ET", version],
    ["UR", url],
    ["Y2", accessed === null ? null : `${accessed.replaceAll("-", "/")}/`],
    ["LA", language],
    ["N1", note],
  ];
  return [...fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])), "ER  - ", ""].join(
    "\r\n",
  );
}
