import { anyOf } from "../language/documents/index.js";
import { type Span, slice, trim } from "../text/index.js";
import type { NoteMark, Reference } from "./document.js";
import { type Cite, type CslItem, citesOf } from "./reference/index.js";

/** The label a note begins with. `length` counts the units of the label as printed. */
export interface NoteLabel {
  readonly mark: string;
  readonly style: "bracket" | "number" | "superscript" | "symbol";
  readonly length: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LABEL =
  /^(?:\[\^?(\d{1,3}|\*{1,3}|[ivxlc]{1,6}|[a-z])\]:?|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})(?:[.)](?=\s)|(?=\s+[\p{Lu}"“«‘]))|(\*{1,3}(?!\*)|[†‡§¶])(?=\s?[\p{L}\d"“«‘]))/u;

/** The label at the beginning of a text, if it begins with one. */
export function labelOf(text: string): NoteLabel | null {
  const match = LABEL.exec(text.slice(0, 24));
  if (!match) return null;
  const [whole, bracket, superscript, number, symbol] = match;
  const length = whole.length;
  if (bracket !== undefined) return { mark: bracket, style: "bracket", length };
  if (superscript !== undefined) return { mark: plainDigits(superscript), style: "superscript", length };
  if (number !== undefined) return { mark: number, style: "number", length };
  return symbol === undefined ? null : { mark: symbol, style: "symbol", length };
}

function plainDigits(superscript: string): string {
  return Array.from(superscript, (digit) => SUPERSCRIPTS.indexOf(digit)).join("");
}

