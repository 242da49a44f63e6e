// What the model will know by name: strings, tags and labels of the training sentences, and sentences in their numbers.
import { FEATURES, features } from "../../src/claim/english/annotation/network/features.js";
import { type Answers, KNOWN_ROWS, ROOT_ROW, UNKNOWN_ROW } from "../../src/claim/english/annotation/network/model.js";
import { Vocabulary } from "../../src/claim/english/annotation/network/vocabulary.js";
import { vectorOf } from "../../src/claim/english/annotation/network/word-types.js";
import { type TreebankSentence, universal } from "./conllu.js";

/** How often a string of each feature must be seen to get a row of its own. */
const LEAST: Readonly<Record<(typeof FEATURES)[number], number>> = {
  word: 3,
  suffix1: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 5,
  prefix1: 1,
  prefix2: 3,
  prefix3: 5,
  shape: 2,
};
const LEAST_TAG = 5;
const LEAST_SUBTYPE = 100;

/** A word in numbers: its row in each feature's table, and its vector's row or -1. */
export interface WordNumbers {
  readonly rows: Int32Array;
  readonly vector: number;
}

/** A sentence in numbers. Row 0 is the root; an answer that the model has no name for is -1. */
export interface Example {
  readonly words: readonly WordNumbers[];
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** The strings seen at least `least` times, the most frequent first. */
function frequent(strings: Iterable<string>, least: number): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of strings) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kept = [...counts].filter(([text, count]) => count >= least && !text.includes("\n"));
  return kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

export class Lexicon implements Answers {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly vocabularies: readonly Vocabulary[];
  /** How often each row of the table of words was seen in training. */
  readonly wordCounts: readonly number[];
  readonly #vectorWords: Vocabulary;
  readonly #numbers = new Map<string, WordNumbers>();

  constructor(sentences: readonly TreebankSentence[], vectorWords: Vocabulary) {
    this.#vectorWords = vectorWords;
    const every = <T>(pick: (sentence: TreebankSentence) => readonly T[]) => sentences.flatMap((s) => [...pick(s)]);
    const names = (entries: [string, number][]) => entries.map(([name]) => name);
    this.upos = names(
      frequent(
        every((s) => s.upos),
        1,
      ),
    );
    this.xpos = names(
      frequent(
        every((s) => s.xpos),
        LEAST_TAG,
      ),
    );
    const subtypes = new Set(
      names(
        frequent(
          every((s) => s.relations),
          LEAST_SUBTYPE,
        ),
      ),
    );
    const relations = every((s) => s.relations).map((name) => (subtypes.has(name) ? name : universal(name)));
    this.relations = names(frequent(relations, 1));
    const seen = every((s) => s.forms).map(features);
    const tables = FEATURES.map((feature, k) =>
      frequent(
        seen.map((strings) => strings[k]!),
        LEAST[feature],
      ),
    );
    this.vocabularies = tables.map((entries) => new Vocabulary(names(entries)));
    this.wordCounts = [1, 1e9, ...tables[0]!.map(([, count]) => count)];
  }

  /** The rows of a form; an empty one is the root. */
  word(form: string): WordNumbers {
    let numbers = this.#numbers.get(form);
    if (numbers === undefined) {
      const strings = features(form);
      const rows = Int32Array.from(strings, (text, k) => {
        const known = this.vocabularies[k]!.find(text);
        return form === "" ? ROOT_ROW : known < 0 ? UNKNOWN_ROW : KNOWN_ROWS + known;
      });
      const vector = form === "" ? -1 : vectorOf((word) => this.#vectorWords.find(word), strings[0]!);
      numbers = { rows, vector };
      this.#numbers.set(form, numbers);
    }
    return numbers;
  }

  /** A treebank's sentence in numbers. */
  example(sentence: TreebankSentence): Example {
    const answers = (names: readonly string[], known: readonly string[]) =>
      Int32Array.of(-1, ...names.map((name) => known.indexOf(name)));
    const relations = sentence.relations.map((name) => (this.relations.includes(name) ? name : universal(name)));
    return {
      words: ["", ...sentence.forms].map((form) => this.word(form)),
      upos: answers(sentence.upos, this.upos),
      xpos: answers(sentence.xpos, this.xpos),
      heads: Int32Array.of(-1, ...sentence.heads.map((head) => head + 1)),
      relations: answers(relations, this.relations),
    };
  }
}
