import { addDays, dayNumber, daysInMonth, exists, isDay, type PlainDate, weekday } from "../text/index.js";
import { between, earlier, lastDay, one, type Resolved, stretch, unitAt, weekend } from "./calendar-stretches.js";
import type { Moment } from "./moment.js";
import type { TimeExpression } from "./time-expression.js";

type Basis = Moment["basis"];

/** What the times of a sentence are counted from. */
export interface Anchor {
  readonly published: PlainDate | null;
  /** The last time of this sentence. */
  sentence: PlainDate | null;
  /** Whether its year was told ("in May 2004", "last year"), and no guess. */
  told: boolean;
  /** The date with a year that stands right behind this one: "on January 11 and November 26, 2021". */
  next: PlainDate | null;
  readonly context: PlainDate | null;
  readonly apart: boolean;
  /** Whether the document tells of years gone by. */
  readonly history: boolean;
  /** Whether the sentence speaks of what is to come at this place. */
  ahead: boolean;
  /** Whether nothing in the sentence tells if it does. */
  open: boolean;
}

/** How many days after publication a bare "July 5" may lie before it is taken for the one of the year before. */
const NEAR_FUTURE = 60;
/** The same for months, in days up to their first, and where nothing tells whether they lie ahead. */
const NEAR_MONTHS = 45;
const NEAR_OPEN_MONTHS = 75;
/** How many days before publication a bare date may lie where the sentence looks ahead: "Following the February 25 summit, they will meet". */
const JUST_PAST = 150;
/** Up to so many days before publication a day is of the news, whatever year the text spoke of. */
const NEWS = 14;
/** So many months back from the month told before, a story that goes on is in its next year: "in December 2004 … in February". */
const NEXT_YEAR = 6;

/** Months by which a text may speak of the days of an earlier one without its name. */
const SPOKEN_OF = 2;

