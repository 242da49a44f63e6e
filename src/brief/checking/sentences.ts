import { type Annotation, annotate, findNumbers, type PlainNumber } from "../../annotation/index.js";
import type { Document } from "../../document/index.js";
import { languageOf } from "../../language/index.js";
import type { Span } from "../../text/index.js";
import type { Draft, DraftBlock } from "./draft.js";
import { GRAMMARS } from "./grammars/index.js";

type Names = Annotation["names"];

/** A part of a sentence up to the notes that it ends in; `labels` is empty where none follow. */
export interface Part {
  readonly span: Span;
  readonly labels: readonly string[];
}

/** A sentence of a draft with what stands in it. Spans are of `text`. */
export interface DraftSentence {
  readonly text: string;
  readonly title: boolean;
  readonly span: Span;
  readonly line: number;
  readonly parts: readonly Part[];
  readonly names: Names;
  readonly times: Annotation["times"];
  readonly sums: Annotation["sums"];
  readonly unread: readonly Span[];
  readonly numbers: readonly PlainNumber[];
}

/** The sentences of a draft in a language that has tables, with the parts that notes cut them into. */
export function sentencesOfDraft({ blocks }: Draft, code: string): DraftSentence[] {
  const language = languageOf(code)!;
  const starts: number[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n";
    starts.push(text.length);
    text += block.text;
  }
  const annotation = annotate(documentOf(text, blocks, starts, code), language);
  const numbers = findNumbers(annotation, language);
  // "The following year" is held against the time that the text told last, and not against one that lies further back.
  const following = Object.values(GRAMMARS[code]!.next);
  const times = annotation.times.filter(
    ({ span }) => !following.some((words) => text.slice(span.start, span.end).search(words) >= 0),
  );
  const within = (span: Span) => (one: { readonly span: Span }) =>
    span.start <= one.span.start && one.span.end <= span.end;
  return annotation.sentences.map((span): DraftSentence => {
    const index = starts.findLastIndex((start) => start <= span.start);
    const block = blocks[index]!;
    const at = span.start - starts[index]!;
    return {
      text,
      title: block.kind === "title",
      span,
      line: block.lines.findLast(([start]) => start <= at)?.[1] ?? block.lines[0]![1],
      parts: partsOf(block, starts[index]!, span),
      names: annotation.names.filter(within(span)),
      times: times.filter(within(span)),
      sums: annotation.sums.filter(within(span)),
      unread: annotation.unread.map(({ span }) => span).filter((one) => within(span)({ span: one })),
      numbers: numbers.filter(within(span)),
    };
  });
}

/** Texts whose annotations are kept: the words of one fact are held against it, and its sentences against these, several times over. */
const KEPT = 1000;
const kept = new Map<string, Annotation>();

/** A text by itself as it is annotated. */
export function annotationOf(text: string, code: string): Annotation {
  const key = `${code} ${text}`;
  const known = kept.get(key) ?? annotated(text, code);
  // What was asked for longest ago goes first.
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

function annotated(text: string, code: string): Annotation {
  const block: DraftBlock = { kind: "paragraph", text, calls: [], lines: [[0, 1]] };
  return annotate(documentOf(text, [block], [0], code), languageOf(code)!);
}

function partsOf({ calls }: DraftBlock, start: number, span: Span): Part[] {
  const parts: Part[] = [];
  let from = span.start;
  for (const { at, labels } of calls) {
    const end = start + at;
    if (end <= from || end > span.end) continue;
    parts.push({ span: { start: from, end }, labels });
    from = end;
  }
  if (from < span.end) parts.push({ span: { start: from, end: span.end }, labels: [] });
  return parts;
}

function documentOf(
  text: string,
  blocks: readonly DraftBlock[],
  starts: readonly number[],
  language: string,
): Document {
  return {
    id: "d_draft",
    hash: "",
    text,
    // A title is read as a paragraph: names in capitals are names there too.
    blocks: blocks.map((block, i) => ({
      kind: "paragraph",
      span: { start: starts[i]!, end: starts[i]! + block.text.length },
    })),
    marks: [],
    references: [],
    metadata: {
      title: null,
      subtitle: null,
      authors: [],
      publisher: null,
      date: null,
      modified: null,
      section: null,
      language,
      url: null,
      translations: [],
      implied: [],
    },
    problems: [],
  };
}
