import type { FactAmount, Recycled, SumFact } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { unusualness } from "./unusual.js";
import { likeness, type Wording, wordingOf } from "./wording.js";

export type { Recycled } from "../ledger/index.js";

/**
 * What speaks for one figure that wandered from a thing to another, beside how unusual it is, and what for two that are alike by chance or rightly: natural logarithms of how much
 * more often it is so where a figure wandered, set by hand from what each is likely to be.
 */
const SIGNS = {
  /** Both sides are the same: between these two a figure is told again. */
  parties: 0.8,
  /** Both are loans, or both grants; one is another kind of money. */
  flow: 0.6,
  otherFlow: -0.5,
  /** Both name one thing, by the share of what its words tell; they name two. */
  object: 1.8,
  otherObject: -0.7,
  /** One text tells both: who does so knows that they are two. */
  document: -3,
  /** A work and the money for it share their sum rightly, and so do a promise and what became of it. */
  work: -2.5,
  step: -2,
} as const;

/** So much must speak for a figure that wandered in all. Between two states some dozens of sums are told, so that two are alike by chance now and then. */
const ENOUGH = 9.5;
/** The most that signs add up to. */
const MOST_SIGNS = SIGNS.parties + SIGNS.flow + SIGNS.object;

/** What more facts than this tell between the same parties is a usual sum after all. */
export const MOST_TELLINGS = 50;
const OBJECTS = ["name", "purpose", "subject", "goods", "agency"] as const;

/**
 * Sums that wander from thing to thing: the same value to the last digit, told of facts that have a party in common but not their date, their other party or
 * their object. The less unusual a sum is, the more must speak for its being one: that both are of the same two parties, flow and thing. A loan and the work it pays for share their sum rightly, and so do an agreement and what it promises: those are left out where nothing but the type differs.
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

/** The figures of a fact that are too unusual to be told of two things by chance, if much speaks for one besides; as keys. */
export function figuresOf({ amount }: Pick<SumFact, "amount">): string[] {
  const unusual = amount.filter(({ value }) => unusualness(value) + MOST_SIGNS >= ENOUGH);
  return [...new Set(unusual.map(({ value }) => keyOf(value)))];
}

const keyOf = ({ value, upper, currency }: FactAmount) => `${value} ${upper ?? ""} ${currency}`;

/** What a figure is told of besides the first thing; null where there is nothing. The facts are all that tell it. */
export function recycledFigure(key: string, facts: readonly SumFact[]): Recycled | null {
  if (facts.length > MOST_TELLINGS) return null;
  const [first, ...others] = [...facts].sort((a, b) => published(a) - published(b) || compare(a.id, b.id));
  const again = others.flatMap((fact) => {
    const differs = differenceOf(first!, fact);
    if (differs === null || evidenceFor(key, first!, fact) < ENOUGH) return [];
    return [{ fact: fact.id, differs }];
  });
  if (again.length === 0) return null;
  return { figure: figureIn(first!, key), first: first!.id, again };
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

/** How much speaks for one figure that wandered from a fact to another: how unusual it is, and the signs. */
function evidenceFor(key: string, a: SumFact, b: SumFact): number {
  const [x, y] = [figureIn(a, key), figureIn(b, key)];
  // A qualifier makes a sum unusual only where both have it.
  let evidence = unusualness(x.qualifier === y.qualifier ? x : { ...x, qualifier: null });
  const [sides, others] = [partiesOf(a), partiesOf(b)];
  if (sides.size === others.size && [...sides].every((party) => others.has(party))) evidence += SIGNS.parties;
  const [flow, other] = [a, b].map(({ details }) => details.flow?.[0]?.value);
  if (flow !== undefined && other !== undefined) evidence += flow === other ? SIGNS.flow : SIGNS.otherFlow;
  const like = likeness(objectIn(a), objectIn(b));
  if (like !== null) evidence += like === 0 ? SIGNS.otherObject : SIGNS.object * like;
  const documents = new Set(a.origins.flatMap((origin) => origin.documents));
  if (b.origins.some((origin) => origin.documents.some((one) => documents.has(one)))) evidence += SIGNS.document;
  if (like !== null && like > 0) {
    if (a.type !== b.type) evidence += SIGNS.work;
    else if (a.status !== b.status) evidence += SIGNS.step;
  }
  return evidence;
}

const figureIn = ({ amount }: SumFact, key: string): FactAmount =>
  amount.find(({ value }) => keyOf(value) === key)!.value;

/** The words of what a fact is about. */
function objectIn({ details }: SumFact): Wording | null {
  return wordingOf(OBJECTS.flatMap((field) => (details[field] ?? []).map(({ value }) => String(value))).join(" "));
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
