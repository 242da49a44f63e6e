import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayNumber, dayOf, daysInMonth, exists, format, parseDate, weekday } from "./calendar.js";

describe("the calendar", () => {
  it("counts days as the platform does, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = dayOf(number);
        const date = new Date(number * 86_400_000);
        expect([day.year, day.month, day.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(day)).toBe(number);
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
      }),
      { seed: 8601 },
    );
  });

  it("knows the lengths of months", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(exists({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2024, month: 13 })).toBe(false);
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
  });

  it("reads dates at their precision", () => {
    expect(parseDate("2024-07-01T10:30Z")).toEqual({ year: 2024, month: 7, day: 1 });
    expect(parseDate("2024-07~")).toEqual({ year: 2024, month: 7 });
    expect(parseDate("2011-01/2011-04")).toEqual({ year: 2011, month: 1 });
    expect(parseDate("2020-22")).toEqual({ year: 2020 });
    expect(parseDate("../2030")).toBeNull();
    expect(parseDate("2023-02-30")).toBeNull();
    expect(format({ year: 987, month: 3 })).toBe("0987-03");
  });
});
