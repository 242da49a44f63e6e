import type { Language } from "../language/index.js";
import { foldText } from "./folding.js";

type Gender = "m" | "f";

/** A class of names: the endings that each case adds to a stem. */
interface NameClass {
  readonly gender: Gender;
  /** Who fits it is of no other class. */
  readonly sure: boolean;
  /** Family names alone. */
  readonly family: boolean;
  /** What it takes from the weight of a reading: few names are of it. */
  readonly rare: number;
  /** Letters of which a stem must end in one; empty where any may. */
  readonly before: string;
  /** Of the nominative first; of one entry alone: no case changes it. */
  readonly cases: readonly (readonly string[])[];
}

/** What a word of a name may be: whose, in which cases, and how it is called by itself. */
interface Analysis {
  readonly nominative: string;
  readonly gender: Gender;
  /** Cases as bits, the nominative the lowest. */
  readonly cases: number;
  /** Share of the forms that the document has of the word which its class explains. */
  readonly borne: number;
  /** What it lacks in weight beside that. */
  readonly rare: number;
}

export interface Namer {
  /**
   * The words of a name in the nominative, in small letters; null where its words agree in no case.
   * @param genderOf the gender that a first name tells.
   * @param formsOf all forms of a word in the document.
   */
  readonly nominative: (
    words: readonly string[],
    genderOf: (word: number) => Gender | null,
    formsOf: (word: string) => ReadonlySet<string>,
  ) => readonly string[] | null;
}

const CASES = 6;
const ALL = (1 << CASES) - 1;
/** The first name of a woman weighs more than what the document's other forms tell; that of a man may be one of a woman in another case. */
const TOLD: Readonly<Record<Gender, number>> = { m: 0.25, f: 2 };
/** Where nothing tells: most names in such texts are those of men. */
const USUAL = 0.2;
const RARE: Readonly<Record<string, number>> = { "~": 0.1, "*": 0.15 };
/** A long ending of a case is seldom the end of a name: "Дэвидом Корешом". */
const LONG = 0.1;
/** Of the last case, which stands behind few words. */
const LAST = 0.15;
const SHORTEST = 2;

/** Names in other cases than the nominative, by the classes of a language; null for one whose names have none. */
export function namerOf(language: Language): Namer | null {
  const { declension } = language.names().words;
  if (declension === undefined) return null;
  const fold = (text: string) => foldText(text, language.letters);
  const classes = rows(declension.classes).map((cells) => classOf(cells.map(fold)));
  const whole = wholeNames(rows(declension.whole).map((cells) => cells.map(fold)));
  const analyses = (word: string, forms: ReadonlySet<string>, isLast: boolean): readonly Analysis[] => {
    const irregular = whole.get(word);
    if (irregular !== undefined) return [irregular];
    const of = (some: readonly NameClass[]) => some.flatMap((one) => analysed(word, one, forms));
    const sure = of(classes.filter((one) => one.sure));
    return sure.length > 0 ? sure : of(classes.filter((one) => !one.sure && (isLast || !one.family)));
  };
  return {
    nominative: (words, genderOf, formsOf) => {
      const last = words.length - 1;
      const lists = words.map((word, i) => analyses(word, formsOf(word), i === last));
      const told = words.map((_, i) => genderOf(i));
      const whole = agreed(lists, told);
      if (whole !== null || last === 0) return whole;
      // "Ким Чен Ира": what stands before the family name has no cases.
      const family = agreed([lists[last]!], [null]);
      return family === null ? null : [...words.slice(0, last), ...family];
    },
  };
}

/** The words of one gender and case that the document bears out best, in the nominative; null where there are none. */
function agreed(lists: readonly (readonly Analysis[])[], told: readonly (Gender | null)[]): readonly string[] | null {
  let best: { readonly words: readonly string[]; readonly score: number } | null = null;
  for (const gender of ["m", "f"] as const) {
    const usual = gender === "m" ? USUAL : 0;
    const bonus = usual + (told.includes(gender) ? TOLD[gender] : 0);
    for (let kase = 0; kase < CASES; kase++) {
      const chosen = lists.map((list) => likeliest(list, gender, kase));
      if (chosen.some((one) => one === null)) continue;
      const score =
        bonus - (kase === CASES - 1 ? LAST : 0) + chosen.reduce((sum, one) => sum + weight(one!), 0) / lists.length;
      if (best === null || score > best.score) best = { words: chosen.map((one) => one!.nominative), score };
    }
  }
  return best?.words ?? null;
}

function likeliest(list: readonly Analysis[], gender: Gender, kase: number): Analysis | null {
  let best: Analysis | null = null;
  for (const one of list)
    if (one.gender === gender && (one.cases & (1 << kase)) !== 0 && (best === null || weight(one) > weight(best)))
      best = one;
  return best;
}

function weight({ borne, rare }: Analysis): number {
  return borne - rare;
}

function rows(table: string): string[][] {
  return table
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter(([head]) => head !== "");
}

function classOf([head = "", before = "", endings = ""]: readonly string[]): NameClass {
  const cases = endings.split(/\s+/u).map((cell) => cell.split("/").map((ending) => ending.replace(/[-=]/gu, "")));
  return {
    gender: head[0] as Gender,
    sure: head.endsWith("!"),
    family: head.endsWith("*"),
    rare: RARE[head[1] ?? ""] ?? 0,
    before,
    cases,
  };
}

function wholeNames(table: readonly (readonly string[])[]): ReadonlyMap<string, Analysis> {
  const names = new Map<string, Analysis>();
  for (const [gender = "", forms = ""] of table) {
    const list = forms.split(" ");
    list.forEach((form, i) => {
      const cases = list.length === 1 ? ALL : (names.get(form)?.cases ?? 0) | (1 << i);
      names.set(form, { nominative: list[0]!, gender: gender as Gender, cases, borne: 1, rare: 0 });
    });
  }
  return names;
}

/** What a word is by one class; nothing where it has none of its endings. */
function analysed(word: string, { gender, rare, before, cases }: NameClass, forms: ReadonlySet<string>): Analysis[] {
  const stems = new Map<string, number>();
  const long = new Set<string>();
  cases.forEach((endings, i) => {
    for (const ending of endings) {
      const stem = word.slice(0, word.length - ending.length);
      if (stem.length < SHORTEST || !word.endsWith(ending)) continue;
      if (before !== "" && !before.includes(stem.at(-1)!)) continue;
      if (i > 0 && ending.length > 1) long.add(stem);
      stems.set(stem, (stems.get(stem) ?? 0) | (cases.length === 1 ? ALL : 1 << i));
    }
  });
  return [...stems].map(([stem, mask]) => {
    const all = new Set(cases.flatMap((endings) => endings.map((ending) => stem + ending)));
    const borne = forms.size === 0 ? 1 : [...forms].filter((form) => all.has(form)).length / forms.size;
    return { nominative: stem + cases[0]![0]!, gender, cases: mask, borne, rare: rare - (long.has(stem) ? LONG : 0) };
  });
}
