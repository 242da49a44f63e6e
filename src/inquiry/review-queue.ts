import type { Ledger } from "../ledger/index.js";

/** Claims that the review order is made of: the newest without a verdict. */
const REVIEWED = 100_000;

/** The claims of a ledger that are best judged next among so many, with what is gained (see dossier/review.ts). */
export async function reviewQueue(ledger: Ledger, limit: number, among = REVIEWED) {
  const { reviewOrder } = await import("../dossier/index.js");
  const first = reviewOrder(await ledger.unjudged(among)).slice(0, limit);
  const claims = new Map((await ledger.claims(first.map(({ id }) => id))).map(({ claim }) => [claim.id, claim]));
  return first.map(({ id, gain, support, usd, conflicts }) => ({
    gain,
    support,
    usd,
    conflicts,
    claim: claims.get(id)!,
  }));
}
