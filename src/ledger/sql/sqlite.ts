import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LARGEST, refusal, type SqlAnswer, SqlError, type SqlLimits, tooLarge, tooLong } from "./answer.js";
import type { Answered, Asked } from "./child.js";
import { SQLITE, withViews } from "./views.js";

/** Answers a query on a ledger in a file, in a process that is ended when it takes too long. Throws SqlError. */
export async function askSqlite(file: string, query: string, { rows, seconds }: SqlLimits): Promise<SqlAnswer> {
  const asked: Asked = { file, sql: withViews(SQLITE, query), rows: rows + 1 };
  const answered = await inProcess(asked, seconds);
  if ("error" in answered) throw refusal(answered.error);
  if ("tooLarge" in answered) throw tooLarge();
  return { columns: answered.columns, rows: answered.rows.slice(0, rows), more: answered.rows.length > rows };
}

function inProcess(asked: Asked, seconds: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // Of the environment it needs nothing: least of all the address of another ledger.
    const child = spawn(process.execPath, [childFile()], { stdio: ["pipe", "pipe", "ignore"], env: {} });
    const said: Buffer[] = [];
    let bytes = 0;
    const end = (why: SqlError) => {
      child.kill("SIGKILL");
      reject(why);
    };
    const clock = setTimeout(() => end(tooLong(seconds)), seconds * 1000);
    child.stdout.on("data", (part: Buffer) => {
      bytes += part.length;
      if (bytes > LARGEST) end(tooLarge());
      else said.push(part);
    });
    child.on("error", (error) => {
      clearTimeout(clock);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(clock);
      if (code === 0) resolve(JSON.parse(Buffer.concat(said).toString()) as Answered);
      else reject(new SqlError("The query was interrupted; ask for less."));
    });
    // Where it ended before it was asked, "close" tells it.
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(asked));
  });
}

/** The compiled program: beside this file, or where the build puts it while tests run the source. */
function childFile(): string {
  const beside = ["./child.js", "./sql-child.js"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return beside.find(existsSync) ?? fileURLToPath(new URL("../../../dist/src/ledger/sql/child.js", import.meta.url));
}
