import { compare } from "../text/index.js";
import type { Circle, Partner } from "./circle.js";
import type { Fact } from "./fact.js";
import { type FactLine, linesOf } from "./fact-line.js";
import { summaryOf } from "./fact-summary.js";
import { added, sumsOf, talliesOf } from "./tally.js";

interface Known {
  readonly fact: Fact;
  readonly line: FactLine & { readonly a: string; readonly b: string };
}

/** What is still ahead. */
const AHEAD = new Set(["planned", "pledged", "agreed"]);

/**
 * The circle of a state from facts that are at hand, all of them of the state: what queries/circle.ts reckons in the ledger. What partners have with one
 * another is not among them, so `ties` is null.
 */
export function circleOf(
  facts: readonly Fact[],
  state: string,
  { partners: most, rows, after }: { readonly partners: number; readonly rows: number; readonly after: number },
): Circle {
  const lines = facts.flatMap((fact) => linesOf(fact, 0).map((line): Known => ({ fact, line })));
  const pairs = new Map<string, Known[]>();
  for (const known of lines) {
    const { a, b } = known.line;
    if (b === "" || (a !== state && b !== state)) continue;
    const partner = a === state ? b : a;
    const there = pairs.get(partner);
    if (there) there.push(known);
    else pairs.set(partner, [known]);
  }
  const partners = [...pairs].map(([partner, known]) => partnerOf(partner, known));
  const planned = lines
    .filter(
      ({ line: { a, b, day, status } }) => a === state && b === "" && day !== null && day > after && AHEAD.has(status),
    )
    .sort((x, y) => x.line.day! - y.line.day! || compare(x.fact.id, y.fact.id));
  return {
    state,
    partners: partners.sort((x, y) => y.facts - x.facts || compare(x.partner, y.partner)).slice(0, most),
    total: partners.length,
    ties: null,
    planned: planned.slice(0, rows).map(({ fact }) => summaryOf(fact)),
    plannedTotal: planned.length,
  };
}

function partnerOf(partner: string, known: readonly Known[]): Partner {
  const sums = known.map(({ fact }) => sumsOf(fact)).reduce((all, one) => added(all, one));
  const yearly = known.map(({ fact, line }) => ({ fact, line: { ...line, month: yearOf(line.month) } }));
  const levels = known
    .filter(({ line: { type, facet } }) => type === "partnership" && facet !== "")
    .sort((x, y) => (y.line.day ?? -1e9) - (x.line.day ?? -1e9) || compare(y.fact.id, x.fact.id))
    .slice(0, LEVELS);
  return {
    partner,
    facts: sums.facts,
    claims: sums.claims,
    corroborated: sums.corroborated,
    conflicting: sums.conflicting,
    tallies: talliesOf(yearly),
    levels: levels.map(({ fact }) => summaryOf(fact)),
  };
}

/** Facts of partnership that are looked at: more than there are rungs. */
export const LEVELS = 20;

/** The first month of a month's year. */
const yearOf = (month: number | null) => (month === null ? null : Math.floor(month / 12) * 12);
