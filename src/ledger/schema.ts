import type { Sums } from "./tally.js";

/** Tables that a ledger of any version has, and by which it is told. */
export const OURS: readonly (keyof Schema)[] = ["meta", "documents", "claims"];

/**
 * The tables of a ledger, the same on SQLite and PostgreSQL. What was learned (runs, documents, readings, sightings, claims, judgements, decisions on publishers,
 * answers of addresses) is only ever added to; what is worked out from it (strains, families, facts, search) is kept up beside it and can be made anew at any time.
 *
 * Days are whole numbers since 1970-01-01 (negative before), so that both engines compare them alike; bodies are JSON text as it was written.
 */
export interface Schema {
  /** "schema": version of the tables; "tables": digest of their definitions; "folds": version of the folds its facts were made with; "state": what it is at, see state.ts; "importing": hash of the export that is being taken; "unread": see unread.ts; "strain_keys": see strain-index.ts; "indexing": see index-anew.ts. */
  meta: { key: string; value: string };
  /** One addition by one version of the program. `id` is the hash of the rest: runs at the same instant are one. */
  runs: { id: string; at: string; program: string };
  documents: {
    id: string;
    /** SHA-256 of the bytes. */
    hash: string;
    /** The reading that holds now. */
    reading: string;
    /** Smallest id among the documents that copy or translate one another; worked out. */
    strain: string;
    /** The latest edition, which took its place; null while it is that itself. */
    next: string | null;
    /** The run in which a person took it out of the ledger; null while it is in it. */
    removed: string | null;
    run: string;
  };
  /** What a version of the rules read in a document. `id` is the hash of the content. */
  readings: {
    id: string;
    document: string;
    producer: string;
    /** What the reader was told, such as "date=2024-07": see Entry.options. */
    options: string;
    title: string | null;
    publisher: string | null;
    /** EDTF. */
    date: string | null;
    language: string | null;
    url: string | null;
    text: string;
    /** JSON: metadata, blocks, marks, references, problems and outline of the document; see Body in reading-row.ts. */
    body: string;
    /** JSON array: the signature by which copies are found. */
    signature: string;
    /** Of what this row says, so that damage is seen; see digest.ts. So in the tables below. */
    digest: string;
    run: string;
  };
  /** The bytes of documents, where somebody wants them kept: packed, in parts, as base64; see originals.ts. No part of exports. */
  originals: { hash: string; part: number; bytes: string };
  /** Under which names a document was found. */
  sightings: { document: string; name: string; digest: string; run: string };
  /** What persons told to be a translation of what: the pair in the order of their ids. */
  translations: { a: string; b: string; digest: string; run: string };
  /** What inputs held, so that the same bytes need not be read again: the documents of each, with what their names add to its name. */
  sources: { hash: string; document: string; suffix: string };
  claims: {
    /** Orders claims by the day they are about, newest last, and by id within a day; see claim-key.ts. */
    key: number;
    id: string;
    document: string;
    reading: string;
    type: string;
    /** The claim as it was read, JSON. */
    body: string;
    /** What Entente 0.1.0 found it by, JSON array of [lemma, start, end]; none in claims of later versions. It is kept because it was learned. */
    words: string;
    /** JSON array: Testimony.roots. */
    roots: string;
    digest: string;
    run: string;
    /** Names of the readers that tell it, in order, with spaces between; "" where none does and only a person holds it to be so. */
    held: string;
    /** The run that no longer found it, null while it holds. */
    retired: string | null;
    /** Of a retired claim: the claim that took its place, to which judgements on it apply. */
    heir: string | null;
    // Worked out from the claim as judgements correct it:
    /** JSON of the corrected claim; null where nothing was corrected. */
    corrected: string | null;
    verdict: string | null;
    family: string;
    /** Where it lies in its family: "2021/03/2/14/", see Folds.cell. */
    cell: string;
    /** First and last day it may be about. */
    lo: number | null;
    hi: number | null;
    /** Day of publication. */
    published: number | null;
    status: string;
    amount: number | null;
    currency: string | null;
    /** In US dollars of the year. */
    usd: number | null;
    confidence: number;
    speaker: string | null;
    /** JSON array: ids of all parties, in order. */
    parties: string;
    /** JSON array: ids of the persons, organisations and firms that it names, in order; see actors-named.ts. */
    actors: string;
    /** The terms of its sentence, by which it is found: see search/term-text.ts. */
    terms: string;
  };
  /** How claims were made: `tree` is JSON, see derivation.ts. None of claims that came without, or from a ledger that kept none. */
  derivations: { claim: string; tree: string; digest: string };
  judgements: {
    id: string;
    at: string;
    reviewer: string;
    verdict: string;
    /** JSON of the judgement. */
    body: string;
    digest: string;
  };
  /** Which claims a judgement is about. */
  judged: { claim: string; judgement: string };
  /** What persons decided of publishers: `body` is JSON of the PublisherDecision. */
  publisher_decisions: { id: string; at: string; reviewer: string; body: string; digest: string };
  /** What persons put on facts, documents and pairs: `body` is JSON of the Remark; `name` that of a tag or collection, or the id of what is withdrawn; "" of a note. */
  remarks: { id: string; subject: string; what: string; name: string; body: string; digest: string };
  /** What came of asking for addresses: `link` is the linkKey of the address, `body` JSON of the LinkCheck. */
  link_checks: { link: string; at: string; body: string; digest: string };
  /** What people keep under a name: `body` is JSON of the SavedSearch. */
  saved_searches: { id: string; at: string; body: string; digest: string };
  /** When somebody looked at a saved search last: of people, not of what was learned. */
  search_looks: { name: string; reviewer: string; at: string };
  /** What is watched, with where each was left; see WatchedSource. Of what is to come, not of what was learned. */
  watched_sources: {
    address: string;
    kind: string;
    every: number;
    publisher: string | null;
    next: string | null;
    visited: string | null;
    failures: number;
    trouble: string | null;
    etag: string | null;
    modified: string | null;
    mark: string | null;
  };
  /** Entries of sources that were taken: an address, the name of a message. */
  watched_entries: { entry: string; source: string };
  /** Who visits them: one row, or none. */
  watchers: { one: number; place: string; pid: number; since: string; seen: string };
  /** What people follow, with what the ledger had learned when they were told of it last: of people, too. */
  follows: { reviewer: string; subject: string; at: string; mark: string };
  /** What follows name: `body` is JSON of a Mark, `id` its digest. */
  marks: { id: string; body: string };
  /** Addresses that are told what is new: `body` is JSON of the Webhook, `arrival` the number of the last arrival that it was told of, `paused` since when nothing is sent to it. */
  webhooks: { id: string; body: string; arrival: number; paused: string | null };
  /** Claims in the order in which they came in, as far as a webhook is still to be told of them. */
  arrivals: { n: number; claim: string };
  /** What is sent to them: see Delivery. */
  deliveries: {
    id: string;
    webhook: string;
    at: string;
    status: string;
    attempts: number;
    due: string;
    told: string;
    body: string;
  };
  /** Families and cells of claims whose facts are to be reckoned anew: written in the transaction that changes their claims. */
  unsettled: { family: string; cell: string };
  /** Families ("" as cell) and parts of them that are too large to be reckoned at once and are reckoned part by part. */
  divided: { family: string; cell: string };
  facts: {
    id: string;
    type: string;
    family: string;
    cell: string;
    status: string;
    lo: number | null;
    hi: number | null;
    amount: number | null;
    currency: string | null;
    usd: number | null;
    flow: string | null;
    support: number;
    claims: number;
    conflicts: number;
    confidence: number;
    /** The FactSummary, JSON. */
    summary: string;
    /** Of the body. */
    digest: string;
    /** JSON of Told: what of its documents the sums have that the fact has not. */
    told: string;
    /** The fact, JSON. */
    body: string;
  };
  /** Which fact a living claim is part of: a row of its own, since it changes while the claim does not. */
  fact_claims: { claim: number; fact: string };
  /** What claims are found by, on PostgreSQL: a tsvector, written as the tokens of a Posting. SQLite has an FTS5 table in its place; see search/inverted-index.ts. */
  search: { key: number; tokens: string };
  /** Sentences that no claim is told by, up to 256 of a document in a row: where they stand; see passage-row.ts. */
  passages: { key: number; document: string; spans: string };
  /** What they are found by, as in `search`. */
  passage_search: { key: number; tokens: string };
  /**
   * Which parties a fact is between: a row for each two of them, a < b, and one for each alone with b = "". A row is a FactLine.
   * `day` orders them: the last day a fact may be about, else its first, else a day before all others; month and year are -1 where no day is known.
   */
  fact_pairs: {
    a: string;
    b: string;
    type: string;
    day: number;
    fact: string;
    month: number;
    year: number;
    side: number;
    status: string;
    facet: string;
    weight: number;
    support: number;
    conflicts: number;
  };
  /** Tallies of the facts of two parties, or of one with b = "": see Tally. `month` is -1 for those without a date. */
  tallies: { a: string; b: string; type: string; month: number } & Sums;
  /** The same over all types and months: see Tie. With a = "" and b = "" those of the whole ledger. */
  ties: { a: string; b: string; facts: number; claims: number; corroborated: number; conflicting: number };
  /** Visits by side, positions by issue and stance (those that are not denied), cooperation by fields and year; -1 where there is none. */
  facet_tallies: {
    a: string;
    b: string;
    type: string;
    facet: string;
    side: number;
    year: number;
    facts: number;
  };
  /** See SureCount; -1 for facts without a date. */
  sure_tallies: {
    a: string;
    b: string;
    type: string;
    act: string;
    year: number;
    facts: number;
    denied: number;
    certain: number;
  };
  /** See Voice; "" is who is not named. */
  voices: { a: string; b: string; publisher: string; facts: number; origins: number };
  /** What was told of two parties in a week (of days since 1970): see Motion. */
  weeks: { a: string; b: string; week: number; facts: number; firsts: number; agains: number };
  /**
   * Facts with an amount: of those of money `parties` are the ids of givers and takers, "" of others. `told` is the SumFact and `line` the MoneyLine, JSON.
   */
  sum_facts: { fact: string; parties: string; told: string; line: string };
  /** Sums of money under each of their parties, and under both: `body` is a CountedSum, JSON; the year is -1 where it is not known. */
  money_sums: {
    a: string;
    b: string;
    source: string;
    target: string;
    flow: string;
    year: number;
    firmness: string;
    body: string;
  };
  /** Which facts tell an unusual figure, and what is told of several things: `body` is Recycled, JSON. */
  figures: { a: string; b: string; figure: string; fact: string };
  recycled: { a: string; b: string; figure: string; body: string };
  /** Facts that can't both be true, in order of their ids (`body` is a Contradiction, JSON), and under the parties of either. */
  contradictions: { one: string; other: string; body: string };
  contradiction_pairs: { a: string; b: string; one: string; other: string };
  /** States that were frozen to be cited; no part of exports, which they are told by. */
  snapshots: { name: string; at: string; state: string; sha256: string; program: string; digest: string };
  /** Documents and claims that a run added. */
  run_tallies: { run: string; documents: number; claims: number };
  /** What a fact is looked for by when others might contradict it, as the folds say. */
  fact_keys: { key: string; fact: string };
  /** What finds copies: bands of signatures, addresses of a document and its translations; what finds translations: figures beside who published them when. */
  strain_keys: { key: string; document: string };
  /** Those of them that came last, on SQLite; see strain-index.ts. */
  fresh_strain_keys: { key: string; document: string };
}

/** A row of a table. */
export type Row<T extends keyof Schema> = Readonly<Schema[T]>;
