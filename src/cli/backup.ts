import { statSync } from "node:fs";
import path from "node:path";
import { backupLedger } from "../entente.js";
import { now } from "./add.js";
import { told } from "./export.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { number, says } from "./words/index.js";

/** The options of `entente backup` as the command line gives them. */
export interface BackupArguments {
  readonly ledger?: string;
  /** A file that is not there, or a folder that is. */
  readonly to: string;
}

/** `entente backup`: copies a ledger to a file, reads it back, and says what it holds. Returns the exit code. Throws LedgerError. */
export async function backupCommand(asked: BackupArguments): Promise<number> {
  const address = ledgerAddress(asked);
  const isFolder = statSync(asked.to, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? path.join(asked.to, usualName(address)) : asked.to;
  const { size, ...found } = await backupLedger(address, file);
  const line = says().keeping.backedUp({ file: printable(file), size: number(size / 1e6, 1), told: told(found) });
  await write(`${line}\n`);
  return 0;
}

/** A name that tells which ledger, and when: "entente-20260301T093000Z.db". */
function usualName(address: string): string {
  const { pathname } = URL.canParse(address) ? new URL(address) : { pathname: address };
  return `${path.parse(pathname).name}-${now().replaceAll(/[-:]|\.\d+/gu, "")}.db`;
}
