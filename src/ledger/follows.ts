import { type RawBuilder, sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { type Follow, type Mark, markId } from "./follow.js";
import { refusePartial } from "./partial.js";
import type { Access } from "./provenance.js";
import type { Row } from "./schema.js";

/** Runs that a mark names; of older ones it is taken that they are over. */
const NAMED = 500;

/** What people follow, and what they were told of it. Of people, not of what was learned: no part of snapshots. Throws LedgerError. */
export class Follows {
  constructor(private readonly access: Access) {}

  /** What somebody follows, by subject. */
  of(reviewer: string): Promise<Follow[]> {
    return this.access.ask((tx) => followsIn(tx, sql`where reviewer = ${storable(reviewer)}`));
  }

  /** What the ledger has learned by now. */
  mark(): Promise<Mark> {
    return this.access.ask(markOf);
  }

  /** Follows subjects from a mark on. Those that are followed already stay as they are. */
  add(reviewer: string, subjects: readonly string[], at: string, mark: Mark): Promise<void> {
    return this.#write(mark, async (tx, engine, id) => {
      const rows = subjects.map((subject) => rowOf(reviewer, subject, at, id));
      await engine.insert(tx, "follows", rows);
    });
  }

  /** Writes down that somebody was told of subjects up to a mark. What they no longer follow stays so. */
  told(reviewer: string, subjects: readonly string[], at: string, mark: Mark): Promise<void> {
    return this.#write(mark, async (tx, engine, id) => {
      await sql`update follows set at = ${at}, mark = ${id} where reviewer = ${storable(reviewer)}
        and subject in ${engine.list(subjects.map(storable))}`.execute(tx);
    });
  }

  /** Follows subjects no longer. */
  remove(reviewer: string, subjects: readonly string[]): Promise<void> {
    return this.#write(null, async (tx, engine) => {
      await sql`delete from follows where reviewer = ${storable(reviewer)}
        and subject in ${engine.list(subjects.map(storable))}`.execute(tx);
    });
  }

  /** Writes with a mark, and lets go of marks that nobody has any more. */
  #write(mark: Mark | null, work: (tx: Transaction, engine: Engine, mark: string) => Promise<void>): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      const body = json(mark);
      const id = digest(body);
      if (mark !== null) await engine.insert(tx, "marks", [{ id, body }]);
      await work(tx, engine, id);
      await sql`delete from marks where id not in (select mark from follows)`.execute(tx);
    });
  }
}

/** What all people follow, by their names and subjects. Throws LedgerError where a mark is not what was written. */
export const allFollows = (tx: Transaction): Promise<Follow[]> => followsIn(tx, sql``);

async function followsIn(tx: Transaction, where: RawBuilder<unknown>): Promise<Follow[]> {
  const { rows } = await sql<Row<"follows"> & { body: string | null }>`
    select reviewer, subject, at, mark, body from follows left join marks on marks.id = follows.mark
    ${where} order by reviewer, subject`.execute(tx);
  return rows.map(({ reviewer, subject, at, mark, body }) => {
    if (body === null || digest(body) !== mark) throw damaged(`what ${reviewer} was told of ${subject}`);
    return { reviewer, subject, at, mark: JSON.parse(body) as Mark };
  });
}

/** Adds what people follow, as an export has it; what is there already is passed over. */
export async function noteFollows(engine: Engine, tx: Transaction, follows: readonly Follow[]): Promise<void> {
  const marks = new Map(follows.map(({ mark }) => [markId(mark), json(mark)]));
  await engine.insert(
    tx,
    "marks",
    [...marks].map(([id, body]) => ({ id, body })),
  );
  await engine.insert(
    tx,
    "follows",
    follows.map(({ reviewer, subject, at, mark }) => rowOf(reviewer, subject, at, markId(mark))),
  );
}

const rowOf = (reviewer: string, subject: string, at: string, mark: string) => ({
  reviewer: storable(reviewer),
  subject: storable(subject),
  at,
  mark,
});

async function markOf(tx: Transaction): Promise<Mark> {
  const { rows } = await sql<{ at: string; added: number }>`select runs.at as at,
    sum(coalesce(run_tallies.documents, 0) + coalesce(run_tallies.claims, 0)) as added
    from runs left join run_tallies on run_tallies.run = runs.id
    group by runs.at order by runs.at desc limit ${sql.lit(NAMED + 1)}`.execute(tx);
  const named = rows.slice(0, NAMED).reverse();
  return {
    before: rows.length > NAMED ? named[0]!.at : "",
    runs: Object.fromEntries(named.map(({ at, added }) => [at, Number(added)])),
  };
}
