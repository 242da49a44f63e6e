import type { Boxes, Document } from "../document/index.js";
import {
  type Contradiction,
  contradictionsBetween,
  type FirstSource,
  FOLDS,
  type InDollars,
  inDollars,
  originsOfFact,
  type Phrasing,
  type Provenance,
  phrasingsOfFact,
  type Source,
  sourcesOfFact,
  type Trail,
  trailsOf,
} from "../dossier/index.js";
import { citedIn } from "../entente.js";
import type { DocumentSummary, Fact, Judgement, KeptClaim, Ledger, Testimony, Vantage } from "../ledger/index.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** All that a ledger knows of a fact. */
export interface Known {
  readonly fact: Fact | null;
  readonly claims: readonly KeptClaim[];
  readonly documents: ReadonlyMap<string, DocumentSummary & { readonly text: string }>;
  /** By the id of a claim whose words stand on pages of a PDF: where. */
  readonly pages: Readonly<Record<string, readonly Boxes[]>>;
  /** By the id of a document: what its publisher is, and how close it stands to the parties. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly judgements: readonly Judgement[];
  /** What its sums in other currencies are in US dollars, and by which rate. */
  readonly inDollars: readonly InDollars[];
  /** Where each of its figures was first said, and who has said it since. */
  readonly trails: readonly Trail[];
  /** Of a position: its exact words over time. */
  readonly phrasings: readonly Phrasing[];
  /** Who took it from whom. */
  readonly provenance: Provenance;
  /** Who said it before any document that was read, as one of these cites it. */
  readonly firstSaid: FirstSource | null;
  /** Other facts that can't be true beside it. */
  readonly contradictions: readonly Contradiction[];
}

/** What is known where nothing is. */
export const NOTHING: Known = {
  fact: null,
  claims: [],
  documents: new Map(),
  pages: {},
  sources: {},
  judgements: [],
  inDollars: [],
  trails: [],
  phrasings: [],
  provenance: { nodes: [], edges: [] },
  firstSaid: null,
  contradictions: [],
};

/**
 * What a ledger knows of a fact, or of a claim and its fact; `claim` is the id of the claim that was asked for, `known` null where nothing was there from
 * the vantage. Throws UsageError for an id that is none or several, QueryError for a vantage that is none.
 */
export async function knownOf(
  ledger: Ledger,
  id: string,
  from: Vantage | null,
): Promise<{ readonly claim: string | null; readonly known: Known | null }> {
  const named = id.startsWith("f_") ? await factNamed(ledger, id) : await claimNamed(ledger, id);
  const { claim } = named;
  if (from === null) {
    if (named.fact === null) return { claim, known: await all(ledger, named) };
    const { fact } = named;
    const found = { ...named, testimonies: await ledger.testimonies({ fact: fact.id }) };
    return { claim, known: await all(ledger, { ...found, rivals: await rivalsOf(ledger, fact) }) };
  }
  const found = await foundFrom(ledger, named, from);
  return { claim, known: found && (await all(ledger, found)) };
}

/** A fact or claim that was asked for, as it is now. */
interface Named {
  readonly fact: Fact | null;
  /** The claim that was asked for. */
  readonly claim: string | null;
}

interface Found extends Named {
  /** What the fact was reckoned from. */
  readonly testimonies?: readonly Testimony[];
  /** Facts that might contradict it. */
  readonly rivals?: readonly Fact[];
}

async function factNamed(ledger: Ledger, id: string): Promise<Named> {
  const found = await ledger.fact(id);
  if (found.length === 1) return { fact: found[0]!, claim: null };
  throw new UsageError(found.length === 0 ? says().asking.noFact({ id }) : says().asking.severalFacts({ id }));
}

async function claimNamed(ledger: Ledger, id: string): Promise<Named> {
  const found = await ledger.claim(id);
  if (found.length !== 1)
    throw new UsageError(found.length === 0 ? says().asking.noClaim({ id }) : says().asking.severalClaims({ id }));
  const [{ claim, fact }] = found as [KeptClaim];
  return { fact: fact === null ? null : ((await ledger.fact(fact))[0] ?? null), claim: claim.id };
}

/**
 * What the ledger had of a fact or claim from a vantage: the fact is reckoned anew from the claims that were there, and so are those that might
 * contradict it. Of several that these come to, the one with the claim that was asked for, else the one with most claims. Null where nothing was there.
 * Throws QueryError.
 */
