import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf, derivedOf } from "./claim-row.js";
import { json } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { passagesAnew } from "./index-passages.js";
import { judgedBy } from "./judge.js";
import { judgementsOn } from "./judged.js";
import type { Schema } from "./schema.js";
import { circumstancesOf, indexPostings, termsIn, tokensOf } from "./search/index.js";
import { unsettle } from "./units.js";

/** Works out anew what judgements make of living claims, and has the facts reckoned anew where they were and where they are. */
export async function refreshJudged(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  claims: readonly string[],
): Promise<void> {
  const { judgements, byClaim } = await judgementsOn(engine, tx, claims);
  const rows = await sql<Schema["claims"]>`
    select * from claims where id in ${engine.list(claims)} and retired is null`.execute(tx);
  const changed: { before: Schema["claims"]; row: Schema["claims"]; claim: Claim }[] = [];
  for (const before of rows.rows) {
    const about = (byClaim.get(before.id) ?? []).map((id) => judgements.get(id)!);
    if (about.length === 0 && before.corrected === null && before.verdict === null) continue;
    const read = claimOf(before);
    const { verdict, corrected } = judgedBy(read, about);
    const claim = corrected ?? read;
    const written = corrected === null ? null : json(corrected);
    changed.push({
      before,
      claim,
      row: { ...before, ...derivedOf(claim, before.published, folds), verdict, corrected: written },
    });
  }
  await unsettle(
    engine,
    tx,
    changed.flatMap(({ before, row }) => [before, row]),
  );
  await engine.replace(
    tx,
    "claims",
    ["key"],
    changed.map(({ row }) => row),
  );
  await indexAnew(
    engine,
    tx,
    changed.filter(({ before, row }) => before.corrected !== row.corrected || before.verdict !== row.verdict),
  );
  // The sentence of a claim that was rejected is one without a claim.
  const rejected = changed.filter(
    ({ before, row }) => (before.verdict === "rejected") !== (row.verdict === "rejected"),
  );
  await passagesAnew(engine, tx, [...new Set(rejected.map(({ row }) => row.document))]);
}

async function indexAnew(
  engine: Engine,
  tx: Transaction,
  claims: readonly { readonly row: Schema["claims"]; readonly claim: Claim }[],
): Promise<void> {
  if (claims.length === 0) return;
  const readings = await sql<Pick<Schema["readings"], "id" | "publisher" | "url">>`
    select id, publisher, url from readings where id in ${engine.list(claims.map(({ row }) => row.reading))}`.execute(
    tx,
  );
  const byId = new Map(readings.rows.map((reading) => [reading.id, reading]));
  await indexPostings(
    engine,
    tx,
    "search",
    claims.map(({ row, claim }) => ({
      key: row.key,
      tokens: tokensOf(claim, termsIn(row.terms), circumstancesOf(row, byId.get(row.reading)!)),
    })),
  );
}
