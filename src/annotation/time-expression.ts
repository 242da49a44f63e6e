/** A unit of the calendar. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** A part of a longer time. `start` and `end` are "the beginning of" and "the end of". */
export type TimePart = "early" | "mid" | "late" | "start" | "end";

/**
 * What the words of a time mean, before the calendar: the values that a language's patterns build. times.ts turns them into
 * EDTF with the document's date. Months run from 1 to 12, weekdays from 1 (Monday) to 7, years are Gregorian.
 */
export type TimeExpression =
  /** A year, month or day; without its year it takes the nearest that fits. */
  | { readonly kind: "date"; readonly year?: number; readonly month?: number; readonly day?: number }
  /** From the first to the last of two plain times: decades, centuries, fiscal years. */
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  /** EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter (of the northern year that the text names); without one, the last that has begun. */
  | { readonly kind: "season"; readonly season: 21 | 22 | 23 | 24; readonly of: TimeExpression | null }
  /** The `index`th (from 1; -1 the last) of `count` equal runs of a year's months, or of a decade's or century's years. */
  | { readonly kind: "fraction"; readonly index: number; readonly count: 2 | 3 | 4; readonly of: TimeExpression }
  /** The first `months` months of a year; the last where it is negative. */
  | { readonly kind: "months"; readonly months: number; readonly of: TimeExpression }
  /** The `index`th week of a year (ISO 8601) or of a month (from its first day); -1 is the last. */
  | { readonly kind: "week"; readonly index: number; readonly of: TimeExpression }
  | { readonly kind: "part"; readonly part: TimePart; readonly of: TimeExpression }
  | { readonly kind: "interval"; readonly from: TimeExpression | null; readonly to: TimeExpression | null }
  /** The unit that holds the day of publication, moved: last year is -1, this year 0, tomorrow day +1. */
  | { readonly kind: "unit"; readonly unit: TimeUnit; readonly offset: number; readonly approximate?: boolean }
  /** The month or weekday of that number: the last one before publication (-1), the one of this year or week (0), the next (1). */
  | {
      readonly kind: "named";
      readonly name: { readonly month: number } | { readonly weekday: number } | { readonly season: 21 | 22 | 23 | 24 };
      readonly offset: -1 | 0 | 1;
    }
  /** A month or day of a year that is itself counted: "May last year", "in May of that year". */
  | { readonly kind: "month-of"; readonly month: number; readonly day?: number; readonly of: TimeExpression }
  /** A day, or days, of a month that is itself counted: "the 15th of this month". */
  | { readonly kind: "day-of"; readonly day: number; readonly to?: number; readonly of: TimeExpression }
  /** A day, or days, without their month: "on the 15th", "15日". */
  | { readonly kind: "bare-day"; readonly day: number; readonly to?: number }
  /** A weekday alone: the nearest on or before publication; on or after it where the sentence looks ahead. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** A weekday of the week that many weeks from that of publication. */
  | { readonly kind: "weekday-of"; readonly weekday: number; readonly offset: number }
  /** Saturday and Sunday: the last before publication (-1), of its week (0), the next after it (1), of the week to come (2); null as the sentence looks, ahead or back. */
  | { readonly kind: "weekend"; readonly offset: -1 | 0 | 1 | 2 | null }
  /** So many units before (negative) or after a time that is told. */
  | { readonly kind: "counted"; readonly unit: TimeUnit; readonly count: number; readonly of: TimeExpression }
  /** What counts only where the sentence looks ahead: "in two years". */
  | { readonly kind: "outlook"; readonly of: TimeExpression }
  /** A stretch of `count` units that ends (-1) or begins (1) at publication. */
  | { readonly kind: "stretch"; readonly unit: TimeUnit; readonly count: number; readonly direction: -1 | 1 }
  /** `count` years before publication, as the start of what has lasted so long (or happened then). */
  | { readonly kind: "years-before"; readonly count: number }
  /** The unit of the time spoken of last, moved: "the same year" 0, "a year later" 1. */
  | { readonly kind: "running"; readonly unit: TimeUnit; readonly offset: number }
  /** About the month of publication: "soon". */
  | { readonly kind: "soon" }
  /** The day of publication: "now". */
  | { readonly kind: "now" }
  | { readonly kind: "approximate"; readonly of: TimeExpression }
  /** Words that look like a time and are none ("Resolution 1701"): nothing that overlaps them is one. */
  | { readonly kind: "none" };
