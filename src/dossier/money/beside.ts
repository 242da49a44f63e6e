import type { SumFact } from "../../ledger/index.js";
import type { MoneyLine } from "./line.js";

/** A line with its fact. */
export interface Held {
  readonly line: MoneyLine;
  readonly fact: SumFact;
}

/** Sums are told rounded: these count as one. */
export const ROUNDING = 0.02;

/**
 * The lines between the same parties, found by what they share, so that the cost of a busy pair stays in proportion to its lines. What is found never
 * has the line itself; each is found once, in the order of the lines.
 */
export interface Beside {
  readonly all: readonly Held[];
  inDocumentsOf(held: Held): readonly Held[];
  ofThingOf(held: Held): readonly Held[];
  /** Those whose sum may be the same, in a currency or in dollars. */
  ofSumOf(held: Held): readonly Held[];
}

/** Details that name the thing that money is for. Not the agency: a bank lends for many things. */
const THINGS = ["purpose", "project", "name"] as const;

/** The index of lines, which are in their order. */
export function besideOf(all: readonly Held[]): Beside {
  const byDocument = new Map<string, number[]>();
  const byThing = new Map<string, number[]>();
  const bySum = new Map<string, number[]>();
  all.forEach((held, index) => {
    for (const key of documentsOf(held)) put(byDocument, key, index);
    for (const key of thingsOf(held)) put(byThing, key, index);
    for (const key of sumsOf(held, 0)) put(bySum, key, index);
  });
  const find = (map: Map<string, number[]>, keys: readonly string[], held: Held) => {
    const found = new Set(keys.flatMap((key) => map.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((index) => (all[index] === held ? [] : [all[index]!]));
  };
  return {
    all,
    inDocumentsOf: (held) => find(byDocument, documentsOf(held), held),
    ofThingOf: (held) => find(byThing, thingsOf(held), held),
    ofSumOf: (held) =>
      find(
        bySum,
        [-1, 0, 1].flatMap((step) => sumsOf(held, step)),
        held,
      ),
  };
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

const documentsOf = ({ fact }: Held) => [...new Set(fact.origins.flatMap(({ documents }) => documents))];

function thingsOf({ fact }: Held): string[] {
  return THINGS.flatMap((field) =>
    (fact.details[field] ?? []).map(({ value }) => `${field} ${String(value).toLowerCase()}`),
  );
}

/** Sums that round to each other are in the same step of this scale or in neighbouring ones. */
const SCALE = Math.log1p(ROUNDING);

function sumsOf({ line }: Held, step: number): string[] {
  const at = (value: number) => Math.floor(Math.log(Math.max(Math.abs(value), 1)) / SCALE) + step;
  const own = `${line.amount.currency} ${at(line.amount.value)}`;
  return line.usd === null || line.amount.currency === "USD" ? [own] : [own, `USD ${at(line.usd)}`];
}
