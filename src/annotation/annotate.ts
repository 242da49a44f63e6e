import { type Block, type Document, Faults, type Problem } from "../document/index.js";
import type { Language } from "../language/index.js";
import type { Span } from "../text/index.js";
import type { Amount } from "./amount.js";
import type { Atom } from "./atom.js";
import type { Derived } from "./derived.js";
import { findExpressions, type SpokenSentence, unreadProblem } from "./expressions.js";
import { foldText } from "./folding.js";
import type { Moment } from "./moment.js";
import type { Name } from "./name.js";
import { findNames } from "./names.js";
import { homelandOf, publisherOf } from "./publisher.js";
import { splitWords } from "./sentences.js";
import type { UnreadSum } from "./sums.js";
import { wordsOf } from "./words.js";

/** A document as a language's tables see it: everything in text order, in offsets of the document's text. */
export interface Annotation {
  readonly document: Document;
  /** BCP 47 code of the language whose tables were used. */
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly names: readonly Name[];
  /** Names in the title and the masthead where the text does not hold these: whom "we" and "the Minister" may mean. Their spans are those of the title and the masthead. */
  readonly above: readonly (Name & { readonly text: string; readonly place: "title" | "publisher" })[];
  readonly times: readonly Derived<Moment>[];
  readonly sums: readonly Derived<Amount>[];
  /** Sums whose value the words do not tell, or that could not be read whole. */
  readonly unread: readonly UnreadSum[];
  /** What could not be read whole, and what a fault of the program cost. */
  readonly problems: readonly Problem[];
}

/** Blocks that are read; all others only stand in the document. */
const READ: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "standfirst",
  "heading",
  "paragraph",
  "list-item",
  "quotation",
]);

/**
 * Finds the sentences, names, times and sums of a document. A fault in one of these costs what that one finds and is told as a problem.
 */
export function annotate(document: Document, language: Language): Annotation {
  const { text, metadata } = document;
  const faults = new Faults(text.length);
  const { attempt } = faults;
  const blocks = wordsOfBlocks(document, language);
  const sentences = attempt("sentences", [], () =>
    blocks.flatMap((words, block) => sentencesIn(text, words, block, language)),
  );
  const around = headingsOf(document, language);
  const found = attempt("names", [], () => {
    const context = {
      date: metadata.date,
      publisher: publisherOf(document, language),
      home: homelandOf(document, language),
    };
    return findNames([...around, ...blocks.map((words) => ({ text, words }))], language, context);
  });
  const names = found.slice(around.length).flat();
  const above = around.flatMap(({ text, place }, i) =>
    (found[i] ?? []).map((name) => ({ ...name, text: text.slice(name.span.start, name.span.end), place })),
  );
  const nothing = { times: [], sums: [], unread: [] };
  const values = attempt("times and sums", nothing, () =>
    findExpressions(sentences, language, { date: metadata.date, state: subjectOf(names, metadata.url) }),
  );
  return {
    document,
    language: language.code,
    sentences: sentences.map(({ span }) => span),
    names,
    above,
    ...values,
    problems: [...faults.problems, ...values.unread.map((sum) => unreadProblem(text, sum))],
  };
}

/** The sentences of a block, each with its words. */
function sentencesIn(text: string, words: readonly Atom[], block: number, language: Language): SpokenSentence[] {
  let from = 0;
  return splitWords(text, words, language).map((span) => {
    while (from < words.length && words[from]!.start < span.start) from++;
    let to = from;
    while (to < words.length && words[to]!.end <= span.end) to++;
    const own = words.slice(from, to);
    from = to;
    return { span, words: own, block };
  });
}

/**
 * The state that a document speaks of most: what a bare "dollar" or "rupee" is read by when it names one that has such a currency. Who writes about Canada from elsewhere
 * means US dollars.
 */
function subjectOf(names: readonly Name[], url: string | null): string | null {
  const counts = new Map<string, number>();
  for (const { kind, id, state, rule } of names) {
    const named = kind === "state" ? id : kind === "office" && rule === "name/table" ? state : null;
    if (named != null) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  const state = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return state === "CAN" && !/^https?:\/\/[^/]+\.ca(?:\/|$)/u.test(url ?? "") ? null : state;
}

/** The words of each block that is read; note marks are none of them. */
function wordsOfBlocks({ text, blocks, marks }: Document, { letters }: Language): Atom[][] {
  const folded = foldText(text, letters);
  return blocks.flatMap(({ kind, span }) => {
    if (!READ.has(kind)) return [];
    const inside = marks.filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end);
    const words = wordsOf(text, folded, span, letters);
    return [
      inside.length === 0
        ? words
        : words.filter((word) => !inside.some((mark) => word.start >= mark.span.start && word.end <= mark.span.end)),
    ];
  });
}

/** Title and masthead as metadata have them, where they do not stand in the text. */
function headingsOf({ blocks, metadata: { title, publisher } }: Document, { letters }: Language) {
  const words = (text: string) => wordsOf(text, foldText(text, letters), { start: 0, end: text.length }, letters);
  return [
    ...(publisher === null ? [] : [{ text: publisher, words: words(publisher), place: "publisher" as const }]),
    ...(title === null || blocks.some(({ kind }) => kind === "title")
      ? []
      : [{ text: title, words: words(title), place: "title" as const }]),
  ];
}
