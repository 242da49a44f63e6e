import { extentOf, lazily } from "../../text/index.js";
import type { Spell } from "./record.js";
import type { Writing } from "./writing.js";

/** The days on which a spell held for sure: from the last day it may have begun to the first it may have ended. */
export function surely({ from, to }: Spell): Writing {
  return { lo: extentOf(from)?.hi ?? null, hi: to === null ? null : (extentOf(to)?.lo ?? null) };
}

/** The days on which it may have held. */
export function perhaps({ from, to }: Spell): Writing {
  return { lo: extentOf(from)?.lo ?? null, hi: to === null ? null : (extentOf(to)?.hi ?? null) };
}

const MONTHS = lazily(() => new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }));

/** "since 30 November 2015", "from 2001 to March 2009". */
export function spellWords({ from, to }: Spell): string {
  return to === null ? `since ${dateWords(from)}` : `from ${dateWords(from)} to ${dateWords(to)}`;
}

/** "30 November 2015", "November 2015", "2015", "some day from March 1949 to 1950", "2014 or before"; other EDTF as it stands. */
export function dateWords(edtf: string): string {
  const [first, last] = edtf.split("/");
  if (first !== undefined && last !== undefined && last !== "" && last !== "..") {
    return first === ".." ? `${dateWords(last)} or before` : `some day from ${dateWords(first)} to ${dateWords(last)}`;
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return edtf;
  if (month === undefined) return year;
  const name = MONTHS().format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "on 30 November 2015", "in 2015". */
export function onOrIn(edtf: string): string {
  return `${/^\d{4}-\d\d-\d\d$/u.test(edtf) ? "on" : "in"} ${dateWords(edtf)}`;
}
