import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { corrected, isProblem } from "./correct.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import { type GroundsOf, isGrounded, ungrounded } from "./grounded.js";
import { isActorId } from "./identity.js";
import type { Judgement } from "./judgement.js";
import { isDocumentId, mendingProblem } from "./mending.js";
import { documentById } from "./queries/index.js";

/** What a person said can't be taken: theirs to mend. */
const refused = (message: string) => new LedgerError(message, null, "refused");

const SINGLE = new Set(["accept", "reject", "correct", "note"]);
/** What can be said of a document. */
const OF_DOCUMENTS = new Set(["correct", "remove", "note", "withdraw"]);

/** Throws LedgerError, with a sentence, for a judgement that says nothing that a ledger could hold. */
export async function checkJudgements(
  engine: Engine,
  tx: Transaction,
  judgements: readonly Judgement[],
  { restoring = false, grounds = null }: { readonly restoring?: boolean; readonly grounds?: GroundsOf | null } = {},
): Promise<void> {
  for (const { verdict, claims, others, field, value, reason } of judgements) {
    const all = new Set([...claims, ...others]);
    if ([...all].some(isDocumentId)) {
      checkOnDocuments({ verdict, ids: [...all], field, value });
      continue;
    }
    if ([...all].some(isActorId)) {
      checkOnActors(verdict, [...all]);
      continue;
    }
    if (verdict === "remove") throw refused("Only documents can be removed; reject a claim that is wrong.");
    if (claims.length === 0) throw refused("A judgement names no claim; say which one it concerns.");
    if (SINGLE.has(verdict) && others.length > 0)
      throw refused(`"${verdict}" applies to single claims; leave out the others.`);
    if (verdict === "same" && all.size < 2) throw refused("Only two claims or more can be the same.");
    if (verdict === "different" && (others.length === 0 || claims.some((claim) => others.includes(claim))))
      throw refused("A claim differs from others, not from itself; name both sides.");
    if (verdict === "place" && (claims.length !== 1 || others.length !== 1 || claims[0] === others[0]))
      throw refused("A judgement moves from one claim to another; name both.");
    if (verdict === "note" && (reason ?? "") === "") throw refused("The note is empty; give its text.");
    if (verdict === "correct" && field === null) throw refused("A correction names no field.");
  }
  if (!restoring) await checkPlaces(engine, tx, judgements);
  const corrections = judgements.filter(({ verdict, claims }) => verdict === "correct" && !claims.some(isDocumentId));
  if (corrections.length === 0) return;
  const ids = engine.list(corrections.flatMap(({ claims }) => claims));
  const { rows } = await sql<{ id: string; body: string; corrected: string | null }>`
    select id, body, corrected from claims where id in ${ids}`.execute(tx);
  const now = new Map(rows.map((row) => [row.id, JSON.parse(row.corrected ?? row.body) as Claim]));
  for (const { claims, field, value, reason } of corrections)
    for (const id of claims) {
      const claim = now.get(id);
      if (claim === undefined) continue;
      const result = corrected(claim, field!, value);
      const problem = isProblem(result)
        ? result.problem
        : restoring || grounds === null || !isGrounded(field!)
          ? null
          : await unheld(tx, result, field!, reason, grounds);
      if (problem !== null) throw refused(`The claim ${id} can't be corrected like this: ${problem}.`);
      if (!isProblem(result)) now.set(id, result);
    }
}

/** Who is who is said of two persons, two organisations or two firms, or more. */
function checkOnActors(verdict: string, ids: readonly string[]): void {
  const kinds = new Set(ids.map((id) => (isActorId(id) ? id.slice(0, id.indexOf(":")) : "")));
  if (kinds.size > 1)
    throw refused("Only people, only organisations or only firms can be merged; give ids of one kind.");
  if (!["same", "different", "withdraw", "note"].includes(verdict))
    throw refused(`"${verdict}" applies to claims; people can only be declared the same or different.`);
  if (verdict === "same" && ids.length < 2) throw refused("Only two or more can be the same.");
}

function checkOnDocuments({
  verdict,
  ids,
  field,
  value,
}: Pick<Judgement, "verdict" | "field" | "value"> & { readonly ids: readonly string[] }): void {
  if (!ids.every(isDocumentId)) throw refused("A judgement concerns claims or documents, not both.");
  if (!OF_DOCUMENTS.has(verdict))
    throw refused(`"${verdict}" applies to claims; a document can be corrected, removed or annotated.`);
  const problem = verdict === "correct" ? mendingProblem(field, value) : null;
  if (problem !== null) throw refused(`The document ${ids[0]} can't be corrected like this: ${problem}.`);
}

/** Why the words of a claim do not hold what it is corrected to; null where they do, or nobody can tell. */
async function unheld(
  tx: Transaction,
  claim: Claim,
  field: string,
  reason: string | null,
  grounds: GroundsOf,
): Promise<string | null> {
  const kept = await documentById(tx, claim.document);
  const found = kept === null ? null : await grounds(kept.document, claim);
  return found === null ? null : ungrounded(claim, field, found, { date: kept!.date, reason });
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
      throw refused(`The claim ${claims[0]} is current, so its judgements stay with it.`);
    if (gone.get(others[0]!) === true)
      throw refused(`The claim ${others[0]} is no longer current; choose a current one.`);
  }
}
