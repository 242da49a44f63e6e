/** A word as texts are compared by: in small letters, and whether it tells this text from others of its kind. */
export interface Wording {
  readonly word: string;
  /** A figure, or a word that is written large inside a sentence: what formulas leave blank. */
  readonly telling: boolean;
  /** Whether it stands in a quotation: reporters who never met quote a speech alike. */
  readonly quoted: boolean;
}

const UNKNOWN = 0;
const LETTER = 1;
const FIGURE = 2;
/** A character of a script that puts no spaces between words: a word by itself. */
const ALONE = 3;
const STOP = 4;
const LINE = 5;
const OPEN = 6;
const CLOSE = 7;
const QUOTE = 8;
const OTHER = 9;

/** What each UTF-16 unit is, found out once. Halves of pairs count as letters. */
const kinds = new Uint8Array(65536);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(character)) return ALONE;
  if (/\p{N}/u.test(character)) return FIGURE;
  if (/[\p{L}\p{M}\ud800-\udfff]/u.test(character)) return LETTER;
  if (character === "\n") return LINE;
  if (".!?:;\u0964\u3002".includes(character)) return STOP;
  if ("\u201c\u201e\u00ab".includes(character)) return OPEN;
  if ("\u201d\u00bb".includes(character)) return CLOSE;
  return character === '"' ? QUOTE : OTHER;
}

/** The words of a text in order: letters and figures that stand together ("60,000" is one). Cost is linear. */
export function wordsOf(text: string): Wording[] {
  const found: Wording[] = [];
  let opening = true;
  let quoted = false;
  let figure = false;
  let start = -1;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const word = piece.toLowerCase();
    // Scripts without large letters have no telling words but figures, unless each character is a word.
    found.push({ word, telling: figure || (!opening && word !== piece), quoted });
    opening = false;
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit]!;
    if (kind === UNKNOWN) {
      kind = kindOf(unit);
      kinds[unit] = kind;
    }
    if (kind === LETTER || kind === FIGURE) {
      if (start < 0) {
        start = i;
        figure = false;
      }
      figure ||= kind === FIGURE;
      continue;
    }
    // "1,700.5": a mark between figures is part of the number.
    if (start >= 0 && figure && (unit === 0x2c || unit === 0x2e) && isFigure(text.charCodeAt(i + 1))) continue;
    if (start >= 0) close(i);
    if (kind === ALONE) {
      found.push({ word: text[i]!, telling: true, quoted });
      opening = false;
    } else if (kind === STOP) opening = true;
    else if (kind === LINE) {
      opening = true;
      // Nobody quotes past a paragraph without saying so again: a mark that was left open is no quotation to the end of the text.
      quoted = false;
    } else if (kind === OPEN) quoted = true;
    else if (kind === CLOSE) quoted = false;
    else if (kind === QUOTE) quoted = !quoted;
  }
  if (start >= 0) close(text.length);
  return found;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
