// Open formats that a ledger, or what it has of two parties, is taken along in: one file each, which says what it is, what it reads and how it is written. And back.
import { annotations } from "./annotations.js";
import { csl } from "./csl.js";
import { dataPackage } from "./data-package.js";
import type { Export } from "./export.js";
import { ftm } from "./ftm.js";
import { geoJson } from "./geojson.js";
import { iati } from "./iati.js";
import { jsonLd } from "./json-ld.js";
import type { ExportName } from "./names.js";
import { parquet } from "./parquet.js";

export { type Annotated, annotationsIn } from "./annotations-in.js";
export type { Export, Material, Put } from "./export.js";
export type { ExportName } from "./names.js";

const BY_NAME: Readonly<Record<ExportName, Export>> = {
  parquet,
  datapackage: dataPackage,
  jsonld: jsonLd,
  annotations,
  iati,
  ftm,
  geojson: geoJson,
  csl,
};

/** All of them, in the order in which people are shown them. */
export const EXPORTS: readonly Export[] = Object.values(BY_NAME);

export const exportNamed = (name: ExportName): Export => BY_NAME[name];
