import type { Ledger } from "../ledger/index.js";
import { UsageError } from "./usage.js";

/** The id of the document whose id begins so. Throws UsageError where there is none, or several. */
export async function documentNamed(ledger: Ledger, beginning: string): Promise<string> {
  const found = await ledger.documents({ after: beginning.slice(0, -1), limit: 50 });
  const [one, ...more] = found.filter(({ id }) => id.startsWith(beginning));
  if (one === undefined) throw new UsageError(`The ledger has no document ${beginning}`);
  if (more.length > 0)
    throw new UsageError(`Several documents have an id that starts with ${beginning}; write more of it`);
  return one.id;
}
