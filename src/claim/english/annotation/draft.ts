import type { Atom, Derived } from "../../../annotation/index.js";
import { atomsOf, fold } from "../../../annotation/index.js";
import type { Span } from "../../../text/index.js";
import { isCapital } from "./gazetteer.js";
import type { Name } from "./name.js";
import type { Compiled } from "./sense.js";
import type { Sentence, Token } from "./token.js";

/** A name on its way: atoms `from` to before `to`. Its value may still be completed while the document is read. */
export interface Mention {
  from: number;
  to: number;
  value: Name;
  rule: string;
  parts: Mention[];
}

/** Rule of a mention that only keeps its words from being read as something else. */
export const NO_NAME = "name/none";

/** Words that stand in most sentences and never in a name: their tags end a run of capitals. */
const GRAMMAR = new Set(["DET", "ADP", "PRON", "AUX", "SCONJ", "CCONJ", "ADV", "VERB", "INTJ", "PART"]);
/** A sentence of at least this many words, nearly all with capitals and without a full stop, is a headline. */
const HEADLINE_WORDS = 4;

/** A document while its names are looked for: its atoms, and which mention covers each of them. */
export class Draft {
  readonly atoms: readonly Atom[];
  /** First atom of each sentence, and one past the last atom of all. */
  readonly starts: Int32Array;
  readonly cover: (Mention | null)[];
  readonly headline: Uint8Array;
  private readonly lower: ReadonlySet<string>;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly sentences: readonly Sentence[],
    readonly compiled: Compiled,
  ) {
    this.atoms = atomsOf(tokens);
    this.starts = sentenceStarts(this.atoms, tokens, sentences);
    this.cover = new Array<Mention | null>(this.atoms.length).fill(null);
    this.headline = new Uint8Array(sentences.length);
    const lower = new Set<string>();
    for (const atom of this.atoms) if (atom.kind === "letters" && !isCapital(atom.text)) lower.add(atom.text);
    this.lower = lower;
    for (let s = 0; s < sentences.length; s++) this.headline[s] = this.isHeadline(s) ? 1 : 0;
  }

  token(at: number): Token {
    return this.tokens[this.atoms[at]!.token]!;
  }

  /** Number of the sentence of an atom. */
  sentenceOf(at: number): number {
    return this.token(at).sentence;
  }

  /** One past the last atom of the sentence of an atom. */
  limit(at: number): number {
    return this.starts[this.sentenceOf(at) + 1]!;
  }

  /** First atom of the sentence of an atom. */
  start(at: number): number {
    return this.starts[this.sentenceOf(at)]!;
  }

  lowerAt(at: number): string {
    return this.atoms[at]?.lower ?? "";
  }

  /** Whether the atom is a word with a capital that its tag does not forbid to be part of a name. */
  isNameWord(at: number): boolean {
    const atom = this.atoms[at];
    if (atom?.kind !== "letters" || !isCapital(atom.text)) return false;
    const token = this.token(at);
    if (token.span.start !== atom.start) return !this.isClitic(at);
    return (
      !GRAMMAR.has(token.upos) || (token.upos === "VERB" && !this.isInitial(at) && this.headline[token.sentence] === 0)
    );
  }

  /** A possessive or a contraction: a token that begins with an apostrophe. */
  isClitic(at: number): boolean {
    return this.token(at).form.startsWith("'");
  }

  /** Whether nothing but marks and articles stands before it in its sentence. */
  isInitial(at: number): boolean {
    for (let k = this.start(at); k < at; k++) if (this.atoms[k]!.kind === "letters") return false;
    return true;
  }

  /** Whether a word ends before the atom: "Niger" does not end in "Niger'i", nor "US" in "USSR". */
  isWordEdge(to: number): boolean {
    const next = this.atoms[to];
    if (!next?.glued) return true;
    if (next.kind === "letters") return this.atoms[to - 1]!.kind === "mark";
    // "Xi" is no word of "Xi'an", but of "Xi's".
    return !(
      next.text === "'" &&
      this.atoms[to + 1]?.glued &&
      this.atoms[to + 1]!.kind === "letters" &&
      !this.isClitic(to)
    );
  }

  /** A given name with another word of a name after it: here a person's name begins. */
  opensName(at: number): boolean {
    if (at + 1 >= this.atoms.length || !this.compiled.sets.givenNames.has(this.lowerAt(at))) return false;
    return this.isNameWord(at) && this.isNameWord(at + 1);
  }

  /** An article with a capital: "The" at the head of a sentence. */
  isInitialArticle(at: number): boolean {
    return this.compiled.sets.articles.has(this.lowerAt(at));
  }

  /** Whether the word also stands in the document with a small letter. */
  isAlsoLower(at: number): boolean {
    return this.lower.has(this.atoms[at]!.lower);
  }

  /**
   * End of the word that begins at a letters atom: hyphenated and apostrophed parts belong to it ("Al-Ahram",
   * "Xi'an"), points of initials and abbreviations too ("J.", "U.S.").
   */
  wordEnd(at: number): number {
    const limit = this.limit(at);
    let end = at + 1;
    while (end + 1 < limit && this.atoms[end]!.glued && this.atoms[end + 1]!.glued) {
      const mark = this.atoms[end]!.text;
      const joins =
        mark === "-" ||
        (mark === "'" && !this.isClitic(end)) ||
        (mark === "." && this.atoms[end - 1]!.text.length === 1);
      if (!joins || this.atoms[end + 1]!.kind !== "letters") break;
      end += 2;
    }
    const point = this.atoms[end];
    if (end < limit && point!.text === "." && point!.glued && this.atoms[end - 1]!.text.length === 1) end++;
    else if (end < limit && point!.text === "." && point!.token === this.atoms[end - 1]!.token) end++;
    return end;
  }

  /** The folded words of a stretch, joined by spaces. */
  folded(from: number, to: number): string {
    const words: string[] = [];
    for (let k = from; k < to; k++) if (this.atoms[k]!.kind !== "mark") words.push(fold(this.atoms[k]!.text));
    return words.join(" ");
  }

  span(from: number, to: number): Span {
    return { start: this.atoms[from]!.start, end: this.atoms[to - 1]!.end };
  }

  /** A stretch as it is to be shown: white space evened, quotation marks straight. */
  written(from: number, to: number): string {
    let shown = "";
    for (let k = from; k < to; k++)
      shown += k > from && !this.atoms[k]!.glued ? ` ${this.atoms[k]!.text}` : this.atoms[k]!.text;
    return shown;
  }

  /** Puts a mention down; mentions that it covers become its parts. Returns false, and does nothing, if it cuts one in two. */
  place(mention: Mention): boolean {
    for (const edge of [mention.from, mention.to - 1]) {
      const there = this.cover[edge];
      if (there && (there.from < mention.from || there.to > mention.to)) return false;
    }
    const inside: Mention[] = [];
    for (let k = mention.from; k < mention.to; k++) {
      const there = this.cover[k];
      if (there && there !== inside[inside.length - 1] && there !== mention) inside.push(there);
      this.cover[k] = mention;
    }
    for (const part of inside) if (!mention.parts.includes(part)) mention.parts.push(part);
    return true;
  }

  /** Takes a mention away and leaves its atoms free. */
  remove(mention: Mention): void {
    for (let k = mention.from; k < mention.to; k++) if (this.cover[k] === mention) this.cover[k] = null;
  }

  isFree(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.cover[k]) return false;
    return true;
  }

  /** Mentions that stand, in text order. */
  mentions(): Mention[] {
    const found: Mention[] = [];
    for (const mention of this.cover) if (mention && mention !== found[found.length - 1]) found.push(mention);
    return found;
  }

  derived(mention: Mention): Derived<Name> {
    return {
      value: mention.value,
      span: this.span(mention.from, mention.to),
      rule: mention.rule,
      parts: mention.parts
        .filter((part) => part.rule !== NO_NAME)
        .sort((a, b) => a.from - b.from || b.to - a.to)
        .map((part) => this.derived(part)),
    };
  }

  private isHeadline(sentence: number): boolean {
    const last = this.atoms[this.starts[sentence + 1]! - 1];
    if (last?.text === "." && last.kind === "mark") return false;
    let words = 0;
    let small = 0;
    for (let k = this.starts[sentence]!; k < this.starts[sentence + 1]!; k++) {
      const atom = this.atoms[k]!;
      if (atom.kind !== "letters" || atom.text.length < 4) continue;
      words++;
      if (!isCapital(atom.text)) small++;
    }
    return words >= HEADLINE_WORDS && small * 6 <= words;
  }
}

function sentenceStarts(atoms: readonly Atom[], tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const starts = new Int32Array(sentences.length + 1).fill(atoms.length);
  for (let k = atoms.length - 1; k >= 0; k--) starts[tokens[atoms[k]!.token]!.sentence] = k;
  for (let s = sentences.length - 1; s >= 0; s--) starts[s] = Math.min(starts[s]!, starts[s + 1]!);
  return starts;
}
