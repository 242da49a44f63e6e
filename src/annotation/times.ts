import { addDays, dayNumber, isDay, type PlainDate, parseDate } from "../text/index.js";
import { standsAlone } from "./calendar-cells.js";
import { type Anchor, resolve } from "./calendar-resolution.js";
import { firstDay, lastDay, type Resolved, writeEdtf } from "./calendar-stretches.js";
import { type Cell, chosen, derivedCell } from "./chart.js";
import type { Derived } from "./derived.js";
import type { Moment } from "./moment.js";
import type { TimeExpression } from "./time-expression.js";
import type { Outlook } from "./time-patterns.js";
import type { ValuesRead } from "./values.js";

/** What a sentence's times are relative to. Never the clock: without a date of publication "last year" gives nothing. */
export interface TimeContext {
  /** EDTF date of the document, at any precision. */
  readonly published: string | null;
  /** The last explicit time before this sentence (EDTF): "the same year", and the year of a bare "June 28". */
  readonly running?: string | null;
  /** Whether `running` was told in another paragraph of a report about today: it then gives no year to "June 28". */
  readonly apart?: boolean;
  /** Whether the document tells of years gone by: `running` then goes before what lies nearest to publication. */
  readonly history?: boolean;
}

/**
 * The times of one sentence, in text order, the longest reading of the words first, without overlaps. Each has the EDTF
 * value at the precision of the words and its basis: `stated`; `publication` when it was counted from the document's date;
 * `context` when it was counted from, or took its year from, the text around. Words that give no time with this context
 * (relative ones without a date of publication) are left out.
 */
export function findTimes({ strip, cells, verbsBehind }: ValuesRead, context: TimeContext): Derived<Moment>[] {
  const times = cells.filter(({ dimension, from, to }) => dimension === "time" && standsAlone(strip, from, to));
  if (times.length === 0) return [];
  const looksAhead = outlookOf(cells);
  const blocked = blockedBy(times, strip.grains.length);
  const found: Derived<Moment>[] = [];
  const free = times.filter((cell) => !blocked.subarray(cell.from, cell.to).includes(1));
  const read = reader(context);
  const cellsChosen = chosen(free, strip.grains.length);
  const dated = context.published !== null || (context.running ?? null) !== null;
  cellsChosen.forEach((cell, i) => {
    const next = withoutYear(cell.value as TimeExpression) ? yearBehind(cellsChosen, i, dated) : null;
    // Only where verbs stand behind was it measured that a month without any is the one to come.
    const moment = read(cell.value as TimeExpression, looksAhead(cell) ?? (verbsBehind ? null : false), next);
    if (moment) found.push({ ...derivedCell(strip, cell), value: moment });
  });
  return found;
}

/** Words between the dates of a list: a comma and "and". */
const LISTED = 2;
/** So many times on, the year of a sentence is looked for. */
const REACH = 12;

/** The date with a year that the next time of the list has; where nothing else tells a year, the next in the sentence. */
function yearBehind(cells: readonly Cell[], at: number, dated: boolean): PlainDate | null {
  for (let i = at + 1; i < Math.min(cells.length, at + REACH); i++) {
    if (dated && cells[i]!.from - cells[i - 1]!.to > LISTED) return null;
    const date = dateOf(cells[i]!.value as TimeExpression);
    if (date?.month === undefined) {
      if (dated) return null;
    } else if (date.year !== undefined) return { year: date.year, month: date.month };
  }
  return null;
}

type DateExpression = Extract<TimeExpression, { kind: "date" }>;

/** The date that an expression is, is part of or begins with. */
function dateOf(of: TimeExpression): DateExpression | null {
  if (of.kind === "date") return of;
  if (of.kind === "part" || of.kind === "approximate") return dateOf(of.of);
  return of.kind === "interval" && of.from !== null && of.to !== null
    ? dateOf((dateOf(of.from)?.year === undefined ? of.to : of.from) as TimeExpression)
    : null;
}

function withoutYear(of: TimeExpression): boolean {
  const date = dateOf(of);
  return date !== null && date.year === undefined && date.month !== undefined;
}

/**
 * Whether a sentence looks ahead at a time (null: nothing tells), asked of its times in text order: by the last word before it that tells, or the first
 * of the sentence; the next behind it where verbs end clauses.
 */
