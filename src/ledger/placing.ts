import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import { standing } from "./judge.js";
import type { Judgement } from "./judgement.js";

/**
 * Has retired claims lead where a person placed them, and claims whose heirs are gone to the heirs of these. `gone`: claims that were just retired, or that a
 * person has placed or no longer does.
 */
export async function settleHeirs(engine: Engine, tx: Transaction, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return;
  const list = engine.list(gone);
  await sql`update claims set heir = (select further.heir from claims further where further.id = claims.heir)
    where heir in ${list} and exists (select 1 from claims there where there.id = claims.heir and there.retired is not null)`.execute(
    tx,
  );
  for (const [claim, heir] of await placedBy(engine, tx, gone))
    await sql`update claims set heir = (select coalesce(there.heir, there.id) from claims there where there.id = ${heir})
      where id = ${claim} and retired is not null`.execute(tx);
}

/** Where persons placed these claims, by id. */
async function placedBy(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ body: string }>`select distinct judgements.id, judgements.body from judged
    join judgements on judgements.id = judged.judgement
    where judged.claim in ${engine.list(claims)} and judgements.verdict in ('place', 'withdraw')`.execute(tx);
  const said = standing(rows.map(({ body }) => JSON.parse(body) as Judgement));
  return new Map(
    said.flatMap(({ verdict, claims: [from], others: [to] }) => (verdict === "place" ? [[from!, to!]] : [])),
  );
}
