// A process of its own that answers one query on a ledger in a file: SQLite can't be told to stop, a process can.

import Sqlite from "better-sqlite3";
import { LIMITS } from "../../text/index.js";
import { LARGEST } from "./answer.js";

/** What the process is asked, as JSON on its standard input. */
export interface Asked {
  readonly file: string;
  readonly sql: string;
  /** Rows that are looked for: one more than are wanted tells that there are more. */
  readonly rows: number;
}

/** What it answers, as JSON on its standard output. */
export type Answered =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] }
  | { readonly error: string }
  | { readonly tooLarge: true };

/** Bytes that the engine may hold. */
const HELD = LIMITS.ledger.sqlMemory.most;

function answer({ file, sql, rows: most }: Asked): Answered {
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    connection.pragma(`hard_heap_limit = ${HELD}`);
    connection.pragma("query_only = on");
    connection.pragma("temp_store = memory");
    const statement = connection.prepare<[], unknown[]>(sql);
    if (!statement.reader || !statement.readonly) return { error: "it is no SELECT" };
    const columns = statement.columns().map(({ name }) => name);
    const rows: (string | number | null)[][] = [];
    let bytes = 0;
    for (const row of statement.raw().iterate()) {
      const plain = row.map(plainOf);
      bytes += plain.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 8), 0);
      if (bytes > LARGEST / 4) return { tooLarge: true };
      rows.push(plain);
      if (rows.length >= most) break;
    }
    return { columns, rows };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    connection.close();
  }
}

function plainOf(value: unknown): string | number | null {
  if (typeof value === "number" || typeof value === "string" || value === null) return value;
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : String(value);
}

const asked: Buffer[] = [];
for await (const part of process.stdin) asked.push(part as Buffer);
process.stdout.write(JSON.stringify(answer(JSON.parse(Buffer.concat(asked).toString()) as Asked)));
