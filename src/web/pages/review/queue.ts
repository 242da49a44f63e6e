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

/** Claims of an order that are kept, and for how many milliseconds: a judgement changes little of the weights of others, and weighing takes seconds. */
const KEPT = 1000;
const KEPT_FOR = 300_000;
const orders = new WeakMap<Ledger, Order>();

/** The review queue with the words of its claims. */
export async function queueOf(ledger: Ledger, limit: number): Promise<Queue> {
  const known = orders.get(ledger);
  const lately = known !== undefined && performance.now() - known.made < KEPT_FOR ? known : null;
  let order = lately ?? (await orderOf(ledger));
  let next = await stillWaiting(ledger, order, limit);
  if (next.length < limit && order === lately) {
    order = await orderOf(ledger);
    next = await stillWaiting(ledger, order, limit);
  }
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

async function orderOf(ledger: Ledger): Promise<Order> {
  const waiting = await ledger.unjudged(LOOKED_AT);
  const first = reviewOrder(waiting).slice(0, KEPT);
  const order = { first, waiting: waiting.length, judged: await ledger.judged(), made: performance.now() };
  orders.set(ledger, order);
  return order;
}

/** The first so many of an order that have no verdict yet and are still found. */
async function stillWaiting(ledger: Ledger, { first }: Order, limit: number) {
  const found: { readonly weighed: Weighed; readonly kept: KeptClaim }[] = [];
  for (let at = 0; at < first.length && found.length < limit; at += limit) {
    const some = first.slice(at, at + limit);
    const kept = new Map((await ledger.claims(some.map(({ id }) => id))).map((one) => [one.claim.id, one]));
    for (const weighed of some) {
      const one = kept.get(weighed.id);
      if (one && one.verdict === null && one.retired === null) found.push({ weighed, kept: one });
    }
  }
  return found.slice(0, limit);
}
