/** Words beside one another: for each place the terms that may stand there. One place is a single word. */
export interface Phrase {
  readonly kind: "phrase";
  readonly places: readonly (readonly string[])[];
  /** Whether the last place stands for all terms that begin so. */
  readonly open?: boolean;
}

/** Properties of a claim: all of these tokens. */
export interface Properties {
  readonly kind: "properties";
  readonly tokens: readonly string[];
}

/** A property out of a range: a token that begins with one of these. */
export interface Beginnings {
  readonly kind: "beginnings";
  readonly heads: readonly string[];
}

export type Term = Phrase | Properties | Beginnings;

/** At least one of the terms holds; where negated, none does. */
export interface Clause {
  readonly negated: boolean;
  readonly terms: readonly Term[];
}

/** That a claim is of something with one of these tags, or in one of these collections; where negated, of nothing with any. */
export interface Marked {
  readonly what: "tag" | "collection";
  readonly names: readonly string[];
  readonly negated: boolean;
}

/** What a person asks for: every clause holds, and what it says happened between two days (since 1970, both included; null: no bound). */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly from: number | null;
  readonly to: number | null;
  readonly marked?: readonly Marked[];
}

/** Whether what a claim is about, or else its publication, lies within the days of a query; days that nobody knows lie anywhere. */
export function isWithin(
  { from, to }: Query,
  { lo, hi, published }: { readonly lo: number | null; readonly hi: number | null; readonly published: number | null },
): boolean {
  const [first, last] = lo === null && hi === null ? [published, published] : [lo, hi];
  return (to === null || (first ?? to) <= to) && (from === null || (last ?? from) >= from);
}

/** What people see of a claim is what holds: what was rejected is found only where a query asks for it. */
export const REJECTED = "verdict_rejected";

/** Combinations of terms that a phrase is spelt out into at most; the rarest readings of further places are left out. */
const MOST_SPELLINGS = 64;

/** A phrase as plain sequences of terms, for an engine that knows no alternatives inside a phrase. */
export function spellings({ places }: Pick<Phrase, "places">): readonly (readonly string[])[] {
  let found: (readonly string[])[] = [[]];
  for (const keys of places) {
    const room = Math.max(1, Math.floor(MOST_SPELLINGS / found.length));
    found = found.flatMap((head) => keys.slice(0, room).map((key) => [...head, key]));
  }
  return found;
}
