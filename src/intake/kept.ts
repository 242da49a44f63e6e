import { optionsOf, readerVersion } from "../entente.js";
import type { Ledger, Rereading } from "../ledger/index.js";
import type { Input } from "./input.js";

/** Documents that are taken from the ledger at once. */
const PORTION = 100;

/** A document of a ledger as something to read again, as its last reader was told. */
export function keptInput({ document, name, options }: Rereading): Input {
  return { source: { name, kept: document }, options: optionsOf(options), bytes: document.text.length };
}

/** Documents of a ledger that another version read than the one that would read them now, or that persons have mended since; all of `ids` where some are named. */
export async function* stale(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<Rereading> {
  const versions = new Map<string, Promise<string>>();
  const versionFor = (options: string) => {
    const known = versions.get(options) ?? readerVersion(optionsOf(options).reader);
    versions.set(options, known);
    return known;
  };
  for (let after = ""; ; ) {
    const page = await ledger.rereadings({ ...(ids === undefined ? {} : { ids }), after, limit: PORTION });
    for (const one of page) {
      const isStale = one.unmended || !one.producer.endsWith(`@${await versionFor(one.options)}`);
      if (isStale || ids !== undefined) yield one;
    }
    if (page.length < PORTION) return;
    after = page.at(-1)!.document.id;
  }
}
