import { createHash } from "node:crypto";
import { sql } from "kysely";
import { harmlessLines } from "../../text/index.js";
import { damaged } from "../claim-row.js";
import { derivationsOf } from "../derivation-row.js";
import { digest } from "../digest.js";
import type { Engine, Transaction } from "../engine.js";
import { factOf } from "../fact-row.js";
import { LedgerError } from "../failure.js";
import type { Folds } from "../folds.js";
import { allFollows } from "../follows.js";
import { verifyReading } from "../reading-row.js";
import { runRow } from "../run.js";
import type { Row } from "../schema.js";
import { sightingDigest } from "../sighting.js";
import { translationDigest } from "../told-translations.js";
import { exportProvenance } from "./export-provenance.js";
import { type Counts, FORMAT, FORMAT_VERSION } from "./format.js";
import { verifyClaims } from "./verify-claims.js";

export interface ExportSummary extends Counts {
  /** Of all that the ledger holds: equal ledgers, equal hashes, on whatever engine. */
  readonly sha256: string;
}

/** Rows that are held at once. */
const PORTION = 500;
/** Characters that are written at once, about. */
const CHUNK = 1 << 18;

/** What an export is for. */
export interface ExportAsked {
  /** Whether what people follow goes along: of people, it is no part of what is cited. */
  readonly follows: boolean;
}

/**
 * Writes all that a ledger holds, in an order that depends on nothing else. Every row is held against its digest: throws LedgerError where the ledger
 * is damaged, before the last line is written.
 */
export async function exportLedger(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  write: (text: string) => Promise<void>,
  { follows }: ExportAsked,
): Promise<ExportSummary> {
  const found = await engine.damage();
  if (found !== null) throw damaged(`its database says "${found.replaceAll(/\s+/gu, " ").slice(0, 120)}", which`);
  const hash = createHash("sha256");
  let waiting: string[] = [];
  let length = 0;
  const flush = async () => {
    const text = harmlessLines(waiting.join(""));
    waiting = [];
    length = 0;
    hash.update(text);
    await write(text);
  };
  const line = async (text: string) => {
    waiting.push(text, "\n");
    length += text.length;
    if (length > CHUNK) await flush();
  };
  await line(JSON.stringify({ kind: "header", format: FORMAT, version: FORMAT_VERSION, folds: folds.version }));
  const runs = await exportRuns(tx, line);
  // Columns that other folds have filled can't be held against these.
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst();
  const counts = {
    runs: runs.size,
    documents: await exportDocuments(engine, tx, runs, line),
    claims: await exportClaims(engine, tx, runs, made?.value === folds.version ? folds : null, line),
    judgements: await exportJudgements(tx, line),
    ...(await exportProvenance(tx, line)),
    ...(follows ? await exportFollows(tx, line) : {}),
    facts: await exportFacts(tx, line),
  };
  await flush();
  const sha256 = hash.digest("hex");
  await write(`${JSON.stringify({ kind: "end", ...counts, sha256 })}\n`);
  return { ...counts, sha256 };
}

type Writer = (text: string) => Promise<void>;

async function exportRuns(tx: Transaction, line: Writer): Promise<ReadonlySet<string>> {
  const runs = await tx.selectFrom("runs").selectAll().orderBy("id").execute();
  for (const run of runs) {
    if (runRow(run).id !== run.id) throw damaged(`the run ${run.id}`);
    await line(JSON.stringify({ kind: "run", id: run.id, at: run.at, program: run.program }));
  }
  return new Set(runs.map(({ id }) => id));
}

