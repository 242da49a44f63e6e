import { damaged } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Run } from "./run.js";

/** An input that could not be read, as it was told then. */
export interface Unread extends Run {
  /** The name that it came under: a file, or what an archive holds. */
  readonly name: string;
  /** Why, in one sentence. */
  readonly message: string;
}

/** Inputs that are remembered; the oldest goes first. */
const REMEMBERED = 500;
/** Characters of a name, and of a reason. */
const NAME = 300;
const REASON = 600;
const KEY = "unread";

/**
 * Writes down what could not be read, so that it is found later. It is a list of what to look after, not of what was learned: short, in no export, and
 * nothing that the ledger tells follows from it. The same told again takes the place of the earlier.
 */
export async function noteUnread(engine: Engine, tx: Transaction, fresh: readonly Unread[]): Promise<void> {
  const short = fresh.map((one) => ({ ...one, name: one.name.slice(0, NAME), message: one.message.slice(0, REASON) }));
  const keyed = new Map<string, Unread>();
  for (const one of [...short.reverse(), ...(await unread(tx))]) {
    const key = JSON.stringify([one.name, one.message]);
    if (!keyed.has(key)) keyed.set(key, one);
  }
  const value = JSON.stringify([...keyed.values()].slice(0, REMEMBERED));
  await engine.replace(tx, "meta", ["key"], [{ key: KEY, value }]);
}

/** What could not be read of late, the newest first. */
export async function unread(tx: Transaction): Promise<readonly Unread[]> {
  const kept = await tx.selectFrom("meta").select("value").where("key", "=", KEY).executeTakeFirst();
  try {
    return kept === undefined ? [] : (JSON.parse(kept.value) as Unread[]);
  } catch {
    throw damaged("the list of what could not be read");
  }
}
