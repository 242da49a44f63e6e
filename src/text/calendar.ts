/** A Gregorian date of year, month or day precision. */
export interface PlainDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether such a date exists. */
export function exists({ year, month, day }: PlainDate): boolean {
  if (!(year >= 1 && year <= 9999)) return false;
  if (month === undefined) return day === undefined;
  if (!(month >= 1 && month <= 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber({ year, month, day }: PlainDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of that number; the inverse of dayNumber (civil_from_days, as above). */
export function dayOf(number: number): PlainDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: PlainDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(day: PlainDay, count: number): PlainDay {
  return dayOf(dayNumber(day) + count);
}

/** The month so many months away. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Whether the date has a day. */
export function isDay(date: PlainDate): date is PlainDay {
  return date.month !== undefined && date.day !== undefined;
}

/** The date as EDTF level 0. */
export function format({ year, month, day }: PlainDate): string {
  let text = String(year).padStart(4, "0");
  if (month !== undefined) text += `-${String(month).padStart(2, "0")}`;
  if (month !== undefined && day !== undefined) text += `-${String(day).padStart(2, "0")}`;
  return text;
}

/** The date an EDTF value or an ISO timestamp begins with, of an interval the start; null for anything else. */
export function parseDate(edtf: string | null | undefined): PlainDate | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/u.exec(edtf ?? "");
  if (!found) return null;
  const year = Number(found[1]);
  // 21 and more are seasons: what is left is the year.
  if (found[2] === undefined || Number(found[2]) > 12) return { year };
  const date =
    found[3] === undefined
      ? { year, month: Number(found[2]) }
      : { year, month: Number(found[2]), day: Number(found[3]) };
  return exists(date) ? date : null;
}
