// Times in a sentence as programs find them, in EDTF, so that values can be held against each other whatever form a set has them in.
import type { Component, ParsedComponents } from "chrono-node";
import edtf from "edtf";
import { annotate } from "../../src/annotation/index.js";
import { readRecord } from "../../src/document/index.js";
import { LANGUAGES } from "../../src/language/index.js";
import { extentOf, type Span } from "../../src/text/index.js";
import { share } from "./runner.js";

/** The times that a sentence tells, in EDTF; `date` is the day it was published on. */
export type FindTimes = (sentence: string, date: string | undefined) => Promise<readonly string[]>;

const english = LANGUAGES.find(({ code }) => code === "en")!;

/** Names of months and days have capitals in documents; the sets have chat. */
const NAMES = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i * 29))).flatMap((day) =>
  (["month", "weekday"] as const).flatMap((part) =>
    ["long", "short"].map((style) => new Intl.DateTimeFormat("en", { [part]: style, timeZone: "UTC" }).format(day)),
  ),
);
const LOWER = new RegExp(`\\b(?:${[...new Set(NAMES)].join("|").toLowerCase()})\\b`, "gu");

export function capitals(text: string): string {
  return text.replace(LOWER, (name) => name[0]!.toUpperCase() + name.slice(1));
}

/** What stands around a case, so that a few words are read as a sentence and not as the line of a day under a title. */
const BEFORE = "The ministers of both states spoke to reporters after they had met. ";
const AFTER = " They did not say anything else, and left.";

/** A case as Entente reads it within a paragraph: what it finds in the case alone. */
export async function annotated(words: string, date: string | undefined) {
  const text = BEFORE + words + (/[.?!]\s*$/u.test(words) ? "" : ".") + AFTER;
  const { document } = await readRecord("case", { text, language: "en", ...(date === undefined ? {} : { date }) });
  const { names, times, sums } = annotate(document!, english);
  const isOfCase = ({ span }: { readonly span: Span }) =>
    span.start >= BEFORE.length && span.start < BEFORE.length + words.length;
  const inside = { start: BEFORE.length, end: BEFORE.length + words.length };
  return { names: names.filter(isOfCase), times: times.filter(isOfCase), sums: sums.filter(isOfCase), span: inside };
}

/** Who finds times: Entente, and chrono-node beside it where one is asked for. */
export async function findersOf(peer: boolean): Promise<Readonly<Record<string, FindTimes>>> {
  const entente: FindTimes = async (sentence, date) =>
    (await annotated(sentence, date)).times.map(({ value }) => value.edtf);
  return peer ? { Entente: entente, "chrono-node": await byChrono() } : { Entente: entente };
}

async function byChrono(): Promise<FindTimes> {
  const { parse } = await import("chrono-node");
  return async (sentence, date) =>
    parse(sentence, date === undefined ? undefined : new Date(`${date}T12:00`)).map(({ start, end }) => {
      return end === null || end === undefined ? told(start) : `${told(start)}/${told(end)}`;
    });
}

/** A day, month or year, as far as the words tell it and not only the day of publication. */
function told(at: ParsedComponents): string {
  const certain = (...parts: readonly Component[]) => parts.some((part) => at.isCertain(part));
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => at.get(part) ?? 0);
  const all = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  const depth = certain("day", "weekday") ? 3 : certain("month") ? 2 : certain("year") ? 1 : 3;
  return all.slice(0, depth).join("-");
}

/** The first and the last day of a time, as one word; the empty word for what has none. */
export function daysOf(time: string): string {
  const extent = extentOf(time);
  return extent === null ? "" : `${extent.lo} ${extent.hi}`;
}

/** What one program made of the times of a set. */
export class TimesFound {
  #cases = 0;
  #found = 0;
  #right = 0;
  readonly #given: string[] = [];

  /** Counts a case: what was given, and the first and last days of what would be right. */
  add(given: readonly string[], wanted: readonly string[]): boolean {
    const right = given.some((time) => wanted.includes(daysOf(time)));
    this.#cases++;
    if (given.length > 0) this.#found++;
    if (right) this.#right++;
    this.#given.push(...given);
    return right;
  }

  toString(): string {
    const valid = this.#given.filter((time) => isEdtf(time)).length;
    return `${this.#cases} times: found ${share(this.#found, this.#cases)}, value right ${share(this.#right, this.#cases)}; of ${this.#given.length} given, ${share(valid, this.#given.length)} are valid EDTF`;
  }
}

/** Whether edtf.js, an implementation that is not ours, takes a time. */
function isEdtf(time: string): boolean {
  try {
    edtf(time);
    return true;
  } catch {
    return false;
  }
}
