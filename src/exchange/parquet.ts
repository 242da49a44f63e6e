import type { ParquetWriter } from "hyparquet-writer";
import type { Export, Put } from "./export.js";
import { type ColumnKind, type ExportTable, TABLES, type TableColumn } from "./tables.js";
import { ZipSink } from "./zip.js";

/** Rows of a group: what is in memory of a table at once. */
const GROUP = 10_000;

/** Types of Parquet: a day is a number of days with the logical type DATE. Every column may lack a value. */
const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  day: { type: "INT32", converted_type: "DATE" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
} as const satisfies Readonly<Record<ColumnKind, object>>;

/** All tables of a ledger as files of Apache Parquet in a ZIP file. */
export const parquet: Export = {
  name: "parquet",
  title: "Parquet",
  end: "parquet.zip",
  mediaType: "application/zip",
  about:
    "All tables as Apache Parquet files in a ZIP archive, for DuckDB, pandas, R and Spark; the columns are those of entente sql.",
  reads: ["facts", "claims", "documents", "judgements", "snapshots"],
  binary: true,
  async write({ holdings, edition, program }, put) {
    const zip = await ZipSink.open(put);
    const about = [
      { key: "ledger", value: edition.ledger },
      { key: "state", value: edition.digest },
      ...(holdings.filter === null ? [] : [{ key: "filter", value: holdings.filter }]),
    ];
    for (const table of TABLES)
      await zip.file(`${table.name}.parquet`, "packed", (into) =>
        writeTable(table, table.rows(holdings), { put: into, about, program }),
      );
    await zip.end();
  },
};

interface Written {
  readonly put: Put;
  readonly about: { readonly key: string; readonly value: string }[];
  readonly program: string;
}

async function writeTable(
  { name, about, columns }: ExportTable,
  rows: AsyncIterable<readonly (string | number | null)[]>,
  written: Written,
): Promise<void> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  const made = new ParquetWriter({
    writer,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map((column) => ({ name: column.name, repetition_type: "OPTIONAL" as const, ...TYPES[column.kind] })),
    ],
    kvMetadata: [...written.about, { key: "table", value: `${name}: ${about}` }],
    createdBy: written.program,
  });
  // The writer counts offsets by itself; what it has written so far is handed on after each group.
  const flush = async () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    await written.put(bytes);
  };
  let group: (readonly (string | number | null)[])[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    await writeGroup(made, columns, group);
    await flush();
    group = [];
  }
  if (group.length > 0) await writeGroup(made, columns, group);
  await made.finish();
  await flush();
}

async function writeGroup(
  writer: ParquetWriter,
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const columnData = columns.map(({ name, kind }, i) => ({
    name,
    data: rows.map((row) => (kind === "day" ? dateOf(row[i] ?? null) : (row[i] ?? null))),
  }));
  await writer.write({ columnData, rowGroupSize: GROUP });
}

function dateOf(day: string | number | null): Date | null {
  const date = new Date(`${String(day)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
