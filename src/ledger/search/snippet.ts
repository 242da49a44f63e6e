import type { Term } from "../../language/search/index.js";
import type { Span } from "../../text/index.js";
import { occurrencesOf, wordClauses } from "./occurrences.js";
import type { Query } from "./query.js";

/** Words of the document around a claim, for people. */
export interface Snippet {
  readonly text: string;
  /** Stretches of `text` that answer the query, in order, apart from one another. */
  readonly highlights: readonly Span[];
  /** The stretch of `text` that carries the claim. */
  readonly evidence: Span;
  /** Whether the sentence goes on before and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Units of text that a snippet has at most, but for evidence that is longer. */
const LONGEST = 320;

/** What of a document's text is shown for a claim: its sentence, or the part of a long one around the evidence. */
export function snippet(
  text: string,
  evidence: Span & { readonly sentence: readonly [number, number] },
  terms: readonly Term[],
  query: Query,
): Snippet {
  const [from, to] = [Math.min(evidence.sentence[0], evidence.start), Math.max(evidence.sentence[1], evidence.end)];
  const found = highlightsOf(query, terms).filter(({ start, end }) => start >= from && end <= to);
  const { start, end } = window(text, { start: from, end: to }, evidence, found);
  const within = (span: Span) => span.start >= start && span.end <= end;
  return {
    text: text.slice(start, end),
    highlights: found.filter(within).map((span) => ({ start: span.start - start, end: span.end - start })),
    evidence: { start: Math.max(evidence.start, start) - start, end: Math.min(evidence.end, end) - start },
    cut: { before: start > from, after: end < to },
  };
}

/** The spans of the words that answer a query; words that stand side by side in one occurrence are one span. */
export function highlightsOf(query: Query, terms: readonly Term[]): Span[] {
  const spans = wordClauses(query)
    .flatMap((clause) => occurrencesOf(clause)(terms))
    .map(([first, last]) => ({ start: terms[first]!.start, end: terms[last]!.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.start < before.end)
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** The sentence where it is short enough; else the evidence and what fits beside it, nearest highlights first, cut between words. */
function window(text: string, sentence: Span, evidence: Span, highlights: readonly Span[]): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  let { start, end } = evidence;
  if (end - start > LONGEST && highlights[0]) {
    start = Math.max(evidence.start, highlights[0].start - LONGEST / 4);
    end = Math.min(evidence.end, start + LONGEST);
  }
  for (const span of highlights) {
    const [wider, further] = [Math.min(start, span.start), Math.max(end, span.end)];
    if (further - wider <= LONGEST) [start, end] = [wider, further];
  }
  const spare = Math.max(0, LONGEST - (end - start)) / 2;
  const before = Math.max(sentence.start, Math.floor(start - spare));
  const after = Math.min(sentence.end, Math.ceil(end + spare));
  return {
    start: before === sentence.start ? before : nextWord(text, before, start),
    end: after === sentence.end ? after : lastWord(text, after, end),
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const gap = text.slice(from, limit).search(/\s\S/u);
  return gap < 0 ? limit : from + gap + 1;
}

function lastWord(text: string, to: number, limit: number): number {
  const [tail] = /\s+\S*$/u.exec(text.slice(limit, to)) ?? [""];
  return tail === "" ? (text.slice(limit, to).trim() === "" ? limit : to) : to - tail.length;
}
