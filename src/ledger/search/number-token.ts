// Numbers as tokens of the index, so that a range is a few beginnings of tokens and no row of a table needs to be looked at.

/** Digits of a sum that are indexed; a bound is given with no more. */
export const DIGITS = 3;
/** Exponents run from 10^0, below which all is 0, to 10^19. */
const LARGEST = 10 ** 20;
/** Days are counted from 0001-01-01 here, so that none is negative and all have as many digits. */
const FIRST_DAY = 719_162;
const DAY_DIGITS = 7;
/** Days of a year: what lasts longer is looked for apart. */
export const YEAR = 366;

/** A sum by its size and first three digits, which order as the sums do: 1,700,000,000 → "09170". Less than 1 counts as 0. */
export function sumDigits(value: number): string {
  if (!(value >= 1)) return "0".repeat(2 + DIGITS);
  const [mantissa, exponent] = Math.min(value, LARGEST - 1)
    .toExponential(20)
    .split("e+") as [string, string];
  return exponent.padStart(2, "0") + mantissa.replace(".", "").slice(0, DIGITS);
}

/** A day (days since 1970) as digits that order as days do. */
export function dayDigits(day: number): string {
  const counted = Math.min(Math.max(day + FIRST_DAY, 0), 10 ** DAY_DIGITS - 1);
  return String(counted).padStart(DAY_DIGITS, "0");
}

/**
 * The beginnings that all strings of digits as long as `least` share that are at least `least` and below `below` (no bound where null), and no
 * others: at most 9 for each digit and bound.
 */
export function beginnings(least: string, below: string | null): string[] {
  const found: string[] = [];
  const visit = (head: string): void => {
    const smallest = head.padEnd(least.length, "0");
    const largest = head.padEnd(least.length, "9");
    if (largest < least || (below !== null && smallest >= below)) return;
    if (smallest >= least && (below === null || largest < below)) {
      found.push(head);
      return;
    }
    for (let digit = 0; digit <= 9; digit++) visit(head + digit);
  };
  for (let digit = 0; digit <= 9; digit++) visit(String(digit));
  return found;
}
