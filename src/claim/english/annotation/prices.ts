import type { ParsedSentence } from "./network/index.js";

/**
 * "signed a deal with Laos | worth two million dollars a year", mended in place: the network takes the sum for the object and what it is the worth of for a
 * part of it. `words` are the adjectives that take a sum.
 */
export function hangPrices(
  parsed: ParsedSentence,
  forms: readonly { readonly form: string }[],
  words: ReadonlySet<string>,
): void {
  for (let i = 1; i < parsed.upos.length - 1; i++) if (words.has(forms[i]!.form)) hangPrice(parsed, i);
}

function hangPrice({ upos, heads, relations }: ParsedSentence, worth: number): void {
  let sum = worth + 1;
  while (sum < upos.length && /^(?:NUM|ADV|DET|ADP)$/.test(upos[sum]!)) sum++;
  if (sum >= upos.length || !/^(?:SYM|NOUN)$/.test(upos[sum]!) || sum - worth > LONGEST) return;
  // "was worth two million", "two million dollars worth of gold"
  if (!/^(?:NOUN|PROPN)$/.test(upos[worth - 1]!) || upos[worth] !== "ADJ" || relations[worth] === "root") return;
  const governor = heads[sum]!;
  const relation = relations[sum]!;
  const lost = indices(heads, (head, i) => i < worth && (head === sum || head === worth));
  const named = lost.filter((i) => upos[i] === "NOUN" || upos[i] === "PROPN");
  const marker = lost.find((i) => relations[i] === "case");
  const first = named[0];
  let thing = worth - 1;
  if (first !== undefined) {
    thing = first;
    for (const i of lost) if (i !== first) heads[i] = first;
    for (const i of named.slice(1)) relations[i] = "conj";
    // "with Laos": the sum was taken for what the preposition governs.
    const carrier = marker === undefined ? -1 : marker - 1;
    if (carrier >= 0 && (upos[carrier] === "NOUN" || upos[carrier] === "PROPN")) {
      heads[first] = carrier;
      relations[first] = "nmod";
      thing = carrier;
    } else if (governor !== worth && governor !== first) {
      heads[first] = governor;
      relations[first] = relation;
    }
  } else while (relations[thing] === "nmod" && heads[thing]! >= 0 && heads[thing]! < thing) thing = heads[thing]!;
  if (upos[thing] !== "NOUN" && upos[thing] !== "PROPN") return;
  heads[worth] = thing;
  relations[worth] = "amod";
  heads[sum] = worth;
  relations[sum] = "obl";
  // "worth $95 million with Laos": what follows the sum goes on with what it is the worth of.
  heads.forEach((head, i) => {
    if (head === sum && i > sum && relations[i] === "nmod") heads[i] = thing;
  });
}

/** Words between "worth" and its sum at most: "worth more than about two hundred million". */
const LONGEST = 7;

function indices(heads: Int32Array, holds: (head: number, i: number) => boolean): number[] {
  const found: number[] = [];
  heads.forEach((head, i) => {
    if (holds(head, i)) found.push(i);
  });
  return found;
}
