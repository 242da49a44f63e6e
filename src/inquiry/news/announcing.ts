// What is new in a ledger, for those who asked to be told: found, written down, and sent until it was received.
import { createHmac } from "node:crypto";
import type { Announced } from "../../dossier/index.js";
import { FetchRefusal, posted, type Resolve, systemResolve } from "../../fetch/index.js";
import type { Delivery, Fact, KeptClaim, Ledger, ToldWebhook } from "../../ledger/index.js";

/** Claims that are looked at together, and changes of one delivery. */
const CLAIMS = 5000;
const CHANGES = 100;
/** Claims of a saved search that are looked for among those that came in. */
const FOUND = 1000;
/** Words of a change that are sent. */
const WORDS = 5;

/** What came in after an arrival, and what that made of facts. */
export interface News {
  readonly changes: readonly Announced[];
  /** The claims that came in, by id. */
  readonly claims: ReadonlyMap<string, KeptClaim>;
  /** The number of the last arrival that was looked at. */
  readonly upTo: number;
}

/** What came in after an arrival, a portion of it at most. */
export async function newsAfter(ledger: Ledger, arrival: number): Promise<News> {
  const { claims: found, upTo } = await ledger.claimsAfter(arrival, CLAIMS);
  const claims = new Map(found.map((one) => [one.claim.id, one]));
  if (found.length === 0) return { changes: [], claims, upTo };
  const { announcedOf } = await import("../../dossier/index.js");
  const ids = [...new Set(found.flatMap(({ fact }) => fact ?? []))];
  const [facts, rivals] = [await ledger.factsOf(ids), await ledger.rivals(ids)];
  return { changes: announcedOf(facts, new Set(claims.keys()), rivals), claims, upTo };
}

/** Has every webhook told what is new for it: writes down what is to be sent, each change once. Returns how many bodies were written. */
export async function announce(ledger: Ledger, now: string): Promise<number> {
  const webhooks = (await ledger.webhooks.all()).filter(({ paused }) => paused === null);
  if (webhooks.length === 0) return 0;
  let written = 0;
  const news = new Map<number, Promise<News>>();
  for (const webhook of webhooks) {
    let told = webhook;
    for (;;) {
      const known = news.get(told.arrival) ?? newsAfter(ledger, told.arrival);
      news.set(told.arrival, known);
      const found = await known;
      if (found.upTo === told.arrival) break;
      const bodies = await bodiesFor(ledger, told, found, now);
      await ledger.webhooks.announce(told, found.upTo, bodies, now);
      written += bodies.length;
      told = { ...told, arrival: found.upTo };
    }
  }
  return written;
}

/** What is sent to a webhook of what is new: bodies of at most so many changes. */
async function bodiesFor(ledger: Ledger, webhook: ToldWebhook, news: News, at: string): Promise<string[]> {
  const { partyPairs, actorsNamed } = await import("../../ledger/index.js");
  const found = await searchedFor(ledger, webhook, news);
  const subjectsOf = ({ fact, other, claims }: Announced): string[] => {
    const pairs = [fact, ...(other === null ? [] : [other])].flatMap(partyPairs).map(([a, b]) => `${a} ${b}`.trim());
    const actors = claims.flatMap((id) => (news.claims.has(id) ? actorsNamed(news.claims.get(id)!.claim) : []));
    const own = new Set(["all", ...pairs, ...actors]);
    return webhook.subjects.filter((subject) => own.has(subject) || claims.some((id) => found.get(subject)?.has(id)));
  };
  const told: object[] = [];
  for (const change of news.changes) {
    const subjects = subjectsOf(change);
    if (subjects.length > 0) told.push(await changeTold(ledger, change, subjects, news));
  }
  const bodies: string[] = [];
  const { harmlessJson } = await import("../../text/index.js");
  for (let i = 0; i < told.length; i += CHANGES)
    bodies.push(
      harmlessJson({ type: "ledger.changes", timestamp: at, webhook: webhook.id, changes: told.slice(i, i + CHANGES) }),
    );
  return bodies;
}

/** Has something sent to a webhook that tells nothing, to see whether it is received. */
export async function tryWebhook(ledger: Ledger, id: string, at: string): Promise<void> {
  const { harmlessJson } = await import("../../text/index.js");
  await ledger.webhooks.try(id, harmlessJson({ type: "ledger.test", timestamp: at, webhook: id, changes: [] }), at);
}

/** Of the claims that came in, those that answer the saved searches of a webhook, by subject. One that was given up answers nothing. */
async function searchedFor(
  ledger: Ledger,
  { subjects }: ToldWebhook,
  { claims }: News,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  const names = subjects.filter((subject) => subject.startsWith("search:"));
  if (names.length === 0 || claims.size === 0) return found;
  const { queryOf } = await import("../query.js");
  const [first = ""] = [...claims.values()].map(({ added }) => added).sort();
  // Runs are told to the second: those of that second are among the later ones.
  const since = new Date(Date.parse(first) - 1000).toISOString();
  const kept = new Map((await ledger.searches.kept()).map(({ name, query }) => [`search:${name}`, query]));
  for (const name of names) {
    const query = kept.get(name);
    if (query === undefined) continue;
    const asked = { limit: FOUND, order: "newest" as const, from: { since } };
    const { hits } = await ledger.search(await queryOf(query), asked);
    found.set(name, new Set(hits.map(({ claim }) => claim.id).filter((id) => claims.has(id))));
  }
  return found;
}

