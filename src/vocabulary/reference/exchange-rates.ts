import { currencyByCode } from "../currencies.js";
import { RATE_ROWS, RATES_UNTIL } from "./exchange-rate-table.js";

/** A sum in US dollars of its year, and how it was arrived at. */
export interface Conversion {
  /** US dollars, not rounded. */
  readonly value: number;
  /** Units of the currency for one dollar. */
  readonly rate: number;
  readonly year: number;
  /** Key of SOURCES. */
  readonly source: string;
  /**
   * The rate is for the unit that the currency has now; texts of that year reckoned in an older one, `units` of which make one of it. Only
   * where the text's unit is not sure does this matter: "lira" of 1998 is TRL, not TRY.
   */
  readonly redenominated?: { readonly year: number; readonly units: number };
}

export interface NoConversion {
  readonly value: null;
  /** `no-currency`: no such code; `no-rate`: no official rate in the table for that year; `future-year`: later than the table. */
  readonly reason: "no-currency" | "no-rate" | "future-year";
}

// Rates that the World Bank does not have: currency, source, first year, rates from then on.
const FURTHER_ROWS = `
TMT|cb-turkmenistan|2009|2.85 2.85 2.85 2.85 2.85 2.85 3.5 3.5 3.5 3.5 3.5 3.5 3.5 3.5 3.5 3.5
TWD|cb-taiwan|2000|31.2 33.8 34.6 34.4 33.4 32.2 32.5 32.8 31.5 33.0 31.6 29.5 29.6 29.8 30.4 31.9 32.3 30.4 30.2 30.9 29.6 28.0 29.8 31.2 32.1
`;

// US dollars for one ECU, average of the year, 1990 to 1998. Source: Eurostat, ECU exchange rates.
const ECU_FROM = 1990;
const ECU = [1.273, 1.239, 1.298, 1.171, 1.19, 1.308, 1.27, 1.134, 1.121];

// Currencies that the euro replaced: units for one euro and the year from which they were fixed. Source: Council Regulations (EC)
// 2866/98 of 31 December 1998 and those that followed it.
const FIXED_ROWS = `
ATS 13.7603 1999, BEF 40.3399 1999, DEM 1.95583 1999, ESP 166.386 1999, FIM 5.94573 1999, FRF 6.55957 1999, IEP 0.787564 1999, ITL 1936.27 1999,
LUF 40.3399 1999, NLG 2.20371 1999, PTE 200.482 1999, GRD 340.75 2001, SIT 239.64 2007, CYP 0.585274 2008, MTL 0.4293 2008, SKK 30.126 2009,
EEK 15.6466 2011, LVL 0.702804 2014, LTL 3.4528 2015, HRK 7.5345 2023`;

// Former units with a code of their own, as so many to one of the present ones; and pounds that are at par with another.
const FORMER_ROWS = `
BYR BYN 10000, FKP GBP 1, MRO MRU 10, SDD SDG 100, SHP GBP 1, SLL SLE 1000, STD STN 1000, TRL TRY 1000000, ZMK ZMW 1000`;

// Year of a change of unit, and how many of the old ones one of the new replaced; several changes one after another. Until then texts reckon
// in the old ones, the World Bank's series in the new. Source: ISO 4217 maintenance agency, list of historic denominations; central banks.
const CHANGES_ROWS = `
AFN 2002 1000, AOA 1999 1000000, ARS 1992 10000, AZN 2006 5000, BGN 1999 1000, BOB 1987 1000000, BRL 1994 2750, BYN 2016 10000, CDF 1998 100000,
CLP 1975 1000, GEL 1995 1000000, GHS 2007 10000, ILS 1985 1000, ISK 1981 100, MGA 2005 5, MRU 2018 10, MXN 1993 1000, MZN 2006 1000, NIO 1991 5000000,
PEN 1991 1000000, PLN 1995 10000, RON 2005 10000, RUB 1998 1000, SDG 2007 100, SLE 2022 1000, SRD 2004 1000, STN 2018 1000, TJS 2000 1000,
TMT 2009 5000, TRY 2005 1000000, UAH 1996 100000, UGX 1987 100, UYU 1993 1000, VEF 2008 1000, ZMW 2013 1000`;

