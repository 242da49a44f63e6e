// What a ledger is taken along as: open formats, out of it and into it. See exchange/ and entente.ts.
import { editionOf } from "./apparatus.js";
import type { Edition } from "./brief/index.js";
import type { Sieve } from "./dossier/index.js";
import type { ExportName, Put } from "./exchange/index.js";
import { type Ledger, LedgerError } from "./ledger/index.js";
import { VERSION } from "./readers.js";

/** What is taken along: all of a ledger, what it has of two parties or of one, or of that the facts that a sieve lets through. */
export interface Taken {
  /** None for all of the ledger. */
  readonly parties: readonly string[];
  readonly sieve?: Sieve;
}

/**
 * Writes a ledger, or a part of it, in an open format. One state of the ledger, and a portion of it at a time in memory. Throws LedgerError, and what `put`
 * throws.
 */
export async function takeAlong(
  ledger: Ledger,
  name: ExportName,
  { put, ...taken }: Taken & { readonly put: Put },
): Promise<void> {
  const { exportNamed } = await import("./exchange/index.js");
  const { isSieving } = await import("./dossier/index.js");
  const edition = editionOf(ledger, await ledger.standing());
  // What a sieve lets through is asked for beforehand: whether it was one state is told in the end.
  if (isSieving(taken.sieve)) return portionsAlong(ledger, name, { ...taken, edition, put });
  const program = `entente ${VERSION}`;
  await ledger.held(taken.parties, (holdings) => exportNamed(name).write({ holdings, edition, program }, put));
}

/**
 * The same portion by portion, so that others are answered in between, as a server does. Throws LedgerError where the ledger was changed meanwhile: what was
 * written is of no one state then.
 */
export async function portionsAlong(
  ledger: Ledger,
  name: ExportName,
  { parties, sieve, edition, put }: Taken & { readonly edition: Edition; readonly put: Put },
): Promise<void> {
  const { exportNamed } = await import("./exchange/index.js");
  const state = await ledger.state();
  const holdings = ledger.holdings(parties, await choiceOf(ledger, { parties, ...(sieve ? { sieve } : {}) }));
  await exportNamed(name).write({ holdings, edition, program: `entente ${VERSION}` }, put);
  if ((await ledger.state()) !== state)
    throw new LedgerError("The ledger changed while the file was being written; export it again.");
}

/** The facts that a sieve lets through; null where it lets all through. */
async function choiceOf(ledger: Ledger, { parties, sieve }: Taken) {
  const { isSieving, knowledgeNow, siftedKnowledge } = await import("./dossier/index.js");
  if (!isSieving(sieve)) return null;
  const [a = "", b = ""] = [...parties].sort();
  const { facts } = await siftedKnowledge(ledger, await knowledgeNow(ledger, [a, b]), sieve);
  const filter = Object.entries(sieve)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");
  return { filter, facts: facts.map(({ id }) => id).sort() };
}
