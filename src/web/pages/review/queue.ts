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

/** The review queue with the words of its claims. */
export async function queueOf(ledger: Ledger, limit: number): Promise<Queue> {
  const waiting = await ledger.unjudged(LOOKED_AT);
  const first = reviewOrder(waiting).slice(0, limit);
  const claims = new Map((await ledger.claims(first.map(({ id }) => id))).map((kept) => [kept.claim.id, kept]));
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
  return { queue, judged: await ledger.judged(), waiting: waiting.length };
}
