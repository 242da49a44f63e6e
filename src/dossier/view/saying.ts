import type { DocumentSummary, Fact, KeptClaim } from "../../ledger/index.js";
import { trimmed } from "../../text/index.js";

/** How a fact was told first: in which words, by whom, where and when. */
export interface Saying {
  readonly claim: string;
  readonly document: string;
  /** The words of the claim in one line, cut where they are long. */
  readonly words: string;
  /** Who is said to say so; null where the document says so itself. */
  readonly speaker: string | null;
  /** Who that is: alpha-3 of a state, "org:…", "person:…". */
  readonly speakerId: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** EDTF: when the document came out; null where nothing tells it. */
  readonly told: string | null;
}

/** Letters of the words that are kept: more than fit on a line. */
const LONGEST = 200;

/** How each of these facts was told first, by its id; those whose claim or document is not at hand are left out. */
export function sayingsOf(
  facts: readonly Fact[],
  claims: readonly Pick<KeptClaim, "claim">[],
  documents: readonly DocumentSummary[],
): Readonly<Record<string, Saying>> {
  const byClaim = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const byDocument = new Map(documents.map((one) => [one.id, one]));
  return Object.fromEntries(
    facts.flatMap(({ id, first }): [string, Saying][] => {
      const claim = byClaim.get(first.claim);
      const document = claim && byDocument.get(claim.document);
      if (claim === undefined || document === undefined) return [];
      const { publisher, title, date } = document;
      const speaker = claim.attribution?.speaker;
      return [
        [
          id,
          {
            claim: claim.id,
            document: document.id,
            words: inLine(claim.evidence.exact),
            speaker: speaker?.name ?? null,
            speakerId: speaker?.id ?? null,
            publisher,
            title,
            told: first.published ?? date,
          },
        ],
      ];
    }),
  );
}

/** Words without line breaks, cut at the end of a word. */
function inLine(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, "");
  return `${trimmed(cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)), null, /[\s,;:]/u)} …`;
}
