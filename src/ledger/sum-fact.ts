import type { MoneyStep } from "../vocabulary/index.js";
import type { Fact, Variant } from "./fact.js";

/** What sums of money are added up from: of a fact with an amount no more than that takes, so that thousands are read at once. */
export type SumFact = Pick<
  Fact,
  "id" | "type" | "source" | "target" | "status" | "when" | "amount" | "details" | "support" | "first" | "confidence"
> & {
  /** Documents of its origins; nothing else of them is kept. */
  readonly origins: readonly Pick<Fact["origins"][number], "documents">[];
  /** Whether nothing is told of it but what was paid back or is owed: no new money. */
  readonly back?: true;
  /** Whether some say that it happened and others that it did not. */
  readonly contested?: true;
};

const BACK: ReadonlySet<string> = new Set<MoneyStep>(["repaid", "arrears"]);

const DETAILS = ["flow", "umbrella", "purpose", "project", "name", "subject", "goods", "agency"] as const;

/** A fact without the claims behind its values; null for one without an amount. */
export function sumFactOf(fact: Fact): SumFact | null {
  if (fact.amount.length === 0) return null;
  const { id, type, source, target, status, when, amount, details, support, first, confidence, origins } = fact;
  const back = fact.history.length > 0 && fact.history.every(({ step }) => step !== undefined && BACK.has(step));
  const told = DETAILS.filter((field) => details[field] !== undefined);
  return {
    id,
    type,
    source: source.map((actor) => ({ ...actor, text: null })),
    target: target.map((actor) => ({ ...actor, text: null })),
    status,
    when: when.slice(0, 1).map(unclaimed),
    amount: amount.map(unclaimed),
    details: Object.fromEntries(told.map((field) => [field, details[field]!.map(unclaimed)])),
    support,
    first,
    confidence,
    origins: origins.map(({ documents }) => ({ documents })),
    ...(back ? { back } : {}),
    ...(fact.conflicts.some(({ kind }) => kind === "existence") ? { contested: true } : {}),
  };
}

function unclaimed<V>({ value, support }: Variant<V>): Variant<V> {
  return { value, claims: [], support };
}