function outlookOf(cells: readonly Cell[]): (cell: Cell) => boolean | null {
  // Of "will be signed" the whole tells, not its last word.
  const outlooks = cells
    .filter(({ dimension }) => dimension === "outlook")
    .sort((x, y) => x.from - y.from || y.to - x.to)
    .filter((cell, i, all) => i === 0 || all[i - 1]!.to < cell.to);
  const told = (cell: Cell | undefined) => cell?.value as Outlook | undefined;
  const ofBefore = told(outlooks[0])?.ofBefore === true;
  let next = 0;
  return ({ from, to }) => {
    while (next < outlooks.length && (ofBefore ? outlooks[next]!.from < to : outlooks[next]!.from <= from)) next++;
    // Where none stands before, the first behind tells: "On Friday they will meet".
    return told(outlooks[ofBefore ? next : Math.max(next - 1, 0)])?.ahead ?? null;
  };
}

function anchorOf(context: TimeContext): Anchor {
  return {
    published: parseDate(context.published),
    sentence: null,
    told: false,
    next: null,
    context: parseDate(context.running),
    apart: context.apart ?? false,
    history: context.history ?? false,
    ahead: false,
    open: false,
  };
}

/** Resolves the times of a sentence one after another: each may be counted from the one before. */
function reader(
  context: TimeContext,
): (expression: TimeExpression, ahead: boolean | null, next: PlainDate | null) => Moment | null {
  const anchor = anchorOf(context);
  return (expression, ahead, next) => {
    anchor.next = next;
    anchor.ahead = ahead === true;
    anchor.open = ahead === null;
    const resolved = resolve(expression, anchor);
    const edtf = resolved ? writeEdtf(resolved) : null;
    if (!resolved || edtf === null) return null;
    if (!PASSING.has(expression.kind) && resolved.from && resolved.to) {
      anchor.sentence = resolved.from;
      anchor.told =
        resolved.guessed !== true &&
        !(resolved.basis === "publication" && NEAR.has(expression.kind) && resolved.from.month !== undefined);
    }
    const past = anchor.published && pastOf(expression, resolved, anchor.published);
    const coming = anchor.published && nextOf(resolved, anchor.published);
    return { edtf, basis: resolved.basis, ...(past ? { past } : {}), ...(coming ? { next: coming } : {}) };
  };
}

/** What a weekday, or a month or day whose year was guessed, was the last time; null where it was read as no later than publication. */
function pastOf({ kind }: TimeExpression, time: Resolved, published: PlainDate): string | null {
  const { from, to, single, guessed } = time;
  if (from === null || (!single && to !== null)) return null;
  if (dayNumber(firstDay(from)) <= dayNumber(lastDay(published))) return null;
  if (kind === "weekday" && isDay(from)) return writeEdtf({ ...time, from: addDays(from, -7) });
  return guessed === true ? writeEdtf({ ...time, from: { ...from, year: from.year - 1 } }) : null;
}

/** When what ends with a month or day whose year was guessed ends the next time; null where it was read as to come. */
function nextOf(time: Resolved, published: PlainDate): string | null {
  const { from, to, guessed } = time;
  if (from !== null || to === null || guessed !== true) return null;
  return dayNumber(lastDay(to)) < dayNumber(firstDay(published))
    ? writeEdtf({ ...time, to: { ...to, year: to.year + 1 } })
    : null;
}

/** What nothing is counted from: "now", and the year that an anniversary keeps. */
const PASSING: ReadonlySet<TimeExpression["kind"]> = new Set(["soon", "now", "years-before"]);

/** What is counted from the document's day and says nothing of the year of another date: "yesterday", "last month". */
const NEAR: ReadonlySet<TimeExpression["kind"]> = new Set([
  "unit",
  "named",
  "weekday",
  "weekday-of",
  "weekend",
  "stretch",
]);

function blockedBy(times: readonly { value: unknown; from: number; to: number }[], size: number): Uint8Array {
  const blocked = new Uint8Array(size);
  for (const { value, from, to } of times) if ((value as TimeExpression).kind === "none") blocked.fill(1, from, to);
  return blocked;
}
