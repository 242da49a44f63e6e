import type { Amount, Derived, Moment } from "../../../annotation/index.js";
import { atomsOf, CHANGED, findSums, findTimes, type ValuesRead, valueTables } from "../../../annotation/index.js";
import { type Attempt, type Block, type Document, homeOf, outright } from "../../../document/index.js";
import { slice } from "../../../text/index.js";
import type { Annotated, AnnotatedTables } from "./annotated.js";
import { withBareDays, withoutBareDays } from "./bare-days.js";
import { findGroups } from "./groups.js";
import { withHyphens } from "./hyphens.js";
import type { Language } from "./language.js";
import { type LemmaTable, lemmatise } from "./lemmatiser.js";
import { mended } from "./mending.js";
import type { Name } from "./name.js";
import { atTheTime, findNames } from "./names.js";
import type { ParsedSentence } from "./network/index.js";
import { findQuotations } from "./quotations.js";
import { type Segment, segment } from "./segmentation.js";
import { tableBlocks, type Unit, unitOf } from "./tables.js";
import type { Sentence, Token } from "./token.js";

/** What tags and parses: the network, or another with the same answers. */
export interface Parser {
  parse(forms: readonly string[]): ParsedSentence;
  /** Many sentences, answered in their order. */
  parseAll(sentences: readonly (readonly string[])[]): ParsedSentence[];
}

/** A language made ready: its tables, its network, its lemmas. */
export interface Engine {
  readonly language: Language;
  readonly parser: Parser;
  readonly lemmas: LemmaTable;
}

/** Blocks that are read for claims; all others only stand in the document. */
const READ: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "standfirst",
  "heading",
  "paragraph",
  "list-item",
  "quotation",
]);

/** Reads a document as a language: cost is linear in its text. */
export function annotate(document: Document, engine: Engine, attempt: Attempt = outright): Annotated {
  const running = annotateBlocks(document, engine, attempt, ({ kind }) => READ.has(kind));
  const titled = attempt("names in the title", null, () => parseTitle(document, engine));
  const named = (read: Parsed & { readonly text: string }) =>
    findNames(
      read.text,
      read.tokens,
      read.sentences,
      engine.language.names(),
      document.metadata.date,
      homeOf(document),
      attempt,
    );
  return {
    ...running,
    titleNames: titled === null ? [] : attempt("names in the title", [], () => named(titled)),
    tables: attempt("tables", null, () => annotateTables(document, engine, attempt)),
  };
}

function annotateTables(document: Document, engine: Engine, attempt: Attempt): AnnotatedTables | null {
  const blocks = tableBlocks(document);
  if (blocks.size === 0) return null;
  const units = new Map<number, Unit>();
  for (const i of blocks) {
    const block = document.blocks[i]!;
    if (block.kind === "cell" && !block.place?.cell?.heading) continue;
    const unit = unitOf(slice(document.text, block.span), engine.language);
    if (unit !== null) units.set(i, unit);
  }
  return { annotated: annotateBlocks(document, engine, attempt, (_, i) => blocks.has(i)), units };
}

function annotateBlocks(
  document: Document,
  engine: Engine,
  attempt: Attempt,
  isRead: (block: Block, index: number) => boolean,
): Annotated {
  const { sentences, tokens } = attempt("sentences", { sentences: [], tokens: [] }, () =>
    parseBlocks(document, engine, isRead),
  );
  const tables = engine.language.names();
  const { date } = document.metadata;
  const home = homeOf(document);
  const names = attempt("names", [], () => findNames(document.text, tokens, sentences, tables, date, home, attempt));
  const context = contextState(names, document.metadata.url);
  const { times, amounts } = attempt("times and sums", { times: [], amounts: [] }, () =>
    findValues(document, tokens, sentences, engine.language, context, attempt),
  );
  return {
    document,
    language: engine.language.code,
    sentences,
    tokens,
    names: attempt("names of seats of government", names, () => seatsThen(names, sentences, times)),
    groups: attempt("groups of states", [], () => findGroups(tokens, tables)),
    times,
    amounts,
    quotations: document.blocks.filter(isRead).flatMap((block) => findQuotations(document.text, block.span)),
    titleNames: [],
    tables: null,
  };
}

