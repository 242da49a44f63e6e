import type { Circle, Partner, Tie } from "../circle.js";
import type { Engine, Transaction } from "../engine.js";
import type { Fact } from "../fact.js";
import { linesOf } from "../fact-line.js";
import { talliesOf } from "../tally.js";
import { facts } from "./facts.js";

/** Whom a state has facts with, at most so many partners; and what is planned after a day (as in FactLine). */
export async function circle(
  _: Engine,
  tx: Transaction,
  state: string,
  { partners: most, after }: { readonly partners: number; readonly after: number },
): Promise<Circle> {
  const own = await facts(tx, { state });
  const byPartner = new Map<string, { fact: Fact; line: ReturnType<typeof linesOf>[number] }[]>();
  for (const fact of own)
    for (const line of linesOf(fact, 0)) {
      const partner = line.b === "" ? null : line.a === state ? line.b : line.b === state ? line.a : null;
      if (partner !== null) byPartner.set(partner, [...(byPartner.get(partner) ?? []), { fact, line }]);
    }
  const partners = [...byPartner]
    .map(([partner, known]): Partner => {
      const levels = known.filter(({ fact, line }) => fact.type === "partnership" && line.facet !== "");
      levels.sort((x, y) => (y.line.day ?? -1e9) - (x.line.day ?? -1e9));
      const { a, b, ...counts } = tieOf(
        state,
        partner,
        known.map(({ fact }) => fact),
      );
      return { partner, ...counts, tallies: talliesOf(known), level: levels[0]?.fact ?? null };
    })
    .sort((x, y) => y.facts - x.facts || (x.partner < y.partner ? -1 : 1));
  const shown = partners.slice(0, most);
  const ties: Tie[] = [];
  for (const { partner: one } of shown)
    for (const { partner: other } of shown) {
      if (one >= other) continue;
      const between = await facts(tx, { pair: [one, other] });
      if (between.length > 0) ties.push(tieOf(one, other, between));
    }
  const planned = own
    .filter(({ status }) => status === "planned" || status === "pledged" || status === "agreed")
    .map((fact) => ({ fact, line: linesOf(fact, 0)[0]! }))
    .filter(({ line }) => (line.day ?? -1e9) > after)
    .sort((x, y) => x.line.day! - y.line.day!)
    .map(({ fact }) => fact);
  return { state, partners: shown, total: partners.length, ties, planned };
}

function tieOf(a: string, b: string, facts: readonly Fact[]): Tie {
  return {
    a,
    b,
    facts: facts.length,
    claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
    corroborated: facts.filter(({ support }) => support >= 2).length,
    conflicting: facts.filter(({ conflicts }) => conflicts.length > 0).length,
  };
}
