/** EDTF values as people write dates in English. One formatter for all: what is not said stays unsaid. */
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(new Date(Date.UTC(2000, month, 1))));

const SEASONS: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
  40: "first half of",
  41: "second half of",
};

/** "30 November 2015", "July 2024", "the 2010s", "January – April 2011", "since 2019", "until 2023", "about July 2024". */
export function dateWords(edtf: string): string {
  const [, choice] = /^\[(.+)\]$/u.exec(edtf) ?? [];
  if (choice !== undefined) return oneOf(choice);
  const ends = edtf.split("/");
  if (ends.length === 1) return single(edtf);
  const [from, to] = [ends[0]!, ends[1]!];
  if (from === "" || from === "..") return `until ${single(to)}`;
  if (to === "" || to === "..") return `since ${single(from)}`;
  return span(from, to);
}

/** One of a set (ISO 8601-2, 4.4): "2006 or 2007", "between 1951 and 1953", "2010 or earlier". */
function oneOf(choice: string): string {
  const [from, to] = choice.split("..");
  if (to === undefined) return choice.split(/,\s*/u).map(single).join(" or ");
  if (from === "") return `${single(to)} or earlier`;
  return to === "" ? `${single(from!)} or later` : `between ${single(from!)} and ${single(to)}`;
}

/** Two ends, with what they share said once: "7–10 September 2013", "January – April 2011". */
function span(from: string, to: string): string {
  const [a, b] = [single(from), single(to)];
  const [aYear, bYear] = [/ (\d{4})$/u.exec(a)?.[1], / (\d{4})$/u.exec(b)?.[1]];
  if (aYear === undefined || aYear !== bYear) return `${a} – ${b}`;
  const [aDay, aMonth, bDay, bMonth] = [day(a), month(a), day(b), month(b)];
  if (aMonth === bMonth && aDay !== null && bDay !== null) return `${aDay}–${bDay} ${bMonth} ${bYear}`;
  return `${a.slice(0, -5)} – ${b}`;
}

const day = (words: string) => /^(\d{1,2}) /u.exec(words)?.[1] ?? null;
const month = (words: string) => /(\p{L}+) \d{4}$/u.exec(words)?.[1] ?? null;

function single(edtf: string): string {
  const doubt = /[~?%]$/u.exec(edtf)?.[0];
  const bare = doubt ? edtf.slice(0, -1) : edtf;
  const words = plain(bare);
  if (doubt === undefined) return words;
  return doubt === "?" ? `${words} (?)` : `about ${words}`;
}

function plain(edtf: string): string {
  if (/^\d{3}X$/u.test(edtf)) return `the ${edtf.slice(0, 3)}0s`;
  const [, year, part, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  if (part === undefined) return year;
  const number = Number(part);
  if (number > 12) return SEASONS[number] === undefined ? edtf : `${SEASONS[number]} ${year}`;
  const name = MONTHS[number - 1] ?? MONTHS.at(-1)!;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
