import type { Annotated, Token } from "../../claim/english/annotation/index.js";
import type { Claim } from "../../claim/index.js";
import type { IndexedWord } from "../entry.js";
import type { SearchLanguage } from "./search-language.js";
import { wordKeys } from "./word-key.js";

/** Words of a sentence that are indexed at most: what has more is a list that was cut as one sentence. */
const MOST_WORDS = 600;
/** PostgreSQL keeps 255 places of one word. */
const MOST_PLACES = 255;

/** A word that was cut into parts by its hyphens keeps its span for each of them. */
type Place = Pick<Token, "form" | "lemma" | "span">;

/**
 * The words of a claim's sentence for the index, in the order of the text: each under the lemma that its sentence gave it, or under its own form
 * where a query could not come to that lemma from the form alone. So a query finds the form it writes, always, and its other inflections.
 */
export function indexedWords(
  { tokens, tables }: Pick<Annotated, "tokens" | "tables">,
  claim: Claim,
  language: SearchLanguage,
): readonly IndexedWord[] {
  const words = wordsIn(tokens, claim, language);
  return words.length > 0 || tables === null ? words : wordsIn(tables.annotated.tokens, claim, language);
}

function wordsIn(tokens: readonly Place[], claim: Claim, language: SearchLanguage): readonly IndexedWord[] {
  const [from, to] = claim.evidence.sentence;
  const words: IndexedWord[] = [];
  const places = new Map<string, number>();
  for (let at = firstFrom(tokens, from); at < tokens.length && tokens[at]!.span.start < to; at++) {
    for (const lemma of keysOf(tokens[at]!, language)) {
      const count = (places.get(lemma) ?? 0) + 1;
      places.set(lemma, count);
      if (count <= MOST_PLACES) words.push({ lemma, span: tokens[at]!.span });
    }
  }
  return words.slice(0, MOST_WORDS);
}

function keysOf({ form, lemma }: Place, language: SearchLanguage): readonly string[] {
  const parts = language.keys(form);
  if (parts.length !== 1) return parts.map(([own]) => own!);
  const [key] = wordKeys(lemma);
  return [key !== undefined && parts[0]!.includes(key) ? key : parts[0]![0]!];
}

/** The first token that ends behind a place of the text. */
function firstFrom(tokens: readonly Place[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
