import { capitalised } from "../../words/index.js";
import type { Phrase } from "../article/index.js";
import { russianCases } from "./russian-cases.js";

/** Stems of what organisations are, with the ending of the nominative. */
const HEADS: Readonly<Record<string, string>> = {
  организаци: "я",
  ассоциаци: "я",
  федераци: "я",
  комисси: "я",
  конференци: "я",
  мисси: "я",
  лиг: "а",
  программ: "а",
  групп: "а",
  инициатив: "а",
  агентств: "о",
  сообществ: "о",
  содружеств: "о",
  управлени: "е",
  объединени: "е",
  союз: "",
  евросоюз: "",
  афросоюз: "",
  совет: "",
  банк: "",
  фонд: "",
  комитет: "",
  суд: "",
  центр: "",
  альянс: "",
  форум: "",
  секретариат: "",
  институт: "",
  парламент: "",
};

/** A name of the table in the cases of Russian: one noun that says what it is, adjectives that agree with it, and what stands still behind them. Null of any other. */
export function russianOrganisation(marked: string): Phrase | null {
  const words = marked.split(" ");
  const headOf = (word: string) => HEADS[word.slice(0, -1).toLowerCase()];
  const heads = words.filter((word) => word.endsWith("*") && headOf(word) !== undefined);
  if (heads.length !== 1) return null;
  const head = heads[0]!;
  const at = words.indexOf(head);
  // Behind the noun nothing changes that this name would have to change.
  if (words.slice(at + 1).some((word) => word.endsWith("*"))) return null;
  const ending = headOf(head)!;
  const nominative = words.map((word) => {
    if (!word.endsWith("*")) return word;
    const stem = word.slice(0, -1);
    if (word === head) return `${stem}${ending}`;
    const soft = /[гкхжчшщ]$/u.test(stem);
    if (ending === "") return `${stem}${soft ? "ий" : "ый"}`;
    return `${stem}${ending === "о" || ending === "е" ? "ое" : "ая"}`;
  });
  return russianCases(
    nominative.map((word, i) => ({ word: i === 0 ? capitalised(word) : word, still: !words[i]!.endsWith("*") })),
    at,
  );
}

/** Letters have no cases, and agree as the name that they stand for. */
export function russianLetters(letters: string, { agreement }: Phrase): Phrase {
  const about = /^[АЕЁИОУЫЭЮЯ]/u.test(letters) ? "об" : "о";
  return {
    text: letters,
    forms: { into: `в ${letters}`, in: `в ${letters}`, about: `${about} ${letters}` },
    ...(agreement === undefined ? {} : { agreement }),
  };
}

/** One that no table has in Russian, behind the word for what it is. */
export function russianStranger(name: string): Phrase {
  const put = (noun: string) => `${noun} ${name}`;
  const [gen, acc, ins] = [put("организации"), put("организацию"), put("организацией")];
  return {
    text: put("организация"),
    agreement: 1,
    forms: { gen, dat: gen, acc, ins, prep: gen, into: `в ${acc}`, in: `в ${gen}`, about: `об ${gen}` },
  };
}
