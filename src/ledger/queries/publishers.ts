import { sql } from "kysely";
import { damaged } from "../claim-row.js";
import { digest } from "../digest.js";
import type { Transaction } from "../engine.js";
import { decidedBy, type HeldDecision, type PublisherDecision } from "../publisher-decision.js";
import type { Row } from "../schema.js";

/** A publisher of a ledger. */
export interface ListedPublisher {
  /** As documents name it, or the host of its site; null is who is not named. */
  readonly publisher: string | null;
  /** Documents, later editions of which none has taken the place. */
  readonly documents: number;
  /** The address of one of them, the first in order; null where none has any. */
  readonly url: string | null;
}

/** Publishers with how many documents they have published, those with most first. */
export async function publishers(
  tx: Transaction,
  { limit }: { readonly limit?: number } = {},
): Promise<ListedPublisher[]> {
  const most = limit === undefined ? sql`` : sql`limit ${limit}`;
  const { rows } = await sql<ListedPublisher>`select readings.publisher, count(*) as documents, min(readings.url) as url
    from readings join documents on documents.id = readings.document and documents.reading = readings.id
    where documents.next is null and documents.removed is null group by readings.publisher order by documents desc, readings.publisher ${most}`.execute(
    tx,
  );
  return rows.map(({ publisher, documents, url }) => ({ publisher, documents: Number(documents), url }));
}

/** All decisions on publishers, by instant and id. Throws LedgerError where one is not what was written. */
export async function publisherDecisions(tx: Transaction): Promise<PublisherDecision[]> {
  const { rows } = await sql<Row<"publisher_decisions">>`select * from publisher_decisions order by at, id`.execute(tx);
  return rows.map(({ id, body, digest: kept }) => {
    if (digest(body) !== kept) throw damaged(`the decision ${id} on a publisher`);
    return JSON.parse(body) as PublisherDecision;
  });
}

/** What holds of publishers after all that persons decided. */
export async function decidedPublishers(tx: Transaction): Promise<ReadonlyMap<string, HeldDecision>> {
  return decidedBy(await publisherDecisions(tx));
}
