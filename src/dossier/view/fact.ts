import type { DocumentSummary, Fact, Judgement, KeptClaim, Testimony } from "../../ledger/index.js";
import { compare } from "../../text/index.js";
import type { Decided } from "../../vocabulary/index.js";
import { type Contradiction, contradictionsBetween } from "../contradiction.js";
import { type InDollars, inDollars } from "../money/index.js";
import { type Phrasing, phrasingsOf } from "../phrasing.js";
import { type Cited, type FirstSource, firstSource, type Provenance, provenanceOf } from "../provenance/index.js";
import { type Source, sourcesOfFact } from "../source.js";
import { sourceOf, type Trail, trailsOf } from "../trail.js";

/** The words of a claim in their sentence, cut from the document's text. */
export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** All that the page of a fact shows. */
export interface FactPage {
  readonly fact: Fact;
  /** As they were read and as judgements correct them, those published first first; rejected ones are in no fact. */
  readonly claims: readonly KeptClaim[];
  /** By the id of the claim. */
  readonly passages: Readonly<Record<string, Passage>>;
  /** By id: the documents of the claims, with their publishers. */
  readonly documents: Readonly<Record<string, DocumentSummary>>;
  /** By the id of a document: what its publisher is, and how close it stands to the parties. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What its sums in other currencies are in US dollars, and by which rate. */
  readonly inDollars: readonly InDollars[];
  /** Who said each figure first, and who repeated it. */
  readonly trails: readonly Trail[];
  /** Of a position: its exact words over time; empty for other facts. */
  readonly phrasings: readonly Phrasing[];
  /** Who took it from whom. */
  readonly provenance: Provenance;
  /** Who said it before any document that was read, as one of these cites it; null where nobody is cited for it. */
  readonly firstSaid: FirstSource | null;
  /** Facts that can't be true beside it. */
  readonly contradictions: readonly Contradiction[];
  /** Those facts, by id. */
  readonly rivals: Readonly<Record<string, Fact>>;
  /** What persons said of its claims, in order of time. */
  readonly judgements: readonly Judgement[];
}

/** What the page of a fact is made of. */
export interface FactMaterial {
  readonly fact: Fact;
  readonly claims: readonly KeptClaim[];
  readonly documents: readonly DocumentSummary[];
  /** Texts of documents, by id; a claim whose document is not here gets no more context than its own evidence has. */
  readonly texts: ReadonlyMap<string, string>;
  readonly testimonies: readonly Testimony[];
  readonly rivals: readonly Fact[];
  readonly judgements: readonly Judgement[];
  /** What persons decided of publishers. */
  readonly decided: Decided;
}

/** The page of a fact. `cited`: what is known of the sources of its claims; `beside`: documents that these are, and that do not tell it. */
export function factPageOf(material: FactMaterial, cited: Cited, beside: readonly DocumentSummary[] = []): FactPage {
  const { fact, claims, documents, texts, testimonies, rivals, judgements, decided } = material;
  const others = rivals.filter(({ id }) => id !== fact.id);
  const contradictions = contradictionsBetween([fact, ...others]).filter(({ facts }) => facts.includes(fact.id));
  const named = new Set(contradictions.flatMap(({ facts }) => facts));
  const published = new Map(documents.map(({ id, date }) => [id, date ?? "9999"]));
  return {
    fact,
    claims: [...claims].sort(
      (a, b) =>
        compare(published.get(a.claim.document) ?? "", published.get(b.claim.document) ?? "") ||
        compare(a.claim.id, b.claim.id),
    ),
    passages: Object.fromEntries(
      claims.map(({ claim }) => [claim.id, passageOf(claim.evidence, texts.get(claim.document))]),
    ),
    documents: Object.fromEntries(documents.map((document) => [document.id, document])),
    sources: sourcesOfFact(fact, documents, decided),
    inDollars: inDollars(fact),
    trails: trailsOf(testimonies, cited),
    phrasings: phrasingsOfFact(fact, claims, documents),
    ...originsOfFact(testimonies, [...documents, ...beside], cited),
    contradictions,
    rivals: Object.fromEntries(others.filter(({ id }) => named.has(id)).map((rival) => [rival.id, rival])),
    judgements,
  };
}

/** The words of a position over time; none of a fact of another type, where words are but how something is told. */
export function phrasingsOfFact(
  { type, claims: own }: Pick<Fact, "type" | "claims">,
  claims: readonly KeptClaim[],
  documents: readonly DocumentSummary[],
): Phrasing[] {
  if (type !== "position") return [];
  return phrasingsOf(
    claims.flatMap(({ claim }) => (own.includes(claim.id) ? [claim] : [])),
    documents,
  );
}

/** Who took a thing from whom, and who is cited as having said it before any of its testimonies. */
export function originsOfFact(
  testimonies: readonly Testimony[],
  documents: readonly DocumentSummary[],
  cited: Cited,
): Pick<FactPage, "provenance" | "firstSaid"> {
  const provenance = provenanceOf(testimonies, documents, cited);
  const firstSaid = testimonies.length === 0 ? null : firstSource(sourceOf(testimonies), testimonies, provenance);
  return { provenance, firstSaid };
}

/** The words of evidence with the rest of their sentence, or with the few words that the evidence itself keeps. */
export function passageOf(
  { exact, prefix, suffix, start, end, sentence }: KeptClaim["claim"]["evidence"],
  text: string | undefined,
): Passage {
  if (text === undefined) return { before: prefix, exact, after: suffix };
  return { before: text.slice(sentence[0], start), exact, after: text.slice(end, Math.max(end, sentence[1])) };
}
