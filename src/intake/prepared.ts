import type { Problem } from "../document/index.js";
import { entriesOf, type Reading } from "../entente.js";
import type { Prepared } from "../ledger/index.js";

/** Reads documents as entriesOf does, into what a ledger writes, with their bytes where `originals` are to be kept: for the threads that read for one. */
export async function* preparedOf(
  originals: boolean,
  ...asked: Parameters<typeof entriesOf>
): AsyncGenerator<{ readonly reading: Reading; readonly entry: Prepared | null }> {
  const { LARGEST_ORIGINAL, prepare } = await import("../ledger/index.js");
  const { FOLDS } = await import("../dossier/index.js");
  for await (const { reading, entry } of entriesOf(...asked)) {
    const { bytes } = reading;
    if (entry === null || !originals || bytes === undefined)
      yield { reading, entry: entry === null ? null : prepare(entry, FOLDS) };
    else if (bytes.length <= LARGEST_ORIGINAL) yield { reading, entry: prepare({ ...entry, original: bytes }, FOLDS) };
    else {
      const problems = [...reading.problems, tooLarge(bytes.length, LARGEST_ORIGINAL)];
      yield { reading: { ...reading, problems }, entry: prepare(entry, FOLDS) };
    }
  }
}

function tooLarge(size: number, most: number): Problem {
  const [given, limit] = [size, most].map((bytes) => Math.ceil(bytes / 2 ** 20));
  const message = `The document was read, but its original of ${given} MB is not kept; the limit is ${limit} MB.`;
  return { severity: "warning", message, place: null };
}
