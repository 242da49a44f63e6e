import type { DocumentSummary, Fact, KeptClaim } from "../../ledger/index.js";
import { compare } from "../../text/index.js";
import { passageOf } from "./fact.js";

/** A document as it is cited. */
export interface CitedDocument
  extends Pick<DocumentSummary, "id" | "title" | "publisher" | "date" | "language" | "url" | "added"> {
  readonly authors: readonly string[];
}

/** What a document says of a fact: the words of the surest of its claims, in their sentence where that is asked for. */
export interface Voucher {
  readonly claim: string;
  readonly words: string;
  readonly document: CitedDocument;
}

/** By the id of a fact: who tells it, a row for each document, those published first first. */
export type Evidence = ReadonlyMap<string, readonly Voucher[]>;

/**
 * The evidence of facts, from their claims and the documents of these. Rejected claims are in no fact.
 * @param texts of documents whose words are to stand in their sentences, by id.
 */
export function evidenceOf(
  facts: readonly Pick<Fact, "id" | "claims">[],
  claims: readonly Pick<KeptClaim, "claim">[],
  documents: readonly CitedDocument[],
  texts: ReadonlyMap<string, string> = new Map(),
): Evidence {
  const byClaim = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const byDocument = new Map(documents.map((document) => [document.id, document]));
  return new Map(
    facts.map(({ id, claims: own }) => {
      const surest = new Map<string, KeptClaim["claim"]>();
      for (const claim of own.flatMap((one) => byClaim.get(one) ?? [])) {
        const known = surest.get(claim.document);
        if (known === undefined || claim.confidence > known.confidence) surest.set(claim.document, claim);
      }
      const vouchers = [...surest].flatMap(([document, claim]): Voucher[] => {
        const carried = byDocument.get(document);
        return carried === undefined
          ? []
          : [{ claim: claim.id, words: inSentence(claim, texts.get(document)), document: carried }];
      });
      return [id, vouchers.sort(byPublication)] as const;
    }),
  );
}

/** Letters of a sentence that are quoted around its words. */
const QUOTED = 320;

/** The words of a claim in their sentence; of a long one what stands next to them. */
function inSentence({ evidence }: KeptClaim["claim"], text: string | undefined): string {
  if (text === undefined) return evidence.exact;
  const { before, exact, after } = passageOf(evidence, text);
  const room = Math.max(0, Math.floor((QUOTED - exact.length) / 2));
  // Cut between words, where there are such.
  const from = before.indexOf(" ", before.length - room);
  const to = after.lastIndexOf(" ", room);
  const head = before.length <= room ? before : `… ${before.slice(from < 0 ? before.length - room : from + 1)}`;
  const tail = after.length <= room ? after : `${after.slice(0, to < 0 ? room : to)} …`;
  // The stop is the note's own.
  return `${head}${exact}${tail}`.trim().replace(/[.。]$/u, "");
}

function byPublication({ document: a }: Voucher, { document: b }: Voucher): number {
  return compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id);
}
