import type { ExportName } from "../exchange/index.js";

/** Open formats; named here too, so that a command line is understood without loading what writes them. One that is missing does not compile. */
const OPEN = {
  parquet: true,
  datapackage: true,
  jsonld: true,
  annotations: true,
  iati: true,
  ftm: true,
  geojson: true,
  csl: true,
} as const satisfies Readonly<Record<ExportName, true>>;
export const OPEN_FORMATS = Object.keys(OPEN) as readonly ExportName[];

/** What a ledger is written as: itself, from which it is made again, or an open format. */
export const EXPORT_FORMATS = ["ledger", ...OPEN_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
