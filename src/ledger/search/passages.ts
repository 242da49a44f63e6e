import type { Document } from "../../document/index.js";
import type { Term } from "../../language/search/index.js";
import type { Span } from "../../text/index.js";
import { sentencesIn } from "./sentences.js";
import { termsOf } from "./terms.js";
import { facet, named, publisherWords } from "./tokens.js";

/** A sentence that no claim is told by, as the index has it. */
export interface Passage extends Span {
  /** Tokens in the order of their positions, parted by spaces. */
  readonly tokens: string;
}

/** Terms of a passage at most: what has more is cut into several. PostgreSQL keeps 255 places of one term. */
const MOST = 250;

/** What the index says of every passage of a document besides its words. */
export function passageFacets(document: Pick<Document, "id" | "metadata">, published: number | null): string {
  const { language, publisher, url } = document.metadata;
  const facets = new Set([
    "passage_any",
    facet("document", document.id),
    ...(language === null ? [] : [facet("language", language)]),
    ...named("publisher", publisherWords(publisher, url)),
    ...(published === null ? ["time_none"] : []),
  ]);
  return [...facets].join(" ");
}

/** The sentences of a document that no claim is told by: `told` are the sentences of its claims. */
export function passagesOf(
  document: Pick<Document, "id" | "text" | "blocks" | "metadata">,
  told: readonly (readonly [start: number, end: number])[],
  published: number | null,
): Passage[] {
  const facets = passageFacets(document, published);
  const covered = joined(told);
  return sentencesIn(document)
    .filter((sentence) => !isCovered(document.text, sentence, covered))
    .flatMap(({ start, end }) => {
      const terms = termsOf(document.text.slice(start, end), document.metadata.language);
      const parts = Array.from({ length: Math.ceil(terms.length / MOST) }, (_, i) =>
        terms.slice(i * MOST, (i + 1) * MOST),
      );
      return parts.map((part, i) => ({
        start: i === 0 ? start : start + part[0]!.start,
        end: i === parts.length - 1 ? end : start + part.at(-1)!.end,
        tokens: `${part.map(({ term }) => term).join(" ")} ${facets}`,
      }));
    });
}

/** The terms of a passage, at their places in the document's text. */
export function passageTerms(text: string, { start, end }: Span, language: string | null): Term[] {
  return termsOf(text.slice(start, end), language).map((one) => ({
    term: one.term,
    start: start + one.start,
    end: start + one.end,
  }));
}

function joined(told: readonly (readonly [number, number])[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [start, end] of [...told].sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** Whether claims tell all of a sentence, whatever cut it. What has no letter in it, such as the mark of a note, counts for nothing. */
function isCovered(text: string, { start, end }: Span, told: readonly Span[]): boolean {
  let at = start;
  for (const span of told) {
    if (span.end <= at || span.start >= end) continue;
    if (span.start > at && LETTERS.test(text.slice(at, span.start))) return false;
    at = Math.max(at, span.end);
  }
  return at > start && (at >= end || !LETTERS.test(text.slice(at, end)));
}

const LETTERS = /\p{L}/u;