const BRACKETED = /\[\^?(\d{1,3}|\*{1,3}|[ivxlc]{1,6}|[a-z])(?:\s?[,;]\s?\d{1,3}){0,9}\]/gu;
const RAISED = /(?<=[\p{L}\p{P}\p{N}])(?<![\u2070\u00B9\u00B2\u00B3\u2074-\u2079])[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹])/gu;
const STARRED = /(?<=[\p{L}\p{N}.,;:!?"”’»)%])(?:\*{1,3}|[†‡])(?![\p{L}\d*])/gu;
/**
 * A number glued to a word or to the end of a sentence, as text drawn from a page shows what was raised there: "relations.3", "Treaty12".
 * Names have capitals or few letters before theirs: "CO2", "Su27", "COVID19".
 */
const GLUED =
  /(?=\d)(?<=\p{Ll}{3}[.,;:!?]?["”’»)]?|(?<![\d.])(?:1[89]|20)\d\d[.,;:]["”’»)]?|\p{L}[.,!?]["”’»)]|[)%][.,;]?)\d{1,3}(?=[\s;:)—–]|[.,](?!\d)|$)/gu;
/** Units of measure that are squared or cubed: "km²" carries no mark. */
const POWERED = new RegExp(`(?:^|[^\\p{L}])${anyOf("squaredUnits")}$`, "iu");

/** Marks that may be note marks within a span; whether they are, the labels of the notes decide. */
export function possibleMarks(text: string, span: Span): NoteMark[] {
  const words = slice(text, span);
  const marks: NoteMark[] = [];
  if (words.includes("[")) {
    for (const match of words.matchAll(BRACKETED))
      for (const mark of split(match[0], span.start + match.index)) marks.push(mark);
  }
  if (/[⁰¹²³⁴-⁹]/u.test(words)) {
    for (const match of words.matchAll(RAISED)) {
      if (POWERED.test(words.slice(Math.max(0, match.index - 4), match.index))) continue;
      marks.push({ mark: plainDigits(match[0]), span: at(span.start + match.index, match[0].length) });
    }
  }
  if (/[*†‡]/u.test(words)) {
    for (const match of words.matchAll(STARRED)) {
      marks.push({ mark: match[0], span: at(span.start + match.index, match[0].length) });
    }
  }
  if (/\d/u.test(words)) {
    for (const match of words.matchAll(GLUED)) {
      marks.push({ mark: match[0], span: at(span.start + match.index, match[0].length) });
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** "[1, 2]" is two marks that share the brackets: "[1," and " 2]". */
function split(printed: string, start: number): NoteMark[] {
  const marks: NoteMark[] = [];
  let from = 0;
  for (const match of printed.matchAll(/[^\s[\],;^]+/gu)) {
    const end = /[,;\]]/u.exec(printed.slice(match.index))!.index + match.index + 1;
    marks.push({ mark: match[0], span: { start: start + from, end: start + end } });
    from = end;
  }
  return marks;
}

function at(start: number, length: number): Span {
  return { start, end: start + length };
}

/**
 * The marks that stand for notes: those whose label a note carries, and bracketed small numbers glued to what they annotate.
 * "[2024]" and "[a]" without a note are words of the text. Plain numbers must count the notes through besides.
 */
export function trueMarks(
  text: string,
  marks: readonly NoteMark[],
  notes: readonly Pick<NoteSpan, "mark">[],
): NoteMark[] {
  const labels = new Set(notes.map((note) => note.mark));
  const shown = marks.filter(({ mark, span }) => {
    if (isPlain(text, span)) return false;
    if (labels.has(mark)) return true;
    const glued = span.start > 0 && /[\p{L}\p{N}\p{P}]/u.test(text[span.start - 1]!);
    return glued && /^\d{1,3}$/u.test(mark) && /^[[,;\s]/u.test(text[span.start]!);
  });
  // A text marks its notes in one way.
  if (shown.some(({ mark }) => /^\d/u.test(mark))) return shown;
  const plain = countingThrough(marks.filter(({ mark, span }) => isPlain(text, span) && labels.has(mark)));
  return [...shown, ...plain].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a mark is a number without brackets that is not raised. */
function isPlain(text: string, { start }: Span): boolean {
  return /[0-9]/u.test(text[start]!);
}

/** Of numbers in reading order those that count on from the one before; one may be missing, and each page may begin anew. */
function countingThrough(marks: readonly NoteMark[]): NoteMark[] {
  let last = 0;
  return marks.filter(({ mark }) => {
    const number = Number(mark);
    if (number !== 1 && (number <= last || number > last + 2)) return false;
    last = number;
    return true;
  });
}

/** A note or an entry of a bibliography: where it stands, and its label. `mark` is "" for an entry without one. */
export interface NoteSpan extends Pick<NoteLabel, "mark" | "length"> {
  readonly span: Span;
}

/** The notes of a text as references, in order, with what each cites. */
export function referencesOf(text: string, notes: readonly NoteSpan[]): Reference[] {
  const worded = notes.map(({ mark, length, span }) => {
    const words = slice(text, trim(text, { start: span.start + length, end: span.end })).replace(/\s+/gu, " ");
    return { mark, text: words };
  });
  // What notes cite is read when somebody asks: claims need the marks alone, and a short run ends before it would pay.
  let known: readonly (readonly Cite[])[] | undefined;
  const cites = (i: number): readonly Cite[] => {
    known ??= citesOf(worded);
    return known[i]!;
  };
  return worded.map(({ mark, text: words }, i) => ({
    mark,
    text: words,
    span: notes[i]!.span,
    get item() {
      return cites(i)[0]?.item;
    },
    get ibid() {
      return cites(i)[0]?.ibid;
    },
    get locator() {
      return cites(i)[0]?.locator;
    },
    get url() {
      const item = cites(i)[0]?.item;
      return item && addressOf(item);
    },
    get also() {
      const [, ...also] = cites(i);
      return also.length === 0 ? undefined : also;
    },
  }));
}

/** The address a work has, or the one its DOI stands for (https://www.doi.org/the-identifier/resources/handbook). */
function addressOf({ URL, DOI }: CslItem): string | undefined {
  return URL ?? (DOI === undefined ? undefined : `https://doi.org/${DOI}`);
}
