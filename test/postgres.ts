import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { threadId } from "node:worker_threads";
import { startPostgres } from "../tools/postgres.js";

let count = 0;

/**
 * The address of a ledger of its own in the PostgreSQL that all tests share; the first to ask starts it. Null where there is none and it can't be
 * installed: then tests are skipped, and it is said why. Continuous integration (CI) must have it.
 */
export async function postgresLedger(): Promise<string | null> {
  const server = await sharedServer();
  return server === null ? null : `${server}?schema=t${process.pid}_${threadId}_${count++}`;
}

/** The address of the database itself. */
export async function sharedServer(): Promise<string | null> {
  const folder = process.env.ENTENTE_TEST_CLUSTER;
  if (!folder) throw new Error("The tests were started without their global setup.");
  const [told, failed] = [path.join(folder, "address"), path.join(folder, "failed")];
  if (first(path.join(folder, "lock"))) {
    try {
      writeFileSync(told, await startPostgres(path.join(folder, "server"), { durable: false }));
    } catch (error) {
      writeFileSync(failed, String(error));
    }
  }
  for (let i = 0; i < 6000 && !existsSync(told) && !existsSync(failed); i++) await setTimeout(100);
  if (existsSync(told) && readFileSync(told, "utf8") !== "") return readFileSync(told, "utf8");
  const why = existsSync(failed) ? readFileSync(failed, "utf8") : "it did not start";
  if (process.env.CI) throw new Error(`Continuous integration must test PostgreSQL: ${why}`);
  console.error(`\n*** TESTS OF POSTGRESQL ARE SKIPPED: ${why} ***\n`);
  return null;
}

function first(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
