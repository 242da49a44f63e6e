// What a ledger is taken along as: open formats, out of it and into it. See exchange/ and entente.ts.
import { editionOf } from "./apparatus.js";
import type { Edition } from "./brief/index.js";
import type { ExportName, Put } from "./exchange/index.js";
import { type Ledger, LedgerError } from "./ledger/index.js";
import { VERSION } from "./readers.js";

/**
 * Writes a ledger, or what it has of two parties or of one, in an open format. One state of the ledger, and a portion of it at a time in memory. Throws
 * LedgerError, and what `put` throws.
 */
export async function takeAlong(
  ledger: Ledger,
  name: ExportName,
  { parties, put }: { readonly parties: readonly string[]; readonly put: Put },
): Promise<void> {
  const { exportNamed } = await import("./exchange/index.js");
  const edition = editionOf(ledger, await ledger.standing());
  const program = `entente ${VERSION}`;
  await ledger.held(parties, (holdings) => exportNamed(name).write({ holdings, edition, program }, put));
}

/**
 * The same portion by portion, so that others are answered in between, as a server does. Throws LedgerError where the ledger was changed meanwhile: what was
 * written is of no one state then.
 */
export async function portionsAlong(
  ledger: Ledger,
  name: ExportName,
  { parties, edition, put }: { readonly parties: readonly string[]; readonly edition: Edition; readonly put: Put },
): Promise<void> {
  const { exportNamed } = await import("./exchange/index.js");
  const state = await ledger.state();
  await exportNamed(name).write({ holdings: ledger.holdings(parties), edition, program: `entente ${VERSION}` }, put);
  if ((await ledger.state()) !== state)
    throw new LedgerError("The ledger was changed while it was written; take it along again.");
}
