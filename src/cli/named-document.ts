import type { Ledger } from "../ledger/index.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The id of the one document of a ledger that is meant by an id or its beginning, the name of a file, or an address. Throws UsageError. */
export async function documentNamed(ledger: Ledger, name: string): Promise<string> {
  const found = await documentsNamed(ledger, name);
  if (found.length === 0) throw new UsageError(says().asking.noDocument({ name: printable(name) }));
  if (found.length > 1)
    throw new UsageError(
      says().asking.severalDocuments({ name: printable(name), n: found.length, ids: found.slice(0, 3).join(", ") }),
    );
  return found[0]!;
}

/** All that are meant. */
export async function documentsNamed(ledger: Ledger, name: string): Promise<string[]> {
  const { documentsNamed } = await import("../ledger/index.js");
  return ledger.ask((tx, engine) => documentsNamed(engine, tx, name));
}
