import { chmodSync, existsSync } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import path from "node:path";
import { copyLedger } from "../copy-ledger.js";
import { isDiskFull, LedgerError, told } from "../failure.js";
import type { Folds } from "../folds.js";
import { migrate } from "../migrate.js";
import { refusePartial } from "../partial.js";
import { isServer, shownAddress } from "../server-address.js";
import { openSqlite, singleFile } from "../sqlite.js";
import type { ExportSummary } from "../transfer/index.js";
import { exportLedger } from "../transfer/index.js";
import { copyRows } from "./copy-rows.js";
import { writeDigest } from "./digest-file.js";
import { removeLedger, verifyFile } from "./verify.js";

/** What a backup holds. */
export interface Backup extends ExportSummary {
  /** Bytes of the file. */
  readonly size: number;
}

/**
 * Copies a ledger, as it stands at one instant whoever writes to it meanwhile, to a file of its own, which must not be there. The file is there when all of it was
 * read back and held against its digests, and not before; its own digest stands beside it. Throws LedgerError.
 */
export async function backupLedger(address: string, to: string, folds: Folds): Promise<Backup> {
  if (to.trim() === "") throw new LedgerError("The name of the backup is empty; name a file for it.", null, "misnamed");
  if (existsSync(to)) throw new LedgerError("A file with that name already exists; name another one, or a folder.", to);
  const folder = path.dirname(path.resolve(to));
  if (!existsSync(folder)) throw new LedgerError(`There is no folder ${folder}; create it, or name another file.`, to);
  const part = `${to}.${process.pid}.part`;
  try {
    const copied = isServer(address) ? copyServer(address, part, folds) : copyFile(address, part, to);
    const wanted = await copied.catch((error: unknown) => {
      throw told(error, isDiskFull(error) ? to : shownAddress(address));
    });
    singleFile(part);
    await synced(part);
    const found = await verifyFile(part, folds);
    if (wanted !== null && wanted.sha256 !== found.sha256)
      throw new LedgerError("The backup does not match the ledger; please report this.", to);
    chmodSync(part, (await stat(part)).mode & 0o444);
    // The digest first: a file that has the name of a backup was never without the whole of it, wherever it was broken off.
    await writeDigest(part, to);
    await rename(part, to);
    return { ...found, size: (await stat(to)).size };
  } catch (error) {
    throw told(error, to);
  } finally {
    await removeLedger(part);
  }
}

async function copyFile(address: string, part: string, to: string): Promise<null> {
  // Says in a sentence of its own what can't be opened, is none, or a part of one.
  const engine = openSqlite(address, { readOnly: true });
  try {
    await migrate(engine).catch((error: unknown) => {
      if (!(error instanceof LedgerError && error.sort === "older")) throw error;
    });
    await engine.read(refusePartial);
  } finally {
    await engine.close();
  }
  await copyLedger(address, part, to);
  return null;
}

/** Copies a schema, seen by one transaction from its first table to its last. */
async function copyServer(address: string, part: string, folds: Folds): Promise<ExportSummary> {
  const { openPostgres } = await import("../postgres.js");
  const from = await openPostgres(address, { readOnly: true });
  try {
    await migrate(from);
    const to = openSqlite(part);
    try {
      await migrate(to);
      return await from.read(async (tx) => {
        await refusePartial(tx);
        await copyRows(from, tx, to);
        return exportLedger(from, tx, folds, async () => {}, { follows: true });
      });
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync().finally(() => handle.close());
}
