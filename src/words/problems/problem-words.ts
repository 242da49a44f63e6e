import { PROBLEMS, type Problems } from "./english/index.js";

/** A place of a sentence. */
const PLACE = /\{[a-f]\}/u;
const PLACES = /\{[a-f]\}/gu;

/** A sentence of PROBLEMS: the words between its places, and the names of these in their order. */
interface Pattern {
  readonly sentence: (typeof PROBLEMS)[number];
  readonly words: readonly string[];
  readonly places: readonly string[];
}

let all: readonly Pattern[] | undefined;

/** Those with the most words of their own come first: of two that fit, one says more of what it is. */
function patterns(): readonly Pattern[] {
  all ??= PROBLEMS.map((sentence) => ({
    sentence,
    words: sentence.split(PLACE),
    places: sentence.match(PLACES) ?? [],
  })).sort((a, b) => own(b) - own(a));
  return all;
}

const own = ({ words }: Pattern) => words.reduce((letters, part) => letters + part.length, 0);

/** The values in the places of a pattern; null where the words are others. Linear: each place ends where the words after it begin first. */
function valuesIn(said: string, { words }: Pattern): string[] | null {
  const [first = "", ...rest] = words;
  const last = rest.pop();
  if (last === undefined) return said === first ? [] : null;
  if (!said.startsWith(first) || !said.endsWith(last)) return null;
  const values: string[] = [];
  const end = said.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const next = said.indexOf(part, at);
    if (next < 0) return null;
    values.push(said.slice(at, next));
    at = next + part.length;
  }
  if (at > end) return null;
  return [...values, said.slice(at, end)];
}

/** The sentence of PROBLEMS that was said, with its values; null for one that is not there. */
export function problemIn(
  said: string,
): { readonly sentence: (typeof PROBLEMS)[number]; readonly values: ReadonlyMap<string, string> } | null {
  for (const pattern of patterns()) {
    const values = valuesIn(said, pattern);
    if (values !== null)
      return { sentence: pattern.sentence, values: new Map(pattern.places.map((place, i) => [place, values[i]!])) };
  }
  return null;
}

/** A problem in another language; one that the catalogue does not have stays as it was said. */
export function problemWords(said: string, problems: Problems): string {
  const found = problemIn(said);
  if (found === null) return said;
  return problems[found.sentence].replace(PLACES, (place) => problemWords(found.values.get(place) ?? place, problems));
}
