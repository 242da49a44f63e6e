import { statSync } from "node:fs";
import { restoreLedger } from "../entente.js";
import { told } from "./export.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The options of `entente restore` as the command line gives them. */
export interface RestoreArguments {
  readonly ledger?: string;
  /** Whether a ledger that is there is replaced. */
  readonly force?: boolean;
}

/** `entente restore`: makes a ledger of a backup. Returns the exit code. Throws LedgerError, and UsageError where there is no such file. */
export async function restoreCommand(file: string, asked: RestoreArguments): Promise<number> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`There is no file ${file}; name one written by entente backup`);
  const found = await restoreLedger(file, ledgerAddress(asked), asked.force === true);
  await write(`${says().keeping.restored({ told: told(found) })}\n`);
  return 0;
}
