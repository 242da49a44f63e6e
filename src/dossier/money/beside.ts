import type { MoneyLine, SumFact } from "../../ledger/index.js";

/** A line with its fact and the days that it may be about. */
export interface Held {
  readonly line: MoneyLine;
  readonly fact: SumFact;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Sums are told rounded: these count as one. */
export const ROUNDING = 0.02;

/**
 * The lines between the same parties, found by what they share, so that the cost of a busy pair stays in proportion to its lines. What is found never
 * has the line itself.
 */
export interface Beside {
  readonly all: readonly Held[];
  /** Lines that documents of this one tell too, each once, in the order of the lines. */
  inDocumentsOf(held: Held): readonly Held[];
  /** What was committed or paid for the same thing. One that shares several words of it is found several times. */
  givenForThingOf(held: Held): Iterable<Held>;
  /** What was committed or paid and may be the same sum, in a currency or in dollars; perhaps found twice. */
  givenOfSumOf(held: Held): Iterable<Held>;
}

/** Details that name the thing that money is for. Not the agency: a bank lends for many things. */
const THINGS = ["purpose", "project", "name"] as const;

/** The index of lines, which are in their order. */
export function besideOf(all: readonly Held[]): Beside {
  const byDocument = new Map<string, number[]>();
  const byThing = new Map<string, Held[]>();
  const bySum = new Map<string, Held[]>();
  all.forEach((held, index) => {
    for (const key of documentsOf(held)) put(byDocument, key, index);
    if (held.line.firmness !== "committed" && held.line.firmness !== "paid") return;
    for (const key of thingsOf(held)) put(byThing, key, held);
    for (const key of sumsOf(held, 0)) put(bySum, key, held);
  });
  function* find(map: ReadonlyMap<string, readonly Held[]>, keys: readonly string[], held: Held) {
    for (const key of keys) for (const other of map.get(key) ?? []) if (other !== held) yield other;
  }
  return {
    all,
    inDocumentsOf(held) {
      const found = new Set(documentsOf(held).flatMap((key) => byDocument.get(key) ?? []));
      return [...found].sort((a, b) => a - b).flatMap((index) => (all[index] === held ? [] : [all[index]!]));
    },
    givenForThingOf: (held) => find(byThing, thingsOf(held), held),
    givenOfSumOf: (held) =>
      find(
        bySum,
        [-1, 0, 1].flatMap((step) => sumsOf(held, step)),
        held,
      ),
  };
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const documentsOf = ({ fact }: Held) => [...new Set(fact.origins.flatMap(({ documents }) => documents))];

function thingsOf({ fact }: Held): string[] {
  const told = THINGS.flatMap((field) =>
    (fact.details[field] ?? []).map(({ value }) => `${field} ${String(value).toLowerCase()}`),
  );
  return [...new Set(told)];
}

/** Sums that round to each other are in the same step of this scale or in neighbouring ones. */
const SCALE = Math.log1p(ROUNDING);

function sumsOf({ line }: Held, step: number): string[] {
  const at = (value: number) => Math.floor(Math.log(Math.max(Math.abs(value), 1)) / SCALE) + step;
  const own = `${line.amount.currency} ${at(line.amount.value)}`;
  return line.usd === null || line.amount.currency === "USD" ? [own] : [own, `USD ${at(line.usd)}`];
}
