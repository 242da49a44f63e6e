import { type Annotation, findNumbers } from "../../annotation/index.js";
import { languageOf } from "../../language/index.js";
import { overlaps, type Span } from "../../text/index.js";
import { stateById } from "../../vocabulary/index.js";
import type { Beside, Grammar, Limit } from "./grammar.js";
import type { Ground } from "./ground.js";
import type { Mark } from "./lexicon.js";
import type { DraftSentence } from "./sentences.js";
import type { Token } from "./tokens.js";
import { isToldFigure } from "./values.js";

/** A number that counts something, with what limits it; the span holds that too. */
export interface Count {
  readonly value: number;
  readonly limit: Limit | null;
  /** Whether it is a share of a hundred. */
  readonly isShare: boolean;
  readonly span: Span;
}

/** Letters before a number that may limit it. */
const NEAR = 24;

/** Whether a figure has what a grammar looks for right before or behind it. */
export const isBeside = (text: string, { start, end }: Span, { before, behind }: Beside): boolean =>
  (before?.test(text.slice(Math.max(0, start - NEAR), start)) ?? false) ||
  (behind?.test(text.slice(end, end + NEAR)) ?? false);

/** A number with the words beside it that make it a limit. */
export function limited(
  text: string,
  { value, span }: { readonly value: number; readonly span: Span },
  { limits, share }: Grammar,
): Count {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  const isShare = isBeside(text, span, share);
  // "No fewer than" is found before "fewer than": the longest says what is meant.
  const found = limits
    .flatMap(({ limit, before: ahead, behind: after }) => {
      const a = ahead?.exec(before)?.[0];
      const b = after?.exec(behind)?.[0];
      return a === undefined && b === undefined ? [] : [{ limit, a: a?.length ?? 0, b: b?.length ?? 0 }];
    })
    .sort((x, y) => y.a + y.b - x.a - x.b)[0];
  return found === undefined
    ? { value, limit: null, isShare, span }
    : { value, limit: found.limit, isShare, span: { start: span.start - found.a, end: span.end + found.b } };
}

/** All numbers of an annotated text, sums and times aside. */
export const countsOf = (annotation: Annotation, code: string, grammar: Grammar): Count[] =>
  findNumbers(annotation, languageOf(code)!).map((one) => limited(annotation.document.text, one, grammar));

/** Whether a number is one that the sources tell, or a rounder one that says so; a share is no number of things. */
export const isCounted = (said: Count, told: readonly Count[]): boolean =>
  told.some((one) => one.isShare === said.isShare && isToldFigure(said, one));

/** Whether a word says no more than a number beside it: a measure behind one ("两枚"), or what makes a number that is told one of a row ("第113个"). */
export const isOfNumber = (
  { word, span }: { readonly word: string; readonly span: Span },
  numbers: readonly { readonly span: Span }[],
  told: readonly Count[],
  { measures, ordinal }: Grammar,
): boolean =>
  (measures.has(word) && numbers.some((number) => number.span.end === span.start)) ||
  (word === ordinal && told.some((number) => number.span.start === span.end));

/** "The two countries": a number that is how many parties there are. */
export function isPair(
  token: Token,
  numbers: DraftSentence["numbers"],
  marks: ReadonlySet<Mark>,
  grounds: readonly Ground[],
): boolean {
  const number = numbers.find(({ span }) => overlaps(span, token.span));
  if (number === undefined || !marks.has("pair")) return false;
  return grounds.some(
    ({ source, target }) =>
      new Set([...source, ...target].filter((id) => stateById(id) !== undefined)).size === number.value,
  );
}
