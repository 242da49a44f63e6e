import { dayOf, extentOf } from "../text/index.js";
import type { ClaimType, Status } from "../vocabulary/index.js";
import type { Fact } from "./fact.js";
import { partyId, partyPairs } from "./party-pairs.js";

/** A fact in a row of a few columns, as it stands under two parties (or under one, with b ""). */
export interface FactLine {
  readonly fact: string;
  readonly type: ClaimType;
  /** 1: from a (to b); -1: to a (from b); 0: mutual, or both are on both sides. */
  readonly side: number;
  /** The last day that it may be about, else its first; where no date is told, the day of the first text that tells it; null where that has none either. */
  readonly day: number | null;
  /** Months since the year 0 of that day: year × 12 + month − 1. */
  readonly month: number | null;
  readonly status: Status;
  /** What of its details it is counted by: see facetOf. */
  readonly facet: string;
  /** How notable it is, as the folds weigh it. */
  readonly weight: number;
}

/** The lines of a fact, one for each pair of parties and each party. */
export function linesOf(fact: Fact, weight: number): (FactLine & { readonly a: string; readonly b: string })[] {
  const { lo, hi } = extentOf(fact.when[0]?.value) ?? { lo: null, hi: null };
  const day = hi ?? lo ?? extentOf(fact.first.published)?.hi ?? null;
  const line = { fact: fact.id, type: fact.type, day, month: monthOf(day), status: fact.status, facet: facetOf(fact) };
  return partyPairs(fact).map(([a, b]) => ({ a, b, ...line, side: sideOf(fact, a, b), weight }));
}

/** The month of a day, as in FactLine. */
export function monthOf(day: number | null): number | null {
  if (day === null) return null;
  const { year, month } = dayOf(day);
  return year * 12 + month - 1;
}

/** 1, -1 or 0, as in FactLine. */
export function sideOf(fact: Pick<Fact, "source" | "target" | "mutual">, a: string, b: string): number {
  if (fact.mutual) return 0;
  const [from, to] = [fact.source.map(partyId), fact.target.map(partyId)];
  const out = from.includes(a) && (b === "" || to.includes(b));
  const back = to.includes(a) && (b === "" || from.includes(b));
  return out === back ? 0 : out ? 1 : -1;
}

/** The detail by which facts of a type are counted; null where there is none. A type that lacks its row does not compile. */
const FACETS: Readonly<Record<ClaimType, string | null>> = {
  visit: null,
  meeting: null,
  statement: "act",
  agreement: null,
  partnership: "level",
  position: "issue",
  membership: "organisation",
  finance: "flow",
  trade: null,
  project: "kind",
  cooperation: "fields",
  action: "act",
};

/**
 * What facts of a type are counted by: the level of a partnership, "issue stance" of a position, the organisation of a membership, the flow of
 * money, the kind of a project, the act of an action or a statement, the fields of cooperation with "+" between them; "" where none is told.
 */
export function facetOf(fact: Pick<Fact, "type" | "details">): string {
  const first = (field: string) => fact.details[field]?.[0]?.value;
  if (fact.type === "cooperation") {
    const fields = first("fields");
    return Array.isArray(fields) ? fields.map(String).join("+") : fields == null ? "" : String(fields);
  }
  const field = FACETS[fact.type];
  const value = field === null ? null : first(field);
  if (value == null) return "";
  return fact.type === "position" ? `${String(value)} ${String(first("stance") ?? "")}`.trim() : String(value);
}
