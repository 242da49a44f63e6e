import type { Span } from "../../text/index.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import { LEXICONS } from "./lexicons.js";
import { matches, type Token, tokensOf } from "./tokens.js";
import { sensesOf, wordingOf } from "./wording.js";

/** Words of a sentence that tell something as done once more ("restored relations") where no source has them, or any for the same; null where there are none. */
export function anewIn(
  tokens: readonly Token[],
  grounds: readonly Ground[],
  code: string,
  grammar: Grammar,
): Span | null {
  const { spaced } = LEXICONS[code]!;
  // Where words are not parted a token is one character.
  const isAnew = (all: readonly Token[], i: number) =>
    grammar.again.some((stem) =>
      spaced
        ? matches(stem, all[i]!.word)
        : all
            .slice(i, i + stem.length)
            .map(({ word }) => word)
            .join("") === stem,
    );
  const found = [...tokens.keys()].filter((i) => isAnew(tokens, i));
  if (found.length === 0 || !grounds.some(({ words }) => words.length > 0)) return null;
  const isInWords = ({ words, around }: Ground) =>
    [...words, ...around].some(({ language, text }) => {
      if (language !== code) return false;
      const all = tokensOf(text, { start: 0, end: text.length }, LEXICONS[code]!);
      return all.some((_, i) => isAnew(all, i));
    });
  const tables = sensesOf(code);
  const terms = tables.termsOf(tokens.map(({ word }) => word));
  const isTold = (i: number) =>
    grounds.some((ground) => tables.from(terms, i).some((id) => wordingOf(ground).senses.has(id)) || isInWords(ground));
  const at = found.find((i) => !isTold(i));
  return at === undefined ? null : tokens[at]!.span;
}
