import { languageOf } from "../../language/index.js";
import { IN, NAMED } from "./russian-terms.js";

/** What catalogues shorten in sums, as prose has it behind a number with a word ("5 млн"), and behind whole numbers that end in 1, in 2 to 4, and in others. */
const MONEY: readonly (readonly [short: string, one: string, few: string, many: string])[] = [
  ["долл. США", "доллар", "доллара", "долларов"],
  ["австрал. долл.", "австралийский доллар", "австралийских доллара", "австралийских долларов"],
  ["канад. долл.", "канадский доллар", "канадских доллара", "канадских долларов"],
  ["ф. ст.", "фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"],
  ["руб.", "рубль", "рубля", "рублей"],
  ["инд. рупий", "индийская рупия", "индийские рупии", "индийских рупий"],
  ["тур. лир", "турецкая лира", "турецкие лиры", "турецких лир"],
  ["кувейт. динаров", "кувейтский динар", "кувейтских динара", "кувейтских динаров"],
];
const SHORT = new RegExp(
  `(\\d[\\d\\s\\u00a0\\u202f]*(?:,\\d+)?)(\\s(?:тыс\\.|млн|млрд|трлн))? (${MONEY.map(([short]) => short.replaceAll(".", "\\.")).join("|")})`,
  "gu",
);
const RULES = new Intl.PluralRules("ru");

function spelled(_: string, digits: string, scale: string | undefined, short: string): string {
  const [, one, few, many] = MONEY.find(([own]) => own === short)!;
  const number = digits.trim();
  if (scale !== undefined) return `${number}${scale} ${many}`;
  const form = RULES.select(Number(number.replace(/\s/gu, "").replace(",", ".")));
  return `${number} ${form === "one" ? one : form === "many" ? many : few}`;
}

/** A time that something is planned for: "на" and the accusative, for what a template has as "на" and the words for when something is. */
const SEASONS: Readonly<Record<string, string>> = { весной: "весну", летом: "лето", осенью: "осень", зимой: "зиму" };
const MONTH_IN = IN.join("|");
const DUE: readonly (readonly [RegExp, string | ((all: string, found: string) => string)])[] = [
  [new RegExp(`(?<!\\p{L})на в (${MONTH_IN})(?!\\p{L})`, "giu"), (_, month) => `на ${NAMED[IN.indexOf(month)]}`],
  [/(?<!\p{L})на в (\d{4}) году/giu, "на $1 год"],
  [/(?<!\p{L})на (весной|летом|осенью|зимой)/giu, (_, season) => `на ${SEASONS[season]}`],
  [/(?<!\p{L})на в (тот же день)/giu, "на $1"],
  [/(?<!\p{L})на в том же (месяц|год)[еу]/giu, "на тот же $1"],
  [/(?<!\p{L})на в следующем (месяц|год)[еу]/giu, "на следующий $1"],
  [/(?<!\p{L})на (?=на следующий)/giu, ""],
  [/(?<!\p{L})на (?=(?:к|с|до|около|в период) )/giu, ""],
];

/** Words of a document in letters of another script. */
const FOREIGN = /(?<!сообщает) «([^»\p{Script=Cyrillic}]*\p{Script=Latin}[^»\p{Script=Cyrillic}]*)»/gu;
/** What a work is called there, without the foreign words for its kind: "second bridge at Presidente Franco", "Belgrano Cargas railway". */
function named(name: string): string {
  if (/^\P{Ll}/u.test(name)) return ` «${name.replace(/(?: \p{Ll}[\p{L}-]*)+$/u, "")}»`;
  const names = name.match(/\p{Lu}[\p{L}\d’'–-]*(?: \p{Lu}[\p{L}\d’'–-]*)*/gu);
  return names === null ? "" : ` (${names.join(", ")})`;
}

/** A project is carried out, and not built. */
const CARRIED_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})строил([аои]?) проект/gu, "реализовывал$1 проект"],
  [/(?<!\p{L})построил([аои]?) проект/gu, "реализовал$1 проект"],
  [/(?<!\p{L})построить проект/gu, "реализовать проект"],
  [/(завершил[аои]?) строительство проекта/gu, "$1 проект"],
  [/строительство(?= проекта)/gu, "осуществление"],
];

/** Common nouns, and words for several people of a state, as the first of a clause of a document has them, in small letters; a star ends a stem. */
const COMMON = new Set(
  "стороны власти президент премьер премьер-министр министр министерство правительство парламент посол посольство войска военные депутаты делегация лидеры страны".split(
    " ",
  ),
);
const PEOPLES = Object.values(languageOf("ru")!.names().states).flatMap(({ people = [] }) => people);
const isCommon = (word: string): boolean =>
  COMMON.has(word) ||
  (/[ыие]$/u.test(word) &&
    PEOPLES.some((form) => form === word || (form.endsWith("*") && form.slice(0, -1) === word.slice(0, -1))));

/** What only shows in a whole sentence of Russian. */
export function russianTidied(sentence: string): string {
  const due = DUE.reduce((text, [pattern, put]) => text.replace(pattern, put as string), sentence);
  const carried = CARRIED_OUT.reduce((text, [pattern, put]) => text.replace(pattern, put), due);
  const tidied = carried
    .replace(SHORT, spelled)
    // "Кредит на 5 млн", but "кредит на сумму свыше 5 млн".
    .replace(/(?<!(?:кредиты|гранты|линии|платежи|закупки)) на сумму (?=\d)/gu, " на ")
    .replace(/(?<=[\p{Ll},»] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu, (word) =>
      isCommon(word.toLowerCase()) ? word.toLowerCase() : word,
    )
    // A sum "of up to" is none that it came to.
    .replace(/(?<=\p{L} )составил(а|о|и)? до (?=\d)/gu, (_, ending = "") => `доходил${ending} до `)
    .replace(/(?<= кин) Папуа – Новой Гвинеи/gu, "")
    // "С 30 сентября 2013 по 6 октября 2013 года": the year stands once.
    .replace(/(с \d{1,2} \p{L}+) (\d{4}) (по \d{1,2} \p{L}+ \2 года)/giu, "$1 $3")
    .replace(FOREIGN, (_, name: string) => named(name))
    // "Со Швецией", "со Сьерра-Леоне".
    .replace(/(?<!\p{L})([Сс]) (?=[СЗШЖ][бвгджзклмнпрстфхцчшщь]\p{Ll})/gu, "$1о ")
    // "Напала на неё": behind a preposition the pronoun has an н.
    .replace(/(?<=(?:напа\p{L}+ на|к|по|с|перед) )(?=(?:его|ему|её|ей|ею|их|ими?)(?!\p{L}))/gu, "н");
  return /^\p{Lu}/u.test(sentence) ? tidied.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : tidied;
}
