import { constants, existsSync } from "node:fs";
import { chmod, copyFile, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDiskFull, LedgerError, told } from "../failure.js";
import type { Folds } from "../folds.js";
import { isServer, shownAddress } from "../server-address.js";
import { ledgerFile, singleFile } from "../sqlite.js";
import type { ExportSummary } from "../transfer/index.js";
import { checkDigest } from "./digest-file.js";
import { removeLedger, upgraded } from "./verify.js";

export interface Restoring {
  readonly folds: Folds;
  /** Whether the ledger that is there is given up for it. */
  readonly force?: boolean;
}

const TAKEN = "There is a ledger here already; restore under another name, or replace it with --force.";

/**
 * Makes a ledger of a backup, which stays as it is. All of it is written and read through before it takes its place: until then, and where it is broken off, whatever is
 * at the address stays. Throws LedgerError for a backup that is damaged or none, and for a ledger that is there and not to be replaced.
 */
export async function restoreLedger(backup: string, address: string, how: Restoring): Promise<ExportSummary> {
  try {
    await checkDigest(backup);
    return isServer(address) ? await intoServer(backup, address, how) : await intoFile(backup, address, how);
  } catch (error) {
    throw told(error, isDiskFull(error) ? shownAddress(address) : backup);
  }
}

async function intoServer(
  backup: string,
  address: string,
  { folds, force = false }: Restoring,
): Promise<ExportSummary> {
  const folder = await mkdtemp(path.join(tmpdir(), "entente-restore-"));
  try {
    const copy = path.join(folder, "ledger.db");
    const copied = copyFile(backup, copy).then(() => upgraded(copy, folds));
    const wanted = await copied.catch((error: unknown) => {
      throw told(error, isDiskFull(error) ? tmpdir() : backup);
    });
    // What speaks with PostgreSQL is loaded where a ledger lies there.
    const { restoreSchema } = await import("./restore-schema.js");
    return await restoreSchema(copy, address, { folds, force, taken: TAKEN, wanted }).catch((error: unknown) => {
      throw told(error, shownAddress(address));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function intoFile(backup: string, address: string, { folds, force = false }: Restoring): Promise<ExportSummary> {
  const file = ledgerFile(address);
  const wrong = (message: string) => new LedgerError(message, address);
  if (!existsSync(path.dirname(file)))
    throw wrong(`There is no folder ${path.dirname(file)}; create it, or name another file.`);
  if (existsSync(file) && (await stat(file)).isDirectory())
    throw wrong("This is a folder; name a file in it for the ledger.");
  if (existsSync(file) && !force) throw wrong(TAKEN);
  const part = `${file}.${process.pid}.restoring`;
  try {
    await copyFile(backup, part, constants.COPYFILE_EXCL);
    await chmod(part, 0o644 & ~process.umask());
    const found = await upgraded(part, folds);
    singleFile(part);
    if (existsSync(file)) await giveUp(file);
    await rename(part, file);
    return found;
  } finally {
    await removeLedger(part);
  }
}

/** Has the log of a ledger brought into its file and taken away, so that it is not taken for that of the next one. Throws LedgerError where others have it open. */
async function giveUp(file: string): Promise<void> {
  try {
    singleFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY"))
      throw new LedgerError("Another process has this ledger open; end it and run the same command again.", file);
    // One that is damaged is just what is replaced.
    for (const end of ["-wal", "-shm"]) await removeLedger(file + end);
  }
}