/** Names with the capitals of sentences about years gone by read as what they were the seats of then: "came to Belgrade in 1976". */
function seatsThen(
  names: readonly Derived<Name>[],
  sentences: readonly Sentence[],
  times: readonly Derived<Moment>[],
): Derived<Name>[] {
  let at = 0;
  let from = 0;
  return names.map((name) => {
    if (name.value.kind !== "state" || name.value.naming !== "capital") return name;
    // Names, sentences and times all stand in text order.
    while (at < sentences.length - 1 && sentences[at]!.span.end < name.span.end) at++;
    const { span } = sentences[at]!;
    while (from < times.length && times[from]!.span.start < span.start) from++;
    const days: string[] = [];
    for (let k = from; k < times.length && times[k]!.span.end <= span.end; k++) {
      const { edtf, basis } = times[k]!.value;
      if (basis === "publication" || !/^\d{4}/u.test(edtf) || !/\d$/u.test(edtf)) return name;
      days.push(edtf.replace(/^.*\//u, ""));
    }
    const last = days.sort().at(-1);
    const then = last === undefined ? name.value : atTheTime(name.value, last);
    return then === name.value ? name : { ...name, value: then };
  });
}

/** A sentence with its block, before it is parsed. */
interface Piece {
  readonly block: number;
  readonly segment: Segment;
}

interface Parsed {
  readonly sentences: Sentence[];
  readonly tokens: Token[];
}

function parseBlocks(document: Document, engine: Engine, isRead: (block: Block, index: number) => boolean): Parsed {
  const pieces: Piece[] = [];
  document.blocks.forEach((block, index) => {
    if (!isRead(block, index)) return;
    const skip = document.marks
      .filter((m) => m.span.start >= block.span.start && m.span.end <= block.span.end)
      .map((m) => m.span);
    for (const found of segment(document.text, block.span, engine.language.segmentation, skip)) {
      pieces.push({ block: index, segment: found });
    }
  });
  return parseSentences(pieces, engine);
}

/** The title that only metadata gives, parsed for the names in it. */
function parseTitle(document: Document, engine: Engine): (Parsed & { readonly text: string }) | null {
  const { title } = document.metadata;
  if (title === null || document.blocks.some((block) => block.kind === "title")) return null;
  const found = segment(title, { start: 0, end: title.length }, engine.language.segmentation);
  const pieces = found.map((segment) => ({ block: 0, segment }));
  return { text: title, ...parseSentences(pieces, engine) };
}

/** All sentences at once: side by side they are parsed faster than one after another. */
function parseSentences(pieces: readonly Piece[], { parser, lemmas, language: { grammar } }: Engine): Parsed {
  const shown = pieces.map(({ segment }) => withoutBareDays(withHyphens(segment.tokens), grammar.isBareDay));
  const parsed = parser.parseAll(shown.map(({ forms }) => forms));
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  pieces.forEach(({ block, segment }, index) => {
    const { upos, xpos, heads, relations, headProbabilities, relationProbabilities } = mended(
      withBareDays(parsed[index]!, shown[index]!),
      segment.tokens,
      grammar,
    );
    const from = tokens.length;
    segment.tokens.forEach(({ span, form }, i) => {
      const head = heads[i]!;
      tokens.push({
        index: from + i,
        sentence: index,
        span,
        form,
        lemma: lemmatise(form, upos[i]!, xpos[i]!, lemmas),
        upos: upos[i]!,
        xpos: xpos[i]!,
        head: head < 0 ? -1 : from + head,
        relation: relations[i]!,
        headProbability: headProbabilities[i]!,
        relationProbability: relationProbabilities[i]!,
      });
    });
    sentences.push({ index, block, span: segment.span, from, to: tokens.length });
  });
  return { sentences, tokens };
}

interface Values {
  readonly times: Derived<Moment>[];
  readonly amounts: Derived<Amount>[];
}

/** Times and sums sentence by sentence; the last stated time runs on as the narrative's. */
function findValues(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
  state: string | null,
  attempt: Attempt,
): Values {
  const values: Values = { times: [], amounts: [] };
  const published = document.metadata.date;
  const tables = valueTables(language.values);
  const none = tables.read([]);
  const told = sentences.map(({ from, to }) =>
    attempt("times and sums", none, () => tables.read(atomsOf(tokens.slice(from, to)))),
  );
  const now = published ?? attempt("times", null, () => firstDay(told));
  const read = (sentence: Sentence, running: string | null, apart: boolean): Derived<Moment>[] =>
    attempt("times", [], () =>
      findTimes(told[sentence.index]!, { published: now, running, apart }).filter(({ rule }) => !VAGUE.test(rule)),
    );
  const news =
    published !== null &&
    !isHistory(
      sentences.flatMap((sentence) => read(sentence, null, true)),
      published,
    );
  let running: string | null = null;
  let block = -1;
  for (const sentence of sentences) {
    const times: Derived<Moment>[] = read(sentence, running, news && sentence.block !== block).map((time) =>
      published === null ? fromContext(time) : time,
    );
    const last: Derived<Moment> | undefined = times
      .filter((time) => time.value.basis !== "publication" && /^\d{4}/.test(time.value.edtf))
      .at(-1);
    if (last !== undefined) {
      running = last.value.edtf;
      block = sentence.block;
    }
    values.times.push(...times);
    const { sums } = attempt("sums", { sums: [], unread: [] }, () => findSums(told[sentence.index]!, { state }));
    values.amounts.push(...sums.filter(({ rule }) => rule !== CHANGED.from));
  }
  return values;
}

/** Meanings that tell of no act when it was: "so far", "recently". */
const VAGUE = /^(?:until-now|recent): /;

/** Stated times of years before the last that make a text one about the past, and the share of all stated times that they must be. */
const PAST = 4;
const MOSTLY = 0.6;

/** Whether a text tells of years gone by, so that a month without a year goes on with the story from one paragraph to the next. */
function isHistory(times: readonly Derived<Moment>[], published: string): boolean {
  const stated = times.filter(({ value }) => value.basis === "stated" && /^\d{4}/.test(value.edtf));
  const last = Number(published.slice(0, 4)) - 1;
  const past = stated.filter(({ value }) => Number(value.edtf.slice(0, 4)) < last);
  return past.length >= PAST && past.length >= MOSTLY * stated.length;
}

/** Sentences at the head of an undated document that may tell the day it speaks from. */
const OPENING = 6;

/** The first day that the opening of an undated document states: what "soon" and "last year" are counted from there. */
function firstDay(sentences: readonly ValuesRead[]): string | null {
  for (const sentence of sentences.slice(0, OPENING)) {
    const day = findTimes(sentence, { published: null }).find((time) => /^\d{4}-\d{2}-\d{2}$/.test(time.value.edtf));
    if (day) return day.value.edtf;
  }
  return null;
}

function fromContext(time: Derived<Moment>): Derived<Moment> {
  return time.value.basis === "publication" ? { ...time, value: { ...time.value, basis: "context" } } : time;
}

/**
 * The state that a document speaks of most: what a bare "dollar" or "rupee" is read by when it names one that has such a currency. Who writes about
 * Canada from elsewhere means US dollars.
 */
function contextState(names: readonly Derived<Name>[], url: string | null): string | null {
  const counts = new Map<string, number>();
  for (const { value } of names)
    if (value.kind === "state" && value.id !== null) counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
  const state = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return state === "CAN" && !/^https?:\/\/[^/]+\.ca(?:\/|$)/u.test(url ?? "") ? null : state;
}
