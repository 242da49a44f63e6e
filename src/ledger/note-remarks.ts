import { sql } from "kysely";
import { partyNamed } from "../vocabulary/index.js";
import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import { isActorId } from "./identity.js";
import { anchorOf, LONGEST_NOTE, type Remark, remarkName } from "./remark.js";
import { advance } from "./state.js";

/**
 * Adds what persons put on facts, documents and pairs; what is there already is passed over. `restoring`: what it is about was told before, and need not be there
 * any more. Throws LedgerError for a subject that the ledger has not, a name that is none, and a withdrawal of what is not there.
 */
export async function noteRemarks(
  engine: Engine,
  tx: Transaction,
  remarks: readonly Remark[],
  { restoring = false }: { readonly restoring?: boolean } = {},
): Promise<void> {
  if (!restoring) for (const remark of remarks) await checkRemark(tx, remark);
  await advance(engine, tx, ...remarks.map(({ id }) => id));
  await engine.insert(tx, "remarks", remarks.map(remarkRow));
}

/** A remark as its row: `name` is what it is found by, "" for the words of a note. */
function remarkRow(remark: Remark) {
  const { id, what, subject, value } = remark;
  const body = json(remark);
  const name = what === "note" ? "" : storable(value);
  return { id, subject: storable(subject), what, name, body, digest: digest(body) };
}

async function checkRemark(tx: Transaction, { what, subject, value }: Remark): Promise<void> {
  if (what === "withdraw") {
    const found = await tx.selectFrom("remarks").select(["subject", "what"]).where("id", "=", value).executeTakeFirst();
    if (found === undefined || found.what === "withdraw" || found.subject !== subject)
      throw refused(`There is no note, tag or collection ${value} on ${subject} to remove.`);
    return;
  }
  if (what === "note" && (value.trim() === "" || value.length > LONGEST_NOTE))
    throw refused(`A note needs text, up to ${LONGEST_NOTE} characters.`);
  if (what !== "note" && remarkName(value) !== value)
    throw refused(
      `“${value}” is not a valid ${what === "tag" ? "tag" : "collection"} name; use letters, digits, full stops and hyphens, as in energy-2026.`,
    );
  if (!(await isThere(tx, subject))) throw refused(`There is no fact, document or pair ${subject} in the ledger.`);
}

async function isThere(tx: Transaction, subject: string): Promise<boolean> {
  const anchor = anchorOf(subject);
  if (anchor !== null) {
    const { rows } = await sql`select 1 from claims where id = ${anchor}`.execute(tx);
    return rows.length > 0;
  }
  if (subject.startsWith("d_")) {
    const { rows } = await sql`select 1 from documents where id = ${subject} and removed is null`.execute(tx);
    return rows.length > 0;
  }
  const parties = subject.split(" ");
  const isParty = (id: string) => partyNamed(id) === id || isActorId(id);
  return parties.length === 2 && parties[0]! < parties[1]! && parties.every(isParty);
}

const refused = (sentence: string) => new LedgerError(sentence, null, "refused");
