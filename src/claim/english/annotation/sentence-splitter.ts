import type { SegmentationTables } from "./segmentation.js";
import type { Cuts } from "./tokenizer.js";

const STOP = /^[.!?\u3002\uFF01\uFF1F\u061F\u0964]+$/u;
const ELLIPSIS = /^\.{2,}$/u;
const CLOSER = /^["')\]}]$|^''$/u;
const OPENER = /^["'([{]$|^``$|^''$/u;
const BULLET = /^(?:[-*\u2022\u2013\u2014\u00B7]|--)$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;
/** A word glued to a full stop begins a sentence only in ordinary spelling: "force.The", not "report.DOC". */
const GLUED_START = /^\p{Lu}\p{M}*[\p{Ll}'\u2019]/u;
const LOWER_END = /\p{Ll}{2}$/u;
const CASELESS = /^[\p{Lo}\p{N}\p{Sc}#@]/u;
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}/u;
const NOTE_LABEL = /^(?:\d{1,3}|[a-z])$/u;
const LIST_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,4})$/u;
const INITIAL = /^\p{Lu}\.$/u;
const DOTTED = /^(?:\p{L}\.){2,}$/u;
/** Tokens that a speaker's label may take. */
const LABEL = 16;
/** Tokens that a tie to a speaker (`"Why?" Mao Ning asked`) may take. */
const REACH = 5;
/** Tokens of a sentence at most: what never ends is cut, so that cost stays in proportion to the text. */
const LONGEST = 400;
/** Tokens within which a bracket must close to hold a sentence together. */
const BRACKET_REACH = 80;

/** Yields the number of the token behind each sentence, the last one included. */
export function* sentenceEnds(text: string, cuts: Cuts, tables: SegmentationTables): Generator<number> {
  const count = cuts.starts.length;
  const view = new View(text, cuts, tables);
  let first = view.labelEnd();
  let i = first;
  if (first > 0 && first < count) yield first;
  while (i < count) {
    const end = i - first >= LONGEST ? view.cutBefore(i, first) : view.endAfter(i, first);
    if (end > 0 && end < count) {
      yield end;
      first = end;
      i = end;
    } else {
      i++;
    }
  }
  if (first < count) yield count;
}

class View {
  private readonly brackets: Int32Array;
  constructor(
    private readonly text: string,
    private readonly cuts: Cuts,
    private readonly tables: SegmentationTables,
  ) {
    this.brackets = this.matchBrackets();
  }

  /**
   * The token behind a speaker's label at the beginning: "President of Brazil Jair Bolsonaro: I can say". 0 where there is none. A label is all capitalised
   * words but for short ones between them ("of", "the", "de"), and what follows its colon begins a sentence.
   */
  labelEnd(): number {
    const { starts } = this.cuts;
    for (let i = 0; i < Math.min(LABEL, starts.length - 1); i++) {
      const token = this.token(i);
      if (token === ":")
        return i > 0 && (CAPITAL.test(this.token(i + 1)) || OPENER.test(this.token(i + 1))) && !this.glued(i + 1)
          ? i + 1
          : 0;
      const fits = CAPITAL.test(token) || (i > 0 && (token.length <= 3 || token === "-") && !STOP.test(token));
      if (!fits) return 0;
    }
    return 0;
  }

  /** Where a sentence that is too long is cut: behind the last mark of its second half, or at `i`. */
  cutBefore(i: number, first: number): number {
    for (let k = i - 1; k > first + LONGEST / 2; k--) if (/^[,;:)\]]$/.test(this.token(k))) return k + 1;
    return i;
  }

  /** The token behind the sentence when it ends with token `i` and the marks that close it; 0 when it does not. */
  endAfter(i: number, first: number): number {
    const last = this.text.charCodeAt(this.cuts.ends[i]! - 1);
    // Period, exclamation and question mark, and their like outside Latin.
    if (last !== 46 && last !== 33 && last !== 63 && last < 0x600) return 0;
    const token = this.token(i);
    const stop = STOP.test(token);
    if (!stop && last !== 46) return 0;
    if (!stop && token.length > 24) return 0;
    const after = this.behindClosers(i + 1, first);
    if (after >= this.cuts.starts.length) return 0;
    if (this.insideBrackets(i, after, first)) return 0;
    return (stop ? this.stopEnds(i, after, first, token) : this.abbreviationEnds(i, after, first, token)) ? after : 0;
  }

  private stopEnds(i: number, after: number, first: number, token: string): boolean {
    if (i === first) return false;
    if (i === first + 1 && token === "." && LIST_NUMBER.test(this.token(first)) && !this.glued(i + 1)) return false;
    const next = this.start(after);
    if (next < 0) return this.typedInLowerCase(first, after) && !ELLIPSIS.test(token);
    const glued = this.glued(after);
    if (glued && ELLIPSIS.test(token)) return false;
    if (glued && !GLUED_START.test(this.token(next)) && !LOWER_END.test(this.token(i - 1))) return false;
    if (after > i + 1 && this.isQuote(i + 1) && token !== "." && this.tiesToSpeaker(next)) return false;
    return true;
  }

  private abbreviationEnds(i: number, after: number, first: number, token: string): boolean {
    if (this.glued(after) || i === first) return false;
    const next = this.start(after);
    if (next < 0) return false;
    const word = this.token(next);
    const kind = this.tables.abbreviations.get(token.slice(0, -1));
    if (kind === "title" || kind === "inner" || kind === "number") return false;
    if (kind === "date") return CAPITAL.test(word) && this.tables.abbreviations.get(word.slice(0, -1)) !== "date";
    if (kind === undefined && !DOTTED.test(token) && !INITIAL.test(token)) return false;
    return (this.isQuote(after - 1) && CAPITAL.test(word)) || this.tables.starters.has(word);
  }

  /** Whether the writer does without capitals: the sentence began with a small letter, and so would the next one. */
  private typedInLowerCase(first: number, after: number): boolean {
    return !this.glued(after) && LOWER.test(this.token(first)) && LOWER.test(this.token(after));
  }

  /** The first token that tells how a sentence would begin at `at`; -1 when none could. */
  private start(at: number): number {
    const count = this.cuts.starts.length;
    for (let k = at; k < count && k < at + 4; k++) {
      const token = this.token(k);
      if (CAPITAL.test(token) || CASELESS.test(token) || INNER_CAPITAL.test(token)) return k;
      if (OPENER.test(token) || BULLET.test(token) || ELLIPSIS.test(token)) continue;
      return -1;
    }
    return -1;
  }

  /** Behind the quotes, brackets and note marks that belong to a sentence's end. */
  private behindClosers(from: number, first: number): number {
    let k = from;
    const count = this.cuts.starts.length;
    while (k < count) {
      if (this.token(k) === "[" && this.token(k + 2) === "]" && NOTE_LABEL.test(this.token(k + 1))) {
        k += 3;
        continue;
      }
      if (this.glued(k)) {
        const token = this.token(k);
        if (CLOSER.test(token) && !this.opensBefore(k)) {
          k++;
          continue;
        }
      } else if (this.token(k) === '"' && !this.glued(k + 1) && this.quotesSince(first, k) % 2 === 1) {
        k++;
        continue;
      }
      break;
    }
    return k;
  }

  /** A quote glued to the word behind it opens, unless a quote is open. */
  private opensBefore(k: number): boolean {
    const token = this.token(k);
    if (token !== '"' && token !== "'") return false;
    return this.glued(k + 1) && CAPITAL.test(this.token(k + 1)) && this.quotesSince(Math.max(0, k - 60), k) % 2 === 0;
  }

  private quotesSince(from: number, to: number): number {
    let quotes = 0;
    for (let k = Math.max(from, to - 200); k < to; k++) if (this.token(k) === '"') quotes++;
    return quotes;
  }

  private tiesToSpeaker(next: number): boolean {
    const count = this.cuts.starts.length;
    for (let k = next; k < count && k < next + REACH; k++) {
      const token = this.token(k);
      if (this.tables.sayings.has(token)) return true;
      if (STOP.test(token)) return false;
    }
    return false;
  }

  /** Whether a bracket opened in the middle of the sentence is still open behind the stop. */
  private insideBrackets(i: number, after: number, first: number): boolean {
    const open = this.brackets[i]!;
    if (open < 0 || open <= first) return false;
    return this.brackets[after - 1] === open && this.token(after - 1) !== ")" && this.token(after - 1) !== "]";
  }

  /** For each token the open bracket it stands in, -1 for none. Brackets that never close, or only far away, hold nothing. */
  private matchBrackets(): Int32Array {
    const count = this.cuts.starts.length;
    const inside = new Int32Array(count).fill(-1);
    let open = -1;
    for (let k = 0; k < count; k++) {
      const c = this.cuts.ends[k]! - this.cuts.starts[k]! === 1 ? this.text.charCodeAt(this.cuts.starts[k]!) : 0;
      if (c === 40 || c === 91) open = k;
      else if (c === 41 || c === 93) {
        if (open >= 0 && k - open <= BRACKET_REACH) inside.fill(open, open, k + 1);
        open = -1;
      }
    }
    return inside;
  }

  private isQuote(k: number): boolean {
    const token = this.token(k);
    return token === '"' || token === "'" || token === "''";
  }

  private glued(k: number): boolean {
    return k > 0 && k < this.cuts.starts.length && this.cuts.starts[k] === this.cuts.ends[k - 1];
  }

  private token(k: number): string {
    return this.text.slice(this.cuts.starts[k] ?? 0, this.cuts.ends[k] ?? 0);
  }
}
