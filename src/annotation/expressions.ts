import type { Problem } from "../document/index.js";
import type { Language } from "../language/index.js";
import type { Span } from "../text/index.js";
import type { Amount } from "./amount.js";
import type { Atom } from "./atom.js";
import type { Derived } from "./derived.js";
import type { Moment } from "./moment.js";
import { findSums, type UnreadSum } from "./sums.js";
import { findTimes } from "./times.js";
import { type ValuesRead, valueTables } from "./values.js";

/** The times and sums of a document, each in text order. */
export interface Expressions {
  readonly times: readonly Derived<Moment>[];
  readonly sums: readonly Derived<Amount>[];
  readonly unread: readonly UnreadSum[];
}

/** A sentence with its words, and the block that it stands in. */
export interface SpokenSentence {
  readonly span: Span;
  readonly words: readonly Atom[];
  readonly block: number;
}

/** Stated times of years before the last that make a text one about the past, and the share of all stated times that they must be. */
const PAST = 4;
const MOSTLY = 0.6;
/** So many sentences on, a story of a dated document that told a year goes on. */
const STORY = 2;
/** Sentences at the head of an undated document that may tell the day it speaks from. */
const OPENING = 6;

/**
 * Reads times and sums sentence by sentence; the last stated time runs on as the narrative's.
 * @param date EDTF day of the document. @param state alpha-3 of the state that it speaks of most: whose "dollar" or "peso" is meant.
 */
export function findExpressions(
  sentences: readonly SpokenSentence[],
  language: Language,
  { date, state }: { readonly date: string | null; readonly state: string | null },
): Expressions {
  const tables = valueTables(language);
  const read = sentences.map(({ words }) => tables.read(words));
  const now = date ?? firstDay(read);
  // An undated text has no day of its own, so that its story gives the years.
  const history =
    date === null ||
    isHistory(
      read.flatMap((values) => findTimes(values, { published: now, apart: true })),
      date,
    );
  const times: Derived<Moment>[] = [];
  const sums: Derived<Amount>[] = [];
  const unread: UnreadSum[] = [];
  let running: string | null = null;
  let told = -1;
  let toldAt = 0;
  sentences.forEach(({ block }, i) => {
    const values = read[i]!;
    const apart = date !== null && !history && (block !== told || i - toldAt > STORY);
    const found = findTimes(values, { published: now, running, apart, history });
    // What an undated text counts from the first day that it names is counted from the text around.
    times.push(...(date === null ? found.map(fromContext) : found));
    const last = found.filter(({ value }) => value.basis !== "publication" && YEAR.test(value.edtf)).at(-1);
    if (last !== undefined) {
      running = last.value.edtf;
      told = block;
      toldAt = i;
    }
    const money = findSums(values, { state });
    sums.push(...money.sums);
    unread.push(...money.unread);
  });
  return { times, sums, unread };
}

const YEAR = /^\d{4}/;

/** Whether a text tells of years gone by, so that a month without a year goes on with the story from one paragraph to the next. */
function isHistory(times: readonly Derived<Moment>[], date: string): boolean {
  const stated = times.filter(({ value }) => value.basis === "stated" && YEAR.test(value.edtf));
  const past = stated.filter(({ value }) => Number(value.edtf.slice(0, 4)) < Number(date.slice(0, 4)) - 1);
  return past.length >= PAST && past.length >= MOSTLY * stated.length;
}

/**
 * The first day that the opening of an undated document states: what "soon" and "last year" are counted from there. A day that lies more than a year before another of the
 * opening is one that it looks back to (a birth, the start of a war).
 */
function firstDay(read: readonly ValuesRead[]): string | null {
  const days = read
    .slice(0, OPENING)
    .flatMap((values) => findTimes(values, { published: null }))
    .map(({ value }) => value.edtf)
    .filter((edtf) => /^\d{4}-\d{2}-\d{2}$/.test(edtf));
  const latest = Math.max(...days.map((day) => Number(day.slice(0, 4))));
  return days.find((day) => Number(day.slice(0, 4)) >= latest - 1) ?? null;
}

function fromContext(time: Derived<Moment>): Derived<Moment> {
  return time.value.basis === "publication" ? { ...time, value: { ...time.value, basis: "context" } } : time;
}

const REASONS: Readonly<Record<UnreadSum["reason"], string>> = {
  vague: "contains no number",
  currency: "may be in any of several currencies",
  number: "continues in a way that is not understood",
};

/** What is said of a sum that could not be read whole. */
export function unreadProblem(text: string, { span, reason }: UnreadSum): Problem {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const severity = reason === "number" ? "warning" : "info";
  return {
    severity,
    message: `The amount “${words}” ${REASONS[reason]} and was left out.`,
    place: `offset ${span.start}`,
  };
}
