import type { Span } from "../../text/index.js";
import type { Uncovered } from "./cues.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import type { DraftSentence } from "./sentences.js";

/** How much of a date (EDTF) is the same. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/**
 * "On the same day" of a fact of another day than the one that was told last.
 * @param last the date (EDTF) that the text told before this sentence; null where it told none, so that there is nothing to hold against
 */
export function sameTimeWhy(
  { text, times }: Pick<DraftSentence, "text" | "times">,
  part: Span,
  grounds: readonly Ground[],
  { same }: Grammar,
  last: string | null,
): Uncovered[] {
  return (["day", "month", "year"] as const).flatMap((kind) =>
    [...text.slice(part.start, part.end).matchAll(same[kind])].flatMap(({ 0: words, index }) => {
      const span = { start: part.start + index, end: part.start + index + words.length };
      const told = times.findLast((one) => one.span.end <= span.start)?.value.edtf ?? last;
      if (told === null) return [];
      const length = LENGTHS[kind];
      const isIt = (own: string) => told.length >= length && own.slice(0, length) === told.slice(0, length);
      return grounds.some(({ times: all, published }) => [...all, ...published].some(isIt))
        ? []
        : [{ span, why: `the source tells another time than ${told}` }];
    }),
  );
}
