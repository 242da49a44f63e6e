import type { Life } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";

/**
 * By which days two states are told apart: published, when documents came out and later editions took their place (what anybody could know); added, when
 * this ledger learned and lost it (what its readers could).
 */
export const CHANGE_BASES = ["published", "added"] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** What is compared: the state before the first day of `since` and that at the end of `until` (null: with all that is known). EDTF. */
export interface ChangesAsked {
  readonly since: string;
  readonly until: string | null;
  readonly by: ChangeBasis;
}

/** Whether a claim was told in each of two states. */
export interface Moments {
  before(life: Life): boolean;
  after(life: Life): boolean;
}

/** The two states that are compared. `knew`: what was known before, by the instants of runs, where days can't tell it. */
export function momentsOf({ since, until, by }: ChangesAsked, knew?: (instant: string) => boolean): Moments {
  const start = (extentOf(since)?.lo ?? 0) - 1;
  const end = until === null ? Number.MAX_SAFE_INTEGER : (extentOf(until)?.hi ?? Number.MAX_SAFE_INTEGER);
  const spanOf = (life: Life) => (knew === undefined ? known(life, by) : learned(life, knew, start));
  const on = (day: number) => (life: Life) => {
    const { from, to } = spanOf(life);
    return from <= day && (to === null || to > day);
  };
  return { before: on(start), after: on(end) };
}

/** Whether a claim must be looked at: it is told in one of the states alone, or not as the ledger has it now. */
export function differsBetween({ before, after }: Moments): (life: Life) => boolean {
  return (life) => {
    const isThere = life.retired === null;
    return before(life) !== isThere || after(life) !== isThere;
  };
}

interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** A claim by whether it was known before: on the day that stands for then, or on the one after. */
function learned({ added, retired }: Life, knew: (instant: string) => boolean, before: number): Span {
  const dayOf = (instant: string) => (knew(instant) ? before : before + 1);
  return { from: dayOf(added), to: retired === null ? null : dayOf(retired) };
}

/** The days from which and before which a claim is known; `from` is beyond all days where nobody could tell. */
function known({ added, retired, published, taken, edition }: Life, by: ChangeBasis): Span {
  const dayOf = (instant: string) => extentOf(instant.slice(0, 10))?.lo ?? Number.POSITIVE_INFINITY;
  if (by === "added") return { from: dayOf(added), to: retired === null ? null : dayOf(retired) };
  const from = published === null ? dayOf(taken) : (extentOf(published)?.hi ?? null);
  // What another reader does not find, or a person took out, its publisher has not withdrawn: it never counts.
  if (retired !== null && edition === null) return { from: Number.POSITIVE_INFINITY, to: null };
  const until =
    edition === null
      ? null
      : edition.published === null
        ? dayOf(edition.added)
        : (extentOf(edition.published)?.hi ?? null);
  return { from: from ?? Number.POSITIVE_INFINITY, to: retired === null ? null : until };
}
