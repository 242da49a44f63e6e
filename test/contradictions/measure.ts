import { contradictionsBetween, family, reconcile } from "../../src/dossier/index.js";
import type { Conflict, Fact, Testimony } from "../../src/ledger/index.js";
import type { Matter } from "./collection.js";

/** A contradiction that was found: what sort, and which claims stand against which. */
interface Found {
  readonly kind: Conflict["kind"];
  readonly sides: readonly (readonly string[])[];
}

export interface Measured {
  found: number;
  clashes: number;
  /** Contradictions that are none, or of another kind. */
  wrong: number;
  readonly missed: Record<string, number>;
  readonly mistaken: Record<string, number>;
}

/** Facts as a ledger makes them: family by family. */
export function factsOf(testimonies: readonly Testimony[]): Fact[] {
  const families = new Map<string, Testimony[]>();
  for (const testimony of testimonies) {
    const name = family(testimony.claim);
    families.set(name, [...(families.get(name) ?? []), testimony]);
  }
  return [...families.values()].flatMap((those) => reconcile(those, []));
}

function found(facts: readonly Fact[]): Found[] {
  const within = facts.flatMap(({ conflicts }) =>
    conflicts.map(({ kind, sides }) => ({ kind, sides: sides.map(({ claims }) => claims) })),
  );
  const between = contradictionsBetween(facts).map(({ kind, sides }) => ({
    kind,
    sides: sides.map(({ claims }) => claims),
  }));
  return [...within, ...between];
}

/** How many of the clashes in pools of matters are found, and what is found besides. */
export function measure(pools: readonly (readonly Matter[])[]): Measured {
  const total: Measured = { found: 0, clashes: 0, wrong: 0, missed: {}, mistaken: {} };
  const count = (of: Record<string, number>, what: string) => {
    of[what] = (of[what] ?? 0) + 1;
  };
  for (const pool of pools) {
    const all = found(factsOf(pool.flatMap(({ testimonies }) => testimonies)));
    const right = new Set<Found>();
    for (const { sort, clash } of pool) {
      if (clash === null) continue;
      total.clashes++;
      const told = all.filter((one) => one.kind === clash.kind && stands(one, clash.sides));
      for (const one of told) right.add(one);
      if (told.length > 0) total.found++;
      else count(total.missed, sort);
    }
    for (const one of all) {
      if (right.has(one)) continue;
      total.wrong++;
      const claims = new Set(one.sides.flat());
      const sorts = pool.filter(({ testimonies }) => testimonies.some(({ claim }) => claims.has(claim.id)));
      count(total.mistaken, `${one.kind}: ${sorts.map(({ sort }) => sort).join(" + ")}`);
    }
  }
  return total;
}

/** Whether claims of the two sides stand against one another, and none is on the wrong side. */
function stands({ sides }: Found, [a, b]: readonly [readonly string[], readonly string[]]): boolean {
  const of = (claims: readonly string[], those: readonly string[]) => claims.some((claim) => those.includes(claim));
  return sides.some(
    (one, i) => of(one, a) && !of(one, b) && sides.some((other, j) => i !== j && of(other, b) && !of(other, a)),
  );
}
