import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf, derivedOf } from "./claim-row.js";
import { json } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { isVouchedFor } from "./holders.js";
import { identified, identitiesIn, namesAlias } from "./identity.js";
import { passagesAnew } from "./index-passages.js";
import { judgedBy } from "./judge.js";
import { judgementsOn } from "./judged.js";
import type { Schema } from "./schema.js";
import { circumstancesOf, indexPostings, termsIn, tokensOf } from "./search/index.js";
import { takeOut } from "./take-out.js";
import { unsettle } from "./units.js";

type ClaimRow = Schema["claims"];

/**
 * Works out anew what judgements make of claims, and has the facts reckoned anew where they were and where they are. What no reader tells stands for as long
 * as a person vouches for it, and its words are in the text. `restoring`: which claims stand is not asked.
 */
export async function refreshJudged(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  claims: readonly string[],
  { restoring = false }: { readonly restoring?: boolean } = {},
): Promise<void> {
  const { judgements, byClaim, places } = await judgementsOn(engine, tx, claims);
  const rows = await sql<Schema["claims"]>`
    select * from claims where id in ${engine.list(claims)} and heir is null`.execute(tx);
  const identities = await identitiesIn(tx);
  const changed: { before: Schema["claims"]; row: Schema["claims"]; claim: Claim }[] = [];
  for (const before of rows.rows) {
    const about = (byClaim.get(before.id) ?? []).map((id) => judgements.get(id)!);
    const isSomebody = namesAlias(before.body, identities);
    if (about.length === 0 && before.corrected === null && before.verdict === null && !isSomebody) continue;
    const read = claimOf(before);
    const { verdict, corrected } = judgedBy(read, about, (one) => identified(one, identities));
    const claim = corrected ?? read;
    const written = corrected === null ? null : json(corrected);
    const row = { ...before, ...derivedOf(claim, before.published, folds), verdict, corrected: written };
    changed.push({ before, claim, row });
  }
  if (!restoring) await standOrGo(engine, tx, changed);
  await unsettle(engine, tx, [...places.values(), ...changed.flatMap(({ before, row }) => [before, row])]);
  await engine.replace(
    tx,
    "claims",
    ["key"],
    changed.map(({ row }) => row),
  );
  await indexAnew(
    engine,
    tx,
    changed.filter(
      ({ before, row }) =>
        row.retired === null &&
        (before.retired !== null || before.corrected !== row.corrected || before.verdict !== row.verdict),
    ),
  );
  const gone = changed.filter(({ before, row }) => before.retired === null && row.retired !== null);
  await unsettle(
    engine,
    tx,
    await takeOut(
      engine,
      tx,
      gone.map(({ row }) => row),
    ),
  );
  // The sentence of a claim that was rejected is one without a claim.
  const isTold = ({ verdict, retired }: ClaimRow) => verdict !== "rejected" && retired === null;
  const others = changed.filter(({ before, row }) => isTold(before) !== isTold(row));
  await passagesAnew(engine, tx, [...new Set(others.map(({ row }) => row.document))]);
}

/** Retires what neither a reader nor a person holds to be so, and takes back in what a person now vouches for. */
async function standOrGo(
  engine: Engine,
  tx: Transaction,
  changed: readonly { readonly row: { -readonly [K in keyof ClaimRow]: ClaimRow[K] } }[],
): Promise<void> {
  const open = changed.filter(({ row }) => row.held === "" && isVouchedFor(row) !== (row.retired === null));
  if (open.length === 0) return;
  const { rows } = await sql<{ id: string; next: string | null; removed: string | null; run: string; text: string }>`
    select documents.id, documents.next, documents.removed, readings.run, readings.text from documents join readings on readings.id = documents.reading
    where documents.id in ${engine.list(open.map(({ row }) => row.document))}`.execute(tx);
  const documents = new Map(rows.map((row) => [row.id, row]));
  for (const { row } of open) {
    const { next, removed, run, text } = documents.get(row.document)!;
    const { start, exact } = (JSON.parse(row.body) as Claim).evidence;
    if (row.retired === null) row.retired = run;
    else if (next === null && removed === null && text.startsWith(exact, start)) row.retired = null;
  }
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
