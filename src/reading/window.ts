import type { Annotation, Name } from "../annotation/index.js";
import type { Span } from "../text/index.js";
import { type Candidate, Candidates, How, kindOf, type Mention } from "./candidates.js";
import type { Piece, Pieces } from "./pieces.js";

/** A time or a sum of the window: the place of its first piece, and which of the annotation it is. */
export interface Value {
  readonly at: number;
  readonly index: number;
}

/**
 * What the network reads at once: whole sentences of a document, and before them who publishes it, its title, its date, its cast and the sentence before.
 * Only acts from `own` on are looked for.
 */
export interface Window {
  readonly pieces: readonly Piece[];
  /** Place of the first piece of the window's own sentences. */
  readonly own: number;
  /** For each piece the number of its sentence in the document; -1 in the head. */
  readonly sentence: Int32Array;
  /** For each piece what it is part of: see Mark. */
  readonly marks: Uint8Array;
  readonly candidates: readonly Candidate[];
  readonly times: readonly Value[];
  readonly sums: readonly Value[];
}

/** What a piece is part of, as the network is told: nothing, a name of some kind, a time, a sum. */
export enum Mark {
  None,
  State,
  Organisation,
  Person,
  Firm,
  Other,
  Office,
  Group,
  Time,
  Sum,
  Cast,
}

/** Pieces of the head, of the sentence before, and of a window's own sentences, at most. */
const HEAD = 48;
const CAST = 52;
const BEFORE = 60;
const OWN = 250;
/** Names of a cast, at most: states and organisations, and persons that are named again. */
const COMPANY = 7;
const PERSONS = 3;

/** What a document is called by where the network reads: its publisher, title and date, as far as they are known. */
export interface Masthead {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** The state or organisation whose voice the document is, or that a newspaper is of. */
  readonly home: string | null;
}

/** The windows of a document, in text order; together their own sentences are all that it has. Time is linear in the text. */
export function windowsOf(annotation: Annotation, masthead: Masthead, pieces: Pieces): Window[] {
  const { text } = annotation.document;
  const cut = annotation.sentences.map(({ start, end }) => pieces.cut(text, start, end));
  const head = new Head(annotation, masthead, pieces);
  const windows: Window[] = [];
  for (let first = 0; first < cut.length; ) {
    let last = first;
    let size = 0;
    while (last < cut.length && (size === 0 || size + cut[last]!.length <= OWN)) size += cut[last++]!.length;
    windows.push(windowOf(annotation, head, cut, first, last));
    first = last;
  }
  return windows;
}

function windowOf(
  annotation: Annotation,
  head: Head,
  cut: readonly (readonly Piece[])[],
  first: number,
  last: number,
): Window {
  const list: Piece[] = [...head.pieces];
  const numbers: number[] = list.map(() => -1);
  const add = (some: readonly Piece[], sentence: number) => {
    list.push(...some);
    for (let i = 0; i < some.length; i++) numbers.push(sentence);
  };
  const body = list.length;
  if (first > 0) add(cut[first - 1]!.slice(-BEFORE), first - 1);
  const own = list.length;
  for (let s = first; s < last; s++) add(s === first ? cut[s]!.slice(0, LONGEST) : cut[s]!, s);
  const marks = new Uint8Array(list.length);
  marks.set(head.marks);
  const candidates = new Candidates(head.candidates);
  const end = list.at(-1)?.end ?? 0;
  const start = list[body]?.start ?? end;
  const within = (spans: readonly { readonly span: Span }[]) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.span.end <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const place = new Places(list, body);
  const { names, times, sums } = annotation;
  for (let i = within(names); i < names.length && names[i]!.span.start < end; i++) {
    const name = names[i]!;
    const at = place.of(name.span);
    if (at === null) continue;
    candidates.add(name, at);
    const mark = markOf(name);
    for (let k = at.first; k <= at.last; k++) if (marks[k] === Mark.None) marks[k] = mark;
  }
  const values = (spans: readonly { readonly span: Span }[], mark: Mark): Value[] => {
    const found: Value[] = [];
    for (let i = within(spans); i < spans.length && spans[i]!.span.start < end; i++) {
      const { span } = spans[i]!;
      const at = span.end > span.start ? place.of(span) : null;
      if (at === null) continue;
      found.push({ at: at.first, index: i });
      for (let k = at.first; k <= at.last; k++) if (marks[k] === Mark.None) marks[k] = mark;
    }
    return found;
  };
  const sentence = Int32Array.from(numbers);
  return {
    pieces: list,
    own,
    sentence,
    marks,
    times: values(times, Mark.Time),
    sums: values(sums, Mark.Sum),
    candidates: candidates.all(),
  };
}

/** Pieces of one sentence that stands alone in its window, at most: what is longer is cut off. */
const LONGEST = 360;

