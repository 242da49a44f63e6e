import { dayOf, extentOf } from "../../text/index.js";
import { dateWords as datesOf } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Phrase } from "./template.js";

type Bound = "plain" | "bound" | "until" | "span" | "through" | "asOf";

/** A time as it stands in a sentence, with the small words of the language: "on 3 May 2012", "since 2006", "between 1989 and 1991". */
export function whenWords(edtf: string, prose: Prose): string {
  const { when } = prose;
  const put = (pattern: string, values: Readonly<Record<string, string>>) =>
    pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
  // What has no words of its own is told by its years: that says less, and nothing else.
  const other = () => {
    const extent = extentOf(edtf);
    const years = [extent?.lo, extent?.hi].map((day) => (day == null ? null : String(dayOf(day).year)));
    const [from = null, to = null] = years;
    if (from === null || to === null) return put(when.other, { d: datesOf(edtf, prose.speech) });
    return from === to
      ? put(when.year, { d: spoken(from, prose, "plain") })
      : when.years !== undefined
        ? put(when.years, { a: from, b: to })
        : put(when.between, { a: spoken(from, prose, "span"), b: spoken(to, prose, "through") });
  };
  if (edtf.startsWith("[")) return other();
  const [from = "", to] = edtf.split("/");
  if (to === undefined) {
    const [, year = "", season] = /^(\d{4})-2([1-4])$/u.exec(from) ?? [];
    if (season !== undefined) return prose.seasons[Number(season) - 1]!.replace("{y}", year);
    const bare = from.replace(DOUBT, "");
    if (bare !== from && !isPlain(bare)) return datesOf(from, prose.speech);
    if (bare !== from) return put(when.about, { d: spoken(bare, prose, "span") });
    const kind = KINDS[bare.length];
    return kind === undefined || !isPlain(bare) ? other() : put(when[kind], { d: spoken(bare, prose, "plain") });
  }
  const isOpen = [from, to].some((end) => end === "" || end === "..");
  // A quarter or a decade has its words, with those of since and until, in the catalogue.
  const arePlain = [from, to].every((end) => end === "" || end === ".." || isPlain(end.replace(DOUBT, "")));
  if (!arePlain) return isOpen ? datesOf(edtf, prose.speech) : other();
  if (from === "" || from === "..") return put(when.until, { d: spoken(to, prose, "until") });
  if (to === "" || to === "..") return put(when.since, { d: spoken(from, prose, "bound") });
  const [a, b] = [from, to];
  // Days of one month have their month once.
  if (a.length === 10 && b.length === 10 && a.slice(0, 7) === b.slice(0, 7))
    return put(when.days, {
      d: spoken(b, prose, "plain", `${Number(a.slice(8))}${prose.dates.until ?? "–"}${Number(b.slice(8))}`),
    });
  // Months and days of one year have it once.
  const areOfOneYear = a.length > 4 && a.length === b.length && a.slice(0, 4) === b.slice(0, 4);
  const { yearLast, year } = prose.dates;
  const bare = (text: string) => text.replace(yearLast ? ` ${a.slice(0, 4)}` : year.replace("{y}", a.slice(0, 4)), "");
  if (areOfOneYear && a.length === 7 && when.months !== undefined)
    return put(when.months, { a: bare(spoken(a, prose)).replace(/ \p{Ll}+$/u, ""), b: spoken(b, prose) });
  if (a.length === 4 && b.length === 4 && when.years !== undefined) return put(when.years, { a, b });
  const [x, y] = [spoken(a, prose, "span"), spoken(b, prose, "through")];
  return put(when.between, { a: areOfOneYear && yearLast ? bare(x) : x, b: areOfOneYear && !yearLast ? bare(y) : y });
}

const KINDS: Readonly<Record<number, "year" | "month" | "day">> = { 4: "year", 7: "month", 10: "day" };
const DOUBT = /[~?%]$/u;
const isPlain = (edtf: string) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf);

/** What a language calls a time (EDTF) that is the day, the month or the year behind the one that was told before; null of any other, and where it has no word for it. */
export function nextWords(edtf: string, before: string | null, { next }: Prose): string | null {
  const kind = KINDS[edtf.length];
  if (kind === undefined || before === null || before.length < edtf.length || ![edtf, before].every(isPlain))
    return null;
  const end = extentOf(before.slice(0, edtf.length))?.hi ?? Number.NaN;
  return extentOf(edtf)?.lo === end + 1 ? (next[kind] ?? null) : null;
}

