/** Words that hold a language together; the most frequent ones that its neighbours do not share. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that for is was with on by as at from has have been will its which be are this it their would said an or not",
  tr: "ve bir bu ile için olarak olan da de çok daha gibi kadar sonra ise ancak göre ya türkiye etti oldu dedi arasında tarafından üzerine ne en",
  az: "və bir bu ilə üçün olaraq olan da də çox daha kimi qədər sonra isə lakin görə ki edib olub dedi arasında tərəfindən azərbaycan",
  uz: "va bir bu bilan uchun boʻlgan o'zbekiston ham yili shu deb ning ga da boʻyicha edi oʻz qilish hamda",
  de: "der die das und in den von zu mit ist auf für im dem nicht ein eine des sich als auch wird an werden aus bei dass nach",
  fr: "le la les de des et en du un une que est dans pour qui par sur au pas plus avec ce il sont aux ont cette",
  es: "el la los las de del y en que un una por con para se es su al lo como más fue entre ha este sus sobre",
  it: "il la le di del della e in che un una per con è si non dei nel sono da al alla gli ha anche delle",
  pt: "o a os as de do da dos e em que um uma por com para se não no na ao é foi mais como pelo entre",
  nl: "de het een van en in is dat op te met voor zijn aan niet door er ook om bij uit naar werd",
  pl: "i w z na do się że jest nie to o przez po od dla jak oraz ma za są być który",
};
const WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
})();

/** Letters that tell the languages in Cyrillic apart; the first row with a letter in 1 of 200 is the language. */
const CYRILLIC: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ӣӯҷ]/gu, "tg"],
  [/[әұһ]/gu, "kk"],
  [/[їєґ]/gu, "uk"],
  [/[ңөү]/gu, "ky"],
  [/[қғҳ]/gu, "uz"],
  [/ў/gu, "be"],
  [/і/gu, "uk"],
  [/[ђћјљњџ]/gu, "sr"],
  [/[ыэё]/gu, "ru"],
];

const SAMPLE = 12_000;
/** Different words without a capital that a guess by their sound wants. */
const FEWEST = 8;

/**
 * The language of a text as an ISO 639-1 code; null when the words do not tell. Function words and letters decide for English, Russian,
 * Turkish and their neighbours; only what they leave open loads the n-gram tables of eld.
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
  if (["ru", "uk", "be", "bg", "kk", "ky", "tg", "mn", "mk"].includes(primary)) return cyrillic * 3 >= latin;
  if (["en", "tr", "de", "fr", "es", "it", "pt", "pl", "nl", "az"].includes(primary)) return latin * 3 >= cyrillic;
  return true;
}
