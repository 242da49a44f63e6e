import { extentOf, type Span } from "../../text/index.js";
import type { Uncovered } from "./cues.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import type { DraftSentence } from "./sentences.js";

/** How much of a date (EDTF) is the same. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/**
 * "On the same day", or "the next day", of a fact of another day than the one that was told last, or the one behind it.
 * @param last the date (EDTF) that the text told before this sentence; null where it told none, so that there is nothing to hold against
 */
export function sameTimeWhy(
  { text, times }: Pick<DraftSentence, "text" | "times">,
  part: Span,
  grounds: readonly Ground[],
  { same, next }: Grammar,
  last: string | null,
): Uncovered[] {
  return (["day", "month", "year"] as const).flatMap((kind) =>
    [same[kind], next[kind]].flatMap((words, isNext) =>
      [...text.slice(part.start, part.end).matchAll(words)].flatMap(({ 0: said, index }) => {
        const span = { start: part.start + index, end: part.start + index + said.length };
        const told = times.findLast((one) => one.span.end <= span.start)?.value.edtf ?? last;
        if (told === null) return [];
        const length = LENGTHS[kind];
        const before = told.length < length ? null : told.slice(0, length);
        const isIt = (own: string) =>
          before !== null && (isNext === 0 ? own.slice(0, length) === before : isBehind(own.slice(0, length), before));
        return grounds.some(({ times: all, published }) => [...all, ...published].some(isIt))
          ? []
          : [{ span, why: `the source gives a date other than ${isNext === 0 ? "" : "the one after "}${told}` }];
      }),
    ),
  );
}

/** Whether a day, a month or a year (EDTF) is right behind another. */
const isBehind = (own: string, before: string): boolean =>
  own.length === before.length && extentOf(own)?.lo === (extentOf(before)?.hi ?? Number.NaN) + 1;
