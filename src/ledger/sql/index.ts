// Questions in SQL over views of a ledger, which nothing can be changed by.
import type { Engine } from "../engine.js";
import { oneSelect, type SqlAnswer, type SqlLimits } from "./answer.js";
import { askPostgres } from "./postgres.js";
import { askSqlite } from "./sqlite.js";

export { type SqlAnswer, SqlError, type SqlLimits } from "./answer.js";
export { type ViewRow, viewRows } from "./rows.js";
export { VIEWS, type View, type ViewWords } from "./views.js";

/** Answers one SELECT over the views of a ledger. Throws SqlError. */
export function askSql(engine: Engine, given: string, limits: SqlLimits): Promise<SqlAnswer> {
  const query = oneSelect(given);
  return engine.file === undefined ? askPostgres(engine, query, limits) : askSqlite(engine.file, query, limits);
}
