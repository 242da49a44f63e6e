import type {
  DocumentSummary,
  Fact,
  Judgement,
  KeptClaim,
  KeptDocument,
  Kin,
  NamedLink,
  Testimony,
} from "../../ledger/index.js";
import { compare } from "../../text/index.js";
import { type Decided, type PublisherClass, publisherClass } from "../../vocabulary/index.js";
import { type Mention, trailsOf } from "../trail.js";

/** A figure of a document that was said before, elsewhere. */
export interface Echo {
  /** The claim in this document. */
  readonly claim: string;
  readonly fact: string;
  /** How it comes by it: a copy of a text, or a repeat of what another goes back to; "independent" where nothing ties them. */
  readonly manner: Mention["manner"];
  /** Where it was said first. */
  readonly first: Mention;
  /** The earlier mention that it copies or repeats; null where nothing ties it to one. */
  readonly from: Mention | null;
  /** Days since it was first said, where it is given as if it were of now. */
  readonly stale: number | null;
}

/** All that the reading room shows of a document. */
export interface DocumentPage {
  /** With text, blocks, marks, references and metadata. */
  readonly document: KeptDocument;
  /** What its publisher is. */
  readonly publisher: PublisherClass;
  /** Its address and those of its notes, with when each was last asked for. */
  readonly links: readonly NamedLink[];
  /** Living claims in the order of the text, rejected ones too; `claim` is as corrected, `original` as it was read. */
  readonly claims: readonly KeptClaim[];
  /** The facts of the claims, by id. */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly judgements: readonly Judgement[];
  /** Copies and translations of it in the ledger, without itself and its editions. */
  readonly kin: readonly Kin[];
  /** The edition that took its place; null where it holds. */
  readonly later: DocumentSummary | null;
  /** Editions whose place it took. */
  readonly earlier: readonly DocumentSummary[];
  /** Claims that are told no more, in the order of their texts: what the publisher withdrew, and what persons judged and no reader finds. */
  readonly gone: readonly KeptClaim[];
  /** Figures that were said before, in the order of the text. */
  readonly echoes: readonly Echo[];
  /** Documents that echoes name, by id. */
  readonly documents: Readonly<Record<string, DocumentSummary>>;
}

export interface DocumentMaterial
  extends Pick<DocumentPage, "document" | "judgements" | "kin" | "later" | "earlier" | "gone" | "links"> {
  readonly claims: readonly KeptClaim[];
  readonly facts: readonly Fact[];
  /** The testimonies of those facts that have figures, by fact. */
  readonly testimonies: ReadonlyMap<string, readonly Testimony[]>;
  /** What persons decided of publishers. */
  readonly decided: Decided;
}

/** The page of a document, but for the summaries of the documents that its echoes name. */
export function documentPageOf(material: DocumentMaterial): Omit<DocumentPage, "documents"> {
  const { document, judgements, kin, later, earlier, facts, testimonies, links, decided } = material;
  const claims = inOrder(material.claims);
  const place = new Map(claims.map(({ claim }, i) => [claim.id, i]));
  const echoes = [...testimonies]
    .flatMap(([fact, told]) => echoesOf(fact, told, document.id))
    .sort((a, b) => (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0));
  return {
    document,
    publisher: publisherClass(document, decided),
    links,
    claims,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    judgements,
    kin,
    later,
    earlier,
    gone: inOrder(material.gone),
    echoes,
  };
}

function inOrder(claims: readonly KeptClaim[]): KeptClaim[] {
  return [...claims].sort((a, b) => a.claim.evidence.start - b.claim.evidence.start || compare(a.claim.id, b.claim.id));
}

function echoesOf(fact: string, testimonies: readonly Testimony[], document: string): Echo[] {
  return trailsOf(testimonies).flatMap(({ mentions }) => {
    const byClaim = new Map(mentions.map((mention) => [mention.claim, mention]));
    const [first] = mentions;
    return mentions.flatMap((mention): Echo[] => {
      if (mention.document !== document || first === undefined || first.document === document) return [];
      const from = mention.after === null ? null : (byClaim.get(mention.after) ?? null);
      return [{ claim: mention.claim, fact, manner: mention.manner, first, from, stale: mention.stale }];
    });
  });
}
