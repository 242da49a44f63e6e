import type { Claim } from "../claim/index.js";
import { printable } from "./printable.js";
import { language, says } from "./words/index.js";

/** How many proposals were not kept, by cause, as the verifier says it in English. */
export type Refused = ReadonlyMap<string, number>;

/** What was proposed of documents and not kept, the commonest cause first; empty where there is nothing. */
export function refusedLine(refused: Refused): string {
  if (refused.size === 0) return "";
  const { refused: said, cause } = says().explaining;
  const causes = [...refused].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return said({
    n: causes.reduce((sum, [, n]) => sum + n, 0),
    causes: causes.map(([why, n]) => cause({ why: printable(language().problem(why)), n })).join("; "),
  });
}

/** What the verifier has held against the text before it let a claim pass: each thing that the claim tells. */
export function checkedLine({ amount, attribution, when, where, agents, type }: Claim): string {
  const { checked, checks } = says().explaining;
  const held = [
    checks.words,
    checks.parties,
    ...(attribution === null ? [] : [checks.speaker]),
    ...(amount === null ? [] : [checks.sum]),
    ...(when?.text == null ? [] : [checks.time]),
    ...(where === null ? [] : [checks.place]),
    ...(agents.length === 0 ? [] : [checks.agents]),
    checks.conditions({ type: says().results.types[type] }),
  ];
  return checked({ checks: held.join("; ") });
}
