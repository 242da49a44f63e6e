import type { Prose } from "../prose/prose.js";

type Bound = "plain" | "bound" | "until";

/** A time as it stands in a sentence, with the small words of the language: "on 3 May 2012", "since 2006", "between 1989 and 1991". */
export function whenWords(edtf: string, prose: Prose): string {
  const { when } = prose;
  const put = (pattern: string, values: Readonly<Record<string, string>>) =>
    pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
  const other = () => put(when.other, { d: spoken(edtf, prose, "plain") });
  if (edtf.startsWith("[")) return other();
  const [from = "", to] = edtf.split("/");
  if (to === undefined) {
    const bare = from.replace(/[~?%]$/u, "");
    if (bare !== from) return put(when.about, { d: spoken(bare, prose, "bound") });
    const kind = KINDS[bare.length];
    return kind === undefined || !isPlain(bare) ? other() : put(when[kind], { d: spoken(bare, prose, "plain") });
  }
  if (from === "" || from === "..") return put(when.until, { d: spoken(to, prose, "until") });
  if (to === "" || to === "..") return put(when.since, { d: spoken(from, prose, "bound") });
  const [a, b] = [from, to];
  // Days of one month have their month once.
  if (a.length === 10 && b.length === 10 && a.slice(0, 7) === b.slice(0, 7))
    return put(when.days, {
      d: spoken(b, prose, "plain").replace(/(?<!\d)\d{1,2}(?!\d)/u, `${Number(a.slice(8))}–${Number(b.slice(8))}`),
    });
  return put(when.between, { a: spoken(a, prose, "bound"), b: spoken(b, prose, "bound") });
}

const KINDS: Readonly<Record<number, "year" | "month" | "day">> = { 4: "year", 7: "month", 10: "day" };
const isPlain = (edtf: string) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf);

/** A date without the words around it. What is no plain date is told by the dates of the language's catalogue. */
export function spoken(edtf: string, prose: Prose, bound: Bound = "plain"): string {
  const { dates, speech } = prose;
  const bare = edtf.replace(/[~?%]$/u, "");
  if (!isPlain(bare)) return datesOf(bare, speech);
  const [y = "", month, d] = bare.split("-");
  const m =
    month === undefined
      ? ""
      : (d === undefined && bound === "plain" ? dates.months : (dates.ofDay ?? dates.months))[Number(month) - 1]!;
  const kind = d !== undefined ? "day" : month !== undefined ? "month" : "year";
  const pattern =
    bound === "plain"
      ? dates[kind]
      : ((bound === "until"
          ? { year: dates.bound.untilYear, month: dates.bound.untilMonth, day: undefined }[kind]
          : undefined) ?? dates.bound[kind]);
  return pattern
    .replace("{y}", y)
    .replace("{m}", m)
    .replace("{d}", d === undefined ? "" : String(Number(d)));
}

import { dateWords as datesOf } from "../../words/index.js";
