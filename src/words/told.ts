/** A place of a sentence: for anything, or for a count. */
const PLACE = /\{[a-fn]\}/u;
const PLACES = /\{[a-fn]\}/gu;
const COUNT = /^\d[\d,]*$/u;

/** A sentence with places for values, such as "one {a} of that name": the words between its places, and the names of these in their order. */
interface Pattern<Sentence extends string> {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly places: readonly string[];
}

/** A sentence that was said, with the values of its places. */
export interface Told<Sentence extends string> {
  readonly sentence: Sentence;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * What tells which of some sentences was said, with its values; null for one that is none of them. Those with the most words of their own come first: of two that fit, one
 * says more of what it is.
 */
export function teller<Sentence extends string>(
  sentences: readonly Sentence[],
): (said: string) => Told<Sentence> | null {
  let all: readonly Pattern<Sentence>[] | undefined;
  return (said) => {
    all ??= sentences
      .map((sentence) => ({ sentence, words: sentence.split(PLACE), places: sentence.match(PLACES) ?? [] }))
      .sort((a, b) => own(b) - own(a));
    for (const { sentence, words, places } of all) {
      const values = valuesIn(said, words);
      if (values?.every((value, i) => places[i] !== "{n}" || COUNT.test(value)))
        return { sentence, values: new Map(places.map((place, i) => [place, values[i]!])) };
    }
    return null;
  };
}

/** A sentence in another language with the values of what was said, each as `value` has it. */
export function retold(sentence: string, values: ReadonlyMap<string, string>, value: (said: string) => string): string {
  return sentence.replace(PLACES, (place) => value(values.get(place) ?? place));
}

const own = ({ words }: Pattern<string>) => words.reduce((letters, part) => letters + part.length, 0);

/** The values between the words of a pattern; null where the words are others. Linear: each place ends where the words after it begin first. */
function valuesIn(said: string, [first = "", ...rest]: readonly string[]): string[] | null {
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
