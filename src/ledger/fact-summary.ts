import type { Actor, ClaimPlace } from "../claim/index.js";
import type { ClaimType, Status } from "../vocabulary/index.js";
import { damaged } from "./claim-row.js";
import { json } from "./digest.js";
import type { Conflict, Fact, FactAmount, Step } from "./fact.js";
import type { Row } from "./schema.js";

/**
 * A fact as lists and pictures show it: of each value the best supported one, and no ids of claims, so that hundreds are read at once. What follows
 * from it alone: the words of a headline, rows of tables, marks of pictures.
 */
export interface FactSummary {
  readonly id: string;
  readonly type: ClaimType;
  readonly source: readonly Pick<Actor, "id" | "name">[];
  readonly target: readonly Pick<Actor, "id" | "name">[];
  readonly mutual: boolean;
  /** EDTF; null where no date is known. */
  readonly when: string | null;
  /** EDTF: when the first text that tells it came out, where no time of its own is known. */
  readonly reported: string | null;
  readonly amount: FactAmount | null;
  readonly place: ClaimPlace | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** In order of time. */
  readonly history: readonly Pick<Step, "status" | "when">[];
  readonly status: Status;
  /** Claims that tell it, and independent origins among them. */
  readonly claims: number;
  readonly support: number;
  readonly conflicts: readonly {
    readonly kind: Conflict["kind"];
    readonly sides: readonly Pick<Conflict["sides"][number], "value" | "support">[];
  }[];
  readonly confidence: number;
}

/** The summary of a fact. It is kept beside the fact: when it comes out otherwise, the version of the folds must be another. */
export function summaryOf(fact: Fact): FactSummary {
  const { id, type, mutual, status, support, confidence } = fact;
  const when = fact.when[0]?.value ?? null;
  const named = (actors: Fact["source"]) => actors.map(({ id, name }) => ({ id, name }));
  return {
    id,
    type,
    source: named(fact.source),
    target: named(fact.target),
    mutual,
    when,
    reported: when === null ? fact.first.published : null,
    amount: fact.amount[0]?.value ?? null,
    place: fact.where[0]?.value ?? null,
    details: Object.fromEntries(
      Object.entries(fact.details).flatMap(([field, [best]]) => (best === undefined ? [] : [[field, best.value]])),
    ),
    history: fact.history.map(({ status, when }) => ({ status, when })),
    status,
    claims: fact.claims.length,
    support,
    conflicts: fact.conflicts.map(({ kind, sides }) => ({
      kind,
      sides: sides.map(({ value, support }) => ({ value, support })),
    })),
    confidence,
  };
}

/** A summary as the row of its fact has it. */
export function summaryText(fact: Fact): string {
  return json(summaryOf(fact));
}

/** The summary of a row. Throws LedgerError where it is not what was written. */
export function summaryIn({ id, summary }: Pick<Row<"facts">, "id" | "summary">): FactSummary {
  try {
    return JSON.parse(summary) as FactSummary;
  } catch {
    throw damaged(`the fact ${id}`);
  }
}
