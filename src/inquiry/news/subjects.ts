// What a webhook may be told of, as people write it, and which addresses may be told.

import { type Ledger, type Webhook, webhookOf } from "../../ledger/index.js";
import { partyNamed } from "../../vocabulary/index.js";
import { namesOfWorld } from "../names/index.js";

/** Nothing is called so, or an address can't be told; one sentence for a person, without its full stop. */
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

/** A webhook as a person asks for it. */
export interface AskedWebhook {
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly url: string;
  /** As people write them. */
  readonly subjects: readonly string[];
  /** Whether it may be a machine of a private network. */
  readonly private: boolean;
}

/**
 * Adds a webhook. A name that is not known yet may be known when it is told, so only addresses that lead to a private or special network are refused. Throws
 * SubjectError for these, for an address that is told already and for subjects that nothing is called by.
 */
export async function addWebhook(ledger: Ledger, asked: AskedWebhook): Promise<Webhook> {
  const subjects: string[] = [];
  for (const one of asked.subjects) subjects.push(await subjectOf(ledger, one));
  const webhook = webhookOf({ ...asked, subjects });
  const told = (await ledger.webhooks.all()).find(({ url }) => url === webhook.url);
  if (told !== undefined)
    throw new SubjectError(`This address is notified already, by the webhook ${told.id}; remove that one first`);
  const { isPublic, systemResolve } = await import("../../fetch/index.js");
  const host = new URL(webhook.url).hostname.replace(/^\[|\]$/gu, "");
  const machines = asked.private ? [] : await systemResolve(host).catch(() => []);
  if (!machines.every(isPublic))
    throw new SubjectError(
      `${host} is on a private or special network; add it on the machine of the ledger with: entente webhook add --allow-private`,
    );
  await ledger.webhooks.add(webhook);
  return webhook;
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
