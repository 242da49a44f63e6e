import type { Fact, Judgement, Testimony } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { reconcile } from "./reconcile.js";

/**
 * The testimonies that were known by the end of a day (a number of calendar.ts): those of documents published by then. A document dated to a month
 * or a year is known when that is over. `added` tells when a document without a date was taken in; where it tells nothing, nobody knew it.
 */
export function knownBy(
  testimonies: readonly Testimony[],
  day: number,
  added: (document: string) => number | null = () => null,
): Testimony[] {
  return testimonies.filter(({ published, claim }) => {
    const known = published === null ? added(claim.document) : (extentOf(published)?.hi ?? null);
    return known !== null && known <= day;
  });
}

/**
 * The facts as they would have been told on a day: from what was known by then. Judgements are about reading, and reading has no date: they hold
 * whenever they were made.
 */
export function factsAsOf(
  testimonies: readonly Testimony[],
  judgements: readonly Judgement[],
  day: number,
  added?: (document: string) => number | null,
): Fact[] {
  return reconcile(knownBy(testimonies, day, added), judgements);
}
