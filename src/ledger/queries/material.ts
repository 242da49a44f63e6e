import { sql } from "kysely";
import type { Decided } from "../../vocabulary/index.js";
import type { Engine, Transaction } from "../engine.js";
import type { Fact } from "../fact.js";
import type { Judgement } from "../judgement.js";
import { testimoniesOfClaims } from "../testimonies.js";
import type { Testimony } from "../testimony.js";
import { claimsByIds, claimsGone, claimsOf, type KeptClaim } from "./claims.js";
import {
  type DocumentSummary,
  documentById,
  documentsByIds,
  editionsOf,
  type KeptDocument,
  kinOf,
  textsOf,
} from "./documents.js";
import { factsByIds, rivals } from "./facts.js";
import { judgementsOf } from "./judgements.js";
import { type Kin, withKinship } from "./kinship.js";
import { linksOfDocument, type NamedLink } from "./links.js";
import { decidedPublishers } from "./publishers.js";

/** Documents whose texts are read for the sentences of a fact's claims. */
const TEXTS = 50;

/** What stands behind a fact. */
export interface FactMaterial {
  readonly fact: Fact;
  readonly claims: readonly KeptClaim[];
  readonly documents: readonly DocumentSummary[];
  /** Texts of the first documents, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly testimonies: readonly Testimony[];
  /** Facts that share a key with it. */
  readonly rivals: readonly Fact[];
  readonly judgements: readonly Judgement[];
  /** What persons decided of publishers. */
  readonly decided: Decided;
}

export async function factMaterial(engine: Engine, tx: Transaction, id: string): Promise<FactMaterial | null> {
  const [fact] = await factsByIds(engine, tx, [id]);
  if (fact === undefined) return null;
  const claims = await claimsByIds(engine, tx, fact.claims);
  const documents = [...new Set(claims.map(({ claim }) => claim.document))];
  const keys = claims.map(({ key }) => key);
  return {
    fact,
    claims,
    documents: await documentsByIds(engine, tx, documents),
    texts: await textsOf(engine, tx, documents.slice(0, TEXTS)),
    testimonies: (await testimoniesOfClaims(engine, tx, keys)).map((kept) => kept.testimony()),
    rivals: await rivals(engine, tx, [id]),
    judgements: await judgementsOf(engine, tx, fact.claims),
    decided: await decidedPublishers(tx),
  };
}

/** Facts of a document whose figures are followed back. */
const FOLLOWED = 200;

/** A document with its living claims and what is known of them. */
export interface DocumentMaterial {
  readonly document: KeptDocument;
  /** Rejected ones too. */
  readonly claims: readonly KeptClaim[];
  readonly facts: readonly Fact[];
  readonly judgements: readonly Judgement[];
  /** Its copies and translations, but not its editions. */
  readonly kin: readonly Kin[];
  /** The edition that took its place; null where it holds. */
  readonly later: DocumentSummary | null;
  /** Editions whose place it took. */
  readonly earlier: readonly DocumentSummary[];
  /** Claims of it and of its earlier editions that are no longer told, nor by another claim: what the publisher withdrew, and what persons judged. */
  readonly gone: readonly KeptClaim[];
  /** The testimonies of its first facts that have figures and more than one claim, by fact. */
  readonly testimonies: ReadonlyMap<string, readonly Testimony[]>;
  /** Its address and those of its notes, in order. */
  readonly links: readonly NamedLink[];
  /** What persons decided of publishers. */
  readonly decided: Decided;
}

export async function documentMaterial(engine: Engine, tx: Transaction, id: string): Promise<DocumentMaterial | null> {
  const document = await documentById(tx, id);
  if (document === null) return null;
  const claims = await claimsOf(engine, tx, [id]);
  const facts = await factsByIds(engine, tx, [...new Set(claims.flatMap(({ fact }) => fact ?? []))]);
  const followed = facts.filter(({ amount, claims }) => amount.length > 0 && claims.length > 1).slice(0, FOLLOWED);
  const placed = await sql<{ claim: number; fact: string }>`select claim, fact from fact_claims
    where fact in ${engine.list(followed.map(({ id }) => id))}`.execute(tx);
  const factOfClaim = new Map(placed.rows.map(({ claim, fact }) => [claim, fact]));
  const testimonies = new Map<string, Testimony[]>();
  for (const kept of await testimoniesOfClaims(engine, tx, [...factOfClaim.keys()])) {
    const fact = factOfClaim.get(kept.key)!;
    testimonies.set(fact, [...(testimonies.get(fact) ?? []), kept.testimony()]);
  }
  const { later, earlier } = await editionsOf(engine, tx, id);
  const editions = [later?.id, ...earlier.map((one) => one.id)];
  const kin = (await kinOf(tx, document)).filter((one) => !editions.includes(one.id));
  const gone = await claimsGone(engine, tx, later === null ? earlier.map((one) => one.id) : [id], id);
  return {
    document,
    claims,
    facts,
    judgements: await judgementsOf(engine, tx, [id, ...[...claims, ...gone].map(({ claim }) => claim.id)]),
    kin: await withKinship(engine, tx, id, kin),
    later,
    earlier,
    gone,
    testimonies,
    links: await linksOfDocument(engine, tx, document.document),
    decided: await decidedPublishers(tx),
  };
}
