import { createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { openLedger } from "../entente.js";
import { told } from "./export.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { UsageError } from "./usage.js";

/** `entente import`: takes a whole export into an empty ledger. */
export async function importCommand(file: string, asked: { readonly ledger?: string }): Promise<number> {
  await access(file).catch(() => {
    throw new UsageError(`There is no file ${file} that can be read; check its name and permissions`);
  });
  if (!(await stat(file)).isFile())
    throw new UsageError(`${file} is no file that stays where it is; name one, since an import reads it twice`);
  const ledger = await openLedger(ledgerAddress(asked), { partial: true, indexed: indexing() });
  try {
    const { known, ...found } = await ledger.import(() => createReadStream(file, { highWaterMark: 1 << 20 }));
    await write(`${known ? "All of it was there already: " : ""}${told(found)}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}
