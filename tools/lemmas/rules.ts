import {
  applyEdit,
  classKey,
  editOf,
  type LemmaClass,
  type LemmaEdit,
  shapeOf,
  title,
  writeEdit,
} from "../../src/claim/english/annotation/index.js";
import type { Inflected } from "./inflection.js";

/** A form with its lemma and how often the treebanks have it; forms made by rule count 0. */
export interface Observation extends Inflected {
  readonly count: number;
}

/** Endings longer than this are learned as whole words only. */
const LONGEST = 6;
/** An ending needs so many words behind it, and so large a share of them with one edit. */
const FEWEST = 2;
const SHARE = 0.6;

/** Learns for every class the edits of whole words and endings, leaving out what a shorter ending already says. */
export function learnClasses(observations: readonly Observation[]): Map<string, LemmaClass> {
  const grouped = new Map<string, Map<string, Map<string, { edit: LemmaEdit; count: number }>>>();
  for (const each of observations) {
    const shape = shapeOf(each.form);
    for (const name of [classKey(each.upos, each.xpos, shape), classKey("", each.xpos, shape)]) {
      const words = grouped.get(name) ?? new Map();
      grouped.set(name, words);
      const lower = each.form.toLowerCase();
      const edits = words.get(lower) ?? new Map();
      words.set(lower, edits);
      const edit = editBetween(each.form, each.lemma);
      if (edit.strip > 35) continue;
      const written = writeEdit(edit);
      const before = edits.get(written)?.count ?? 0;
      edits.set(written, { edit, count: before + each.count + 0.5 });
    }
  }
  const classes = new Map<string, LemmaClass>();
  // Lower case first: words with capitals need an entry only where reading them in lower case goes wrong.
  for (const [name, words] of grouped) if (name.endsWith(" lower")) classes.set(name, learnClass(words, undefined));
  for (const [name, words] of grouped) {
    if (name.endsWith(" lower")) continue;
    classes.set(name, learnClass(words, classes.get(name.replace(/ \w+$/u, " lower"))));
  }
  return classes;
}

type Words = ReadonlyMap<string, ReadonlyMap<string, { edit: LemmaEdit; count: number }>>;

function learnClass(words: Words, lowerCase: LemmaClass | undefined): LemmaClass {
  const best = new Map<string, LemmaEdit>();
  for (const [word, edits] of words) {
    const ranked = [...edits].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
    if (ranked[0]) best.set(word, ranked[0][1].edit);
  }
  const learned = new Map<string, LemmaEdit>();
  let longest = 0;
  for (let size = 0; size <= LONGEST; size++) {
    for (const [ending, edit] of majorities(best, size)) {
      const shorter = editOf(ending, { edits: learned, longest: size - 1 });
      if (shorter && writeEdit(shorter) === writeEdit(edit)) continue;
      learned.set(ending, edit);
      longest = size;
    }
  }
  const group = { edits: learned, longest };
  for (const [word, edit] of best) {
    const ending = editOf(word, group);
    const read = ending?.letters === "lower" && lowerCase ? editOf(word, lowerCase) : ending;
    const right = read && ending?.letters === edit.letters && applyEdit(word, read) === applyEdit(word, edit);
    if (!right) learned.set(`^${word}`, edit);
  }
  return group;
}

/** For each ending of that size the edit that most words with it take. */
function majorities(best: ReadonlyMap<string, LemmaEdit>, size: number): [string, LemmaEdit][] {
  const tallies = new Map<string, Map<string, { edit: LemmaEdit; count: number }>>();
  for (const [word, edit] of best) {
    if (word.length < size) continue;
    const ending = word.slice(word.length - size);
    if (ending.startsWith("^")) continue;
    const tally = tallies.get(ending) ?? new Map();
    tallies.set(ending, tally);
    const written = writeEdit(edit);
    tally.set(written, { edit, count: (tally.get(written)?.count ?? 0) + 1 });
  }
  const found: [string, LemmaEdit][] = [];
  for (const [ending, tally] of tallies) {
    const ranked = [...tally].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
    const total = ranked.reduce((sum, [, each]) => sum + each.count, 0);
    const top = ranked[0]![1];
    // An ending can only vouch for the letters that it holds.
    if (size === 0) found.push([ending, { letters: top.edit.letters, strip: 0, append: "" }]);
    else if (top.edit.strip <= size && top.count >= FEWEST && top.count >= SHARE * total)
      found.push([ending, top.edit]);
  }
  return found;
}

/** The edit with the fewest changes; lower case is preferred where keeping the capitals does no better. */
export function editBetween(form: string, lemma: string): LemmaEdit {
  const options: LemmaEdit[] = [];
  for (const letters of ["lower", "keep", "title"] as const) {
    const cased = letters === "keep" ? form : letters === "lower" ? form.toLowerCase() : title(form);
    let shared = 0;
    while (shared < cased.length && shared < lemma.length && cased[shared] === lemma[shared]) shared++;
    options.push({ letters, strip: cased.length - shared, append: lemma.slice(shared) });
  }
  if (shapeOf(form) === "lower") return options[1]!;
  return options.reduce((a, b) => (b.strip + b.append.length < a.strip + a.append.length ? b : a));
}
