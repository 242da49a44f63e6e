import { fold } from "../../vocabulary/index.js";
import type { SearchWords } from "../search-words.js";
import { NOUNS, VERBS } from "./roots.js";
import { OF_NAME, PLAIN, type Suffixes, WRITTEN } from "./suffixes.js";

const VOWEL = /[aeiou]/u;
/** Verbs that are not made of the noun that they seem made of, or mean something else. */
const OFTEN = new Set("başla anla dinle topla sağla izle ağla özle söyle".split(" "));

/** A root as words begin with it. */
interface Shape {
  readonly root: string;
  readonly kind: "noun" | "verb" | "progressive";
  /** It stands before vowels alone. */
  readonly open: boolean;
}
type Shapes = Map<string, Shape[]>;

/** Roots by the letters as they are written, and by plain letters: people search for "basbakan". */
interface Roots {
  readonly written: Shapes;
  readonly plain: Shapes;
}

let made: Roots | undefined;

/** The roots of the tables, made when a word is first asked for. */
function roots(): Roots {
  if (made !== undefined) return made;
  const found: Roots = { written: new Map(), plain: new Map() };
  const note = (shape: string, term: string, kind: Shape["kind"], open = false) => {
    const known: Shape = { root: fold(term), kind, open };
    for (const [shapes, key] of [
      [found.written, evenVowels(shape)],
      [found.plain, fold(shape)],
    ] as const) {
      const there = shapes.get(key);
      if (there) there.push(known);
      else shapes.set(key, [known]);
    }
  };
  for (const entry of NOUNS.trim().split(/\s+/u)) {
    const [written = "", term = written.split("/")[0]!] = entry.split("=");
    const [root = "", open] = written.split("/");
    note(root, term, "noun");
    for (const soft of open === undefined ? softened(root) : [open]) note(soft, term, "noun", true);
  }
  // A verb may be made of a noun, and nobody can tell "imzalar", "signs", from "imzalar", "signatures": they are found as one.
  const termOf = (verb: string) => {
    const noun =
      /l[ae]$/u.test(verb) && !OFTEN.has(verb) ? found.written.get(evenVowels(verb.slice(0, -2))) : undefined;
    return noun?.[0]?.root ?? verb;
  };
  for (const entry of VERBS.trim().split(/\s+/u)) {
    const [root = "", open] = entry.split("/");
    note(root, termOf(root), "verb");
    if (open !== undefined) note(open, root, "verb", true);
    // "başla" and "başlıyor", "de" and "diyor".
    if (VOWEL.test(fold(root.at(-1)!))) note(root.slice(0, -1), termOf(root), "progressive", true);
  }
  made = found;
  return made;
}

/** What the last letter of a root becomes before a vowel: "kitap" and "kitabı", "ağaç" and "ağacı", "sokak" and "sokağı". */
function softened(root: string): string[] {
  const head = root.slice(0, -1);
  const long = (fold(root).match(/[aeiou]/gu)?.length ?? 0) > 1;
  if (root.endsWith("nk")) return [`${head}g`];
  if (root.endsWith("k")) return long || root === "çok" || root === "yok" ? [`${head}ğ`] : [];
  if (root.endsWith("p")) return [`${head}b`];
  return root.endsWith("ç") ? [`${head}c`] : [];
}

/** The stem of a Turkish word in small letters: a root of the tables, with what makes another word of it, or what is left without suffixes. */
export function stem(word: string): string {
  const plain = fold(word);
  return rooted(evenVowels(word), roots().written, WRITTEN) ?? rooted(plain, roots().plain, PLAIN) ?? unrooted(plain);
}

/** The longest root that a word begins with and whose suffixes the rest may be. */
function rooted(word: string, shapes: Shapes, suffixes: Suffixes): string | null {
  for (let length = word.length; length > 0; length--) {
    for (const { root, kind, open } of shapes.get(word.slice(0, length)) ?? []) {
      if (open && !VOWEL.test(word[length] ?? "")) continue;
      if (kind === "noun") {
        if (stands(suffixes.noun, word, length)) return root;
        const derived = stands(suffixes.derived, word, length);
        if (derived) return root + fold(derived[1]!).replaceAll("u", "i").replace(/g$/u, "k");
      } else if (
        kind === "progressive" ? stands(suffixes.progressive, word, length) : stands(suffixes.verb, word, length)
      ) {
        return root;
      }
    }
  }
  return null;
}

function stands(suffixes: RegExp, word: string, from: number): RegExpExecArray | null {
  suffixes.lastIndex = from;
  return suffixes.exec(word);
}

/** "i" for "ı", "u" for "ü", "o" for "ö"; other letters stay. */
function evenVowels(word: string): string {
  return word.replaceAll("ı", "i").replaceAll("ü", "u").replaceAll("ö", "o");
}

const LEAST = 4;
const SUFFIXES = (
  "larinda lerinde larindan lerinden larinin lerinin larina lerine larini lerini lari leri lar ler imiz umuz iniz unuz miz muz niz nuz " +
  "ndan nden dan den tan ten nda nde da de ta te nin nun in un im um yla yle la le nca nce ca ce si su yi yu ni nu ya ye na ne i u a e n s y"
).split(" ");

/** A word that no table has, without suffixes: one after the other, while enough is left. What belongs to the word may go as well, but in all of its forms. */
function unrooted(word: string): string {
  let rest = word;
  for (;;) {
    const suffix = SUFFIXES.find((one) => rest.endsWith(one) && rest.length - one.length >= LEAST);
    if (suffix === undefined) return rest;
    rest = rest.slice(0, -suffix.length);
  }
}

const APOSTROPHES = /['’ʼ‘`´]/u;

/** Small letters as Turkish has them: "I" is "ı", and "İ" is "i"; vowels with a circumflex are those without. */
function lower(word: string): string {
  return word
    .normalize("NFC")
    .replaceAll("I", "ı")
    .replaceAll("İ", "i")
    .toLowerCase()
    .replaceAll("â", "a")
    .replaceAll("î", "i")
    .replaceAll("û", "u");
}

/** Turkish. Its terms are marked, since other languages are written in the same letters. */
export const searchWords: SearchWords = {
  code: "tr",
  script: "Latin",
  unspaced: false,
  little: new Set("ve ile bir bu şu o da de için olan olarak ise ki kendi yine tekrar kez daha".split(" ")),
  terms(run) {
    const parts = run.split(APOSTROPHES).map(lower);
    // Behind an apostrophe stands a suffix: "Ankara'da"; but not in "Kur'an" and "Xi'an".
    const behind = parts.length > 1 ? fold(parts.at(-1)!) : "an";
    const word = behind !== "an" && OF_NAME.test(behind) ? parts.slice(0, -1) : parts;
    return [{ term: `tr_${stem(word.join(""))}`, start: 0, end: run.length }];
  },
};
