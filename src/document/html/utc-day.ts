import { addDays, format, isDay, parseDate } from "../../text/index.js";
import { dateLine, dayIn, edtfOf } from "../publication-date.js";
import { type Page, words } from "./page.js";

/**
 * The day of a time that is told in UTC, and the one other day that it may be where the page was written: the day before in the morning,
 * as west of Greenwich, and the day after in the evening, as east of it.
 */
export interface UtcDay {
  readonly day: string;
  readonly others: readonly string[];
}

/** "2023-11-09T03:28:35Z", and as headers and scripts write it: "Thu, 09 Nov 2023 03:28:35 GMT". */
const IN_UTC =
  /(?:T(\d\d):\d\d(?::\d\d?(?:\.\d{1,9})?)?(?:Z|[+-]00:?00)| (\d\d):\d\d(?::\d\d)? (?:GMT|UTC)(?:[+-]00:?00)?(?: \([\p{L} ]{1,40}\))?)$/u;
const LOCAL = /T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?[+-]\d\d:?\d\d$/u;
const AWAY = /([+-])(0[1-9]|1\d|00(?=:?[1-9]))(?::?)(\d\d)$/u;
/** Clocks go from twelve hours behind UTC to fourteen before it (https://www.iana.org/time-zones). */
const FURTHEST_WEST = 12;
const FURTHEST_EAST = 14;

/** The days of a time as metadata writes it; null where it is not told in UTC, and so is that of a clock where the page was written. */
export function utcDay(written: string, day: string): UtcDay | null {
  const [, sharp, plain] = IN_UTC.exec(written.trim()) ?? [];
  const hour = Number(sharp ?? plain ?? Number.NaN);
  const date = parseDate(day);
  if (Number.isNaN(hour) || date === null || !isDay(date)) return null;
  const others = [
    ...(hour < FURTHEST_WEST ? [format(addDays(date, -1))] : []),
    ...(hour >= 24 - FURTHEST_EAST ? [format(addDays(date, 1))] : []),
  ];
  return { day, others };
}

/** Of days that a page prints the first that the time can be; the day in UTC where it prints none of them. */
export function printedDay({ day, others }: UtcDay, printed: readonly (string | null)[]): string {
  return printed.find((one) => one !== null && (one === day || others.includes(one))) ?? day;
}

/** The days of times that are told by the clock of a place, with its distance from UTC. */
export function localDays(written: readonly (string | null)[]): readonly string[] {
  const local = written.filter((time) => time !== null && LOCAL.test(time.trim()) && !IN_UTC.test(time.trim()));
  return local.flatMap((time) => edtfOf(time!) ?? []);
}

/** How far the clock of a page goes before UTC, in milliseconds: as the first of its times that tells it has it; null where none does. */
function clockOf(page: Page): number | null {
  for (const element of page.querySelectorAll("time[datetime],meta[content]").slice(0, MOST_TIMES)) {
    const written = (element.getAttribute("datetime") ?? element.getAttribute("content") ?? "").slice(0, 40).trim();
    const [, sign, hours, minutes] = (LOCAL.test(written) && AWAY.exec(written)) || [];
    if (sign !== undefined && Number(hours) <= FURTHEST_EAST)
      return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
  return null;
}

/** The day of a time in UTC by the clock that other times of the page are told by; null where none is. */
export function dayByClock(page: Page, written: string): string | null {
  const clock = clockOf(page);
  const time = Date.parse(written.trim());
  return clock === null || Number.isNaN(time) ? null : new Date(time + clock).toISOString().slice(0, 10);
}

/** Elements looked at for a clock. */
const MOST_TIMES = 400;
/** Elements looked at for a day, and units that the words of one may have. */
const MOST = 50;
const LONGEST = 80;

/** The days that elements print whose name calls them a time or a byline, in reading order. */
export function daysPrinted(page: Page): readonly string[] {
  const days: string[] = [];
  let seen = 0;
  for (const element of page.querySelectorAll("time,[class*=date i],[id*=date i],[class*=time i],[class*=byline i]")) {
    if (++seen > MOST) break;
    const line = words(element);
    const day = line.length > LONGEST ? null : (dateLine(line)?.published ?? dayIn(line)?.edtf ?? null);
    if (day !== null) days.push(day);
  }
  return days;
}
