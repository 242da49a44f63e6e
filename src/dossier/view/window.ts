import { dayOf, extentOf } from "../../text/index.js";

/** Months (as in FactLine) of a window of EDTF dates. */
export function windowOf({ from, to }: { readonly from?: string; readonly to?: string }): {
  from?: number;
  to?: number;
} {
  const month = (day: number | null | undefined) => {
    if (day == null) return undefined;
    const date = dayOf(day);
    return date.year * 12 + date.month - 1;
  };
  const [first, last] = [month(extentOf(from)?.lo), month(extentOf(to)?.hi)];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}
