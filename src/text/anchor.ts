import search from "approx-string-match";
import type { Quote } from "./quote.js";
import type { Span } from "./span.js";

/** Share of the units of a quote that may be others where it is found again. */
const ERRORS = 0.2;
/** Units beyond which a quote is only looked for as it is: the search for others takes time with its length. */
const LONG = 1000;

/** Where words were found again. */
export interface Anchor extends Span {
  /** Whether they stand there as they were quoted. */
  readonly exact: boolean;
}

/**
 * Where the words of a quote stand in another text, or in a later edition of their own: as they were quoted, or else with one unit in five changed at
 * most. Of several places the one with the most of their context around it, the nearest to where they stood among equals. Null where they are gone.
 * The places of W3C Web Annotation's TextQuoteSelector, told by likeness as Hypothesis does (https://web.hypothes.is/blog/fuzzy-anchoring/).
 */
export function anchor(quote: Quote, text: string): Anchor | null {
  if (text.startsWith(quote.exact, quote.start) && contextOf(quote, text, quote) === 1)
    return { start: quote.start, end: quote.end, exact: true };
  const same = [...placesOf(quote.exact, text)].map((start) => ({ start, end: start + quote.exact.length }));
  if (same.length > 0) return { ...best(quote, text, same), exact: true };
  if (quote.exact.length > LONG) return null;
  const figures = figuresIn(quote.exact);
  const found = search(text, quote.exact, Math.floor(quote.exact.length * ERRORS)).filter(
    ({ start, end }) => figuresIn(text.slice(start, end)) === figures,
  );
  if (found.length === 0) return null;
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return {
    ...best(
      quote,
      text,
      found.filter(({ errors }) => errors === fewest),
    ),
    exact: false,
  };
}

const figuresIn = (words: string) => (words.match(/\p{N}+/gu) ?? []).join(" ");

function* placesOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

function best(quote: Quote, text: string, places: readonly Span[]): Span {
  const ranked = places.map(({ start, end }) => {
    const context = contextOf(quote, text, { start, end });
    return { start, end, context, distance: Math.abs(start - quote.start) };
  });
  ranked.sort((a, b) => b.context - a.context || a.distance - b.distance || a.start - b.start);
  const { start, end } = ranked[0]!;
  return { start, end };
}

/** How much of what stood around the quote stands around a place: 0 to 1, counted from the words outwards. */
function contextOf({ prefix, suffix }: Quote, text: string, { start, end }: Span): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  const around = prefix.length + suffix.length;
  return around === 0 ? 1 : (before + after) / around;
}
