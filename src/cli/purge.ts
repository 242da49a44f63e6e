import { createInterface } from "node:readline/promises";
import { openLedger } from "../entente.js";
import { indexing } from "./indexing.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The options of `entente purge` as the command line gives them. */
export interface PurgeArguments {
  readonly ledger?: string;
  readonly confirm?: string;
}

/** `entente purge`: erases a document for good, when its id was said a second time. Returns the exit code. */
export async function purgeCommand(named: string, asked: PurgeArguments): Promise<number> {
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  try {
    const said = says().keeping.purge;
    const id = await documentNamed(ledger, named);
    const kept = (await ledger.document(id))!;
    const claims = (await ledger.claimsOfDocuments([id])).length;
    const title = printable(kept.title ?? kept.names[0] ?? said.untitled);
    const what = said.what({ id, title, claims });
    if ((await again(what, asked)) !== id) throw new UsageError(said.unconfirmed({ what, id }));
    const purged = await ledger.purge(id);
    await write(`${said.erased({ id, claims: purged.claims, judgements: purged.judgements })}\n`);
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
    return (await terminal.question(says().keeping.purge.ask({ what }))).trim();
  } finally {
    terminal.close();
  }
}