/** A day or a month (EDTF) behind a time of the same year, which need not be told again; null of any other. */
export function yearlessWords(edtf: string, before: string | null, { dates, when }: Prose): string | null {
  const kind = KINDS[edtf.length];
  const isOfYear = before !== null && [edtf, before].every(isPlain) && before.startsWith(edtf.slice(0, 4));
  if (!isOfYear || kind === undefined || kind === "year") return null;
  const [months, pattern] = kind === "day" ? [dates.ofDay, dates.ofYear] : [undefined, "{m}"];
  const m = (months ?? dates.months)[Number(edtf.slice(5, 7)) - 1]!;
  return when[kind].replace("{d}", pattern.replace("{m}", m).replace("{d}", String(Number(edtf.slice(8)))));
}

/** Several times in a list; days of one year have it once. */
export function whensWords(times: readonly string[], prose: Prose): string {
  const { dates, when, speech } = prose;
  const years = new Set(times.map((edtf) => edtf.slice(0, 4)));
  if (times.every(isDay) && years.size === 1) {
    const short = (edtf: string) =>
      dates.ofYear
        .replace("{m}", (dates.ofDay ?? dates.months)[Number(edtf.slice(5, 7)) - 1]!)
        .replace("{d}", String(Number(edtf.slice(8))));
    const shown = dates.yearLast ? times.length - 1 : 0;
    const all = times.map((edtf, i) => (i === shown ? spoken(edtf, prose) : short(edtf)));
    return when[all.length === 1 ? "day" : "days"].replace("{d}", speech.listed(all));
  }
  return speech.listed(times.map((edtf) => whenWords(edtf, prose)));
}

/** Words for times as templates ask for them: behind a subject (`at`), and as what is planned for them (`for`), where they were not just told. */
export function timePhrase(text: string, times: readonly string[], prose: Prose, wasTold = false): Phrase {
  const { at, due, when } = prose;
  const isPlain = times.length === 1 && /^\d[\d-]*(?:\/\d{4}-\d\d-\d\d)?$/u.test(times[0]!);
  // What somebody plans for a time is not planned then.
  const isDue = isPlain && due !== undefined && !wasTold;
  const planned = { ...prose, when: { ...when, day: due!, month: due!, year: due! } };
  return {
    text,
    forms: {
      at: isPlain ? at.replace("{when}", text) : text,
      for: isDue ? whensWords(times, planned) : text,
    },
  };
}

const isDay = (edtf: string) => edtf.length === 10 && isPlain(edtf);

/** A date without the words around it. What is no plain date is told by the dates of the language's catalogue. */
export function spoken(edtf: string, prose: Prose, bound: Bound = "plain", days?: string): string {
  const { dates, speech } = prose;
  const bare = edtf.replace(DOUBT, "");
  if (!isPlain(bare)) return datesOf(bare, speech);
  const [y = "", month, d] = bare.split("-");
  const months =
    d !== undefined
      ? dates.ofDay
      : bound === "plain" || bound === "asOf"
        ? ((bound === "asOf" ? dates.asOf?.months : undefined) ?? dates.months)
        : bound === "through"
          ? (dates.through?.months ?? dates.ofDay)
          : dates.ofDay;
  const m = month === undefined ? "" : (months ?? dates.months)[Number(month) - 1]!;
  const kind = d !== undefined ? "day" : month !== undefined ? "month" : "year";
  const pattern =
    bound === "plain"
      ? dates[kind]
      : bound === "asOf"
        ? (dates.asOf ?? dates.span ?? dates)[kind]
        : bound === "through" && dates.through !== undefined
          ? dates.through[kind]
          : (bound === "span" || bound === "through") && dates.span !== undefined
            ? dates.span[kind]
            : ((bound === "until"
                ? { year: dates.bound.untilYear, month: dates.bound.untilMonth, day: dates.bound.untilDay }[kind]
                : undefined) ?? dates.bound[kind]);
  return pattern
    .replace("{y}", y)
    .replace("{m}", m)
    .replace("{d}", days ?? (d === undefined ? "" : String(Number(d))));
}

/** Years between two times (EDTF); none where one is unknown. */
export const yearsBetween = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Number(/\d{4}/u.exec(a)?.[0]) - Number(/\d{4}/u.exec(b)?.[0]));

/** Years that two things of one story lie apart, at most. */
export const NEAR = 3;