/** A day without its month: of the month spoken of last, where that is not long past, else the nearest on or before publication (on or after it where the sentence looks ahead). */
function bareDay(
  { day, to }: Extract<TimeExpression, { kind: "bare-day" }>,
  { published, sentence, context, ahead }: Anchor,
): Resolved | null {
  const running = [sentence, context].find((date) => date?.month !== undefined);
  const months = ({ year, month = 1 }: PlainDate) => 12 * year + month;
  const of = (month: number, basis: Basis): Resolved => {
    const first = { year: Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
    return to === undefined ? one({ ...first, day }, basis) : between({ ...first, day }, { ...first, day: to }, basis);
  };
  if (running && (!published || Math.abs(months(published) - months(running)) <= SPOKEN_OF))
    return of(months(running), "context");
  if (!published || !isDay(published)) return null;
  const step = ahead ? (day < published.day ? 1 : 0) : day > published.day ? -1 : 0;
  return of(months(published) + step, "publication");
}

/** An expression on the calendar; null where it has no value there. */
export function resolve(time: TimeExpression, anchor: Anchor): Resolved | null {
  const { published } = anchor;
  switch (time.kind) {
    case "none":
      return null;
    case "date": {
      if (time.year !== undefined) return one(time as PlainDate, "stated");
      return time.month === undefined ? null : completed(time.month, time.day, anchor);
    }
    case "years":
      return between({ year: time.from }, { year: time.to }, "stated");
    case "season": {
      if (time.of === null) return seasonAlone(time.season, anchor);
      const of = resolve(time.of, anchor);
      return of?.from ? { ...one({ year: of.from.year }, of.basis), season: time.season } : null;
    }
    case "fraction":
    case "months":
    case "part":
      return partOf(time, anchor);
    case "week":
      return weekOf(time.index, resolve(time.of, anchor));
    case "outlook":
      return anchor.ahead ? resolve(time.of, anchor) : null;
    case "counted":
      return countedFrom(time, anchor);
    case "day-of": {
      const of = resolve(time.of, anchor);
      if (!of?.from?.month || !of.single) return null;
      const { year, month } = of.from;
      if (time.to === undefined) return one({ year, month, day: time.day }, of.basis);
      return between({ year, month, day: time.day }, { year, month, day: time.to }, of.basis);
    }
    case "bare-day":
      return bareDay(time, anchor);
    case "weekday-of": {
      if (!published || !isDay(published)) return null;
      return one(addDays(published, time.weekday - weekday(published) + 7 * time.offset), "publication");
    }
    case "interval":
      return interval(time.from, time.to, anchor);
    case "approximate": {
      const of = resolve(time.of, anchor);
      return of && { ...of, approximate: true };
    }
    case "now":
      return published && one(published, "publication");
    case "soon":
      return published && published.month !== undefined
        ? one({ year: published.year, month: published.month }, "publication", true)
        : null;
    case "years-before":
      return anniversaryOf(time.count, anchor);
    case "unit": {
      const of = published && unitAt(published, time.unit, time.offset, "publication");
      return of && { ...of, approximate: time.approximate === true };
    }
    case "stretch":
      return published && stretch(published, time.unit, time.count, time.direction);
    case "weekend":
      return published && isDay(published) ? weekend(published, time.offset, anchor.ahead) : null;
    case "running": {
      const running = anchor.sentence ?? anchor.context;
      return running && unitAt(running, time.unit, time.offset, "context");
    }
    case "weekday": {
      if (!published || !isDay(published)) return null;
      const distance = (weekday(published) - time.weekday + 7) % 7;
      return one(addDays(published, anchor.ahead ? (7 - distance) % 7 : -distance), "publication");
    }
    case "month-of": {
      const { month, day } = time;
      const of = resolve(time.of, anchor);
      return of?.from ? one({ year: of.from.year, month, ...(day === undefined ? {} : { day }) }, of.basis) : null;
    }
    case "named":
      return published && named(published, time.name, time.offset);
  }
}

/** A month or day whose year the text leaves out: the year spoken of, else the nearest to publication (rather past). */
function completed(month: number, day: number | undefined, anchor: Anchor): Resolved | null {
  const { published, sentence, context } = anchor;
  const dated = (year: number, guessed = false): Resolved => ({
    ...one(day === undefined ? { year, month } : { year, month, day }, "context"),
    ...(guessed ? { guessed } : {}),
  });
  // Of two in a list the first is the earlier: "in December and January 2022".
  if (anchor.next) return dated(anchor.next.year - (month > (anchor.next.month ?? 12) ? 1 : 0));
  if (sentence && (anchor.told || !published)) return dated(sentence.year);
  const nearest = published && nearestYear(month, day, published, anchor);
  if (!context || anchor.apart) return nearest === null ? null : dated(nearest, true);
  const later = context.month !== undefined && context.month - month >= NEXT_YEAR ? 1 : 0;
  const running = context.year + later;
  if (!published || nearest === null) return dated(context.year);
  if (anchor.history || published.month === undefined) return dated(running <= published.year ? running : context.year);
  // A bare year far back ("independent since 1991") is an aside, after which "June 28" is again of the day's news, and so is a year to come;
  // a time told to the month or the day is a story that goes on.
  const aside = context.month === undefined && Math.abs(context.year - published.year) > 1;
  if (aside || (running > published.year && !anchor.ahead)) return dated(nearest, true);
  const back =
    dayNumber(lastDay(published)) - dayNumber({ year: nearest, month, day: day ?? daysInMonth(nearest, month) });
  return day !== undefined && back >= 0 && back <= NEWS ? dated(nearest, true) : dated(running);
}

/** The year of a month or day that lies nearest to publication, in the past rather than ahead unless the sentence looks ahead. */
function nearestYear(month: number, day: number | undefined, published: PlainDate, anchor: Anchor): number {
  const { year } = published;
  const today = dayNumber(lastDay(published));
  const distance = (of: number, first: boolean) =>
    dayNumber({ year: of, month, day: day ?? (first ? 1 : daysInMonth(of, month)) }) - today;
  if (anchor.ahead) {
    if (published.month === undefined) return year;
    return [year - 1, year].find((of) => distance(of, false) >= -JUST_PAST) ?? year + 1;
  }
  // Of a month that begins soon a text without another year speaks as of the next one, unless it tells of what was.
  // A day of the month behind that of a document of a month is one of the year before.
  const near =
    day === undefined
      ? published.month === undefined
        ? 0
        : anchor.open
          ? NEAR_OPEN_MONTHS
          : NEAR_MONTHS
      : published.day === undefined
        ? 0
        : NEAR_FUTURE;
  return [year + 1, year].find((of) => distance(of, true) <= near) ?? year - 1;
}

/** What was `count` years before the year that the sentence speaks of, else before publication. */
function anniversaryOf(count: number, { published, sentence, told }: Anchor): Resolved | null {
  const year = told ? sentence?.year : undefined;
  // "Since 1992 … the 30th anniversary": the year told is the one that is kept.
  const isKept = year !== undefined && published !== null && Math.abs(published.year - year - count) <= 1;
  const from = isKept ? published.year : (year ?? published?.year);
  return from === undefined ? null : one({ year: from - count }, "context");
}

/** A season without its year: that of the year spoken of, else the last that has begun, or the next where the sentence looks ahead. */
function seasonAlone(season: 21 | 22 | 23 | 24, { published, sentence, ahead }: Anchor): Resolved | null {
  if (sentence) return { ...one({ year: sentence.year }, "context"), season };
  if (!published || published.month === undefined) return null;
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season];
  const year = published.year + (ahead ? (published.month > first + 2 ? 1 : 0) : published.month < first ? -1 : 0);
  return { ...one({ year }, "context"), season };
}

