import { type Passage, passageOf, reviewOrder } from "../../../dossier/index.js";
import type { DocumentSummary, Fact, KeptClaim, Ledger } from "../../../ledger/index.js";

/** Claims that the queue is made of: the newest without a verdict. */
export const LOOKED_AT = 100_000;

/** A claim of the review queue, with what tells why it stands there. */
export interface QueueItem {
  readonly claim: KeptClaim;
  /** What judging it is expected to gain: see dossier/review.ts. */
  readonly gain: number;
  readonly support: number;
  readonly usd: number | null;
  readonly conflicts: number;
  readonly busy: number;
  readonly passage: Passage;
  readonly fact: Fact | null;
  readonly document: DocumentSummary;
}

export interface Queue {
  /** Those that gain most first. */
  readonly queue: readonly QueueItem[];
  /** Claims that have a verdict. */
  readonly judged: number;
  /** Claims without one, of the newest so many that are looked at. */
  readonly waiting: number;
}

/** What was best judged next when it was looked at last. */
interface Order {
  readonly first: readonly Weighed[];
  readonly waiting: number;
  /** Claims that had a verdict then. */
  readonly judged: number;
  /** When, in milliseconds of the process. */
  readonly made: number;
}

type Weighed = ReturnType<typeof reviewOrder<Awaited<ReturnType<Ledger["unjudged"]>>[number]>>[number];

/** Claims of an order that are kept, and for how many milliseconds: a judgement changes little of the weights of others. */
const KEPT = 1000;
const KEPT_FOR = 300_000;
/** Claims that are weighed at once: others who ask wait no longer than for these. */
const PORTION = 500;
const orders = new WeakMap<Ledger, Order>();
const weighing = new WeakMap<Ledger, Promise<void>>();

/** The review queue with the words of its claims. */
export async function queueOf(ledger: Ledger, limit: number): Promise<Queue> {
  const known = orders.get(ledger);
  let order = known ?? (await newestOf(ledger));
  let next = await stillWaiting(ledger, order, limit);
  if (next.length < limit && order === known) {
    order = await newestOf(ledger);
    next = await stillWaiting(ledger, order, limit);
  } else if (performance.now() - order.made > KEPT_FOR) void weighAll(ledger);
  const first = next.map(({ weighed }) => weighed);
  const claims = new Map(next.map(({ kept }) => [kept.claim.id, kept]));
  const named = [...new Set([...claims.values()].map(({ claim }) => claim.document))];
  const documents = new Map((await ledger.summaries(named)).map((document) => [document.id, document]));
  const texts = await ledger.texts(named);
  const ids = [...claims.values()].flatMap(({ fact }) => fact ?? []);
  const facts = new Map((await ledger.factsOf(ids)).map((fact) => [fact.id, fact]));
  const queue = first.flatMap(({ id, gain, support, usd, conflicts, busy }): QueueItem[] => {
    const claim = claims.get(id);
    const document = claim && documents.get(claim.claim.document);
    if (claim === undefined || document === undefined) return [];
    const passage = passageOf(claim.original.evidence, texts.get(document.id));
    const fact = claim.fact === null ? null : (facts.get(claim.fact) ?? null);
    return [{ claim, gain, support, usd, conflicts, busy, passage, fact, document }];
  });
  const judged = await ledger.judged();
  return { queue, judged, waiting: Math.max(queue.length, order.waiting - (judged - order.judged)) };
}

/** The order of the newest claims, which is had at once. Where there are more, all of them are weighed meanwhile. */
async function newestOf(ledger: Ledger): Promise<Order> {
  const newest = await ledger.unjudged(PORTION);
  // What is weighed later is counted now: the page says one number from the first.
  const waiting = newest.length < PORTION ? newest.length : await ledger.waiting(LOOKED_AT);
  const order = orderOf(reviewOrder(newest), waiting, await ledger.judged());
  orders.set(ledger, order);
  if (newest.length === PORTION) void weighAll(ledger, newest);
  return order;
}

function orderOf(weighed: readonly Weighed[], waiting: number, judged: number): Order {
  return { first: weighed.slice(0, KEPT), waiting, judged, made: performance.now() };
}

/** Weighs all claims that are looked at, a portion after another, and keeps their order. It is not done twice at once. */
function weighAll(ledger: Ledger, newest: Awaited<ReturnType<Ledger["unjudged"]>> = []): Promise<void> {
  const known = weighing.get(ledger);
  if (known) return known;
  const work = (async () => {
    let [first, waiting, last] = [reviewOrder(newest), newest.length, newest.at(-1)?.key ?? null];
    while (waiting < LOOKED_AT) {
      const portion = await ledger.unjudged(PORTION, last);
      first = reviewOrder([...first, ...portion]).slice(0, KEPT);
      waiting += portion.length;
      last = portion.at(-1)?.key ?? null;
      if (portion.length < PORTION) break;
    }
    orders.set(ledger, orderOf(first, Math.min(waiting, LOOKED_AT), await ledger.judged()));
  })()
    // Of a ledger that was closed meanwhile nothing is wanted; another fault is told to who asks next.
    .catch(() => undefined)
    .finally(() => weighing.delete(ledger));
  weighing.set(ledger, work);
  return work;
}

/** The first so many of an order that have no verdict yet and are still found. */
async function stillWaiting(ledger: Ledger, { first }: Order, limit: number) {
  const found: { readonly weighed: Weighed; readonly kept: KeptClaim }[] = [];
  for (let at = 0; at < first.length && found.length < limit; at += limit) {
    const some = first.slice(at, at + limit);
    const kept = new Map((await ledger.claims(some.map(({ id }) => id))).map((one) => [one.claim.id, one]));
    for (const weighed of some) {
      const one = kept.get(weighed.id);
      if (one && (one.verdict === null || one.verdict === "disputed") && one.retired === null)
        found.push({ weighed, kept: one });
    }
  }
  return found.slice(0, limit);
}
