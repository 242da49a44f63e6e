/** Consumer prices of a year, 1982–84 = 100, from 1960 on. */
const FIRST = 1960;

// Consumer Price Index for All Urban Consumers (CPI-U), U.S. city average, all items, not seasonally adjusted, annual average. It is never
// revised, so the same sum has the same value whenever it is computed; the deflator of the gross domestic product is revised every year.
// Source: Bureau of Labor Statistics, series CUUR0000SA0, as published: one decimal until 2006, three from 2007.
const CPI = `
29.6 29.9 30.2 30.6 31.0 31.5 32.4 33.4 34.8 36.7
38.8 40.5 41.8 44.4 49.3 53.8 56.9 60.6 65.2 72.6
82.4 90.9 96.5 99.6 103.9 107.6 109.6 113.6 118.3 124.0
130.7 136.2 140.3 144.5 148.2 152.4 156.9 160.5 163.0 166.6
172.2 177.1 179.9 184.0 188.9 195.3 201.6 207.342 215.303 214.537
218.056 224.939 229.594 232.957 236.736 237.017 240.007 245.120 251.107 255.657
258.811 270.970 292.655 304.702 313.689
`;

let index: readonly number[] | undefined;

/** Consumer prices in the United States in a year (1982–84 = 100), or null for a year without a figure. */
export function consumerPrices(year: number): number | null {
  index ??= CPI.trim().split(/\s+/u).map(Number);
  return index[year - FIRST] ?? null;
}

/** A sum in dollars of another year's prices. */
export interface ConstantSum {
  readonly value: number;
  /** By how much prices of the base year are those of the year. */
  readonly factor: number;
  /** Key of SOURCES. */
  readonly source: string;
}

/**
 * What a sum in US dollars of one year is in dollars of another.
 * @param value US dollars of `year`.
 * @param baseYear the year whose dollars are asked for.
 * @returns null where the index has no figure for either year (1960 to 2024).
 */
export function constantUsd(value: number, year: number, baseYear: number): ConstantSum | null {
  const [then, base] = [consumerPrices(year), consumerPrices(baseYear)];
  if (then === null || base === null) return null;
  return { value: (value * base) / then, factor: base / then, source: "bls-cpi" };
}
