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

/** How far a round figure may be from the one that is told, as a part of it: "more than 100 million" of 107, "about 2 million" of 1.8. */
const ROUND = { over: 0.25, about: 0.12, almost: 0.12 } as const;

/** Whether a figure of a sentence is one that is told, or a rounder one that says so. */
export function isToldFigure(
  said: { readonly value: number; readonly limit: string | null },
  told: { readonly value: number; readonly limit: string | null },
): boolean {
  const [limit, own] = [meaning(said.limit), meaning(told.limit)];
  // "Estimated" and "about" leave the same open, and "about" says less than the figure by itself.
  if (near(said.value, told.value))
    return limit === own || (limit === "about" && (own === "estimated" || own === null));
  // What leaves something open on one side is not rounded once more, and a figure that is as exact rounds nothing.
  if (
    (own !== null && own !== "about" && own !== "estimated") ||
    said.value <= 0 ||
    figures(said.value) >= figures(told.value)
  )
    return false;
  const beyond = (told.value - said.value) / told.value;
  if (limit === "over" || limit === "at-least") return own === null && beyond > 0 && beyond <= ROUND.over;
  if (limit === "almost") return beyond < 0 && -beyond <= ROUND.almost;
  return limit === "about" && Math.abs(beyond) <= ROUND.about;
}

/** How many figures a number is told with: 1.07 has three, 100 has one. */
const figures = (value: number): number =>
  value
    .toExponential(FIGURES)
    .replace(/e.*$|0+(?=e|$)|\./gu, "")
    .replace(/0+$/u, "").length;
const FIGURES = 6;

/** Whether a sum of a sentence is one that is told: as exact as it is, or rounder and told so. */
export function isToldSum(
  said: {
    readonly value: number;
    readonly upper?: number;
    readonly currency: string;
    readonly qualifier: string | null;
  },
  told: FactAmount,
): boolean {
  if (said.currency !== told.currency || (said.upper === undefined) !== (told.upper === undefined)) return false;
  if (said.upper !== undefined && !(near(said.upper, told.upper!) && near(said.value, told.value))) return false;
  return isToldFigure({ value: said.value, limit: said.qualifier }, { value: told.value, limit: told.qualifier });
}

const near = (a: number, b: number) => Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b));

/** Whether a time of a sentence says no more than one that is told: the same, or a longer one that holds it. */
export function isToldTime(said: string, told: string): boolean {
  if (bare(said) === bare(told)) return said === told || /[~?%]/u.test(said) || !/[~?%]/u.test(told);
  const [a, b] = [extentOf(said), extentOf(told)];
  if (a === null || b === null) return false;
  // "Since 2006" of what is so since May 2006.
  const [from, open] = [begun(said), begun(told)];
  if (from !== null && open !== null) return isToldTime(from, open);
  // A stretch that is open at an end is open there in what is told.
  if ((a.lo === null) !== (b.lo === null) || (a.hi === null) !== (b.hi === null)) return false;
  // "In 2006" holds May 2006. A season has no days of its own.
  if (a.lo === null || a.hi === null) return a.lo === b.lo && a.hi === b.hi;
  return a.lo <= b.lo! && b.hi! <= a.hi;
}

/** The beginning of a time that goes on: "2006/.."; null of another. */
export const begun = (edtf: string): string | null => /^([^/]+)\/(?:\.\.)?$/u.exec(edtf)?.[1] ?? null;

const bare = (edtf: string) =>
  edtf
    .replace(/[~?%]/gu, "")
    .replace(/^\.\.\//u, "/")
    .replace(/\/\.\.$/u, "/");
