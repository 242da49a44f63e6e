import type { Actor } from "../claim/index.js";
import { json } from "./digest.js";

/** What claims and facts are between. */
interface Sides {
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly mutual: boolean;
}

/**
 * The states and organisations that something is between: each two of them once, the smaller id first, and each alone with "". Of parties that
 * are no states or organisations, the state they stand for.
 */
export function partyPairs({ source, target, mutual }: Sides): (readonly [string, string])[] {
  if (source.length === 1 && target.length === 1) return pairOf(partyId(source[0]!), partyId(target[0]!));
  const from = [...new Set(source.map(partyId))];
  const to = [...new Set(target.map(partyId))];
  const all = [...new Set([...from, ...to])].sort();
  const [left, right] = mutual ? [all, all] : [from, to];
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of all) pairs.set(one, [one, ""]);
  for (const one of left)
    for (const other of right) {
      if (one === other) continue;
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      pairs.set(pair.join(" "), pair);
    }
  return [...pairs.values()];
}

/** The same of one on each side, as most things are. */
function pairOf(one: string, other: string): (readonly [string, string])[] {
  if (one === other) return [[one, ""]];
  const [a, b] = one < other ? [one, other] : [other, one];
  return [
    [a, ""],
    [b, ""],
    [a, b],
  ];
}

/** Ids of all that something is between, in order, as JSON: `claims.parties`. */
export function partiesText({ source, target }: Pick<Sides, "source" | "target">): string {
  return json([...new Set([...source, ...target].map(partyId))].sort());
}

/** The state or organisation that an actor stands for; of one that stands for none, its own id. */
export function partyId(actor: Actor): string {
  return actor.kind === "state" || actor.kind === "organisation" ? actor.id : (actor.state ?? actor.id);
}
