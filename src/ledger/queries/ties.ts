import type { Tie } from "../circle.js";
import type { Transaction } from "../engine.js";
import { partyPairs } from "../party-pairs.js";
import { facts } from "./facts.js";

/** Parties, and at most so many pairs, that facts are about; those with most facts first. */
export async function ties(
  tx: Transaction,
  { pairs: most }: { readonly pairs: number },
): Promise<{ parties: Tie[]; pairs: Tie[]; pairTotal: number }> {
  const known = new Map<string, Tie>();
  for (const fact of await facts(tx))
    for (const [a, b] of partyPairs(fact)) {
      const tie = known.get(`${a} ${b}`) ?? { a, b, facts: 0, claims: 0, corroborated: 0, conflicting: 0 };
      known.set(`${a} ${b}`, {
        a,
        b,
        facts: tie.facts + 1,
        claims: tie.claims + fact.claims.length,
        corroborated: tie.corroborated + (fact.support >= 2 ? 1 : 0),
        conflicting: tie.conflicting + (fact.conflicts.length > 0 ? 1 : 0),
      });
    }
  const all = [...known.values()].sort((x, y) => y.facts - x.facts || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  const pairs = all.filter(({ b }) => b !== "");
  return { parties: all.filter(({ b }) => b === ""), pairs: pairs.slice(0, most), pairTotal: pairs.length };
}
