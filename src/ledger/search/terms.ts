import { SEARCH_WORDS, type SearchWords, type Term } from "../../language/search/index.js";
import { fold } from "../../vocabulary/index.js";
import { kindAt, scriptOf, Unit } from "./characters.js";

/** Longer terms are cut: no word is as long, and an address or a code is found by its beginning. */
const LONGEST = 60;
const NUMBER = /^\d[\d.,]*$/u;
const THOUSANDS = /,(?=\d{3}(?!\d))/gu;
const PLAIN = /^[a-z\d_]*$/u;
const STRAY = /[^\p{L}\p{N}_]+/gu;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** Words of a language repeat; beyond so many different ones the memory is given back. */
const KEPT = 50_000;
const known = new Map<string, Map<string, string>>();

/** The terms under which a text of a language (BCP 47) is found, in order. Words in other letters are those of the language that has their script. */
export function termsOf(text: string, language: string | null): Term[] {
  const code = language?.split("-")[0]?.toLowerCase() ?? "";
  const words = known.get(code) ?? new Map<string, string>();
  known.set(code, words);
  if (words.size > KEPT) words.clear();
  const found: Term[] = [];
  for (const { start, end, unspaced } of runsIn(text)) {
    const run = text.slice(start, end);
    if (unspaced) {
      for (const one of readerOf(run, code)?.terms(run) ?? []) {
        const term = tidy(one.term);
        if (term !== "") found.push({ term, start: start + one.start, end: start + one.end });
      }
      continue;
    }
    let term = words.get(run);
    if (term === undefined) {
      term = tidy(readerOf(run, code)?.terms(bare(run))[0]?.term ?? plain(run));
      words.set(run, term);
    }
    if (term !== "") found.push({ term, start, end });
  }
  return found;
}

/** What a query asks of texts: for each place the terms that may stand there, one for each language that has its letters. */
export interface AskedTerms {
  readonly places: readonly (readonly string[])[];
  /** Whether the last place stands for all that begins so: a single character where words have no spaces. */
  readonly open: boolean;
}

/** The terms of the words of a query, as every language reads them. */
export function askedTerms(text: string): AskedTerms {
  const places: string[][] = [];
  let open = false;
  const runs = runsIn(text);
  for (const [i, { start, end, unspaced }] of runs.entries()) {
    const run = visible(text.slice(start, end));
    const readers = readersOf(run);
    if (unspaced) {
      const terms = (readers[0]?.terms(run) ?? []).map(({ term }) => tidy(term)).filter((term) => term !== "");
      const last = i === runs.length - 1;
      // The last character of a run is a term by itself, which the text may not have: there the run may go on.
      places.push(...(last && terms.length > 1 ? terms.slice(0, -1) : terms).map((term) => [term]));
      open = last && terms.length === 1;
      continue;
    }
    const terms =
      readers.length === 0 ? [plain(run)] : readers.flatMap((words) => words.terms(bare(run)).map(({ term }) => term));
    const different = [...new Set(terms.map(tidy))].filter((term) => term !== "");
    if (different.length > 0) places.push(different);
  }
  return { places, open };
}

/** The language that a run is of in a text of another; null for numbers and for scripts of none. */
function readerOf(run: string, code: string): SearchWords | null {
  const fitting = readersOf(run);
  return fitting.find((words) => words.code === code) ?? fitting[0] ?? null;
}

function readersOf(run: string): readonly SearchWords[] {
  const script = NUMBER.test(run) ? null : scriptOf(run);
  return script === null ? [] : SEARCH_WORDS.filter((words) => words.script === script);
}

/** A number, or a word in letters that no language of ours is written in: "1,500" → 1500, "3.5" → 3_5. */
function plain(run: string): string {
  const even = visible(run).normalize("NFKC");
  if (NUMBER.test(even))
    return even
      .replace(THOUSANDS, "")
      .replace(/[.,](?=\d)/gu, "_")
      .replace(/[.,]/gu, "");
  return fold(even);
}

const visible = (run: string) => run.replace(UNSEEN, "");
/** A word without the points and hyphens that its parts are joined by. */
const bare = (run: string) => visible(run).replace(/[.-]/gu, "");

/** A term as both databases take it: letters, digits and "_" alone, and not too long. */
function tidy(term: string): string {
  const clean = PLAIN.test(term) ? term : term.replace(STRAY, "");
  return clean.length <= LONGEST ? clean : clean.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "");
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Of ideographs, which stand without spaces. */
  readonly unspaced: boolean;
}

/** Runs of letters and digits, of ideographs apart from others: with apostrophes inside, points between single letters and figures, hyphens behind prefixes. */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === Unit.Ideograph ? ideographs(text, at) : isWord(kind) ? word(text, at) : at;
    if (end > at) runs.push({ start: at, end, unspaced: kind === Unit.Ideograph });
    at = Math.max(end, at + 1);
  }
  return runs;
}

const isWord = (kind: number) => kind === Unit.Letter || kind === Unit.Digit;

function ideographs(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === Unit.Ideograph) at++;
  return at;
}

function word(text: string, from: number): number {
  let at = from;
  /** Where the last letters or figures began. */
  let part = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (isWord(kind) || kind === Unit.Unseen) {
      at++;
      continue;
    }
    const next = at + 1 < text.length ? kindAt(text, at + 1) : Unit.Other;
    const joins =
      (kind === Unit.Apostrophe && next === Unit.Letter) ||
      (kind === Unit.Point && joinsByPoint(text, part, at)) ||
      (text[at] === "-" &&
        part === from &&
        isPrefix(text.slice(from, at)) &&
        /^\p{Ll}/u.test(text.slice(at + 1, at + 3)));
    if (!joins) break;
    at++;
    part = at;
  }
  while (at > from && kindAt(text, at - 1) === Unit.Unseen) at--;
  return at;
}

/** "1.5", "U.S.": a point between figures, or between letters that stand alone. */
function joinsByPoint(text: string, part: number, at: number): boolean {
  const [before, next] = [kindAt(text, at - 1), at + 1 < text.length ? kindAt(text, at + 1) : Unit.Other];
  if (before === Unit.Digit) return next === Unit.Digit;
  if (text[at] !== "." || at - part !== 1 || before !== Unit.Letter || next !== Unit.Letter) return false;
  const behind = at + 2 < text.length ? kindAt(text, at + 2) : Unit.Other;
  return !isWord(behind) && behind !== Unit.Apostrophe;
}

const PREFIXES = new Set(SEARCH_WORDS.flatMap(({ prefixes }) => [...(prefixes ?? [])]));
const isPrefix = (word: string) => word.length <= 3 && PREFIXES.has(word.toLowerCase());
