import { stateById } from "./states.js";

/** Capitals that were seats of states which ended: the state of today, the one before, and the last day of that. Dates: ISO 3166-3, UN. */
const FORMER = [
  { today: "RUS", before: "SUN", until: "1991-12-25" },
  { today: "SRB", before: "YUG", until: "2003-02-03" },
  { today: "CZE", before: "CSK", until: "1992-12-31" },
] as const;

/** The state whose seat the capital of `today` was on a day (EDTF), where that was another; undefined where it was the same. */
export function seatBefore(today: string, day: string): { readonly id: string; readonly name: string } | undefined {
  const found = FORMER.find((each) => each.today === today && day <= each.until);
  return found === undefined ? undefined : { id: found.before, name: stateById(found.before)?.name ?? found.before };
}
