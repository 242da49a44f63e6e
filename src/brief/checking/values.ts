import type { FactAmount } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";

/** Sums are written with four figures at most: they are equal to that. */
const EQUAL = 0.0006;
const SAME: Readonly<Record<string, string>> = {
  around: "about",
  approximately: "about",
  nearly: "almost",
  "more-than": "over",
  "at-most": "up-to",
  under: "less-than",
};
/** What says of a sum that it is not just that; "total" does not. */
const LIMITS = new Set(["about", "almost", "over", "at-least", "up-to", "less-than", "estimated"]);

function meaning(qualifier: string | null): string | null {
  const slug = qualifier === null ? null : (SAME[qualifier] ?? qualifier);
  return slug !== null && LIMITS.has(slug) ? slug : null;
}

/** Whether a sum of a sentence is one that is told: as exact as it is and no more. */
export function isToldSum(
  said: {
    readonly value: number;
    readonly upper?: number;
    readonly currency: string;
    readonly qualifier: string | null;
  },
  told: FactAmount,
): boolean {
  if (said.currency !== told.currency || !near(said.value, told.value)) return false;
  if ((said.upper === undefined) !== (told.upper === undefined)) return false;
  if (said.upper !== undefined && !near(said.upper, told.upper!)) return false;
  const [a, b] = [meaning(said.qualifier), meaning(told.qualifier)];
  // "Estimated" and "about" leave the same open.
  return a === b || (a === "about" && b === "estimated");
}

const near = (a: number, b: number) => Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b));

/** Whether a time of a sentence says no more than one that is told: the same, or a longer one that holds it. */
export function isToldTime(said: string, told: string): boolean {
  if (bare(said) === bare(told)) return said === told || /[~?%]/u.test(said) || !/[~?%]/u.test(told);
  const [a, b] = [extentOf(said), extentOf(told)];
  if (a === null || b === null) return false;
  // A stretch that is open at an end is open there in what is told.
  if ((a.lo === null) !== (b.lo === null) || (a.hi === null) !== (b.hi === null)) return false;
  // "Since 2006" is not since May 2005; "in 2006" holds May 2006. A season has no days of its own.
  if (a.lo === null || a.hi === null) return a.lo === b.lo && a.hi === b.hi;
  return a.lo <= b.lo! && b.hi! <= a.hi;
}

const bare = (edtf: string) =>
  edtf
    .replace(/[~?%]/gu, "")
    .replace(/^\.\.\//u, "/")
    .replace(/\/\.\.$/u, "/");
