import type { Claim } from "../claim/index.js";
import { addJudgements } from "./add-judgements.js";
import { type Added, append } from "./append.js";
import { contribute } from "./contribute.js";
import { derivationsOf } from "./derivation-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Entry } from "./entry.js";
import { told } from "./failure.js";
import type { Folds } from "./folds.js";
import type { GroundsOf } from "./grounded.js";
import { beginIndex, type Indexed } from "./index-anew.js";
import type { Judgement } from "./judgement.js";
import type { Adding, LedgerOptions } from "./ledger-options.js";
import { migrate } from "./migrate.js";
import { refusePartial } from "./partial.js";
import { passOver } from "./pass-over.js";
import { type Prepared, prepare } from "./prepared.js";
import * as queries from "./queries/index.js";
import type { Run } from "./run.js";
import { type Facets, facetsOf, type PageWanted, type Query, type Results, search } from "./search/index.js";
import { isSettled, settle } from "./settle.js";
import type { Sight, SightQuery } from "./sight.js";
import { stateOf } from "./state.js";
import { type Chunks, type ExportSummary, exportLedger, type ImportSummary, importLedger } from "./transfer/index.js";
import { noteUnread, type Unread, unread } from "./unread.js";
import { standpointOf, type Vantage } from "./vantage.js";

/** Documents of a transaction that are written at once. */
const PORTION = 1024;

/**
 * Opens the ledger of an address: the path of a file, or postgres://…; it is made where it is missing (but see LedgerOptions), and brought to the
 * present version of its tables. Throws LedgerError, one sentence for a person, as everything here does.
 */
export async function openLedger(
  address: string,
  { folds, readOnly = false, existing = readOnly, partial = false, indexed, grounds = null }: LedgerOptions,
): Promise<Ledger> {
  const isServer = /^postgres(?:ql)?:\/\//u.test(address);
  let engine: Engine | null = null;
  try {
    engine = isServer
      ? await (await import("./postgres.js")).openPostgres(address, { readOnly, existing })
      : (await import("./sqlite.js")).openSqlite(address, { readOnly, existing });
    await migrate(engine, { existing });
    if (!partial) await engine.read(refusePartial);
    await begin(engine, folds);
    return new Ledger(engine, folds, indexed, grounds);
  } catch (error) {
    await engine?.close().catch(() => {});
    throw told(error, engine?.name ?? (isServer ? address.replace(/:\/\/.*@/u, "://") : address));
  }
}

/** Writes down in a new ledger which folds its facts are made with; for those of an older one see settle.ts. */
async function begin(engine: Engine, folds: Folds): Promise<void> {
  const known = await engine.read((tx) =>
    tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst(),
  );
  if (known || engine.readOnly) return;
  await engine.write(async (tx) => {
    await engine.insert(tx, "meta", [{ key: "folds", value: folds.version }]);
    await beginIndex(engine, tx);
  });
}

/** Claims of many documents, the facts they come to, and what persons say of them. */
export class Ledger {
  constructor(
    private readonly engine: Engine,
    private readonly folds: Folds,
    private readonly indexed: Indexed = () => {},
    private readonly grounds: GroundsOf | null = null,
  ) {}

  /** Where it is, without a password. */
  get name(): string {
    return this.engine.name;
  }

  /** Adds what was read, in one step: when this returns, all of it is on the disk. Facts wait for `settle` or the next question. */
  add(entries: readonly Entry[], run: Run, how: Adding = {}): Promise<Added[]> {
    return this.addPrepared(
      entries.map((entry) => prepare(entry, this.folds)),
      run,
      how,
    );
  }

