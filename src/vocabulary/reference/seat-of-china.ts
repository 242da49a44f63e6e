/**
 * Organisations in which the People's Republic took China's seat from the Republic of China, with the day. The rows of China begin where the membership
 * does; their notes name the same days (memberships.test.ts holds one against the other).
 */
const SEAT_OF_CHINA: ReadonlyMap<string, string> = new Map([
  ["org:UN", "1971-10-25"],
  ["org:UNESCO", "1971-10-29"],
  ["org:WHO", "1972-05-10"],
  ["org:IMF", "1980-04-17"],
  ["org:IBRD", "1980-05-15"],
]);

/** The day (EDTF) on which the People's Republic took China's seat in an organisation ("org:UN"); null where it had no other holder. */
export function seatOfChina(organisation: string): string | null {
  return SEAT_OF_CHINA.get(organisation) ?? null;
}
