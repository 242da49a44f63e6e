import type { Indexed } from "../ledger/index.js";
import { says } from "./words/index.js";

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
    const words = says().adding.indexing({ done, all });
    if (stream.isTTY) stream.write(`\r\u001b[Kentente: ${words}${done >= all ? "\n" : ""}`);
    else if (!told) stream.write(`entente: ${says().adding.resumes({ words })}\n`);
    told = true;
  };
}