/** A week of a year as ISO 8601 counts them, or of a month from its first day. */
function weekOf(index: number, of: Resolved | null): Resolved | null {
  if (!of?.from || !of.single || of.season || of.from.day !== undefined || index < -1 || index > 53) return null;
  const { year, month } = of.from;
  const end = lastDay(of.from);
  if (month !== undefined) {
    const first = index < 0 ? addDays(end, -6) : { year, month, day: 7 * index - 6 };
    return index > 5 || !exists(first) ? null : between(first, earlier(addDays(first, 6), end), of.basis);
  }
  // The first week is the one that has 4 January; 28 December is always in the last.
  const within = index < 0 ? { year, month: 12, day: 28 } : addDays({ year, month: 1, day: 4 }, 7 * (index - 1));
  const monday = addDays(within, 1 - weekday(within));
  return addDays(monday, 3).year === year ? between(monday, addDays(monday, 6), of.basis) : null;
}

/** "3 days after 12 January", "a year before 2014": counted from the end, or the beginning, of what is told. */
function countedFrom(time: Extract<TimeExpression, { kind: "counted" }>, anchor: Anchor): Resolved | null {
  const of = resolve(time.of, anchor);
  if (!of || of.season) return null;
  const base = time.count < 0 ? of.from : of.to;
  // A count finer than what it starts from says nothing exact: "3 days after May".
  return base && unitAt(base, time.unit, time.count, of.basis);
}

type Name = Extract<TimeExpression, { kind: "named" }>["name"];

function named(published: PlainDate, name: Name, offset: -1 | 0 | 1): Resolved | null {
  const { year, month } = published;
  if ("weekday" in name) {
    if (!isDay(published)) return null;
    const distance = name.weekday - weekday(published);
    if (offset === 0) return one(addDays(published, distance), "publication");
    const past = distance >= 0 ? distance - 7 : distance;
    return one(addDays(published, offset < 0 ? past : past + (distance === 0 ? 14 : 7)), "publication");
  }
  if ("season" in name) {
    // The season's last month in the year that names it; winter is over only in the next year.
    const end = { 21: 5, 22: 8, 23: 11, 24: 14 }[name.season];
    if (offset !== 0 && month === undefined) return null;
    const over = offset !== 0 && (month as number) > end;
    const shift = offset === 0 ? 0 : offset < 0 ? (over ? 0 : -1) : over || (month as number) > end - 3 ? 1 : 0;
    return { ...one({ year: year + shift }, "publication"), season: name.season };
  }
  if (offset === 0) return one({ year, month: name.month }, "publication");
  if (month === undefined) return null;
  const shift = offset < 0 ? (name.month < month ? 0 : -1) : name.month > month ? 0 : 1;
  return one({ year: year + shift, month: name.month }, "publication");
}

