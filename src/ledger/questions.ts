import type { Claim } from "../claim/index.js";
import type { Decided } from "../vocabulary/index.js";
import { derivationsOf } from "./derivation-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Judgement } from "./judgement.js";
import { type PublisherRule, ruled as withRules } from "./publisher-decision.js";
import * as queries from "./queries/index.js";
import { type Facets, facetsOf, type PageWanted, type Query, type Results, search } from "./search/index.js";
import type { Sight, SightQuery } from "./sight.js";
import { standpointOf, type Vantage } from "./vantage.js";

/** What a ledger can be asked. Everything here sees one unchanging state of it, with facts up to date. */
export abstract class Questions {
  /** Asks something of the ledger with facts up to date; for groups of questions that have files of their own. */
  abstract ask<T>(question: (tx: Transaction, engine: Engine) => Promise<T>): Promise<T>;

  /** What publishers are held to be where nobody has decided it. */
  protected abstract readonly publishers: readonly PublisherRule[];

  /** Something that tells what was decided of publishers, with the rules for the others. */
  async #ruled<T extends { readonly decided: Decided }>(
    question: (tx: Transaction, engine: Engine) => Promise<T | null>,
  ): Promise<T | null> {
    const told = await this.ask(question);
    return told === null ? null : { ...told, decided: withRules(this.publishers, told.decided) };
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

  /** What came in after an arrival, at most so many claims, as far as webhooks are still to be told of it. */
  claimsAfter(arrival: number, most: number): Promise<queries.Arrived> {
    return this.ask((tx, engine) => queries.claimsAfter(engine, tx, arrival, most));
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

  /** Claims of a pair, or of one party (with ""), that are told or were, with when they came and went; where `differs` is given, only what it lets differ. */
  datedTestimonies(
    pair: readonly [string, string],
    differs?: (life: queries.Life) => boolean,
  ): Promise<queries.DatedPart> {
    return this.ask((tx, engine) => queries.datedTestimonies(engine, tx, pair, differs));
  }

  /** The same of these claims, of all that are part of a fact with one of them, and of what they took the place of. */
  datedTestimoniesOf(claims: readonly string[]): Promise<queries.DatedTestimony[]> {
    return this.ask((tx, engine) => queries.datedTestimoniesOf(engine, tx, claims));
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

  /** The document of that id as it was read last, or null. */
  document(id: string) {
    return this.ask((tx) => queries.documentById(tx, id));
  }

  /** Documents to be read again, by id; see Rereading. */
  rereadings(page: Parameters<typeof queries.rereadings>[2]): Promise<queries.Rereading[]> {
    return this.ask((tx, engine) => queries.rereadings(engine, tx, page));
  }

  /** The works that claims cite in their notes, by the id of the claim. */
  citedWorks(claims: readonly Pick<queries.KeptClaim, "claim">[]) {
    return this.ask((tx, engine) => queries.citedWorks(engine, tx, claims));
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
    return this.ask((tx, engine) => queries.unjudged(engine, tx, most, before));
  }

  /** How many claims have no verdict that holds, at most so many. Throws LedgerError. */
  waiting(most: number): Promise<number> {
    return this.ask((tx) => queries.unjudgedClaims(tx, most));
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

  /** Persons, organisations and firms that claims name, those with most claims first. */
  actors(): Promise<queries.ListedActor[]> {
    return this.ask((tx, engine) => queries.actors(engine, tx));
  }

  /** What there is of a person, an organisation or a firm, from at most so many of its newest claims; null where no claim names it. */
  actorMaterial(id: string, most: number): Promise<queries.ActorMaterial | null> {
    return this.ask((tx, engine) => queries.actorMaterial(engine, tx, id, most));
  }

  /** Parties, and at most so many pairs, that facts are about; those with most facts first. */
  ties(asked: { readonly pairs: number }) {
    return this.ask((tx) => queries.ties(tx, asked));
  }

  /** The people, firms and places that the newest claims name; see NamedInClaims. */
  namedInClaims(): Promise<queries.NamedInClaims[]> {
    return this.ask((tx) => queries.namedInClaims(tx));
  }

  /** What claims call those of ids, by id: the claims of facts first. */
  callings(ids: readonly string[], facts: readonly string[]): Promise<Map<string, queries.Calling[]>> {
    return this.ask((tx, engine) => queries.callings(engine, tx, ids, facts));
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
    return this.#ruled((tx, engine) => queries.factMaterial(engine, tx, id));
  }

  /** A document with its claims, their facts, and what those say; null where there is none of that id. */
  documentMaterial(id: string) {
    return this.#ruled((tx, engine) => queries.documentMaterial(engine, tx, id));
  }

  /** Summaries of documents of these ids, by id. */
  summaries(ids: readonly string[]) {
    return this.ask((tx, engine) => queries.documentsByIds(engine, tx, ids));
  }

  /** The authors that documents of these ids name, by id. */
  authors(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.ask((tx, engine) => queries.authorsOf(engine, tx, ids));
  }

  /** Texts of documents of these ids, by id. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.ask((tx, engine) => queries.textsOf(engine, tx, ids));
  }
}
