/** A piece of a text as the network has it: its number in the vocabulary and its place in the text (half-open UTF-16 offsets). */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Numbers up to this stand for no text. */
const UNKNOWN = 3;

/** What stands before a word in the vocabulary. */
const MARK = "▁";

/**
 * Cuts texts into pieces by a unigram vocabulary: of all ways to cut a word, the one whose pieces are likeliest together. Time is linear in the text. Characters are
 * compared in their compatible form (NFKC), one by one, so that every piece keeps its place in the text.
 */
export class Pieces {
  private readonly numbers = new Map<string, number>();
  private readonly longest: number;
  private readonly least: number;
  private readonly known = new Map<string, readonly (readonly [id: number, from: number, to: number])[]>();

  /** @param vocabulary pieces by number, each with its natural logarithm of likelihood. */
  constructor(private readonly vocabulary: readonly (readonly [piece: string, score: number])[]) {
    let longest = 1;
    let least = 0;
    vocabulary.forEach(([piece, score], number) => {
      if (number <= UNKNOWN) return;
      this.numbers.set(piece, number);
      longest = Math.max(longest, piece.length);
      least = Math.min(least, score);
    });
    this.longest = longest;
    this.least = least;
  }

  /** The pieces of the stretch `[start, end)` of a text. */
  cut(text: string, start = 0, end = text.length): Piece[] {
    const pieces: Piece[] = [];
    for (let at = start; at < end; ) {
      if (isBlank(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const from = at;
      while (at < end && !isBlank(text.charCodeAt(at))) at++;
      for (const [id, a, b] of this.word(text.slice(from, at))) pieces.push({ id, start: from + a, end: from + b });
    }
    return pieces;
  }

  private word(word: string): readonly (readonly [number, number, number])[] {
    const before = this.known.get(word);
    if (before) return before;
    const cut = this.likeliest(word);
    if (this.known.size >= REMEMBERED) this.known.clear();
    if (word.length <= SHORT) this.known.set(word, cut);
    return cut;
  }

  /** Viterbi over the places of a word; offsets are those of the word as it is written. */
  private likeliest(word: string): [number, number, number][] {
    const { form, places } = compatible(word);
    const size = form.length;
    const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(size + 1);
    const which = new Int32Array(size + 1);
    best[0] = 0;
    for (let i = 0; i < size; i++) {
      if (best[i] === Number.NEGATIVE_INFINITY) continue;
      const most = Math.min(this.longest, size - i);
      let single = false;
      for (let length = 1; length <= most; length++) {
        const number = this.numbers.get(form.slice(i, i + length));
        if (number === undefined) continue;
        if (length === 1) single = true;
        const score = best[i]! + this.vocabulary[number]![1];
        if (score <= best[i + length]!) continue;
        best[i + length] = score;
        from[i + length] = i;
        which[i + length] = number;
      }
      const step = isHigh(form.charCodeAt(i)) && i + 1 < size ? 2 : 1;
      const score = best[i]! + this.least - 10;
      if (single || score <= best[i + step]!) continue;
      best[i + step] = score;
      from[i + step] = i;
      which[i + step] = UNKNOWN;
    }
    const cut: [number, number, number][] = [];
    for (let at = size; at > 0; at = from[at]!) cut.push([which[at]!, places[from[at]!]!, places[at]!]);
    return cut.reverse().filter(([, a, b], _i, all) => b > a || all.length === 1);
  }
}

/** Words remembered, and the longest of them: texts repeat their words. */
const REMEMBERED = 50_000;
const SHORT = 24;

/** A word with its mark in compatible form, and for each place of that form the offset in the word as written. */
function compatible(word: string): { readonly form: string; readonly places: readonly number[] } {
  let form = MARK;
  const places = [0];
  for (let i = 0; i < word.length; ) {
    const size = isHigh(word.charCodeAt(i)) && i + 1 < word.length ? 2 : 1;
    const normal = word.charCodeAt(i) < 0x80 ? word[i]! : word.slice(i, i + size).normalize("NFKC");
    for (let k = 0; k < normal.length; k++) places.push(i);
    form += normal;
    i += size;
  }
  places.push(word.length);
  return { form, places };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** White space, and what is written without being seen. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
