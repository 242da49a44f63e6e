import { createHash } from "node:crypto";
import { harmlessJson } from "../text/index.js";
import { CLAIM_TYPES, STATUSES } from "../vocabulary/index.js";
import { codebookOf } from "./codebook.js";
import { writeCsv } from "./csv-lines.js";
import type { Export, Put } from "./export.js";
import { type ColumnKind, type ExportTable, TABLES, type TableColumn } from "./tables.js";
import { ZipSink } from "./zip.js";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: "string",
  day: "date",
  number: "number",
  integer: "integer",
};

/** What identifies a row, where something does, and what points to rows of other tables. */
const KEYS: Readonly<Record<string, string>> = { facts: "id", claims: "id", documents: "id", snapshots: "name" };
const POINTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  claims: { fact: "facts", document: "documents" },
  parties: { fact: "facts" },
  pairs: { fact: "facts" },
  origins: { fact: "facts" },
};

/** What a column may hold, where that is a short list. */
const WORDS: Readonly<Record<string, readonly string[]>> = { type: CLAIM_TYPES, status: STATUSES };

/** A Frictionless data package (https://specs.frictionlessdata.io): CSV files with their schema, and a codebook for people. */
export const dataPackage: Export = {
  name: "datapackage",
  title: "Data package",
  end: "datapackage.zip",
  mediaType: "application/zip",
  about:
    "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, to be put into a repository of research data.",
  reads: ["facts", "claims", "documents", "judgements", "snapshots"],
  binary: true,
  async write({ holdings, edition, program }, put) {
    const zip = await ZipSink.open(put);
    const resources: object[] = [];
    for (const table of TABLES) {
      const path = `data/${table.name}.csv`;
      const hash = createHash("sha256");
      let bytes = 0;
      await zip.file(path, "plain", (into) => {
        const counted: Put = async (content) => {
          const part = typeof content === "string" ? Buffer.from(content) : content;
          hash.update(part);
          bytes += part.length;
          await into(part);
        };
        return writeCsv(table.columns, table.rows(holdings), counted);
      });
      resources.push(resourceOf(table, { path, bytes, hash: `sha256:${hash.digest("hex")}` }));
    }
    const whose = [...holdings.parties, ...(holdings.filter === null ? [] : [holdings.filter])];
    const what = whose.length === 0 ? "" : ` (${whose.join(", ")})`;
    const descriptor = {
      profile: "tabular-data-package",
      name: "entente-ledger",
      title: `Ledger ${edition.ledger}${what}`,
      description:
        "Claims of documents about relations between states, and the facts that they come to. codebook.md says what every column means.",
      version: edition.snapshot ?? edition.digest,
      ...(edition.date === null ? {} : { created: `${edition.date}T00:00:00Z` }),
      contributors: [{ title: program, role: "wrangler" }],
      resources,
    };
    await zip.file("datapackage.json", "plain", (into) => into(`${harmlessJson(descriptor)}\n`));
    await zip.file("codebook.md", "plain", (into) => into(codebookOf(TABLES, WORDS)));
    await zip.end();
  },
};

function resourceOf(table: ExportTable, file: { path: string; bytes: number; hash: string }): object {
  const { name, about, columns } = table;
  const key = KEYS[name];
  const pointers = Object.entries(POINTERS[name] ?? {});
  return {
    profile: "tabular-data-resource",
    name,
    description: about,
    ...file,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, column.name === key)),
      missingValues: [""],
      ...(key === undefined ? {} : { primaryKey: [key] }),
      ...(pointers.length === 0
        ? {}
        : {
            foreignKeys: pointers.map(([field, resource]) => ({
              fields: [field],
              reference: { resource, fields: ["id"] },
            })),
          }),
    },
  };
}

function fieldOf({ name, about, kind }: TableColumn, isKey: boolean): object {
  const words = WORDS[name];
  const constraints = {
    ...(isKey ? { required: true, unique: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
  };
  return {
    name,
    type: TYPES[kind],
    ...(about === "" ? {} : { description: about }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
