import { english } from "./english.js";

/** Words of the statuses in English. */
export const STATUS_WORDS = english.statuses;

/** Words with a capital at their beginning, as the language makes one ("iptal" is "İptal" in Turkish). */
export function capitalised(words: string, locale = "en"): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** What there is of several things, in one line: "Xinhua · A bridge is opened · 2 May 2031". */
export const inOneLine = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== "").join(" · ");
