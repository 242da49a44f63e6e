/** Open formats by the names that people type. What each is stands in its own file; see index.ts. */
export type ExportName = "parquet" | "datapackage" | "jsonld" | "annotations" | "iati" | "ftm" | "geojson" | "csl";
