import type { SearchWords } from "../search-words.js";
import { stems } from "./stems.js";

const list = (words: string): string[] => words.trim().split(/\s+/u);
const both = (before: string, behind: string): string[] =>
  list(before).flatMap((vowel) => list(behind).map((ending) => vowel + ending));

/** Endings with "и": words that have them have "и" in every form, so nothing more is taken from them. */
const SOFT = list("ия ий ию ии ие ием ией иям иях иями иев ью");
const NOUNS = list(
  `а я о е у ю ы и ь й ам ям ом ем ой ей ою ею ах ях ами ями ов ев ье ья ьи ьей ьев ьям ьях ьями ьем ьми`,
);
const ADJECTIVES = list("ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ейший айший");
/** What follows the vowel of a verb's stem: past, infinitive, participles, gerunds. */
const PAST = "л ла ло ли ть в вши вш н на но ны нн";
const OPEN = "ет ют ешь ем ете ю я ющ й йте";
const PRESENT = list("ет ут ют ат ят ит ешь ишь ем им ете ите ущ ющ ащ ящ");
const PASSIVE = list("ен ена ено ены енн");
const VERBS = [
  ...both("а я е и у ы ова ева ыва ива ну", PAST),
  ...both("а я е ыва ива", OPEN),
  ...both("у ю", "ет ют ешь ем ете я ющ й йте"),
  ...both("ну", "т та то ты"),
  ...PRESENT,
  ...PASSIVE,
];

const FORMS: ReadonlySet<string> = new Set([...SOFT, ...NOUNS, ...ADJECTIVES, ...VERBS]);
const VERBAL: ReadonlySet<string> = new Set(VERBS);
const SOFTER: ReadonlySet<string> = new Set(SOFT);
/** What a word may still end in behind which no ending stood: "обмен" seems to lose "ен" itself, so "обмену" must too. */
const INNER: ReadonlySet<string> = new Set(
  [...FORMS, "нн", "ейш", "айш"].filter((ending) => /[^аеиоуыэюяь]$/u.test(ending)),
);
const PARTICIPLES: ReadonlySet<string> = new Set(
  [...INNER].filter((ending) => /(?:вш|[уюая]щ|нн)$/u.test(ending) || ending.endsWith("йш")),
);
/** What verbs of the table have behind their stems. */
const BEHIND_VOWEL: ReadonlySet<string> = new Set([
  ...PRESENT,
  ...list(`${PAST} м шь т те ст дим дите дут та то ты ${OPEN}`),
]);
const BEHIND_CONSONANT: ReadonlySet<string> = new Set([
  ...PRESENT,
  ...PASSIVE,
  ...list("у ю и й ь йте ьте л ла ло ли ти ть ши ш я а"),
]);
const LONGEST = Math.max(...[...FORMS].map(({ length }) => length));
/** Letters that a stem has at least. */
const LEAST = 3;
const VOWEL = /[аеиоуыэюя]/u;
const isVowel = (letter: string | undefined) => letter !== undefined && VOWEL.test(letter);
/** "ся", and "сь" behind what verbs end in: "подпись" is none. */
const REFLEXIVE = /(?<=..)(?:ся|(?<=л[аои]|[уюая]|те|вши)сь)$/u;

/**
 * The stem of a Russian word in small letters without "ё". Verbs of both aspects often have one stem, and so have some nouns that are near to them, which
 * does no harm in a search.
 */
export function stem(word: string): string {
  if (word.length < LEAST) return word;
  const plain = word.replace(REFLEXIVE, "");
  return known(word) ?? known(plain) ?? evened(stripped(plain, plain !== word));
}

/** What the tables have a word under: a stem of theirs with an ending, the shortest first; null where there is none. */
function known(word: string): string | null {
  return stems().words.get(word) ?? stems().nouns.get(word) ?? nounOf(word) ?? verbOf(word);
}

function nounOf(word: string): string | null {
  for (let length = 1; length <= Math.min(LONGEST, word.length - 2); length++) {
    const noun = stems().nouns.get(word.slice(0, -length));
    const ending = word.slice(-length);
    if (noun !== undefined && FORMS.has(ending) && !isVerbal(ending)) return noun;
  }
  return null;
}

