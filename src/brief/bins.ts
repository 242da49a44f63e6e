/** Values of times in bins without gaps: one a year, a quarter or a month. */
export interface Binned {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  place(when: string): number;
}

/** Bins from the first of times to the last; times are EDTF years, months, or quarters as ISO 8601-2 writes them ("2011-33"). Null of none. */
export function binned(times: readonly string[], months: 1 | 3 | 12): Binned | null {
  const starts = times.map((when) => Math.floor(monthOf(when) / months));
  if (starts.length === 0) return null;
  const first = starts.reduce((least, start) => Math.min(least, start));
  const last = starts.reduce((most, start) => Math.max(most, start));
  return {
    from: named(first * months, months),
    to: named(last * months, months),
    count: last - first + 1,
    place: (when) => Math.floor(monthOf(when) / months) - first,
  };
}

/** The first of the four quarters among the seasons of ISO 8601-2. */
const FIRST_QUARTER = 33;

function monthOf(when: string): number {
  const [, year = "0", part = "1"] = /^(\d{4})(?:-(\d\d))?/u.exec(when) ?? [];
  const number = Number(part);
  return Number(year) * 12 + (number >= FIRST_QUARTER ? (number - FIRST_QUARTER) * 3 : number - 1);
}

function named(month: number, months: 1 | 3 | 12): string {
  const year = String(Math.floor(month / 12));
  if (months === 12) return year;
  return months === 3
    ? `${year} Q${Math.floor((month % 12) / 3) + 1}`
    : `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Values that are told of some times, with nought for the others. */
export function valuesOf(bins: Binned, told: readonly { readonly when: string; readonly value: number }[]): number[] {
  const values = Array.from({ length: bins.count }, () => 0);
  for (const { when, value } of told) values[bins.place(when)]! += value;
  return values;
}
