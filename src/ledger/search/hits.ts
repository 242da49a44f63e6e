import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { claimOf } from "../claim-row.js";
import type { Engine, Transaction } from "../engine.js";
import type { Ruling } from "../judge.js";
import type { Row } from "../schema.js";
import type { Query } from "./query.js";
import type { Candidate } from "./rank.js";
import { type Snippet, snippet } from "./snippet.js";
import { termsIn } from "./term-text.js";

/** The document that a hit stands in. */
export interface HitDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly url: string | null;
}

/** A claim that answers a query. */
export interface Hit {
  /** As judgement corrects it. */
  readonly claim: Claim;
  readonly verdict: Ruling | null;
  readonly document: HitDocument;
  /** The fact that it is part of; null where it was rejected. */
  readonly fact: { readonly id: string; readonly support: number; readonly claims: number } | null;
  readonly snippet: Snippet;
}

type HitRow = Pick<
  Row<"claims">,
  "key" | "id" | "body" | "words" | "roots" | "digest" | "corrected" | "verdict" | "document" | "terms"
> &
  Pick<Row<"readings">, "title" | "publisher" | "date" | "url" | "text"> & {
    fact: string | null;
    support: number | null;
    claims: number | null;
  };

/** Hits in the order of their keys as given. */
export async function hitsOf(engine: Engine, tx: Transaction, query: Query, keys: readonly number[]): Promise<Hit[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<HitRow>`
    select claims.key, claims.id, claims.body, claims.words, claims.roots, claims.digest, claims.corrected, claims.verdict, claims.document,
      claims.terms,
      readings.title, readings.publisher, readings.date, readings.url, readings.text, facts.id as fact, facts.support, facts.claims
    from claims join readings on readings.id = claims.reading
    left join fact_claims on fact_claims.claim = claims.key left join facts on facts.id = fact_claims.fact
    where claims.key in ${engine.list(keys)}`.execute(tx);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []).map((row) => hit(row, query));
}

function hit(row: HitRow, query: Query): Hit {
  const read = claimOf(row);
  const { document, title, publisher, date, url, fact, support, claims } = row;
  return {
    claim: row.corrected === null ? read : (JSON.parse(row.corrected) as Claim),
    verdict: row.verdict as Hit["verdict"],
    document: { id: document, title, publisher, date, url },
    fact: fact === null ? null : { id: fact, support: support!, claims: claims! },
    // What a reviewer corrected is where it was in the text.
    snippet: snippet(row.text, read.evidence, termsIn(row.terms), query),
  };
}

interface RankingRow {
  readonly key: number;
  readonly terms: string;
  /** JSON of the claim's evidence. */
  readonly evidence: string;
  readonly confidence: number;
  readonly verdict: string | null;
  readonly support: number | null;
}

/** What the order of these claims is computed from. */
export async function rankingOf(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<Candidate[]> {
  if (keys.length === 0) return [];
  // A body is long, and is taken apart once.
  const evidence =
    engine.kind === "sqlite" ? sql`claims.body -> '$.evidence'` : sql`(claims.body::json -> 'evidence')::text`;
  const { rows } = await sql<RankingRow>`
    select claims.key, claims.terms, ${evidence} as evidence, claims.confidence, claims.verdict, facts.support
    from claims left join fact_claims on fact_claims.claim = claims.key left join facts on facts.id = fact_claims.fact
    where claims.key in ${engine.list(keys)}`.execute(tx);
  return rows.map((row) => {
    const { start, end } = JSON.parse(row.evidence) as Claim["evidence"];
    return {
      key: row.key,
      terms: termsIn(row.terms),
      evidence: [start, end],
      support: row.support ?? 0,
      confidence: row.confidence,
      accepted: row.verdict === "accepted",
    };
  });
}
