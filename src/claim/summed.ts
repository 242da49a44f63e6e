import { type Annotation, CHANGED, type Derived } from "../annotation/index.js";
import type { Proposal } from "../proposal/index.js";
import { covers, type Span } from "../text/index.js";
import { typesWith } from "../vocabulary/index.js";
import type { ClaimAmount } from "./claim.js";

type Sum = Annotation["sums"][number];

/** Types of claims that tell of money. */
const OF_MONEY = typesWith("money");

/**
 * The sum of a proposal; null where it has none, undefined where the document has not the one it names. One that restates another ("1.5 billion yuan (US$230 million)")
 * gives way to that, and one that grew or fell ("from 2 to 10 billion dollars") to what it has become; where none is proposed of money, it is the one that the words name, if they name one alone.
 */
export function sumOf({ type, sum }: Proposal, { sums }: Annotation, words: Span): Sum | null | undefined {
  if (sum !== null) return meant(sums, sum.index);
  if (!OF_MONEY.has(type)) return null;
  const named = sums.filter(({ span, rule }) => rule !== "equivalent" && rule !== CHANGED.from && covers(words, span));
  return named.length === 1 ? named[0]! : null;
}

function meant(sums: readonly Sum[], index: number): Sum | undefined {
  const [told, next] = [sums[index], sums[index + 1]];
  const sum = told?.rule === CHANGED.from && next?.rule === CHANGED.to ? next : told;
  if (sum?.rule !== "equivalent") return sum;
  const [first] = sum.parts as readonly Derived<ClaimAmount>[];
  return sums.find(({ span }) => span.start === first?.span.start && span.end === first.span.end) ?? sum;
}
