import { fold } from "./phrases.js";

/** Names of languages as pages write them: in the language itself, in English, Russian and Turkish. Codes are ISO 639-1. */
const NAMES: Readonly<Record<string, string>> = {
  ar: "العربية|arabic|арабский|arapça",
  az: "azərbaycanca|azərbaycan dili|azerbaijani|азербайджанский|azerice",
  be: "беларуская|belarusian|белорусский|belarusça",
  bg: "български|bulgarian|болгарский|bulgarca",
  bn: "বাংলা|bengali|бенгальский|bengalce",
  cs: "čeština|česky|czech|чешский|çekçe",
  de: "deutsch|german|немецкий|almanca",
  el: "ελληνικά|greek|греческий|yunanca",
  en: "english|английский|ingilizce|eng",
  es: "español|castellano|spanish|испанский|ispanyolca",
  et: "eesti|estonian|эстонский|estonca",
  fa: "فارسی|persian|farsi|персидский|farsça",
  fi: "suomi|finnish|финский|fince",
  fr: "français|french|французский|fransızca",
  he: "עברית|hebrew|иврит|ibranice",
  hi: "हिन्दी|हिंदी|hindi|хинди|hintçe",
  hu: "magyar|hungarian|венгерский|macarca",
  hy: "հայերեն|armenian|армянский|ermenice",
  id: "bahasa indonesia|indonesian|индонезийский|endonezce",
  it: "italiano|italian|итальянский|italyanca",
  ja: "日本語|japanese|японский|japonca",
  ka: "ქართული|georgian|грузинский|gürcüce",
  kk: "қазақша|қазақ тілі|kazakh|казахский|kazakça",
  ko: "한국어|korean|корейский|korece",
  ky: "кыргызча|kyrgyz|киргизский|кыргызский|kırgızca",
  lt: "lietuvių|lithuanian|литовский|litvanca",
  lv: "latviešu|latvian|латышский|letonca",
  mn: "монгол|mongolian|монгольский|moğolca",
  nl: "nederlands|dutch|нидерландский|felemenkçe",
  pl: "polski|polish|польский|lehçe",
  pt: "português|portuguese|португальский|portekizce",
  ro: "română|romanian|румынский|rumence",
  ru: "русский|по-русски|russian|rusça|рус",
  sr: "српски|srpski|serbian|сербский|sırpça",
  sv: "svenska|swedish|шведский|isveççe",
  tg: "тоҷикӣ|tajik|таджикский|tacikçe",
  tk: "türkmençe|türkmen dili|turkmen|туркменский",
  tr: "türkçe|turkish|турецкий",
  uk: "українська|ukrainian|украинский|ukraynaca",
  ur: "اردو|urdu|урду|urduca",
  uz: "oʻzbekcha|o'zbekcha|o‘zbekcha|ўзбекча|uzbek|узбекский|özbekçe",
  vi: "tiếng việt|vietnamese|вьетнамский|vietnamca",
  zh: "中文|简体中文|繁體中文|汉语|chinese|китайский|çince",
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split("|").map((name) => [fold(name), code] as const)),
);

/**
 * The languages a row of names lists, such as "Türkçe Русский" or "English | Français" → their codes in order. Null when a word of
 * the row is no language's name.
 */
export function languagesNamed(row: string): readonly string[] | null {
  const words = fold(row)
    .split(/[\s,;|/·•()]+/u)
    .filter((word) => word !== "" && !/^(?:and|и|ve|:|-|–|\.)$/u.test(word));
  const codes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = CODES.get(`${words[i]} ${words[i + 1]}`);
    const code = two ?? CODES.get(words[i]!.replace(/[.:]$/u, ""));
    if (code === undefined) return null;
    if (two !== undefined) i++;
    if (!codes.includes(code)) codes.push(code);
  }
  return codes.length > 0 ? codes : null;
}
