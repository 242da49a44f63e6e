import { CYRILLIC_LETTERS, RECOGNITION } from "../language/documents/index.js";

/** The languages by each word that holds their texts together. */
const WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { code, functionWords = "" } of RECOGNITION)
    for (const word of functionWords.split(" ")) map.set(word, [...(map.get(word) ?? []), code]);
  return map;
})();

/** Letters that tell the languages in Cyrillic apart; the first row with a letter in 1 of 200 is the language. */
const CYRILLIC = CYRILLIC_LETTERS.map(([letters, code]) => [new RegExp(`[${letters}]`, "gu"), code] as const);

const SAMPLE = 12_000;
/** Different words without a capital that a guess by their sound wants. */
const FEWEST = 8;

/**
 * The language of a text as an ISO 639-1 code; null when the words do not tell. Function words and letters decide for the usual languages
 * and their neighbours; only what they leave open loads the n-gram tables of eld.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const middle = Math.max(0, (text.length >> 1) - SAMPLE / 2);
  const sample = (
    text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE)
  ).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const told = cyrillic * 2 > letters ? byLetters(sample, cyrillic) : byWords(sample);
  if (told !== null || letters < 12) return told;
  // Names tell nothing of the language around them: "Japan lent Kenya $50 million" is English, whatever Kenya sounds like.
  const common = text.slice(0, 8000).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’]*/gu) ?? [];
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  if (latin && new Set(common).size < FEWEST) return null;
  const prose = latin ? common.join(" ").slice(0, 4000) : sample.slice(0, 4000);
  const { eld } = await import("eld/extrasmall");
  const guess = eld.detect(prose);
  return guess.isReliable() && guess.language !== "" ? guess.language : null;
}

function byLetters(sample: string, cyrillic: number): string | null {
  for (const [letters, language] of CYRILLIC) {
    if ((sample.match(letters)?.length ?? 0) * 200 > cyrillic) return language;
  }
  return null;
}

function byWords(sample: string): string | null {
  const counts = new Map<string, number>();
  const words = sample.match(/[\p{L}\p{M}ʻ'’]+/gu) ?? [];
  for (const word of words)
    for (const language of WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < 3 || best[1] * 12 < words.length || best[1] < 1.5 * (second?.[1] ?? 0)) return null;
  return best[0];
}

/** Whether a declared language can be that of the text: a page in Cyrillic that says "en" is wrong. */
export function scriptFits(language: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const primary = language.toLowerCase().split(/[-_]/u)[0]!;
  const script = RECOGNITION.find(({ code }) => code === primary)?.script;
  if (script === "Cyrillic") return cyrillic * 3 >= latin;
  if (script === "Latin") return latin * 3 >= cyrillic;
  return true;
}
