import { userInfo } from "node:os";
import { openLedger, queryOf } from "../entente.js";
import { type KeptSearch, type Ledger, savedSearch } from "../ledger/index.js";
import { now } from "./add.js";
import { indexing } from "./indexing.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { nameOf, UsageError } from "./usage.js";
import { asUsage } from "./vantage.js";
import { says } from "./words/index.js";

/** Who saves a search, or looks at one. */
export function searcher(reviewer: string | undefined): string {
  const named = reviewer ?? process.env.ENTENTE_REVIEWER;
  if (named) return nameOf(named);
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}

/** Keeps a query under a name, in the place of what had the name. Throws UsageError for a query that can't be asked. */
export async function saveSearch(address: string, name: string, query: string, reviewer: string): Promise<void> {
  await asUsage(() => queryOf(query));
  const ledger = await openLedger(address, { existing: true, indexed: indexing() });
  try {
    await ledger.searches.save([savedSearch({ at: now(), reviewer, name: nameOf(name), query })]);
  } finally {
    await ledger.close();
  }
  await write(`${says().asking.search.saved({ name: printable(name), query: printable(query) })}\n`);
}

/** Gives a name up. Throws UsageError where nothing has it. */
export async function forgetSearch(address: string, name: string, reviewer: string): Promise<void> {
  const ledger = await openLedger(address, { existing: true, indexed: indexing() });
  try {
    const { name: known } = await searchNamed(ledger, name);
    await ledger.searches.save([savedSearch({ at: now(), reviewer, name: known, query: null })]);
  } finally {
    await ledger.close();
  }
  await write(`${says().asking.search.forgotten({ name: printable(name) })}\n`);
}

/** The search that is kept under a name. Throws UsageError that lists those that are. */
export async function searchNamed(ledger: Ledger, name: string): Promise<KeptSearch> {
  const kept = await ledger.searches.kept();
  const found = kept.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = kept.map((one) => one.name).join(", ");
  throw new UsageError(
    kept.length === 0 ? says().asking.search.noneSaved : says().asking.search.notSaved({ name, names }),
  );
}

/** Lists what is kept, with who kept it, and what of each is new since they looked. */
export async function listSearches(address: string, reviewer: string, format: string): Promise<void> {
  const ledger = await ledgerToRead(address);
  try {
    const looks = await ledger.searches.looks(reviewer);
    const kept = await ledger.searches.kept();
    for (const { name, query, reviewer: by, at } of kept) {
      const looked = looks.get(name) ?? null;
      if (format !== "table") await write(`${printableJson({ name, query, reviewer: by, at, looked })}\n`);
      else
        await write(
          `${printable(
            says().asking.search.listed({ name, query, by, day: at.slice(0, 10), seen: looked?.slice(0, 10) ?? null }),
          )}\n`,
        );
    }
    if (kept.length === 0 && format === "table") await write(`${says().asking.search.noneYet}\n`);
  } finally {
    await ledger.close();
  }
}

/** Writes down that somebody has looked at a search now. A ledger that can't be written keeps what it has. */
export async function lookedAt(address: string, name: string, reviewer: string, at: string): Promise<void> {
  const ledger = await openLedger(address, { existing: true, indexed: indexing() });
  try {
    await ledger.searches.look(name, reviewer, at);
  } finally {
    await ledger.close();
  }
}
