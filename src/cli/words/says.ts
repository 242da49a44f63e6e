import {
  ENGLISH_SPEECH,
  englishProblem,
  type Patterns,
  problemsIn,
  SPEECHES,
  type Speech,
  translated,
} from "../../words/index.js";
import type { Lang } from "../help/index.js";
import { english, type Words } from "./english/index.js";

const OTHERS: Readonly<Record<Exclude<Lang, "en">, () => Promise<{ readonly patterns: Patterns<Words> }>>> = {
  ru: () => import("./russian/index.js"),
  tr: () => import("./turkish/index.js"),
  zh: () => import("./chinese/index.js"),
};

const isOther = (lang: Lang): lang is keyof typeof OTHERS => lang in OTHERS;

/** The language of a run: what commands say, and how facts, numbers and dates are told in it. */
export interface Spoken {
  readonly lang: Lang;
  readonly words: Words;
  readonly speech: Speech;
  /** What is wrong with an input or a ledger, as the folders say it, in the language. */
  problem(said: string): string;
}

let spoken: Spoken = { lang: "en", words: english, speech: ENGLISH_SPEECH, problem: englishProblem };

/** What commands say in the language that was chosen, English before one is. */
export const says = (): Words => spoken.words;

/** All of the language that was chosen. */
export const language = (): Spoken => spoken;

/** Chooses the language of all that commands print for people, for the whole run or thread; another than English is loaded now. */
export async function speak(lang: Lang): Promise<void> {
  if (lang === spoken.lang) return;
  const speech = SPEECHES[lang];
  const words = isOther(lang) ? translated(english, (await OTHERS[lang]()).patterns, speech.locale) : english;
  spoken = { lang, words, speech, problem: await problemsIn(lang) };
}

/** A number as the language writes it: "1,204", and with decimals "3.0". @param most decimals that are written where there are so many. */
export const number = (value: number, decimals = 0, most = decimals): string =>
  value.toLocaleString(spoken.speech.locale, { minimumFractionDigits: decimals, maximumFractionDigits: most });