  /** The same of entries that were prepared elsewhere, with the folds of this ledger. */
  addPrepared(entries: readonly Prepared[], run: Run, { beside = false }: Adding = {}): Promise<Added[]> {
    return this.#do(() =>
      this.engine.write(async (tx) => {
        const added: Added[] = [];
        // What one portion needs beside its entries is let go before the next.
        do {
          const portion = entries.slice(added.length, added.length + PORTION);
          added.push(...(await append(this.engine, tx, this.folds, portion, run, beside)));
        } while (added.length < entries.length);
        return added;
      }),
    );
  }

  /**
   * Passes over an input whose bytes (by their hash) were read before by that version of the rules with these options: only its names are added.
   * Returns how many documents it holds, null where it is to be read.
   */
  passOver(
    source: { readonly hash: string; readonly name: string },
    reader: { readonly version: string; readonly options: string },
    run: Run,
  ): Promise<number | null> {
    return this.#do(() => passOver(this.engine, source, reader, run));
  }

  /** Writes down what could not be read; see noteUnread. */
  noteUnread(fresh: readonly Unread[]): Promise<void> {
    return this.#do(() => this.engine.write((tx) => noteUnread(this.engine, tx, fresh)));
  }

  /** What could not be read of late, the newest first. */
  unread(): Promise<readonly Unread[]> {
    return this.#do(() => this.engine.read(unread));
  }

  /** Adds judgements in one step; facts as with `add`. */
  judge(judgements: readonly Judgement[]): Promise<void> {
    return this.#do(() =>
      this.engine.write(async (tx) => {
        await refusePartial(tx);
        await addJudgements(this.engine, tx, this.folds, judgements, { grounds: this.grounds });
      }),
    );
  }

  /** Adds a claim that a person marked in a document, with the word that it is so; see contribute. */
  contribute(given: Parameters<typeof contribute>[3]): Promise<void> {
    return this.#do(() =>
      this.engine.write(async (tx) => {
        await refusePartial(tx);
        await contribute(this.engine, tx, this.folds, given);
      }),
    );
  }

  /** Reckons the facts of what changed, and indexes what another version indexed. Returns how many facts were written. */
  settle(): Promise<number> {
    return this.#do(() => settle(this.engine, this.folds, this.indexed));
  }

  /** Whether facts and index are up to date; a ledger that is only read keeps those of an earlier version of the folds. */
  isSettled(): Promise<boolean> {
    return this.#do(() => this.engine.read((tx) => isSettled(tx, this.folds)));
  }

  /**
   * What the ledger is at: 16 hex digits that are others as soon as anything it tells may have changed (documents, claims, judgements, facts, the version of
   * the folds), and the same in every process until then. Facts are brought up to date first, where it can be written.
   */
  state(): Promise<string> {
    return this.#do(async () => {
      const state = await this.engine.read((tx) => stateOf(tx, this.folds));
      if (state.settled || this.engine.readOnly) return state.value;
      await settle(this.engine, this.folds, this.indexed);
      return (await this.engine.read((tx) => stateOf(tx, this.folds))).value;
    });
  }

  /** Asks something of the ledger with facts up to date; for groups of questions that have files of their own. */
  ask<T>(question: (tx: Transaction, engine: Engine) => Promise<T>): Promise<T> {
    return this.#do(async () => {
      if (!this.engine.readOnly && !(await this.engine.read((tx) => isSettled(tx, this.folds))))
        await settle(this.engine, this.folds, this.indexed);
      return this.engine.read(async (tx) => {
        // A server may have opened the ledger before an import began.
        await refusePartial(tx);
        return question(tx, this.engine);
      });
    });
  }

  /** The claims that answer a query, best first. Throws QueryError for a place to go on from that no page gave, and for a vantage that is none. */
  search(query: Query, page: PageWanted = {}): Promise<Results> {
    return this.ask((tx, engine) => search(engine, tx, query, page));
  }

  /** What the claims that answer a query are, counted by type, party, year and so on; see Facets. */
  facets(query: Query, from: Vantage = {}): Promise<Facets> {
    return this.ask((tx, engine) => facetsOf(engine, tx, query, from));
  }

  /** Claims of these ids, retired ones too, by id. */
  claims(ids: readonly string[]): Promise<queries.KeptClaim[]> {
    return this.ask((tx, engine) => queries.claimsByIds(engine, tx, ids));
  }

  /** Claims whose id begins so, at most two: more than one says that the beginning is unclear. */
  claim(prefix: string): Promise<queries.KeptClaim[]> {
    return this.ask((tx) => queries.claimById(tx, prefix));
  }

  /** How a claim was made, as derivationText wrote it; null where the ledger was not told. */
  derivation(claim: string): Promise<string | null> {
    return this.ask(async (tx, engine) => (await derivationsOf(engine, tx, [claim])).get(claim) ?? null);
  }

  /** The claims of documents that are there from a vantage, in the order of documents and text; rejected ones are left out. Throws QueryError. */
  claimsOfDocuments(ids: readonly string[], from: Vantage = {}): Promise<Claim[]> {
    return this.ask(async (tx, engine) => queries.claimsOfDocuments(engine, tx, ids, await standpointOf(tx, from)));
  }

  /** Ids of documents that have claims from a vantage, from after that id on, at most so many. Throws QueryError. */
  documentsFrom(from: Vantage, page: { readonly limit: number; readonly after: string }): Promise<string[]> {
    return this.ask(async (tx, engine) => queries.documentsFrom(engine, tx, await standpointOf(tx, from), page));
  }

  /** Which of these claims are there from a vantage, by id. Throws QueryError. */
  claimsThere(ids: readonly string[], from: Vantage): Promise<string[]> {
    return this.ask(async (tx, engine) => queries.claimsThere(engine, tx, ids, await standpointOf(tx, from)));
  }

  /** What the ledger has, from a vantage, of the claims of a fact and of those that had their place. Throws QueryError. */
  testimoniesFrom(fact: string, from: Vantage) {
    return this.ask(async (tx, engine) => queries.testimoniesFrom(engine, tx, fact, await standpointOf(tx, from)));
  }

  /** Facts whose id begins so, at most two. */
  fact(prefix: string) {
    return this.ask((tx) => queries.factById(tx, prefix));
  }

  /** Facts of these ids, by id. */
  factsOf(ids: readonly string[]) {
    return this.ask((tx, engine) => queries.factsByIds(engine, tx, ids));
  }

  facts(query: queries.FactQuery = {}) {
    return this.ask((tx) => queries.facts(tx, query));
  }

  /** Facts that have a key of the folds in common with one of these, by id; these too, where they have keys. */
  rivals(ids: readonly string[]) {
    return this.ask((tx, engine) => queries.rivals(engine, tx, ids));
  }

  testimonies(query: queries.TestimonyQuery) {
    return this.ask((tx, engine) => queries.testimonies(engine, tx, query));
  }

  documents(page: { readonly limit?: number; readonly after?: string } = {}) {
    return this.ask((tx) => queries.documents(tx, page));
  }

  /** A page of facts of two parties or of one; see FactsPageQuery. Throws QueryError for a cursor that no page gave. */
  factsPage(query: queries.FactsPageQuery): Promise<queries.FactsPage> {
    return this.ask((tx, engine) => queries.factsPage(engine, tx, query));
  }

  /** A page of documents by publication, the newest first. Throws QueryError as factsPage does. */
  documentsPage(query: queries.DocumentsPageQuery = {}): Promise<queries.DocumentsPage> {
    return this.ask((tx) => queries.documentsPage(tx, query));
  }

  /** Pairs of facts of the whole ledger that can't both be true. Throws QueryError as factsPage does. */
  contradicted(query: queries.CheckPageQuery) {
    return this.ask((tx, engine) => queries.contradicted(engine, tx, query));
  }

  /** Facts whose own claims conflict. Throws QueryError. */
  conflicting(query: queries.CheckPageQuery) {
    return this.ask((tx) => queries.conflicting(tx, query));
  }

  /** Figures that wander from thing to thing. Throws QueryError. */
  recycled(query: queries.CheckPageQuery) {
    return this.ask((tx, engine) => queries.recycled(engine, tx, query));
  }

  /** Publishers with how many documents they have, at most so many. */
  publishers(asked: { readonly limit: number }) {
    return this.ask((tx) => queries.publishers(tx, asked));
  }

  /** The document of that id as it was read last, or null. */
  document(id: string) {
    return this.ask((tx) => queries.documentById(tx, id));
  }

  /** What tells when documents were written, by id. */
  writings(ids: readonly string[]) {
    return this.ask((tx, engine) => queries.writings(engine, tx, ids));
  }

  /** Judgements that name one of these claims; all without them. */
  judgements(claims?: readonly string[]): Promise<Judgement[]> {
    return this.ask((tx, engine) =>
      claims === undefined ? queries.allJudgements(tx) : queries.judgementsOf(engine, tx, claims),
    );
  }

  /** Judged claims that are no longer told, nor by another claim: what was said of them waits for a place. */
  orphans(): Promise<queries.Orphan[]> {
    return this.ask((tx, engine) => queries.orphans(engine, tx));
  }

  /** Claims without a verdict among the newest so many. */
  unjudged(most: number, before: number | null = null): Promise<queries.Unjudged[]> {
    return this.ask((tx) => queries.unjudged(this.engine, tx, most, before));
  }

  /** How many claims have a verdict. */
  judged(): Promise<number> {
    return this.ask((tx) => queries.judgedClaims(tx));
  }

  /** What pages show of two parties, in any order, or of one: numbers of all facts, and the facts themselves where they are shown. */
  sight(parties: readonly string[], query: SightQuery = {}): Promise<Sight> {
    const [a = "", b = ""] = [...parties].sort();
    return this.ask((tx, engine) => queries.sight(engine, tx, [a, b], query));
  }

  /** Whom a state has facts with, and what is planned. */
  circle(state: string, asked: queries.CircleQuery) {
    return this.ask((tx, engine) => queries.circle(engine, tx, state, asked));
  }

  /** Parties, and at most so many pairs, that facts are about; those with most facts first. */
  ties(asked: { readonly pairs: number }) {
    return this.ask((tx) => queries.ties(tx, asked));
  }

  /** Facts by year of parties. */
  factsByYear(parties: readonly string[]) {
    return this.ask((tx, engine) => queries.factsByYear(engine, tx, parties));
  }

  /** What is new: for the home page. */
  news(asked: queries.NewsQuery) {
    return this.ask((tx, engine) => queries.news(engine, tx, asked));
  }

  /** A fact with all that stands behind it; null where there is none of that id. */
  factMaterial(id: string) {
    return this.ask((tx, engine) => queries.factMaterial(engine, tx, id));
  }

  /** The works that claims cite in their notes, by the id of the claim. */
  citedWorks(claims: readonly Pick<queries.KeptClaim, "claim">[]) {
    return this.ask((tx, engine) => queries.citedWorks(engine, tx, claims));
  }

  /** A document with its claims, their facts, and what those say; null where there is none of that id. */
  documentMaterial(id: string) {
    return this.ask((tx, engine) => queries.documentMaterial(engine, tx, id));
  }

  /** Summaries of documents of these ids, by id. */
  summaries(ids: readonly string[]) {
    return this.ask((tx, engine) => queries.documentsByIds(engine, tx, ids));
  }

  /** Texts of documents of these ids, by id. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.ask((tx, engine) => queries.textsOf(engine, tx, ids));
  }

  contents(): Promise<queries.Contents> {
    return this.ask(async (tx) => queries.contents(tx, await isSettled(tx, this.folds)));
  }

  /** Writes all that the ledger holds as JSON Lines; the same ledger gives the same bytes. Damage is found. */
  export(write: (text: string) => Promise<void>): Promise<ExportSummary> {
    return this.ask((tx, engine) => exportLedger(engine, tx, this.folds, write));
  }

  /** Takes a whole export into this ledger, which must be empty; see importLedger. */
  import(file: Chunks): Promise<ImportSummary> {
    return this.#do(() => importLedger(this.engine, this.folds, file));
  }

  /** Bytes on the disk. */
  size(): Promise<number> {
    return this.#do(() => this.engine.size());
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw told(error, this.engine.name);
    }
  }
}
