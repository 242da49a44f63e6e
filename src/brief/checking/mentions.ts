import type { Cue, Lexicon } from "./lexicon.js";
import type { Finder, Mention, Token } from "./tokens.js";

// What of a sentence the tables know.

/** Cues of the tables, the longest first, and the words that no table has. */
export function mentionsIn(
  tokens: readonly Token[],
  finder: Finder,
  lexicon: Lexicon,
  isIdle: (cues: readonly Cue[], of: readonly Token[]) => boolean = () => false,
  takes: (i: number, found: ReturnType<Finder["at"]>) => number = () => 0,
  isTheirs: (i: number, found: NonNullable<ReturnType<Finder["at"]>>) => boolean = () => false,
): { mentions: Mention[]; rest: Token[] } {
  const mentions: Mention[] = [];
  const rest: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = finder.at(tokens, i);
    const borrowed = takes(i, found);
    if (borrowed > 0) i += borrowed;
    // "Been suspended" of what no fact bears out: the verb may be the sources' own.
    else if (found !== null && isTheirs(i, found)) i++;
    else if (found !== null && isIdle(found.cues, tokens.slice(i, i + found.taken))) i++;
    else if (found !== null) {
      const span = { start: tokens[i]!.span.start, end: tokens[i + found.taken - 1]!.span.end };
      const [first, ...others] = found.cues;
      mentions.push({ span, cue: first!, others });
      i += found.taken;
    } else {
      const { word } = tokens[i]!;
      if (!lexicon.plain.has(word) && !lexicon.plainStems.some((stem) => word.startsWith(stem))) rest.push(tokens[i]!);
      i++;
    }
  }
  return { mentions, rest };
}
