/** A year, month or day. */
export interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** An EDTF date that is a year, a month or a day; null of spans, seasons and what is only about a time. */
export function dayIn(edtf: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(edtf ?? "") ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** "02.05.2024", "05.2024", "2024", as GOST has days; a span or a season as EDTF. */
export function numbered(edtf: string): string {
  return dayIn(edtf) === null ? edtf : edtf.split("-").reverse().join(".");
}
