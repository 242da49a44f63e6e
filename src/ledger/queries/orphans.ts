import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { standing } from "../judge.js";
import type { Judgement } from "../judgement.js";
import { claimsByIds, type KeptClaim } from "./claims.js";

/** A claim that persons judged and that is no longer told, by no other claim either; with what holds of what they said. */
export interface Orphan {
  readonly claim: KeptClaim;
  readonly judgements: readonly Judgement[];
  /** The later edition of its document that does not tell it; null where the document stands and is read otherwise. */
  readonly edition: string | null;
}

/** Judged claims whose place no other has taken, by id. */
export async function orphans(engine: Engine, tx: Transaction): Promise<Orphan[]> {
  const { rows } = await sql<{ claim: string; next: string | null; body: string }>`
    select claims.id as claim, documents.next, judgements.body from judged
    join claims on claims.id = judged.claim join documents on documents.id = claims.document
    join judgements on judgements.id = judged.judgement
    where claims.retired is not null and claims.heir is null and documents.removed is null order by judgements.at, judgements.id`.execute(
    tx,
  );
  const said = new Map<string, Judgement[]>();
  for (const { claim, body } of rows) said.set(claim, [...(said.get(claim) ?? []), JSON.parse(body) as Judgement]);
  const next = new Map(rows.map((row) => [row.claim, row.next]));
  const claims = await claimsByIds(engine, tx, [...said.keys()]);
  return claims.flatMap((claim) => {
    const { id } = claim.claim;
    const judgements = standing(said.get(id)!).filter(({ claims: on, others }) => [...on, ...others].includes(id));
    return judgements.length === 0 ? [] : [{ claim, judgements, edition: next.get(id) ?? null }];
  });
}
