// What a webhook may be told of, as people write it.
import { namesOfWorld } from "./finding.js";
import type { Ledger } from "./ledger/index.js";
import { partyNamed } from "./vocabulary/index.js";

/** Nothing is called so; one sentence for a person, without its full stop. */
export class SubjectError extends Error {
  override readonly name = "SubjectError";
}

/**
 * A subject as it is kept (see Webhook) of what a person writes: "KAZ-CHN" or "Kazakhstan/China", "KAZ", "person:xi-jinping", "search:NAME", "all". Throws
 * SubjectError.
 */
export async function subjectOf(ledger: Ledger, written: string): Promise<string> {
  const given = written.trim();
  if (given === "all") return given;
  if (given.startsWith("search:")) {
    const name = given.slice("search:".length);
    if ((await ledger.searches.kept()).some((one) => one.name === name)) return given;
    throw new SubjectError(`No search was saved as ${name}; save it with: entente search WORDS --save ${name}`);
  }
  const one = await party(given);
  if (one !== null) return one;
  if (/^(?:person|org|firm):\S+$/u.test(given)) return given;
  const [, a, b] = /^([^/]+)\/([^/]+)$/u.exec(given) ?? [];
  const parted = a === undefined || b === undefined ? null : await both(a, b);
  if (parted !== null) return parted;
  for (let at = given.indexOf("-"); at > 0; at = given.indexOf("-", at + 1)) {
    const pair = await both(given.slice(0, at), given.slice(at + 1));
    if (pair !== null) return pair;
  }
  throw new SubjectError(
    `"${given.slice(0, 100)}" names nothing to be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all`,
  );
}

async function both(one: string, other: string): Promise<string | null> {
  const [a, b] = [await party(one), await party(other)];
  return a === null || b === null || a === b ? null : [a, b].sort().join(" ");
}

async function party(named: string): Promise<string | null> {
  const name = named.trim();
  if (name === "") return null;
  return partyNamed(name) ?? (await namesOfWorld()).party(name)?.id ?? null;
}
