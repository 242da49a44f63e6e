import type { DocumentSummary, Fact, KeptClaim } from "../../ledger/index.js";
import { compare } from "../../text/index.js";

/** A document as it is cited. */
export interface CitedDocument
  extends Pick<DocumentSummary, "id" | "title" | "publisher" | "date" | "language" | "url" | "added"> {
  readonly authors: readonly string[];
}

/** What a document says of a fact: the words of the surest of its claims. */
export interface Voucher {
  readonly claim: string;
  readonly words: string;
  readonly document: CitedDocument;
}

/** By the id of a fact: who tells it, a row for each document, those published first first. */
export type Evidence = ReadonlyMap<string, readonly Voucher[]>;

/** The evidence of facts, from their claims and the documents of these. Rejected claims are in no fact. */
export function evidenceOf(
  facts: readonly Pick<Fact, "id" | "claims">[],
  claims: readonly Pick<KeptClaim, "claim">[],
  documents: readonly CitedDocument[],
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
        return carried === undefined ? [] : [{ claim: claim.id, words: claim.evidence.exact, document: carried }];
      });
      return [id, vouchers.sort(byPublication)] as const;
    }),
  );
}

function byPublication({ document: a }: Voucher, { document: b }: Voucher): number {
  return compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id);
}
