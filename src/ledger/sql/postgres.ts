import { sql } from "kysely";
import type { Engine } from "../engine.js";
import { refusal, type SqlAnswer, type SqlLimits, tooLong } from "./answer.js";
import { postgres, withViews } from "./views.js";

/** query_canceled (https://www.postgresql.org/docs/15/errcodes-appendix.html): here, by its own time limit. */
const CANCELLED = "57014";

/** Answers a query on a ledger in a PostgreSQL database, in a transaction that only reads. Throws SqlError. */
export function askPostgres(engine: Engine, query: string, { rows, seconds }: SqlLimits): Promise<SqlAnswer> {
  return engine.read(async (tx) => {
    const found = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(tx);
    await sql.raw(`set local statement_timeout = ${Math.round(seconds * 1000)}`).execute(tx);
    const text = withViews(postgres(found.rows[0]!.schema), query);
    try {
      // A value beside the text has the server take it as one statement, whatever stands in it.
      const answer = await sql<Record<string, unknown>>`${sql.raw(text)} limit ${rows + 1}`.execute(tx);
      const columns = Object.keys(answer.rows[0] ?? {});
      const plain = answer.rows.slice(0, rows).map((row) => columns.map((column) => plainOf(row[column])));
      return { columns, rows: plain, more: answer.rows.length > rows };
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      throw error.code === CANCELLED ? tooLong(seconds) : refusal(error.message);
    }
  });
}

function plainOf(value: unknown): string | number | null {
  if (value == null) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
