import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { remarkIn } from "../placed-remarks.js";
import { type Remark, standingRemarks } from "../remark.js";
import type { Row } from "../schema.js";

/** A tag or a collection of a ledger. */
export interface RemarkGroup {
  readonly what: "tag" | "collection";
  readonly name: string;
  /** Facts, documents and pairs that have it. */
  readonly facts: number;
  readonly documents: number;
  readonly pairs: number;
  /** When something last came to it (ISO 8601). */
  readonly last: string;
}

/** All remarks, those too that were taken back, by id. */
export async function allRemarks(tx: Transaction): Promise<Remark[]> {
  return (await tx.selectFrom("remarks").selectAll().orderBy("id").execute()).map(remarkIn);
}

/** What holds on a document or a pair. */
export async function remarksOn(tx: Transaction, subject: string): Promise<Remark[]> {
  const rows = await tx.selectFrom("remarks").selectAll().where("subject", "=", subject).execute();
  return standingRemarks(rows.map(remarkIn));
}

/** What holds on the fact of these claims: what was put on any fact that one of them, or one whose place they took, gave its id to. */
export async function remarksOnClaims(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<Remark[]> {
  const list = engine.list(claims);
  const { rows } = await sql<Row<"remarks">>`select * from remarks where subject in
    (select 'f_' || substr(id, 3) from claims where id in ${list} or heir in ${list})`.execute(tx);
  return standingRemarks(rows.map(remarkIn));
}

/** Tags and collections, by name. */
export async function remarkGroups(tx: Transaction): Promise<RemarkGroup[]> {
  const groups = new Map<string, { what: "tag" | "collection"; name: string; subjects: Set<string>; last: string }>();
  for (const { what, value: name, subject, at } of standingRemarks(await allRemarks(tx))) {
    if (what !== "tag" && what !== "collection") continue;
    const key = `${what} ${name}`;
    const group = groups.get(key) ?? { what, name, subjects: new Set<string>(), last: at };
    groups.set(key, { ...group, subjects: group.subjects.add(subject), last: at });
  }
  const count = (subjects: ReadonlySet<string>, start: string) =>
    [...subjects].filter((subject) => subject.startsWith(start)).length;
  return [...groups.values()]
    .map(({ what, name, subjects, last }) => {
      const [facts, documents] = [count(subjects, "f_"), count(subjects, "d_")];
      return { what, name, facts, documents, pairs: subjects.size - facts - documents, last };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.what < b.what ? -1 : 1));
}
