import type { Lang } from "../lang.js";
import { usage as english } from "./english.js";

/** What is said of the command line itself: headings of help, and what is wrong with what was typed. Plain sentences, see `filled`. */
export type UsageWords = typeof english;

const OTHERS: Readonly<Record<Exclude<Lang, "en">, () => Promise<{ readonly usage: UsageWords }>>> = {
  ru: () => import("./russian.js"),
  tr: () => import("./turkish.js"),
  zh: () => import("./chinese.js"),
};

const isOther = (lang: Lang): lang is keyof typeof OTHERS => lang in OTHERS;

let said: UsageWords = english;

/** The words in the language that was chosen, English before one is. */
export const usageWords = (): UsageWords => said;

/** Chooses the language of these words for the whole run. */
export async function speakUsage(lang: Lang): Promise<void> {
  said = isOther(lang) ? (await OTHERS[lang]()).usage : english;
}
