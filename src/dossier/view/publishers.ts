import type { HeldDecision, ListedPublisher } from "../../ledger/index.js";
import { decidedOf, type PublisherClass, publisherClass } from "../../vocabulary/index.js";

/** A publisher of a ledger with what it is. */
export interface RangedPublisher extends Omit<ListedPublisher, "url">, PublisherClass {
  /** Who decided it and when; null where nobody did. */
  readonly decision: HeldDecision | null;
}

/** Publishers with what they are, in their order. */
export function publishersRanged(
  listed: readonly ListedPublisher[],
  decided: ReadonlyMap<string, HeldDecision>,
): RangedPublisher[] {
  return listed.map(({ url, ...one }) => ({
    ...one,
    ...publisherClass({ ...one, url }, decided),
    decision: decidedOf({ ...one, url }, decided) ?? null,
  }));
}