const MARKS: Readonly<Record<Name["kind"], Mark>> = {
  state: Mark.State,
  organisation: Mark.Organisation,
  person: Mark.Person,
  firm: Mark.Firm,
  office: Mark.Office,
  group: Mark.Group,
  place: Mark.Other,
  press: Mark.Firm,
};

function markOf(name: Name): Mark {
  return MARKS[name.kind];
}

/** Finds the pieces of a stretch of text among those of a window, from a place on. */
class Places {
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly body: number,
  ) {}

  of({ start, end }: Span): { readonly first: number; readonly last: number } | null {
    let low = this.body;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    if (low >= this.pieces.length || this.pieces[low]!.start >= end) return null;
    let last = low;
    while (last + 1 < this.pieces.length && this.pieces[last + 1]!.start < end) last++;
    return { first: low, last };
  }
}

/** What stands before the sentences of every window of a document. Its pieces have the places of nothing in the text. */
class Head {
  readonly pieces: readonly Piece[];
  readonly marks: Uint8Array;
  readonly candidates: Candidates;

  constructor(annotation: Annotation, { publisher, title, date, home }: Masthead, pieces: Pieces) {
    const list: Piece[] = [];
    const candidates = new Candidates();
    const marks: Mark[] = [];
    const say = (text: string, most: number, mark: Mark = Mark.None): { first: number; last: number } | null => {
      const first = list.length;
      for (const { id } of pieces.cut(text).slice(0, most)) {
        list.push({ id, start: 0, end: 0 });
        marks.push(mark);
      }
      return list.length > first ? { first, last: list.length - 1 } : null;
    };
    const masthead = publisher === null ? null : say(publisher, HEAD / 3);
    if (home !== null && masthead !== null) candidates.put(home, kindOf(home), masthead, How.Home);
    say("|", 1);
    if (title !== null) this.title(annotation, title, say, candidates, marks);
    say("|", 1);
    if (date !== null) say(date, 8);
    say("|", 1);
    for (const { id, text } of castOf(annotation)) {
      if (list.length >= HEAD + CAST) break;
      const at = say(text, 6, Mark.Cast);
      if (at !== null) candidates.put(id, kindOf(id), at, How.Cast);
    }
    say("|", 1);
    this.pieces = list;
    this.marks = Uint8Array.from(marks);
    this.candidates = candidates;
  }

  /** The title with its names: where they are not told apart from the text, those of the block that it is. */
  private title(
    { above, document, names }: Annotation,
    title: string,
    say: (text: string, most: number, mark?: Mark) => { first: number; last: number } | null,
    candidates: Candidates,
    marks: Mark[],
  ): void {
    const block = document.blocks.find(({ kind }) => kind === "title")?.span;
    const text = block === undefined ? title : document.text.slice(block.start, block.end);
    const shift = block?.start ?? 0;
    const own: readonly Name[] =
      block === undefined
        ? above.filter(({ place }) => place === "title")
        : names.filter(({ span }) => span.start >= block.start && span.end <= block.end);
    let at = 0;
    let left = HEAD;
    for (const name of [...own, null]) {
      const start = name === null ? text.length : name.span.start - shift;
      if (start < at) continue;
      const before = say(text.slice(at, start), left);
      left -= before === null ? 0 : before.last - before.first + 1;
      if (name === null || left <= 0) break;
      at = name.span.end - shift;
      const place = say(text.slice(start, at), left, markOf(name));
      if (place === null) continue;
      left -= place.last - place.first + 1;
      candidates.add(name, place);
      for (let k = place.first; k <= place.last; k++) marks[k] = markOf(name);
    }
  }
}

/** The states and organisations that a document speaks of most, then its persons, each as it first calls it. */
function castOf({ names, document: { text } }: Annotation): { readonly id: string; readonly text: string }[] {
  const counts = new Map<string, { count: number; text: string | null }>();
  const count = (id: string | null | undefined, words: string | null) => {
    if (id === null || id === undefined) return;
    const known = counts.get(id);
    if (known) {
      known.count++;
      known.text ??= words;
    } else counts.set(id, { count: 1, text: words });
  };
  for (const { kind, id, state, members, span } of names) {
    if (kind === "state" || kind === "organisation" || kind === "person") count(id, text.slice(span.start, span.end));
    if (kind !== "state" && kind !== "organisation") count(state, null);
    for (const member of members ?? []) count(member, null);
  }
  const most = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const some = (person: boolean, least: number, n: number) =>
    most.filter(([id, { count }]) => (kindOf(id) === "person") === person && count >= least).slice(0, n);
  return [...some(false, 1, COMPANY), ...some(true, 2, PERSONS)].map(([id, { text }]) => ({
    id,
    text: text ?? id.replace(/^org:/u, ""),
  }));
}

/** The place in the text of a mention of somebody. */
export function spanOf({ pieces }: Pick<Window, "pieces">, { first, last }: Mention): Span {
  return { start: pieces[first]!.start, end: pieces[last]!.end };
}