async function foundFrom(ledger: Ledger, { fact, claim }: Named, from: Vantage): Promise<Found | null> {
  if (claim !== null && (await ledger.claimsThere([claim], from)).length === 0) return null;
  const home = fact ?? (claim === null ? null : await factOfHeir(ledger, claim));
  if (home === null) return { fact: null, claim };
  const { facts, testimonies } = await factsFrom(ledger, home.id, from);
  const own = facts.find(({ claims }) => claim === null || claims.includes(claim)) ?? null;
  if (own === null) return claim === null ? null : { fact: null, claim };
  const rivals: Fact[] = [];
  for (const { id } of await rivalsOf(ledger, home)) rivals.push(...(await factsFrom(ledger, id, from)).facts);
  return { fact: own, claim, testimonies: testimonies.filter((one) => own.claims.includes(one.claim.id)), rivals };
}

/** What the claims of a fact came to from a vantage, most claims first. */
async function factsFrom(ledger: Ledger, fact: string, from: Vantage) {
  const testimonies = await ledger.testimoniesFrom(fact, from);
  const judgements = await ledger.judgements(testimonies.map(({ claim: { id } }) => id));
  const facts = [...FOLDS.reconcile(testimonies, judgements)].sort((a, b) => b.claims.length - a.claims.length);
  return { facts, testimonies };
}

/** The fact of the claim that took the place of one that is gone. */
async function factOfHeir(ledger: Ledger, claim: string): Promise<Fact | null> {
  const [gone] = await ledger.claims([claim]);
  const [heir] = gone?.heir == null ? [] : await ledger.claims([gone.heir]);
  return heir?.fact == null ? null : ((await ledger.factsOf([heir.fact]))[0] ?? null);
}

async function rivalsOf(ledger: Ledger, fact: Fact): Promise<Fact[]> {
  return (await ledger.rivals([fact.id])).filter(({ id }) => id !== fact.id);
}

async function all(ledger: Ledger, { fact, claim, testimonies = [], rivals = [] }: Found): Promise<Known> {
  const ids = [...new Set([...(fact?.claims ?? []), ...(claim === null ? [] : [claim])])];
  const claims = await ledger.claims(ids);
  const documents = new Map<string, DocumentSummary & { readonly text: string }>();
  const pages: Record<string, readonly Boxes[]> = {};
  for (const { claim: one } of claims) {
    if (documents.has(one.document)) continue;
    const kept = await ledger.document(one.document);
    if (kept === null) continue;
    Object.assign(pages, await pagesOf(kept.document, claims));
    const { document, names: _, ...summary } = kept;
    documents.set(one.document, { ...summary, text: document.text });
  }
  const judgements = await ledger.judgements(ids);
  const [told] = fact === null ? claims.map((kept) => kept.claim) : [fact];
  const sources = told === undefined ? {} : sourcesOfFact(told, documents.values(), await ledger.provenance.decided());
  if (fact === null) return { ...NOTHING, claims, documents, pages, sources, judgements };
  const contradictions = contradictionsBetween([fact, ...rivals]).filter(({ facts }) => facts.includes(fact.id));
  const texts = new Map([...documents].map(([id, { text }]) => [id, text]));
  const own = claims.filter(({ claim }) => fact.claims.includes(claim.id));
  const { cited, documents: beside } = await citedIn(ledger, own, [...documents.values()], texts);
  return {
    fact,
    claims,
    documents,
    pages,
    sources,
    judgements,
    inDollars: inDollars(fact),
    trails: trailsOf(testimonies, cited),
    phrasings: phrasingsOfFact(fact, claims, [...documents.values()]),
    ...originsOfFact(testimonies, [...documents.values(), ...beside], cited),
    contradictions,
  };
}

/** Where the words of a document's claims stand on its pages; what reckons it is loaded for a PDF alone. */
async function pagesOf(document: Document, claims: readonly KeptClaim[]): Promise<Record<string, readonly Boxes[]>> {
  if (!document.blocks.some(({ place }) => place?.lines !== undefined)) return {};
  const { boxesOf } = await import("../document/index.js");
  const own = claims.filter(({ claim }) => claim.document === document.id);
  return Object.fromEntries(own.map(({ claim, original }) => [claim.id, boxesOf(document, original.evidence)]));
}
