import { copyFile, rm } from "node:fs/promises";
import type { Engine } from "../engine.js";
import { LedgerError } from "../failure.js";
import type { Folds } from "../folds.js";
import { migrate } from "../migrate.js";
import { verifyOriginals } from "../originals.js";
import { refusePartial } from "../partial.js";
import { openSqlite } from "../sqlite.js";
import { type ExportSummary, exportLedger } from "../transfer/index.js";

/** Reads all of a ledger, originals too, and holds each row against its digest. Throws LedgerError where it is damaged, or a part of one. */
export async function readThrough(engine: Engine, folds: Folds): Promise<ExportSummary> {
  return engine.read(async (tx) => {
    await refusePartial(tx);
    await verifyOriginals(tx);
    return exportLedger(engine, tx, folds, async () => {}, { follows: true });
  });
}

/**
 * Reads through the ledger of a file, in which nothing is changed: of one that has the tables of an older version a copy is brought up to date, and thrown
 * away. Throws LedgerError.
 */
export async function verifyFile(file: string, folds: Folds): Promise<ExportSummary> {
  const engine = openSqlite(file, { readOnly: true });
  try {
    await migrate(engine);
    return await readThrough(engine, folds);
  } catch (error) {
    if (!(error instanceof LedgerError && error.sort === "older")) throw error;
  } finally {
    await engine.close();
  }
  const copy = `${file}.check`;
  try {
    await copyFile(file, copy);
    return await upgraded(copy, folds);
  } finally {
    await removeLedger(copy);
  }
}

/** Brings the ledger of a file to the tables of this version, and reads it through. */
export async function upgraded(file: string, folds: Folds): Promise<ExportSummary> {
  const engine = openSqlite(file, { existing: true });
  try {
    await migrate(engine, { existing: true });
    return await readThrough(engine, folds);
  } finally {
    await engine.close();
  }
}

/** Removes the file of a ledger, with what its database keeps beside it; the log first, which would be taken for that of the next. */
export async function removeLedger(file: string): Promise<void> {
  for (const end of ["-wal", "-shm", "-journal", ""]) await rm(file + end, { force: true });
}
