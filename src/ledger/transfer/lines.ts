import { LIMITS } from "../../text/index.js";
import { LedgerError } from "../failure.js";

/** Bytes of a line that are held at once: more than the longest document gives. */
const LONGEST = LIMITS.ledger.line.most;

export const FOREIGN = "This is not a ledger export; name a file written by entente export.";

/** What is wrong with the file that is imported: whoever knows its name puts it before the sentence. */
export const faulty = (sentence: string): LedgerError => new LedgerError(sentence, null, "export");

/** Lines of bytes without their ends; the last one need not have one. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      length = 0;
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    if (rest.length > 0) parts.push(rest);
    length += rest.length;
    if (length > LONGEST) throw faulty(FOREIGN);
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
