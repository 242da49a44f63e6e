import { PICTURE_WORDS, type PictureWords } from "../../picture/index.js";
import { dateWords, type Patterns, SPEECHES, type Speech, translated } from "../../words/index.js";
import { CITING, type Citing, type Edition, shortDigest } from "../citation/index.js";
import { chinese } from "./chinese.js";
import { type BriefTexts, english } from "./english.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

/** What stands around the notes of a file. */
export interface NoteWords {
  readonly note: string;
  readonly title: string;
  readonly documents: string;
  readonly fact: (id: string) => string;
  readonly back: (number: number) => string;
  readonly more: (n: number) => string;
  /** The words of what is cited. */
  readonly citing: Citing;
  /** The signs of a note: before what is quoted, between documents, at the end. */
  readonly signs: readonly [before: string, between: string, end: string];
  /** How much is known and not told, as a sentence. */
  readonly left?: string;
  /** What was quoted, in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  readonly edition: (edition: Edition) => string;
}

/** All words of briefs in a language, and how facts, numbers and dates are told in it. */
export interface BriefWords extends Omit<BriefTexts, "notes"> {
  /** ISO 639-1. */
  readonly language: string;
  readonly speech: Speech;
  readonly pictures: PictureWords;
  readonly notes: NoteWords;
  /** A number with at most so many decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** EDTF in words. */
  readonly date: (edtf: string) => string;
}

type Code = keyof typeof SPEECHES;

function briefWords(language: Code, texts: BriefTexts): BriefWords {
  const speech = SPEECHES[language];
  const { notes } = texts;
  const date = (edtf: string) => dateWords(edtf, speech);
  return {
    ...texts,
    language,
    speech,
    pictures: PICTURE_WORDS[language],
    number: (value, digits = 0) => value.toLocaleString(speech.locale, { maximumFractionDigits: digits }),
    date,
    notes: {
      note: notes.note,
      title: notes.title,
      documents: notes.documents,
      fact: (id) => notes.fact({ id }),
      back: (n) => notes.back({ n }),
      more: (n) => notes.more({ n }),
      quoted: (words) => notes.quoted({ words }),
      signs: [notes.before, notes.between, notes.end],
      citing: CITING[language],
      edition: ({ ledger, snapshot, digest, date: day }) =>
        notes.edition({
          ledger,
          snapshot,
          digest: snapshot === null ? shortDigest(digest) : digest,
          date: day === null ? null : date(day),
        }),
    },
  };
}

function translation(language: Code, patterns: Patterns<BriefTexts>): BriefWords {
  return briefWords(language, translated(english, patterns, SPEECHES[language].locale));
}

export const ENGLISH_BRIEF: BriefWords = briefWords("en", english);

/** The words of briefs by language (ISO 639-1). */
export const BRIEF_WORDS: Readonly<Record<Code, BriefWords>> = {
  en: ENGLISH_BRIEF,
  ru: translation("ru", russian),
  tr: translation("tr", turkish),
  zh: translation("zh", chinese),
};
