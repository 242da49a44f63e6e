import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { corrected, isProblem } from "./correct.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Judgement } from "./judgement.js";

const SINGLE = new Set(["accept", "reject", "correct", "note"]);

/** Throws LedgerError, with a sentence, for a judgement that says nothing that a ledger could hold. */
export async function checkJudgements(
  engine: Engine,
  tx: Transaction,
  judgements: readonly Judgement[],
  { restoring = false }: { readonly restoring?: boolean } = {},
): Promise<void> {
  for (const { verdict, claims, others, field, reason } of judgements) {
    const all = new Set([...claims, ...others]);
    if (claims.length === 0) throw new LedgerError("A judgement names no claim; say which it is about.");
    if (SINGLE.has(verdict) && others.length > 0)
      throw new LedgerError(`"${verdict}" is about claims by themselves and knows no others.`);
    if (verdict === "same" && all.size < 2) throw new LedgerError("Only two claims or more can be the same.");
    if (verdict === "different" && (others.length === 0 || claims.some((claim) => others.includes(claim))))
      throw new LedgerError("A claim differs from others, not from itself; name both sides.");
    if (verdict === "place" && (claims.length !== 1 || others.length !== 1 || claims[0] === others[0]))
      throw new LedgerError("What was said of one claim is placed on one other; name both.");
    if (verdict === "note" && (reason ?? "") === "") throw new LedgerError("A note says nothing; write its words.");
    if (verdict === "correct" && field === null) throw new LedgerError("A correction names no field.");
  }
  if (!restoring) await checkPlaces(engine, tx, judgements);
  const corrections = judgements.filter(({ verdict }) => verdict === "correct");
  if (corrections.length === 0) return;
  const ids = engine.list(corrections.flatMap(({ claims }) => claims));
  const { rows } = await sql<{ id: string; body: string; corrected: string | null }>`
    select id, body, corrected from claims where id in ${ids}`.execute(tx);
  const now = new Map(rows.map((row) => [row.id, JSON.parse(row.corrected ?? row.body) as Claim]));
  for (const { claims, field, value } of corrections)
    for (const id of claims) {
      const claim = now.get(id);
      const result = claim && corrected(claim, field!, value);
      if (result && isProblem(result))
        throw new LedgerError(`The claim ${id} can't be corrected so: ${result.problem}.`);
      if (result) now.set(id, result);
    }
}

/** What is told still has its judgements, and what is told no more can take none. */
async function checkPlaces(engine: Engine, tx: Transaction, judgements: readonly Judgement[]): Promise<void> {
  const places = judgements.filter(({ verdict }) => verdict === "place");
  if (places.length === 0) return;
  const ids = engine.list(places.flatMap(({ claims, others }) => [...claims, ...others]));
  const { rows } = await sql<{ id: string; retired: string | null }>`
    select id, retired from claims where id in ${ids}`.execute(tx);
  const gone = new Map(rows.map(({ id, retired }) => [id, retired !== null]));
  for (const { claims, others } of places) {
    if (gone.get(claims[0]!) === false)
      throw new LedgerError(`The claim ${claims[0]} is told still, so what was said of it stays with it.`);
    if (gone.get(others[0]!) === true)
      throw new LedgerError(`The claim ${others[0]} is no longer told; place what was said on one that is.`);
  }
}