async function changeTold(
  ledger: Ledger,
  { kind, fact, fields, claims, other, contradiction, sides }: Announced,
  subjects: readonly string[],
  news: News,
): Promise<object> {
  const shown = claims.slice(0, WORDS).flatMap((id) => news.claims.get(id) ?? []);
  const documents = await ledger.summaries([...new Set(shown.map(({ claim }) => claim.document))]);
  const byId = new Map(
    documents.map(({ id, title, publisher, date, url }) => [id, { id, title, publisher, date, url }]),
  );
  return {
    kind,
    subjects,
    fact: await factTold(fact),
    ...(kind === "changed" ? { fields } : {}),
    ...(other === null ? {} : { contradicts: { ...(await factTold(other)), in: contradiction } }),
    ...(sides.length === 0 ? {} : { values: { in: contradiction, sides: await sidesTold(sides) } }),
    words: shown.map(({ claim }) => ({
      claim: claim.id,
      words: claim.evidence.exact,
      document: byId.get(claim.document) ?? { id: claim.document },
    })),
  };
}

async function sidesTold(sides: Announced["sides"]): Promise<object[]> {
  const { sideWords } = await import("../../words/index.js");
  return sides.map(({ value, claims, support }) => ({ value, says: sideWords(value), claims, support }));
}

async function factTold(fact: Fact): Promise<object> {
  const [{ headlineOf }, { summaryOf }] = [await import("../../words/index.js"), await import("../../ledger/index.js")];
  const summary = summaryOf(fact);
  const { id, type, status, when, amount, support, confidence } = summary;
  return { id, path: `/facts/${id}`, says: headlineOf(summary), type, status, when, amount, support, confidence };
}

/** Minutes until the next attempt after each that failed; after the last it is given up. */
const PATIENCE = [1, 5, 30, 120, 360, 720, 1440];
/** Milliseconds that an attempt may take, and how long what is being sent is nobody else's. */
const TIME = 10_000;
const LEASE = 60_000;
/** Deliveries that are taken at once: as many as end within the lease, whatever they take. */
const TAKEN = 5;

export interface Delivering {
  /** What deliveries are signed with. */
  readonly secret: string;
  /** The present, in milliseconds. */
  readonly now: () => number;
  /** How names of machines are looked up. */
  readonly resolve?: Resolve;
  /** Told of each attempt; no address and no secret is in it. */
  readonly log: (line: string) => void;
}

/** Sends what is due, each until it was received or given up. Returns how many were received. */
export async function deliver(
  ledger: Ledger,
  { secret, now, resolve = systemResolve, log }: Delivering,
): Promise<number> {
  const webhooks = new Map((await ledger.webhooks.all()).map((one) => [one.id, one]));
  let received = 0;
  for (;;) {
    const instant = (later: number) => new Date(now() + later).toISOString();
    const taken = await ledger.webhooks.take(instant(0), instant(LEASE), TAKEN);
    if (taken.length === 0) return received;
    for (const delivery of taken) {
      const webhook = webhooks.get(delivery.webhook);
      if (webhook === undefined) continue;
      const came = await attempt(webhook, delivery, { secret, now, resolve });
      if (came.status === "done") received++;
      await ledger.webhooks.note({ id: delivery.id, ...came });
      log(`webhook ${webhook.id}: ${delivery.id}, attempt ${delivery.attempts}: ${came.told}`);
    }
  }
}

async function attempt(
  { url, private: allowPrivate }: ToldWebhook,
  { id, body, attempts }: Delivery,
  { secret, now, resolve }: Required<Omit<Delivering, "log">>,
): Promise<Pick<Delivery, "status" | "due" | "told">> {
  const instant = new Date(now()).toISOString();
  const seconds = String(Math.floor(now() / 1000));
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": signatureOf(secret, { id, seconds, body }),
  };
  const failed = (told: string, final = false) => {
    const wait = PATIENCE[attempts - 1];
    return wait === undefined || final
      ? { status: "failed" as const, due: instant, told: `${told} No further attempts will be made.` }
      : { status: "waiting" as const, due: new Date(now() + wait * 60_000).toISOString(), told };
  };
  try {
    const status = await posted(url, resolve, { body, headers, time: TIME, allowPrivate });
    if (status >= 200 && status <= 299) return { status: "done", due: instant, told: `It was received (${status}).` };
    // Gone: who was to be told asks for nothing more (Standard Webhooks).
    return failed(`The server answered ${status}.`, status === 410);
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error;
    return failed(error.message);
  }
}

/** The signature of a delivery as Standard Webhooks has it: HMAC-SHA256 of its id, the second it was sent, and the body. A secret that begins with "whsec_" is base64. */
export function signatureOf(
  secret: string,
  { id, seconds, body }: { readonly id: string; readonly seconds: string; readonly body: string },
): string {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret);
  return `v1,${createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}

/** Milliseconds between two looks of a server at what is new. */
const PAUSE = 15_000;

/** Tells webhooks what is new for as long as a server runs. Returns what ends it, once what is being sent has been. */
export function keepAnnouncing(ledger: Ledger, delivering: Delivering): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    await announce(ledger, new Date(delivering.now()).toISOString());
    await deliver(ledger, delivering);
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error: unknown) => {
      delivering.log(`webhooks: ${error instanceof Error ? error.message : String(error)}`);
    });
  }, PAUSE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
