import { entriesOf, type Reading } from "../entente.js";
import type { Prepared } from "../ledger/index.js";

/** Reads documents as entriesOf does, into what a ledger writes: for the threads that read for one. */
export async function* preparedOf(
  ...asked: Parameters<typeof entriesOf>
): AsyncGenerator<{ readonly reading: Reading; readonly entry: Prepared | null }> {
  const { prepare } = await import("../ledger/index.js");
  const { FOLDS } = await import("../dossier/index.js");
  for await (const { reading, entry } of entriesOf(...asked))
    yield { reading, entry: entry === null ? null : prepare(entry, FOLDS) };
}
