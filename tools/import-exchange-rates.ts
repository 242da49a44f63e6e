// Makes src/vocabulary/reference/exchange-rate-table.ts from the World Bank's official exchange rates (annual averages, CC BY 4.0):
//   npm run build && node dist/tools/import-exchange-rates.js fx_worldbank_annual.csv
// The file has states, the table currencies: of the states that share one, one stands for it. The World Bank gives a state's whole series in
// its present unit, except where it took another state's or the euro: there the years before are of the currency that it had until then.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CURRENCIES, STATES } from "../src/vocabulary/index.js";

interface Series {
  readonly area: string;
  readonly from?: number;
  readonly to?: number;
}

/** Currencies whose series is not simply that of a state where they are the main one. `to`: the last year before the state took another. */
const CHOSEN: Readonly<Record<string, Series | null>> = {
  EUR: { area: "EMU" },
  XOF: { area: "SEN" },
  XAF: { area: "CMR" },
  XCD: { area: "LCA" },
  XPF: { area: "NCL" },
  ANG: { area: "CUW" },
  ATS: { area: "AUT", to: 1998 },
  BEF: { area: "BEL", to: 1998 },
  DEM: { area: "DEU", to: 1998 },
  ESP: { area: "ESP", to: 1998 },
  FIM: { area: "FIN", to: 1998 },
  FRF: { area: "FRA", to: 1998 },
  IEP: { area: "IRL", to: 1998 },
  ITL: { area: "ITA", to: 1998 },
  LUF: { area: "LUX", to: 1998 },
  NLG: { area: "NLD", to: 1998 },
  PTE: { area: "PRT", to: 1998 },
  GRD: { area: "GRC", to: 2000 },
  SIT: { area: "SVN", to: 2006 },
  CYP: { area: "CYP", to: 2007 },
  MTL: { area: "MLT", to: 2007 },
  SKK: { area: "SVK", to: 2008 },
  EEK: { area: "EST", to: 2010 },
  LVL: { area: "LVA", to: 2013 },
  LTL: { area: "LTU", to: 2014 },
  HRK: { area: "HRV", to: 2022 },
  BGN: { area: "BGR" },
  SVC: { area: "SLV", to: 2000 },
  // The years under sanctions carry a rate that was no official one (2002 dinars; officially 0.31).
  IQD: { area: "IRQ", from: 2004 },
  // The kip of 1980 and the dong of 1985 replaced others, whose rates the series has before.
  LAK: { area: "LAO", from: 1980 },
  VND: { area: "VNM", from: 1986 },
  // Until 1971 in a unit that is a thousand times the present one.
  ZMW: { area: "ZMB", from: 1972 },
  // The unit changes within the series: only the years of the dollar of 2019 are sure.
  ZWL: { area: "ZWE", from: 2020, to: 2023 },
  ZWG: null,
  // The series ends before the present unit of either.
  VEF: { area: "VEN" },
  VES: null,
  TMT: null,
  // The dollar itself.
  USD: null,
};

const file = process.argv[2];
if (file === undefined) throw new Error("Say where fx_worldbank_annual.csv is.");
const rates = new Map<string, Map<number, number>>();
for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
  // A name may hold a comma within quotes; code, year and rate are the first and the last two cells.
  const cells = line.split(",");
  const area = cells[0] ?? "";
  const years = rates.get(area) ?? new Map<number, number>();
  rates.set(area, years);
  years.set(Number(cells.at(-2)), Number(cells.at(-1)));
}

const iso2 = new Map(STATES.map((state) => [state.id, state.iso2]));
function seriesOf(code: string, states: readonly string[]): Series | null {
  const chosen = CHOSEN[code];
  if (chosen !== undefined) return chosen;
  const known = states.filter(
    (state) => rates.has(state) && STATES.some(({ id, currency }) => id === state && currency === code),
  );
  const own = known.find((state) => iso2.get(state) === code.slice(0, 2)) ?? known[0];
  return own === undefined ? null : { area: own };
}

/** Six digits are what the rates are good for: those of the sixties differ from the parity in the ninth. */
const figure = (rate: number) => String(Number(rate.toPrecision(6)));

const rows = CURRENCIES.flatMap(({ code, states }) => {
  const series = seriesOf(code, states);
  const known = series && rates.get(series.area);
  if (!series || !known) return [];
  const years = [...known.keys()].filter((year) => year >= (series.from ?? 0) && year <= (series.to ?? 9999));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values = Array.from({ length: last - first + 1 }, (_, at) => known.get(first + at));
  return [
    `${code}|${series.area}|${first}|${values.map((rate) => (rate === undefined ? "" : figure(rate))).join(" ")}`,
  ];
}).sort();

writeFileSync(
  resolve("src/vocabulary/reference/exchange-rate-table.ts"),
  `/** Last year of the table. */
export const RATES_UNTIL = ${Math.max(...[...rates.values()].flatMap((years) => [...years.keys()]))};

/**
 * Units of a currency for one US dollar, official rate, average of the year: currency, state or area whose series it is, first year, rates
 * from then on ("" where there is none), to six digits. Source: World Bank, Official exchange rate (PA.NUS.FCRF), from the International
 * Monetary Fund's International Financial Statistics, CC BY 4.0. Made by tools/import-exchange-rates.ts.
 */
export const RATE_ROWS = \`
${rows.join("\n")}
\`;
`,
);
process.stdout.write(`exchange-rate-table.ts: ${rows.length} currencies\n`);
