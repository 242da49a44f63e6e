import { anyOf, inEitherCase, wholeWord } from "../../language/documents/index.js";
import { later } from "./later.js";
import { namesOf } from "./names.js";
import { sentenceEnds } from "./segments.js";

/** Words before a cited work that do not belong to it; what they say of it (support, doubt, source) is not kept. */
const QUALIFIERS = `(?:,?\\s${anyOf("citeQualifiers")}){0,2}`;
const SIGNAL = later(() => `^(?:${anyOf("citeSignals")}${QUALIFIERS}(?:\\s*[:;,]?\\s+|\\s*[:;]\\s*))+(?=\\S)`, "iu");
/** A signal inside a sentence of commentary: "For a discussion of the method, see Hugo Falk, …". */
const INNER_SIGNAL = later(
  () => `(?<!\\p{L})${inEitherCase("innerSignals")}${QUALIFIERS}[:,]?\\s(?=[\\p{Lu}“"«„‘]|https?:)`,
);

const PROSE = later(() => wholeWord("proseWords"), "giu");

/** Whether a sentence comments and cites nothing: several words of running text, no part of a reference. */
export function isCommentary(note: string): boolean {
  const sentence = note.slice(0, LONGEST);
  if (/https?:|www\.|\bdoi\b|[“«„"][^”»“"«„]{4,400}[”»“"],/iu.test(sentence)) return false;
  const words = sentence.match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 10 >= words.length * 6 && (sentence.slice(0, 1000).match(PROSE())?.length ?? 0) >= 2;
}

/** Longer than any citation with its commentary; what stands after is looked at in pieces of this length. */
const LONGEST = 3000;
/** Editors after "in" take no more. */
const LONGEST_LIST = 300;
/** A note cites no more works than this. */
const MOST = 60;

/** The stretches of a note that may each cite a work, in order, without the words that introduce them. Cost is linear. */
export function citationsOf(note: string): string[] {
  const found: string[] = [];
  for (const stretch of stretchesOf(note)) {
    if (found.length >= MOST) break;
    const cited = withoutCommentary(stretch);
    if (cited !== null) found.push(cited);
  }
  return found;
}

/** "Compare Roe, Small States, with Poe, …" cites two works. */
const COMPARED = later(() => `^${anyOf("compareSignals")}\\s`, "iu");
const COMPARED_WITH = later(() => `,?\\s${anyOf("comparedWith")}\\s(?=[\\p{Lu}“"])`);

/** Splits a note at semicolons between works. Those in quotation marks, brackets or addresses, in lists of names or before " ; " of GOST stay. */
function stretchesOf(note: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < note.length; i++) {
    const unit = note[i]!;
    if ("“«„([".includes(unit)) depth++;
    else if ("”»)]".includes(unit) && depth > 0) depth--;
    else if (
      unit === ";" &&
      (depth === 0 || i - start > LONGEST) &&
      /\s/u.test(note[i + 1] ?? " ") &&
      !/\s/u.test(note[i - 1] ?? "")
    ) {
      pieces.push(note.slice(start, i));
      start = i + 1;
      depth = 0;
    }
  }
  pieces.push(note.slice(start));
  const compared = COMPARED().test(note) ? pieces.flatMap((piece) => piece.split(COMPARED_WITH())) : pieces;
  const joined: string[] = [];
  for (const piece of compared) {
    const before = joined.at(-1);
    const whole = before !== undefined && isWhole(before) && isWhole(piece) && !endsAmongEditors(before);
    if (before !== undefined && before.length + piece.length < LONGEST && !whole) {
      joined[joined.length - 1] = `${before};${piece}`;
    } else joined.push(piece);
  }
  return joined;
}

const REPEATS = later(() => `^(?:\\p{L}+\\s)?${wholeWord("ibid")}`, "iu");
const PLACED = later(
  () =>
    `(?:1[5-9]|20)\\d\\d|https?:|[“«„"‘]|\\d[-–]\\d|/RES/|,\\s(?:${anyOf("pageAbbreviations")}\\.\\s?)?\\d{1,4}\\.?$` +
    `|(?<!\\p{L})(?:${anyOf("noDate")}|${anyOf("numberMarks")}(?=\\s?\\d))`,
);

const WITHIN = later(() => `(?:^|[.,?!]["”’»]?\\s)${inEitherCase("within")}:?\\s(?=[^()\\d]{0,200}\\p{Lu}\\.$)`, "gu");

/** Whether a stretch ends among the editors of what a work stands in: "Doe, J. Ports. In Dale, R.". */
function endsAmongEditors(before: string): boolean {
  const end = before.slice(-LONGEST_LIST);
  const within = [...end.matchAll(WITHIN())].at(-1);
  return within !== undefined && namesOf(end.slice(within.index + within[0].length)) !== null;
}

/** Whether a stretch can stand by itself: it has a year, an address or a title in quotation marks, and begins as a work or a signal does. */
function isWhole(piece: string): boolean {
  const words = piece.trim();
  if (!/^[\p{Lu}“"«„‘'[]|^(?:https?:|www\.)|^\p{Ll}[\p{L}'’-]{0,4}\s\p{Lu}/u.test(words) && !SIGNAL().test(words))
    return false;
  return REPEATS().test(words.replace(SIGNAL(), "")) || (words.length > 12 && PLACED().test(words));
}

/** The citation in a stretch: what stands after a signal, without sentences of commentary before and after it. Null when all is commentary. */
function withoutCommentary(stretch: string): string | null {
  const words = stretch.trim().replace(/^(?:\(|\[)(?=[^()[\]]*$)/u, "");
  const signal = SIGNAL().exec(words.slice(0, 200))?.[0];
  if (signal !== undefined) return citedPart(words.slice(signal.length));
  const inner = INNER_SIGNAL().exec(words.slice(0, LONGEST));
  if (inner !== null && isRunning(words.slice(0, inner.index)))
    return citedPart(words.slice(inner.index + inner[0].length));
  return isCommentary(firstSentence(words)) && isCommentary(words) ? null : citedPart(words);
}

function isRunning(before: string): boolean {
  return !/[“«„"]|https?:|\((?:[^()]*\s)?(?:1[5-9]|20)\d\d\)/u.test(before) || isCommentary(before);
}

function firstSentence(words: string): string {
  const end = sentenceEnds(words.slice(0, 800))[0];
  return end === undefined ? words : words.slice(0, end);
}

/** A citation without the sentences of commentary that follow it. */
function citedPart(words: string): string {
  let from = 0;
  for (const end of sentenceEnds(words.slice(0, LONGEST))) {
    if (from > 0 && isCommentary(words.slice(from, end))) return words.slice(0, from).trim();
    from = end;
  }
  return words.trim();
}
