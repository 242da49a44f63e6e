import type { Claim } from "../../claim/index.js";
import type { Term } from "../../language/search/index.js";
import { termsOf } from "./terms.js";

/** Terms of a sentence that are indexed at most: what has more is a list that was cut as one sentence. */
const MOST = 600;
/** PostgreSQL keeps 255 places of one term. */
const MOST_PLACES = 255;

/** The terms of a claim's sentence, by which it is found, in the order of the text. Places are those of the text. */
export function claimTerms(text: string, { evidence, language }: Pick<Claim, "evidence" | "language">): Term[] {
  const [from, to] = evidence.sentence;
  const places = new Map<string, number>();
  const terms = termsOf(text.slice(from, to), language).filter(({ term }) => {
    const count = (places.get(term) ?? 0) + 1;
    places.set(term, count);
    return count <= MOST_PLACES;
  });
  return terms.slice(0, MOST).map(({ term, start, end }) => ({ term, start: from + start, end: from + end }));
}
