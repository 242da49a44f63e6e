import type { Span } from "../../text/index.js";
import { type Ground, wordsIn } from "./ground.js";

/** Whether nothing but a sign and a blank is between a name and a quote. */
export const isRightBefore = (name: Span, quote: Span, text: string): boolean =>
  name.end <= quote.start && /^[\s,]*$/u.test(text.slice(name.end, quote.start));

/** Whether somebody acts, alone or with the other, or for who does. */
export const isDoer = (
  ids: readonly (string | null | undefined)[],
  name: string,
  { source, target, mutual, people }: Ground,
): boolean => {
  const own = wordsIn(name);
  return (
    ids.some((id) => id != null && (source.has(id) || (mutual && target.has(id)))) ||
    people.some((words) => own.length > 1 && own.every((word) => words.includes(word)))
  );
};