/** Early, mid and late are the thirds of a year (four months), of a month (ten days), of a decade or century. */
function partOf(
  time: Extract<TimeExpression, { kind: "part" | "fraction" | "months" }>,
  anchor: Anchor,
): Resolved | null {
  const of = resolve(time.of, anchor);
  if (!of?.from || !of.to || of.season) return of;
  const { from, to, basis } = of;
  if (!of.single) {
    if (from.month !== undefined || to.month !== undefined || time.kind === "months") return of;
    const size = to.year - from.year + 1;
    const cut = (index: number, count: number) =>
      between(
        { year: from.year + Math.ceil((size * (index - 1)) / count) },
        { year: from.year + Math.ceil((size * index) / count) - 1 },
        basis,
      );
    if (time.kind === "fraction") return cut(time.index < 0 ? time.count : time.index, time.count);
    return cut(time.part === "early" || time.part === "start" ? 1 : time.part === "mid" ? 2 : 3, 3);
  }
  const { year, month, day } = from;
  const months = (first: number, last: number) => between({ year, month: first }, { year, month: last }, basis);
  if (day !== undefined) return of;
  if (month !== undefined) {
    if (time.kind !== "part") return of;
    const days = (first: number, last: number) =>
      between({ year, month, day: first }, { year, month, day: last }, basis);
    if (time.part === "early" || time.part === "start") return days(1, 10);
    return time.part === "mid" ? days(11, 20) : days(21, daysInMonth(year, month));
  }
  if (time.kind === "months") {
    if (Math.abs(time.months) > 12) return null;
    return time.months > 0 ? months(1, time.months) : months(13 + time.months, 12);
  }
  if (time.kind === "fraction") {
    const length = 12 / time.count;
    const index = time.index < 0 ? time.count : time.index;
    return months((index - 1) * length + 1, index * length);
  }
  switch (time.part) {
    case "early":
      return months(1, 4);
    case "mid":
      return months(5, 8);
    case "late":
      return months(9, 12);
    case "start":
      return one({ year, month: 1 }, basis, true);
    case "end":
      return one({ year, month: 12 }, basis, true);
  }
}

const RANK: Readonly<Record<Basis, number>> = { stated: 0, context: 1, publication: 2 };

function interval(from: TimeExpression | null, to: TimeExpression | null, anchor: Anchor): Resolved | null {
  // "from 28 June to 3 July 2023": the end that has a year gives it to the other.
  if (from?.kind === "date" && to?.kind === "date" && from.month !== undefined && to.month !== undefined) {
    const later = to.month < from.month || (to.month === from.month && (to.day ?? 31) < (from.day ?? 1));
    if (from.year === undefined && to.year !== undefined) {
      return interval({ ...from, year: to.year - (later ? 1 : 0) }, to, anchor);
    }
    if (to.year === undefined) {
      const start = resolve(from, anchor);
      if (!start?.from) return null;
      const year = start.from.year + (later ? 1 : 0);
      return { ...between(start.from, { year, month: to.month, ...(to.day ? { day: to.day } : {}) }, start.basis) };
    }
  }
  const start = from && resolve(from, anchor);
  const end = to && resolve(to, anchor);
  if ((from && !start?.from) || (to && !end?.to)) return null;
  const bases = [start?.basis, end?.basis].filter((basis) => basis !== undefined);
  const basis = bases.reduce((x, y) => (RANK[x] >= RANK[y] ? x : y));
  return {
    from: start ? edge(start, "from") : null,
    to: end ? edge(end, "to") : null,
    single: false,
    basis,
    // Of a stretch that is open on one side the year of the other may be a guess.
    ...((start === null || end === null) && (start ?? end)?.guessed === true ? { guessed: true } : {}),
  };
}

const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
};

function edge(time: Resolved, end: "from" | "to"): PlainDate | null {
  const months = time.season ? SEASON_MONTHS[time.season] : undefined;
  const date = time[end];
  return months && date ? { year: date.year, month: months[end === "from" ? 0 : 1] } : date;
}
