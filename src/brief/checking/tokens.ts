import type { Span } from "../../text/index.js";
import type { Cue, Entry, Lexicon } from "./lexicon.js";

/** A word of a sentence, folded. */
export interface Token {
  readonly word: string;
  readonly span: Span;
}

/** A cue where it stands. */
export interface Mention {
  readonly cue: Cue;
  /** What else the same words may say. */
  readonly others: readonly Cue[];
  readonly span: Span;
}

/** Small letters, one sign for each apostrophe, no ё. */
export const folded = (text: string, code: string): string =>
  text.toLocaleLowerCase(code).replace(/[’ʼ‘]/gu, "'").replace(/ё/gu, "е").normalize("NFC");

/** What stands right before a place: as much as a name and the small words behind it may take, however long the text is. */
export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK), at);
const LOOK = 120;

/** The words of a stretch; where words are not parted by blanks each character is one. */
export function tokensOf(
  text: string,
  { start, end }: Span,
  { code, spaced }: Pick<Lexicon, "code" | "spaced">,
): Token[] {
  const words = spaced
    ? /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
    : /(?:[\p{Script=Latin}\p{N}][\p{M}'’-]*)+|\p{L}/gu;
  return [...text.slice(start, end).matchAll(words)].map((match) => ({
    word: folded(match[0], code),
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

/** Words whose entries are kept. */
const KEPT = 20_000;

/** Entries by their first words, so that few are tried at a word; where words are not parted, by their first signs. */
export class Finder {
  readonly #byStart = new Map<string, { readonly entry: Entry; readonly order: number }[]>();
  /** What was found for words, as texts have the same ones again and again. */
  readonly #kept = new Map<string, readonly Entry[]>();

  constructor(
    entries: readonly Entry[],
    private readonly spaced: boolean,
  ) {
    for (const [order, entry] of entries.entries()) {
      const [first] = entry.words;
      const key = spaced ? first! : first!.slice(0, 1);
      const known = this.#byStart.get(key);
      if (known === undefined) this.#byStart.set(key, [{ entry, order }]);
      else known.push({ entry, order });
    }
  }

  /** The longest entry that begins at a token, with how many tokens it takes; its cues where several are as long. */
  at(tokens: readonly Token[], i: number): { readonly cues: readonly Cue[]; readonly taken: number } | null {
    let taken = 0;
    let cues: Cue[] = [];
    for (const { words, cue } of this.#from(tokens[i]!.word)) {
      const length = this.spaced ? fits(words, tokens, i) : run(words[0]!, tokens, i);
      if (length === 0 || length < taken) continue;
      if (length > taken) cues = [];
      taken = length;
      cues.push(cue);
    }
    return taken === 0 ? null : { cues, taken };
  }

  /** Entries that begin with a word, or with a stem of it, in the order of the tables. */
  #from(word: string): readonly Entry[] {
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    const found = this.#beginning(word);
    if (this.#kept.size < KEPT) this.#kept.set(word, found);
    return found;
  }

  #beginning(word: string): Entry[] {
    const keys = this.spaced
      ? [word, ...Array.from({ length: word.length }, (_, k) => `${word.slice(0, k + 1)}*`)]
      : [word.slice(0, 1)];
    return keys
      .flatMap((key) => this.#byStart.get(key) ?? [])
      .sort((a, b) => a.order - b.order)
      .map(({ entry }) => entry);
  }
}

function fits(words: readonly string[], tokens: readonly Token[], i: number): number {
  return words.every((word, k) => tokens[i + k] !== undefined && matches(word, tokens[i + k]!.word)) ? words.length : 0;
}

/** Whether a word is one of the tables: itself, or its stem. */
export const matches = (entry: string, word: string): boolean =>
  entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : entry === word;

/** A word of characters that stand side by side. */
function run(word: string, tokens: readonly Token[], i: number): number {
  let at = 0;
  let k = i;
  while (at < word.length) {
    const token = tokens[k];
    if (token === undefined || !word.startsWith(token.word, at)) return 0;
    if (k > i && tokens[k - 1]!.span.end !== token.span.start) return 0;
    at += token.word.length;
    k++;
  }
  return k - i;
}
