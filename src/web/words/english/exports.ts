import { message } from "../../../words/index.js";

/** A whole ledger in open formats. */
export const exports = {
  title: "Open data",
  lead: "This ledger as files that other programs read. What each format holds, and what it has no place for, is described in docs/exports.md.",
  size: message(
    "{documents} {documents, plural, =1 {document} other {documents}}, {claims} {claims, plural, =1 {claim} other {claims}}, {facts} {facts, plural, =1 {fact} other {facts}}",
    "documents",
    "claims",
    "facts",
  ),
  heading: "The whole ledger",
  format: "Format",
  holds: "What it holds",
  dossiers: "The dossier of a state or of a pair has the same links for what is on record about it.",
  formats: {
    parquet: "all tables, as a ZIP archive, for DuckDB, pandas, R and Spark",
    datapackage: "all tables as CSV files with their schema and a codebook, for research data archives",
    jsonld: "facts, claims and documents as linked data: what was derived from what, by whom",
    annotations: "every claim, anchored to the words of its document, for annotation tools",
    iati: "money that counts in the totals, as IATI 2.03 activities",
    ftm: "states, organisations, firms and people, with what happened between them",
    geojson: "projects, and everything else that has a place, for maps",
    csl: "the documents, for reference managers",
  },
};
