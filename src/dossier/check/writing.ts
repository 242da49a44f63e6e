import type { Claim } from "../../claim/index.js";
import type { Reference } from "../../document/index.js";
import { extentOf } from "../../text/index.js";

/** When a document was written, as far as it can be told: not before `lo`, not after `hi`, days as in text/calendar.ts. */
export interface Writing {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** A claim with the time of its document's writing. */
export interface Dated {
  readonly claim: Claim;
  readonly written: Writing;
}

type CslParts = { readonly "date-parts"?: readonly (readonly number[])[] } | undefined;

/**
 * The time of writing: the date of publication where the document tells it. Otherwise it can't be older than the newest work that it cites, or than
 * the day on which it looked one up ("Date of Access"), and nothing says how much younger it is.
 */
export function writingOf(published: string | null, references: readonly Pick<Reference, "item">[]): Writing {
  const extent = extentOf(published);
  if (extent) return { lo: extent.lo, hi: extent.hi };
  const days = references.flatMap(({ item }) =>
    [item?.issued as CslParts, item?.accessed as CslParts].flatMap((date) => {
      const [year, month, day] = date?.["date-parts"]?.[0] ?? [];
      if (year === undefined) return [];
      const edtf = [String(year).padStart(4, "0"), ...[month, day].filter((part) => part !== undefined).map(twoDigits)];
      return extentOf(edtf.join("-"))?.lo ?? [];
    }),
  );
  return { lo: days.length > 0 ? Math.max(...days) : null, hi: null };
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The time that a claim speaks of: its own, or for what it says of the present that of writing. Null where neither is known. */
export function timeOf({ claim, written }: Dated): Writing | null {
  const said = claim.when === null || claim.when.basis === "publication" ? null : extentOf(claim.when.edtf);
  if (said) return { lo: said.lo, hi: said.hi };
  return written.lo === null ? null : written;
}

/** Whether one span lies wholly within another; null is an open end. */
export function within(time: Writing, spell: Writing): boolean {
  const begins = spell.lo === null || (time.lo !== null && time.lo >= spell.lo);
  const ends = spell.hi === null || (time.hi !== null && time.hi <= spell.hi);
  return begins && ends;
}

/** Whether two spans have no day in common, for sure. */
export function apart(a: Writing, b: Writing): boolean {
  return (a.hi !== null && b.lo !== null && a.hi < b.lo) || (b.hi !== null && a.lo !== null && b.hi < a.lo);
}
