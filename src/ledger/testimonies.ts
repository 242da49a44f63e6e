import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Row } from "./schema.js";
import type { Testimony } from "./testimony.js";
import { isWithin, type Unit, wanted } from "./units.js";

/** A testimony with where it is kept and what it is part of. */
export interface KeptTestimony {
  readonly key: number;
  readonly family: string;
  readonly cell: string;
  readonly fact: string | null;
  readonly testimony: Testimony;
}

type TestimonyRow = Pick<
  Row<"claims">,
  "key" | "id" | "family" | "cell" | "body" | "words" | "roots" | "digest" | "corrected" | "verdict"
> & {
  readonly fact: string | null;
  readonly strain: string;
  readonly date: string | null;
  readonly publisher: string | null;
};

const COLUMNS = sql`claims.key, claims.id, claims.family, claims.cell, claims.body, claims.words, claims.roots, claims.digest,
  claims.corrected, claims.verdict, fact_claims.fact, documents.strain, readings.date, readings.publisher`;
const TABLES = sql`join documents on documents.id = claims.document join readings on readings.id = documents.reading
  left join fact_claims on fact_claims.claim = claims.key`;

/** The living claims of units, as folds see them, by id. */
export async function testimoniesOf(engine: Engine, tx: Transaction, units: readonly Unit[]): Promise<KeptTestimony[]> {
  const found = await sql<TestimonyRow>`select ${COLUMNS} from ${wanted(engine, units)}
    join claims on ${isWithin("claims")} ${TABLES} where claims.retired is null`.execute(tx);
  return ordered(found.rows);
}

/** The living claims of that name or key, as folds see them, by id. */
export async function testimoniesOfClaims(
  engine: Engine,
  tx: Transaction,
  keys: readonly number[],
): Promise<KeptTestimony[]> {
  const found = await sql<TestimonyRow>`select ${COLUMNS} from claims ${TABLES}
    where claims.key in ${engine.list(keys)} and claims.retired is null`.execute(tx);
  return ordered(found.rows);
}

function ordered(rows: readonly TestimonyRow[]): KeptTestimony[] {
  return rows.map(kept).sort((a, b) => (a.testimony.claim.id < b.testimony.claim.id ? -1 : 1));
}

function kept(row: TestimonyRow): KeptTestimony {
  const read = claimOf(row);
  return {
    key: row.key,
    family: row.family,
    cell: row.cell,
    fact: row.fact,
    testimony: {
      claim: row.corrected === null ? read : (JSON.parse(row.corrected) as Claim),
      published: row.date,
      publisher: row.publisher,
      strain: row.strain,
      roots: JSON.parse(row.roots) as string[],
      verdict: row.verdict as Testimony["verdict"],
    },
  };
}
