import type { Inflected } from "./inflected.js";
import { russianCases } from "./russian.js";

/** What organisations are: nouns that `russianCases` declines. */
const HEADS: ReadonlySet<string> = new Set(
  `организация ассоциация федерация комиссия конференция миссия корпорация конвенция коалиция операция администрация академия партия армия станция
  лига программа группа инициатива служба палата структура республика платформа система семёрка восьмёрка двадцатка пятёрка девятка ассамблея
  агентство сообщество содружество партнёрство сотрудничество правительство государство
  управление объединение отделение соглашение движение совещание командование бюро силы
  союз евросоюз афросоюз совет банк фонд комитет суд центр альянс форум секретариат институт университет парламент клуб механизм трибунал орган
  саммит диалог договор режим коридор формат фронт конгресс процесс план пакт`.split(/\s+/u),
);
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u;

/** A name in the cases of Russian: a noun that says what it is, adjectives before it that agree with it, and what stands still behind. Null of any other. */
export function russianOrganisation(name: string): Inflected | null {
  const words = name.split(" ");
  const head = words.findIndex((word) => HEADS.has(word.toLowerCase()));
  if (head < 0 || words.slice(0, head).some((word) => word !== "и" && !ADJECTIVE.test(word))) return null;
  return russianCases(
    words.map((word, i) => ({ word, still: i > head || word === "и" })),
    head,
  );
}

/** The nominative of a name whose words that change are cut off at `*` ("Китайск* корпораци*"); null where no noun says what it is. */
export function russianNominative(marked: string): string | null {
  const words = marked.split(" ");
  const stems = words.map((word) => (word.endsWith("*") ? word.slice(0, -1) : null));
  const headOf = (stem: string) =>
    [...HEADS].find((noun) => noun.startsWith(stem.toLowerCase()) && noun.length - stem.length <= 1);
  const at = stems.findIndex((stem) => stem !== null && headOf(stem) !== undefined);
  if (at < 0 || stems.some((stem, i) => i > at && stem !== null)) return null;
  const noun = headOf(stems[at]!)!;
  const ending = /[ая]$/u.test(noun) ? "ая" : /[оеё]$/u.test(noun) ? "ое" : "ый";
  return words
    .map((word, i) => {
      const stem = stems[i];
      if (stem == null) return word;
      if (i === at) return stem + noun.slice(stem.length);
      return stem + (ending === "ый" && /[гкхжчшщ]$/u.test(stem) ? "ий" : ending);
    })
    .join(" ");
}

/** Letters have no cases, and agree as the name that they stand for. */
export function russianLetters(letters: string, { agreement }: Inflected): Inflected {
  const about = /^[АЕЁИОУЫЭЮЯ]/u.test(letters) ? "об" : "о";
  return {
    text: letters,
    forms: { into: `в ${letters}`, in: `в ${letters}`, about: `${about} ${letters}` },
    ...(agreement === undefined ? {} : { agreement }),
  };
}

/** One that no table has in Russian, behind the word for what it is. */
export function russianStranger(name: string): Inflected {
  const put = (noun: string) => `${noun} ${name}`;
  const [gen, acc, ins] = [put("организации"), put("организацию"), put("организацией")];
  return {
    text: put("организация"),
    agreement: 1,
    forms: { gen, dat: gen, acc, ins, prep: gen, into: `в ${acc}`, in: `в ${gen}`, about: `об ${gen}` },
  };
}
