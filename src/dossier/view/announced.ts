import type { Conflict, Fact } from "../../ledger/index.js";
import { type Contradiction, contradictionsBetween } from "../contradiction.js";

/** What became otherwise by claims that came in. */
export interface Announced {
  /** new: nothing told it before. changed: it has a value that nothing gave before. contradiction: two facts that can't both be true, one of which is new or changed, or values of one fact, one of which is new. */
  readonly kind: "new" | "changed" | "contradiction";
  readonly fact: Fact;
  /** Of changed: fields that have a value more: "when", "amount", "status", "place", or a field of the details ("details.purpose"). */
  readonly fields: readonly string[];
  /** Claims of the fact that came in, in order. */
  readonly claims: readonly string[];
  /** Of a contradiction between two facts: the other one. */
  readonly other: Fact | null;
  /** Of a contradiction: what it is about. */
  readonly contradiction: Contradiction["kind"] | null;
  /** Of a contradiction inside one fact: its sides. */
  readonly sides: Conflict["sides"];
}

/**
 * What claims that came in made of facts. `facts` are those that have any of them, as they are now, `rivals` facts that might contradict these. A fact that is
 * only told once more is left out. In order of the facts' ids.
 */
export function announcedOf(facts: readonly Fact[], fresh: ReadonlySet<string>, rivals: readonly Fact[]): Announced[] {
  const found: Announced[] = [];
  for (const fact of [...facts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const claims = fact.claims.filter((id) => fresh.has(id));
    const isNew = claims.length === fact.claims.length;
    const fields = isNew ? [] : fieldsWith(fact, fresh);
    if (claims.length > 0 && (isNew || fields.length > 0))
      found.push({
        kind: isNew ? "new" : "changed",
        fact,
        fields,
        claims,
        other: null,
        contradiction: null,
        sides: [],
      });
  }
  const moved = new Map(found.map((one) => [one.fact.id, one]));
  for (const mover of moved.values())
    for (const { kind, sides } of mover.fact.conflicts)
      if (sides.some(({ claims }) => claims.every((id) => fresh.has(id))))
        found.push({ ...mover, kind: "contradiction", contradiction: kind, sides });
  const all = new Map([...rivals, ...facts].map((fact) => [fact.id, fact]));
  for (const { facts: ids, kind } of contradictionsBetween([...all.values()])) {
    const [one, other] = moved.has(ids[0]) ? ids : [ids[1], ids[0]];
    const mover = moved.get(one);
    const against = all.get(other);
    if (mover === undefined || against === undefined) continue;
    found.push({ ...mover, kind: "contradiction", other: against, contradiction: kind });
  }
  return found;
}

/** Fields of which a value is given by fresh claims alone. */
function fieldsWith(fact: Fact, fresh: ReadonlySet<string>): string[] {
  const brought = (variants: readonly { readonly claims: readonly string[] }[]) =>
    variants.some(({ claims }) => claims.length > 0 && claims.every((id) => fresh.has(id)));
  const { when, amount, where, history, details } = fact;
  return [
    ...Object.entries({ when, amount, place: where, status: history }).flatMap(([field, values]) =>
      brought(values) ? [field] : [],
    ),
    ...Object.entries(details).flatMap(([field, values]) => (brought(values) ? [`details.${field}`] : [])),
  ];
}
