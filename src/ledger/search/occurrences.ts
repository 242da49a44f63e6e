import type { Term } from "../../language/search/index.js";
import { standsAt } from "./match.js";
import { type Clause, type Phrase, type Query, spellings } from "./query.js";

/** Where the terms of a sentence answer a clause: first and last place (from 0) of each occurrence. */
export type Occurrence = readonly [first: number, last: number];

/** The clauses of a query that ask for words. */
export function wordClauses({ clauses }: Query): readonly Clause[] {
  return clauses.filter(({ negated, terms }) => !negated && terms.some(({ kind }) => kind === "phrase"));
}

/** What finds where the terms of sentences answer a clause, in their order. */
export function occurrencesOf({ terms }: Clause): (words: readonly Pick<Term, "term">[]) => Occurrence[] {
  const phrases = terms
    .filter((term): term is Phrase => term.kind === "phrase")
    .flatMap((phrase) => spellings(phrase).map((wanted) => ({ wanted, open: phrase.open })));
  // Most words begin no phrase.
  const begin = new Set(phrases.map(({ wanted }) => wanted[0]));
  const open = phrases.some((phrase) => phrase.open && phrase.wanted.length === 1);
  return (words) => {
    const found: Occurrence[] = [];
    for (let at = 0; at < words.length; at++) {
      if (!open && !begin.has(words[at]!.term)) continue;
      const fitting = phrases.filter(({ wanted, open }) => standsAt(wanted, open, (k) => words[at + k]?.term));
      if (fitting.length > 0) found.push([at, at + Math.max(...fitting.map(({ wanted }) => wanted.length)) - 1]);
    }
    return found;
  };
}

/** The shortest row of words that holds an occurrence of each list, in words; null where a list is empty. */
export function closest(lists: readonly (readonly Occurrence[])[]): number | null {
  if (lists.length === 0 || lists.some(({ length }) => length === 0)) return null;
  const all = lists
    .flatMap((list, k) => list.map(([first, last]) => ({ first, last, k })))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const latest = new Map<number, Occurrence>();
  let least = Number.POSITIVE_INFINITY;
  for (const { first, last, k } of all) {
    latest.set(k, [first, last]);
    if (latest.size < lists.length) continue;
    const held = [...latest.values()];
    least = Math.min(least, Math.max(...held.map(([, end]) => end)) - Math.min(...held.map(([begin]) => begin)) + 1);
  }
  return least;
}
