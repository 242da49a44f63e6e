import type { Judgement } from "../ledger/index.js";
import { compare } from "../text/index.js";

/** A word that holds on two claims: that they are one fact, or that they are not. */
export interface Bond {
  readonly a: string;
  readonly b: string;
  readonly judgement: Judgement;
}

export interface Bonds {
  /** Claims that are one fact, latest word first. */
  readonly same: readonly Bond[];
  /** For a claim, those that are not one fact with it. */
  readonly different: ReadonlyMap<string, ReadonlySet<string>>;
  /** All claims that a bond names. */
  readonly named: ReadonlySet<string>;
}

/**
 * What judgements say about pairs of claims. Of two words on one pair the later holds; "withdraw" takes back all words of its kind ("same",
 * "different"; both where `value` is null; one judgement where it is its id) on pairs of the claims that it names, and what was said before those
 * holds again. So a word and its withdrawal leave everything as it was.
 */
export function bondsOf(judgements: readonly Judgement[]): Bonds {
  const order = [...judgements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const words = new Map<string, Bond[]>();
  for (const judgement of order) {
    const { verdict, claims, others } = judgement;
    if (verdict === "same") for (const [a, b] of pairsOf([...claims, ...others])) say(words, { a, b, judgement });
    else if (verdict === "different") for (const [a, b] of across(claims, others)) say(words, { a, b, judgement });
    else if (verdict === "withdraw") withdraw(words, judgement);
  }
  const holding = [...words.values()].flatMap((said) => said.at(-1) ?? []);
  const different = new Map<string, Set<string>>();
  for (const { a, b, judgement } of holding) {
    if (judgement.verdict !== "different") continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      different.set(one, (different.get(one) ?? new Set()).add(other));
  }
  const same = holding
    .filter(({ judgement }) => judgement.verdict === "same")
    .sort(
      (x, y) =>
        compare(y.judgement.at, x.judgement.at) ||
        compare(y.judgement.id, x.judgement.id) ||
        compare(x.a, y.a) ||
        compare(x.b, y.b),
    );
  return { same, different, named: new Set(holding.flatMap(({ a, b }) => [a, b])) };
}

function say(words: Map<string, Bond[]>, bond: Bond): void {
  const key = `${bond.a} ${bond.b}`;
  const said = words.get(key);
  if (said) said.push(bond);
  else words.set(key, [bond]);
}

function withdraw(words: Map<string, Bond[]>, { claims, others, value }: Judgement): void {
  for (const [a, b] of pairsOf([...claims, ...others])) {
    const said = words.get(`${a} ${b}`);
    if (said)
      words.set(
        `${a} ${b}`,
        said.filter(({ judgement }) => value !== null && value !== judgement.verdict && value !== judgement.id),
      );
  }
}

/** All pairs of some claims, each with the smaller id first. */
function pairsOf(claims: readonly string[]): [string, string][] {
  const ids = [...new Set(claims)].sort(compare);
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}

function across(claims: readonly string[], others: readonly string[]): [string, string][] {
  return claims.flatMap((a) => others.filter((b) => b !== a).map((b): [string, string] => (a < b ? [a, b] : [b, a])));
}
