import { compare } from "../text/index.js";
import { type ClaimType, isCertain, typesWith } from "../vocabulary/index.js";
import type { Fact } from "./fact.js";
import type { FactLine } from "./fact-line.js";

/** Facts of one type, and of one act where the type has acts, about one year. */
export interface SureCount {
  readonly type: ClaimType;
  /** The act of an action or a statement ("shelling"); "" of other types, and where none is told. */
  readonly act: string;
  /** Null for facts without a date. */
  readonly year: number | null;
  readonly facts: number;
  /** Those that are denied. */
  readonly denied: number;
  /** Those that are certain and not denied: see isCertain. */
  readonly certain: number;
}

/** Types whose facts are told apart by their act. */
export const ACTING = typesWith("acting");

/** The act of a fact, as in SureCount. */
export function actOf({ type, details }: Pick<Fact, "type" | "details">): string {
  const act = ACTING.has(type) ? details.act?.[0]?.value : null;
  return typeof act === "string" ? act : "";
}

/** The counts of facts under their lines. */
export function sureCountsOf(known: readonly { readonly fact: Fact; readonly line: FactLine }[]): SureCount[] {
  const counts = new Map<string, SureCount>();
  for (const { fact, line } of known) {
    const year = line.month === null ? null : Math.floor(line.month / 12);
    const act = actOf(fact);
    const key = `${fact.type} ${act} ${year}`;
    const there = counts.get(key) ?? { type: fact.type, act, year, facts: 0, denied: 0, certain: 0 };
    const isDenied = fact.status === "denied";
    counts.set(key, {
      ...there,
      facts: there.facts + 1,
      denied: there.denied + (isDenied ? 1 : 0),
      certain: there.certain + (!isDenied && isCertain(fact) ? 1 : 0),
    });
  }
  return inOrderOfCounts([...counts.values()]);
}

/** By type, act and year, unknown years first. */
export function inOrderOfCounts(counts: SureCount[]): SureCount[] {
  return counts.sort((a, b) => compare(a.type, b.type) || compare(a.act, b.act) || (a.year ?? -1e9) - (b.year ?? -1e9));
}
