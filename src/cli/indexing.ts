import type { Indexed } from "../ledger/index.js";

/** Work shorter than this is not told of. */
const PATIENCE = 2000;

/** Tells on standard error how far a ledger of another version is indexed: a line that changes where somebody looks at it, else one line. */
export function indexing(
  stream: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stderr,
  now: () => number = () => performance.now(),
): Indexed {
  const begun = now();
  let told = false;
  return (done, all) => {
    if (now() - begun < PATIENCE && !told) return;
    const words = `indexing the ledger for search, once: ${done.toLocaleString("en")} of ${all.toLocaleString("en")} documents`;
    if (stream.isTTY) stream.write(`\r\u001b[Kentente: ${words}${done >= all ? "\n" : ""}`);
    else if (!told) stream.write(`entente: ${words}; resumes if interrupted\n`);
    told = true;
  };
}