async function exportDocuments(
  engine: Engine,
  tx: Transaction,
  runs: ReadonlySet<string>,
  line: Writer,
): Promise<number> {
  let count = 0;
  for await (const rows of pages(tx, "documents")) {
    const ids = engine.list(rows.map(({ id }) => id));
    const readings = grouped(
      (await sql<Row<"readings">>`select * from readings where document in ${ids} order by document, id`.execute(tx))
        .rows,
    );
    const sightings = grouped(
      (
        await sql<Row<"sightings">>`select * from sightings where document in ${ids} order by document, name`.execute(
          tx,
        )
      ).rows,
    );
    const translations = await sql<
      Row<"translations">
    >`select * from translations where b in ${ids} order by b, a`.execute(tx);
    const strains = new Set(
      (
        await sql<{
          id: string;
        }>`select id from documents where id in ${engine.list(rows.map(({ strain }) => strain))}`.execute(tx)
      ).rows.map(({ id }) => id),
    );
    const later = engine.list(rows.flatMap(({ next }) => next ?? []));
    const editions = new Set(
      (await sql<{ id: string }>`select id from documents where id in ${later}`.execute(tx)).rows.map(({ id }) => id),
    );
    for (const { id, hash, run, reading, strain, next, removed } of rows) {
      const own = readings.get(id) ?? [];
      const homeless =
        !strains.has(strain) || (next !== null && !editions.has(next)) || (removed !== null && !runs.has(removed));
      if (homeless || !own.some((one) => one.id === reading) || !hash.startsWith(id.slice(2)) || !runs.has(run))
        throw damaged(`the document ${id}`);
      const names = sightings.get(id) ?? [];
      for (const one of names) if (sightingDigest(one) !== one.digest) throw damaged(`a name of the document ${id}`);
      for (const one of own) {
        if (!runs.has(one.run)) throw damaged(`what was read of the document ${id}`);
        verifyReading(one, hash);
      }
      const told = translations.rows.filter(({ b }) => b === id);
      for (const one of told)
        if (translationDigest(one) !== one.digest || !runs.has(one.run))
          throw damaged(`what the document ${id} translates`);
      const translated = told.map(({ a, run }) => ({ document: a, run }));
      const of = told.length === 0 ? "" : `"translationOf":${JSON.stringify(translated)},`;
      const seen = names.map(({ name, run }) => ({ name, run })).sort((a, b) => (a.name < b.name ? -1 : 1));
      const parts = own.map(readingText).join(",");
      await line(
        `{"kind":"document","id":${JSON.stringify(id)},"hash":${JSON.stringify(hash)},"run":${JSON.stringify(run)},` +
          `"reading":${JSON.stringify(reading)},"next":${JSON.stringify(next)},"removed":${JSON.stringify(removed)},${of}"sightings":${JSON.stringify(seen)},"readings":[${parts}]}`,
      );
    }
    count += rows.length;
  }
  return count;
}

function readingText({ body, signature, document: _, ...rest }: Row<"readings">): string {
  const { id, producer, options, title, publisher, date, language, url, text, digest, run } = rest;
  const head = JSON.stringify({ id, producer, options, title, publisher, date, language, url, text, digest, run });
  return `${head.slice(0, -1)},"body":${body},"signature":${signature}}`;
}

async function exportClaims(
  engine: Engine,
  tx: Transaction,
  runs: ReadonlySet<string>,
  folds: Folds | null,
  line: Writer,
): Promise<number> {
  let count = 0;
  for await (const rows of pages(tx, "claims")) {
    await verifyClaims(engine, tx, rows, runs, folds);
    const derivations = await derivationsOf(
      engine,
      tx,
      rows.map(({ id }) => id),
    );
    for (const { id, document, reading, run, held, retired, heir, roots, words, body } of rows) {
      const tree = derivations.get(id);
      const made = tree === undefined ? "" : `,"derivation":${tree}`;
      const head = JSON.stringify({ kind: "claim", id, document, reading, run, held, retired, heir });
      await line(`${head.slice(0, -1)},"roots":${roots},"words":${words},"claim":${body}${made}}`);
    }
    count += rows.length;
  }
  return count;
}

async function exportJudgements(tx: Transaction, line: Writer): Promise<number> {
  let count = 0;
  for await (const rows of pages(tx, "judgements")) {
    for (const { id, body, digest: kept } of rows) {
      if (digest(body) !== kept) throw damaged(`the judgement ${id}`);
      await line(`{"kind":"judgement",${body.slice(1)}`);
    }
    count += rows.length;
  }
  return count;
}

async function exportFollows(tx: Transaction, line: Writer): Promise<{ readonly follows?: number }> {
  const all = await allFollows(tx);
  for (const { reviewer, subject, at, mark } of all)
    await line(JSON.stringify({ kind: "follow", reviewer, subject, at, mark }));
  return all.length === 0 ? {} : { follows: all.length };
}

async function exportFacts(tx: Transaction, line: Writer): Promise<number> {
  let count = 0;
  for await (const rows of pages(tx, "facts")) {
    for (const row of rows) {
      factOf(row);
      await line(`{"kind":"fact",${row.body.slice(1)}`);
    }
    count += rows.length;
  }
  return count;
}

/** All rows of a table by id, so many at a time. */
async function* pages<T extends "documents" | "claims" | "judgements" | "facts">(
  tx: Transaction,
  table: T,
): AsyncGenerator<readonly Row<T>[]> {
  let after = "";
  for (;;) {
    const { rows } = await sql<
      Row<T>
    >`select * from ${sql.table(table)} where id > ${after} order by id limit ${sql.lit(PORTION)}`.execute(tx);
    if (rows.length === 0) return;
    const last = rows.at(-1)!.id;
    if (last <= after)
      throw new LedgerError("The ledger is damaged (its ids are out of order); restore it from a copy.");
    after = last;
    yield rows;
  }
}

function grouped<R extends { readonly document: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const there = groups.get(row.document);
    if (there) there.push(row);
    else groups.set(row.document, [row]);
  }
  return groups;
}
