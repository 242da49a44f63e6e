import { dayOf, extentOf } from "../../text/index.js";

/** The only year that an EDTF time is about; null for no time, one that is open, and one of several years. */
export function singleYear(edtf: string | null | undefined): number | null {
  const { lo, hi } = extentOf(edtf) ?? { lo: null, hi: null };
  if (lo === null || hi === null) return null;
  const { year } = dayOf(lo);
  return year === dayOf(hi).year ? year : null;
}