interface Series {
  readonly source: string;
  readonly first: number;
  readonly rates: readonly (number | null)[];
}

interface Table {
  readonly series: ReadonlyMap<string, Series>;
  readonly fixed: ReadonlyMap<string, { readonly units: number; readonly from: number }>;
  readonly former: ReadonlyMap<string, { readonly now: string; readonly units: number }>;
  readonly changes: ReadonlyMap<string, { readonly year: number; readonly units: number }>;
}

const entries = (rows: string) => rows.split(",").map((row) => row.trim().split(" ") as [string, string, string]);
const lines = (rows: string) => rows.trim().split("\n");
const figures = (text: string) => text.split(" ").map((rate) => (rate === "" ? null : Number(rate)));

function parse(): Table {
  const series = new Map<string, Series>();
  for (const row of lines(RATE_ROWS)) {
    const [code = "", , first, rates = ""] = row.split("|");
    series.set(code, { source: "worldbank-fx", first: Number(first), rates: figures(rates) });
  }
  for (const row of lines(FURTHER_ROWS)) {
    const [code = "", source = "", first, rates = ""] = row.split("|");
    series.set(code, { source, first: Number(first), rates: figures(rates) });
  }
  series.set("XEU", { source: "eurostat-ecu", first: ECU_FROM, rates: ECU.map((dollars) => 1 / dollars) });
  return {
    series,
    fixed: new Map(
      entries(FIXED_ROWS).map(([code, units, from]) => [code, { units: Number(units), from: Number(from) }]),
    ),
    former: new Map(entries(FORMER_ROWS).map(([code, now, units]) => [code, { now, units: Number(units) }])),
    changes: new Map(
      entries(CHANGES_ROWS).map(([code, year, units]) => [code, { year: Number(year), units: Number(units) }]),
    ),
  };
}

let loaded: Table | undefined;

function table(): Table {
  loaded ??= parse();
  return loaded;
}

/** Currencies that have a rate for any year, by code. */
export function ratedCurrencies(): readonly string[] {
  const { series, fixed, former } = table();
  return [...new Set(["USD", ...series.keys(), ...fixed.keys(), ...former.keys()])].sort();
}

function rateOf(code: string, year: number): { readonly rate: number; readonly source: string } | null {
  const { series, fixed, former } = table();
  if (code === "USD") return { rate: 1, source: "worldbank-fx" };
  const legacy = fixed.get(code);
  if (legacy && year >= legacy.from) {
    const euro = rateOf("EUR", year);
    return euro && { rate: euro.rate * legacy.units, source: "euro-conversion" };
  }
  const old = former.get(code);
  if (old) {
    const now = rateOf(old.now, year);
    return now && { rate: now.rate * old.units, source: now.source };
  }
  const known = series.get(code);
  const rate = known?.rates[year - known.first] ?? null;
  return known === undefined || rate === null ? null : { rate, source: known.source };
}

/**
 * A sum in US dollars of the year, at the average official rate of the year.
 * @param value in units of the currency.
 * @param currency ISO 4217 code; codes of currencies that have gone too ("DEM", "TRL").
 * @param year in which it was spent, promised or counted.
 */
export function usdOf(value: number, currency: string, year: number): Conversion | NoConversion {
  if (currencyByCode(currency) === undefined) return { value: null, reason: "no-currency" };
  const found = rateOf(currency, year);
  if (found === null) return { value: null, reason: year > RATES_UNTIL ? "future-year" : "no-rate" };
  if (year > RATES_UNTIL && currency !== "USD") return { value: null, reason: "future-year" };
  const change = table().changes.get(currency);
  return {
    value: value / found.rate,
    rate: found.rate,
    year,
    source: found.source,
    ...(change && year <= change.year ? { redenominated: change } : {}),
  };
}
