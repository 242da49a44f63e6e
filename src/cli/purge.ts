import { createInterface } from "node:readline/promises";
import { openLedger } from "../entente.js";
import { counted } from "../words/index.js";
import { indexing } from "./indexing.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";

/** The options of `entente purge` as the command line gives them. */
export interface PurgeArguments {
  readonly ledger?: string;
  readonly confirm?: string;
}

/** `entente purge`: erases a document for good, when its id was said a second time. Returns the exit code. */
export async function purgeCommand(named: string, asked: PurgeArguments): Promise<number> {
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  try {
    const id = await documentNamed(ledger, named);
    const kept = (await ledger.document(id))!;
    const claims = (await ledger.claimsOfDocuments([id])).length;
    const title = printable(kept.title ?? kept.names[0] ?? "untitled");
    const what = `${id}, “${title}”, with ${counted(claims, "claim")} and their judgements`;
    if ((await again(what, asked)) !== id)
      throw new UsageError(
        `Nothing was erased. To erase ${what}, which cannot be undone, confirm with the full id: entente purge ${id} --confirm ${id}`,
      );
    const purged = await ledger.purge(id);
    await write(
      `${id} is erased: ${counted(purged.claims, "claim")}, ${counted(purged.judgements, "judgement")} on it. Copies and exports of the ledger still contain it.\n`,
    );
    return 0;
  } finally {
    await ledger.close();
  }
}

/** The id as it is said a second time: with the command, or on the terminal. */
async function again(what: string, { confirm }: PurgeArguments): Promise<string> {
  if (confirm !== undefined) return confirm;
  if (!process.stdin.isTTY || !process.stderr.isTTY) return "";
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`This erases ${what}. It cannot be undone. Type the full id to confirm: `)).trim();
  } finally {
    terminal.close();
  }
}