function verbOf(word: string): string | null {
  for (let length = 1; length <= Math.min(LONGEST, word.length - 2); length++) {
    const [stem, ending] = [word.slice(0, -length), word.slice(-length)];
    const verb = stems().verbs.get(stem);
    const endings = isVowel(stem.at(-1)) ? BEHIND_VOWEL : BEHIND_CONSONANT;
    if (verb !== undefined && (endings.has(ending) || (stem.endsWith("ш") && ADJECTIVAL.has(ending)))) return verb;
    if (!ADJECTIVAL.has(ending)) continue;
    for (const participle of [1, 2, 3]) {
      const inner = stems().verbs.get(stem.slice(0, -participle));
      const between = stem.slice(-participle);
      // "развитый" is of a verb, "развитие" is a noun; "ставший" is of "стать" and not of "ставить".
      const other = between === "т" ? /^[ие]/u.test(ending) : between === "ш" && stem.at(-2) === "в";
      if (inner !== undefined && PARTICIPLE.test(between) && !other) return inner;
    }
  }
  return null;
}

/** What stands between the stem of a verb and the ending of an adjective. */
const PARTICIPLE = /^(?:вш|ш|[уюая]щ|нн|енн|т|[еи]м)$/u;
const ADJECTIVAL: ReadonlySet<string> = new Set([...ADJECTIVES, "ей", "ом", "ем", "ою", "ею"]);
const isVerbal = (ending: string) => VERBAL.has(ending) && !ADJECTIVAL.has(ending) && !NOUNS.includes(ending);

/** The word without its ending: that of a verb, or that of a noun or adjective and what stands before it. */
function stripped(word: string, reflexive: boolean): string {
  // "возвращаясь" is no adjective in "-ая".
  const ending = reflexive && /[ая]я$/u.test(word) ? word.slice(-2) : longest(word, FORMS);
  const rest = word.slice(0, word.length - ending.length);
  if (ending === "" || isVerbal(ending) || (reflexive && /^[ая]я$/u.test(ending))) return rest;
  if (stems().nouns.has(rest)) return rest;
  const inner = longest(rest, SOFTER.has(ending) ? PARTICIPLES : INNER);
  return rest.slice(0, rest.length - inner.length);
}

function longest(word: string, endings: ReadonlySet<string>): string {
  for (let length = Math.min(LONGEST, word.length - LEAST); length > 0; length--) {
    const ending = word.slice(-length);
    if (endings.has(ending) && VOWEL.test(word.slice(0, -length))) return ending;
  }
  return "";
}

/** What forms of one word still differ in: vowels that come and go, and consonants that change before -ить and its forms. */
function evened(word: string): string {
  return word
    .replace(/(?<=..)[аеиоуыэюяйь]$/u, "")
    .replace(/(?<=[аеиоуыэюя].*[^аеиоуыэюя])[ое](?=[кц]$)/u, "")
    .replace(/(?<=[аеиоуыэюя])е(?=[кц]$)/u, "й")
    .replace(/(?<=[бвмпф])л$/u, "")
    .replace(/(?<=...)жд$/u, "д")
    .replace(/(?<=..[^аеиоуыэюя])н$/u, "")
    .replace(/(?<=..)[щч]$/u, "т")
    .replace(/(?<=..)ш$/u, "с")
    .replace(/(?<=..)ж$/u, "з");
}

/** Russian, and what else is written in Cyrillic letters. */
export const searchWords: SearchWords = {
  code: "ru",
  script: "Cyrillic",
  unspaced: false,
  little: new Set(
    "и а в во на с со о об от до за к ко из у по для его ее её их свой свою своего что это этот как также вновь снова уже же".split(
      " ",
    ),
  ),
  terms(run) {
    const word = run
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\u0300\u0301'’ʼ‘`´]/gu, "")
      .replaceAll("ё", "е");
    return [{ term: stem(word), start: 0, end: run.length }];
  },
};
