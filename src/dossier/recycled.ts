import type { FactAmount, Recycled, SumFact } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";

export type { Recycled } from "../ledger/index.js";

/** Sums with fewer significant digits are alike by chance: every second loan is of 500 million. */
const UNUSUAL = 3;
/** What more facts than this tell between the same parties is a usual sum after all. */
export const MOST_TELLINGS = 50;
const OBJECTS = ["name", "purpose", "subject", "goods", "agency"] as const;

/**
 * Sums that wander from thing to thing: the same value to the last digit, told of facts that have a party in common but not their date, their other party or
 * their object. A loan and the work it pays for share their sum rightly, and so do an agreement and what it promises: those are left out where nothing but the type differs.
 */
export function recycledOf(facts: readonly SumFact[]): Recycled[] {
  const figures = new Map<string, SumFact[]>();
  for (const fact of facts)
    for (const key of figuresOf(fact)) {
      const known = figures.get(key);
      if (known === undefined) figures.set(key, [fact]);
      else known.push(fact);
    }
  return [...figures].sort(([a], [b]) => compare(a, b)).flatMap(([key, those]) => recycledFigure(key, those) ?? []);
}

/** The figures of a fact that are too unusual to be told of two things by chance, as keys. */
export function figuresOf({ amount }: Pick<SumFact, "amount">): string[] {
  const unusual = amount.filter(({ value }) => digitsOf(value.value) >= UNUSUAL && value.qualifier === null);
  return [...new Set(unusual.map(({ value }) => keyOf(value)))];
}

const keyOf = ({ value, upper, currency }: FactAmount) => `${value} ${upper ?? ""} ${currency}`;

/** What a figure is told of besides the first thing; null where there is nothing. The facts are all that tell it. */
export function recycledFigure(key: string, facts: readonly SumFact[]): Recycled | null {
  if (facts.length > MOST_TELLINGS) return null;
  const [first, ...others] = [...facts].sort((a, b) => published(a) - published(b) || compare(a.id, b.id));
  const again = others.flatMap((fact) => {
    const differs = differenceOf(first!, fact);
    return differs === null ? [] : [{ fact: fact.id, differs }];
  });
  if (again.length === 0) return null;
  return { figure: first!.amount.find(({ value }) => keyOf(value) === key)!.value, first: first!.id, again };
}

function published(fact: SumFact): number {
  return extentOf(fact.first.published)?.hi ?? Number.MAX_SAFE_INTEGER;
}

/** What differs between two facts of one sum; null where they may well be one thing, or have nobody in common. */
function differenceOf(a: SumFact, b: SumFact): Recycled["again"][number]["differs"] | null {
  const [x, y] = [partiesOf(a), partiesOf(b)];
  if (![...x].some((party) => y.has(party))) return null;
  const differs: ("party" | "date" | "type" | "object")[] = [];
  if (x.size !== y.size || [...x].some((party) => !y.has(party))) differs.push("party");
  const [m, n] = [extentOf(a.when[0]?.value), extentOf(b.when[0]?.value)];
  if (m?.hi != null && n?.lo != null && m.lo != null && n.hi != null && (m.hi < n.lo || n.hi < m.lo))
    differs.push("date");
  if (objectsDiffer(a, b)) differs.push("object");
  if (differs.length === 0) return null;
  if (a.type !== b.type) differs.push("type");
  return differs;
}

function partiesOf({ source, target }: SumFact): Set<string> {
  return new Set([...source, ...target].map(({ id }) => id));
}

/** Both name their object, and share no word of it. */
function objectsDiffer(a: SumFact, b: SumFact): boolean {
  const words = ({ details }: SumFact) =>
    new Set(
      OBJECTS.flatMap((field) =>
        (details[field] ?? []).flatMap(({ value }) =>
          typeof value === "string" ? (value.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []) : [],
        ),
      ),
    );
  const [x, y] = [words(a), words(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));
}

function digitsOf(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/u, "")
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
}
