// What a ledger is taken along as: open formats, out of it and into it. See exchange/ and entente.ts.

import type { Sieve } from "./dossier/index.js";
import type { ExportName, Put } from "./exchange/index.js";
import { editionOf } from "./inquiry/index.js";
import type { Ledger, Questions } from "./ledger/index.js";
import { VERSION } from "./text/index.js";

/** What is taken along: all of a ledger, what it has of two parties or of one, or of that the facts that a sieve lets through. */
export interface Taken {
  /** None for all of the ledger. */
  readonly parties: readonly string[];
  readonly sieve?: Sieve;
  /** What the ledger is called in it; its own name unless it is given. */
  readonly called?: string;
  /** Whether texts of documents go along, in a format that has a place for them. */
  readonly texts?: boolean;
}

/**
 * Writes a ledger, or a part of it, in an open format: one state of the ledger, and a portion of it at a time in memory, while others are answered. Throws LedgerError,
 * and what `put` throws.
 */
export async function takeAlong(
  ledger: Ledger,
  name: ExportName,
  { parties, sieve, called = ledger.name, texts = false, put }: Taken & { readonly put: Put },
): Promise<void> {
  const { exportNamed } = await import("./exchange/index.js");
  await ledger.still(async (still) => {
    const holdings = still.holdings(parties, await choiceOf(still, { parties, ...(sieve ? { sieve } : {}) }));
    const edition = editionOf({ name: called }, still.standing);
    const textsOf = texts ? still.texts.bind(still) : null;
    await exportNamed(name).write({ holdings, edition, program: `entente ${VERSION}`, texts: textsOf }, put);
  });
}

/** The facts that a sieve lets through; null where it lets all through. */
async function choiceOf(ledger: Questions, { parties, sieve }: Taken) {
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
