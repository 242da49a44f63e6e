import type { Phrase } from "../article/index.js";
import { RUSSIAN_WOMEN } from "./russian-women.js";

type Cases = readonly [gen: string, dat: string, acc: string, ins: string, prep: string];

/** Endings of names of men, and of women, with what they become in gen, dat, acc, ins, prep; the first that fits. */
const MEN: readonly (readonly [ending: RegExp, cut: number, Cases])[] = [
  [/(?:ов|ев|ёв|ин|ын)$/u, 0, ["а", "у", "а", "ым", "е"]],
  [/(?:ск|цк)ий$/u, 2, ["ого", "ому", "ого", "им", "ом"]],
  [/[еи]й$/u, 1, ["я", "ю", "я", "ем", "е"]],
  [/[йь]$/u, 1, ["я", "ю", "я", "ем", "е"]],
  [/[гкхжчшщ]а$/u, 1, ["и", "е", "у", "ой", "е"]],
  [/а$/u, 1, ["ы", "е", "у", "ой", "е"]],
  [/я$/u, 1, ["и", "е", "ю", "ей", "е"]],
  [/[жчшщц]$/u, 0, ["а", "у", "а", "ем", "е"]],
  [/[бвгдзклмнпрстфх]$/u, 0, ["а", "у", "а", "ом", "е"]],
];
const WOMEN: typeof MEN = [
  [/(?:ов|ев|ёв|ин|ын)а$/u, 1, ["ой", "ой", "у", "ой", "ой"]],
  [/ая$/u, 2, ["ой", "ой", "ую", "ой", "ой"]],
  [/ия$/u, 1, ["и", "и", "ю", "ей", "и"]],
  [/я$/u, 1, ["и", "е", "ю", "ей", "е"]],
  [/[гкхжчшщ]а$/u, 1, ["и", "е", "у", "ой", "е"]],
  [/а$/u, 1, ["ы", "е", "у", "ой", "е"]],
];
const CASES = ["gen", "dat", "acc", "ins", "prep"] as const;

/** What stands behind the name of who is called as his father. */
const JUNIOR = ["-младший", "-младшего", "-младшему", "-младшего", "-младшим", "-младшем"];

/** A person's name in the cases of Russian. `*` stands behind the words of it that have cases; without one none has any. `id`: who it is, where that is known. */
export function russianPerson(marked: string, id: string | null = null): Phrase {
  const text = marked.replaceAll("*", "");
  const isWoman = id !== null && RUSSIAN_WOMEN.has(id);
  if (text === marked) return isWoman ? { text, agreement: 1 } : { text };
  const rules = isWoman ? WOMEN : MEN;
  const forms = CASES.map((name, i) => [
    name,
    marked
      .split(" ")
      .map((word) => {
        const [stem = "", behind] = word.split("*");
        return behind === undefined
          ? word
          : `${declined(stem, rules, i)}${behind === JUNIOR[0] ? JUNIOR[i + 1] : behind}`;
      })
      .join(" "),
  ]);
  return { text, forms: Object.fromEntries(forms), agreement: isWoman ? 1 : 0 };
}

function declined(word: string, rules: typeof MEN, kase: number): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule === undefined ? word : `${word.slice(0, word.length - rule[1])}${rule[2][kase]}`;
}
