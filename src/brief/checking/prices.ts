import type { Annotation } from "../../annotation/index.js";
import type { Span } from "../../text/index.js";
import { GRAMMARS } from "./grammars/index.js";
import { type Ground, wordsIn } from "./ground.js";
import { isSpaced } from "./senses/index.js";
import { type Token, tokensOf } from "./tokens.js";
import { readOf, sensesOf } from "./wording.js";

// A thing that the words of a source have with another sum: "oil for 5 billion, 1 billion for mines".

type Sums = Annotation["sums"];

/** The things of a text by the sum that stands in their clause alone; those of other clauses have none. */
function pricedIn(
  text: string,
  sums: Sums,
  code: string,
): { readonly sum: number | null; readonly senses: Set<number> }[] {
  const tables = sensesOf(code);
  const tokens = tokensOf(text, { start: 0, end: text.length }, { code, spaced: isSpaced(code) });
  const isOfSum = (at: number) => sums.some(({ span }) => span.start <= at && at < span.end);
  const cuts = [
    ...[...text.matchAll(/[,;:，；：、]/gu)].map(({ index }) => index).filter((at) => !isOfSum(at)),
    ...tokens.flatMap(({ word, span }) => (GRAMMARS[code]!.and.has(word) && !isOfSum(span.start) ? span.start : [])),
  ].sort((a, b) => a - b);
  return [...cuts, text.length].map((end, i) => {
    const start = i === 0 ? 0 : cuts[i - 1]!;
    const own = sums.filter(({ span }) => span.start >= start && span.end <= end);
    const words = tokens.filter(({ span }) => span.start >= start && span.end <= end).map(({ word }) => word);
    return { sum: own.length === 1 ? own[0]!.value.value : null, senses: tables.all(tables.termsOf(words)) };
  });
}

/** The word of a sentence for a thing that every source has with another sum than that of the sentence; null where there is none. */
export function otherPrice(
  tokens: readonly Token[],
  sums: Sums,
  grounds: readonly Ground[],
  code: string,
): Span | null {
  const [sum] = sums;
  if (sum === undefined || sums.length > 1) return null;
  const told = grounds.map((ground) =>
    readOf(ground).flatMap(({ text, sums: own, language }) => (own.length > 1 ? pricedIn(text, own, language) : [])),
  );
  if (told.some((clauses) => !clauses.some((one) => one.sum === sum.value.value))) return null;
  const tables = sensesOf(code);
  const terms = tables.termsOf(tokens.map(({ word }) => word));
  const isOther = (id: number) =>
    told.every((clauses) => {
      const own = clauses.filter(({ senses }) => senses.has(id));
      return own.length > 0 && own.every((one) => one.sum !== null && one.sum !== sum.value.value);
    });
  // What a source of that very sum names as what it is for stands with it: "2.5 million as repayment of the credit".
  const own = new Set(
    grounds
      .filter(({ amounts }) => amounts.some(({ value }) => value === sum.value.value))
      .flatMap(({ details }) => [...(details.get("purpose") ?? [])].flatMap(wordsIn)),
  );
  for (const [i, token] of tokens.entries()) {
    if (own.has(token.word)) continue;
    const found = tables.at(terms, i, ({ isAct }) => !isAct);
    if (found?.senses.some(({ id }) => isOther(id))) return token.span;
  }
  return null;
}
