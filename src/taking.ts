// What a ledger is taken along as: open formats, out of it and into it. See exchange/ and entente.ts.
import { editionOf } from "./apparatus.js";
import type { ExportName, Put } from "./exchange/index.js";
import type { Ledger } from "./ledger/index.js";
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
