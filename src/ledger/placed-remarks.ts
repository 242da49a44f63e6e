import { sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { anchorOf, type Remark, type RemarkKind, standingRemarks } from "./remark.js";
import type { Row } from "./schema.js";

/** A remark that holds, with the fact that it is about now. */
export interface PlacedRemark {
  readonly remark: Remark;
  /** Null of documents and pairs, and of a fact that nothing tells any more. */
  readonly fact: string | null;
}

/** A remark of a row. Throws LedgerError where it is not what was written. */
export function remarkIn({ id, body, digest: kept }: Pick<Row<"remarks">, "id" | "body" | "digest">): Remark {
  if (digest(body) !== kept) throw damaged(`the remark ${id}`);
  return JSON.parse(body) as Remark;
}

/** What holds under these names of a kind, by instant and id, each with the fact that it is about now. */
export async function remarksUnder(
  engine: Engine,
  tx: Transaction,
  what: RemarkKind,
  names: readonly string[],
): Promise<PlacedRemark[]> {
  const { rows } = await sql<
    Row<"remarks">
  >`select * from remarks where (what = ${what} and name in ${engine.list(names)})
    or (what = 'withdraw' and name in (select id from remarks as said where said.what = ${what}
    and said.name in ${engine.list(names)}))`.execute(tx);
  const standing = standingRemarks(rows.map(remarkIn));
  const anchors = standing.flatMap(({ subject }) => anchorOf(subject) ?? []);
  const found = await sql<{ id: string; fact: string }>`select named.id, fact_claims.fact from claims as named
    join claims as now on now.id = coalesce(named.heir, named.id)
    join fact_claims on fact_claims.claim = now.key where named.id in ${engine.list(anchors)}`.execute(tx);
  const facts = new Map(found.rows.map(({ id, fact }) => [id, fact]));
  return standing.map((remark) => ({ remark, fact: facts.get(anchorOf(remark.subject) ?? "") ?? null }));
}
