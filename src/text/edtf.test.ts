import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { dayOf, format } from "./calendar.js";
import { extentOf } from "./edtf.js";

/** "first..last", an open end as nothing, "~" where vague. */
function told(value: string): string | null {
  const extent = extentOf(value);
  if (extent === null) return null;
  const day = (number: number | null) => (number === null ? "" : format(dayOf(number)));
  return `${day(extent.lo)}..${day(extent.hi)}${extent.vague ? "~" : ""}`;
}

describe("the extent of an EDTF value", () => {
  it.each([
    ["2015", "2015-01-01..2015-12-31"],
    ["2024-02", "2024-02-01..2024-02-29"],
    ["2015-11-30", "2015-11-30..2015-11-30"],
    ["2011-01/2011-04", "2011-01-01..2011-04-30"],
    ["2024-07~", "2024-07-01..2024-07-31~"],
    ["2014?/2015", "2014-01-01..2015-12-31~"],
    ["../2023", "..2023-12-31"],
    ["2019/..", "2019-01-01.."],
    ["2019-06/", "2019-06-01.."],
    ["201X", "2010-01-01..2019-12-31"],
    ["2001-21", "2001-03-01..2001-05-31"],
    ["2001-24", "2001-12-01..2002-02-28"],
    ["2001-34", "2001-04-01..2001-06-30"],
    ["2001-41", "2001-07-01..2001-12-31"],
  ])("%s", (value, days) => {
    expect(told(value)).toBe(days);
  });

  it.each(["", "..", "../..", "/", "2015-13-01", "2015-02-29", "2015-50", "0000", "2016/2015", "1/2/3", "soon"])(
    "is none for %j",
    (value) => {
      expect(extentOf(value)).toBeNull();
    },
  );

  it("is what the reference implementation says of dates and intervals", () => {
    for (const value of ["2015", "2024-02", "2015-11-30", "2011-01/2011-04", "1999-12/2000-02-29", "201X"]) {
      const reference = edtf(value) as unknown as { min: number; max: number };
      const extent = extentOf(value)!;
      expect([extent.lo, extent.hi]).toEqual([reference.min, reference.max].map((ms) => Math.floor(ms / 86_400_000)));
    }
  });
});
