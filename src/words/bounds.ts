// How dates stand with the words of since ("after"), of until ("before"), and of about and between ("beside"): parts of a year, decades, years, and days and months (`date`).
import { message } from "./message.js";

const ENGLISH = {
  spring: message("spring {year}", "year"),
  summer: message("summer {year}", "year"),
  autumn: message("autumn {year}", "year"),
  winter: message("winter {year}", "year"),
  quarter1: message("the first quarter of {year}", "year"),
  quarter2: message("the second quarter of {year}", "year"),
  quarter3: message("the third quarter of {year}", "year"),
  quarter4: message("the fourth quarter of {year}", "year"),
  half1: message("the first half of {year}", "year"),
  half2: message("the second half of {year}", "year"),
  decade: message("the {year}s", "year"),
  year: message("{year}", "year"),
  date: message("{date}", "date"),
};

type Bound = Readonly<Record<keyof typeof ENGLISH, string>>;

const RUSSIAN: Bound = {
  spring: "весны {year}\u00a0г.",
  summer: "лета {year}\u00a0г.",
  autumn: "осени {year}\u00a0г.",
  winter: "зимы {year}\u00a0г.",
  quarter1: "I квартала {year}\u00a0г.",
  quarter2: "II квартала {year}\u00a0г.",
  quarter3: "III квартала {year}\u00a0г.",
  quarter4: "IV квартала {year}\u00a0г.",
  half1: "первого полугодия {year}\u00a0г.",
  half2: "второго полугодия {year}\u00a0г.",
  decade: "{year}-х годов",
  year: "{year}\u00a0г.",
  date: "{date}",
};

const CHINESE: Bound = {
  spring: "{year}春季",
  summer: "{year}夏季",
  autumn: "{year}秋季",
  winter: "{year}冬季",
  quarter1: "{year}第一季度",
  quarter2: "{year}第二季度",
  quarter3: "{year}第三季度",
  quarter4: "{year}第四季度",
  half1: "{year}上半年",
  half2: "{year}下半年",
  decade: "{year}年代",
  year: "{year}",
  date: "{date}",
};

/** Tens whose name has back vowels: on, otuz, kırk, altmış, doksan. A hundred has front ones. */
const BACK = [10, 30, 40, 60, 90];
const CENTURIES = [1700, 1800, 1900, 2000];

/** A Turkish decade with the ending that goes by the vowel of the last number that is said. */
export function turkishDecade(back: string, front: string): string {
  const all = CENTURIES.flatMap((century) => BACK.map((ten) => `${century + ten} {{year}’${back}}`));
  return `{year, select, ${all.join(" ")} other {{year}’${front}}}`;
}

/** Forms of Turkish with an ending behind the words that end in -ı and in -i. */
const turkish = (ending: "dan" | "a" | "", decade: string, year: string, date: string): Bound => {
  const back = ending === "" ? "" : `n${ending}`;
  const front = back.replace("a", "e");
  return {
    spring: `{year} ilkbaharı${back}`,
    summer: `{year} yazı${back}`,
    autumn: `{year} sonbaharı${back}`,
    winter: `{year} kışı${back}`,
    quarter1: `{year} yılının ilk çeyreği${front}`,
    quarter2: `{year} yılının ikinci çeyreği${front}`,
    quarter3: `{year} yılının üçüncü çeyreği${front}`,
    quarter4: `{year} yılının son çeyreği${front}`,
    half1: `{year} yılının ilk yarısı${back}`,
    half2: `{year} yılının ikinci yarısı${back}`,
    decade,
    year,
    date,
  };
};

export const ENGLISH_BOUNDS = { after: ENGLISH, before: ENGLISH, beside: ENGLISH };

type Bounds = Readonly<Record<keyof typeof ENGLISH_BOUNDS, Bound>>;

export const RUSSIAN_BOUNDS: Bounds = { after: RUSSIAN, before: RUSSIAN, beside: RUSSIAN };

export const TURKISH_BOUNDS: Bounds = {
  after: turkish("dan", turkishDecade("lardan", "lerden"), "{year} yılından", "{date} tarihinden"),
  before: turkish("a", turkishDecade("lara", "lere"), "{year} yılına", "{date} tarihine"),
  beside: turkish("", turkishDecade("lar", "ler"), "{year}", "{date}"),
};

export const CHINESE_BOUNDS: Bounds = { after: CHINESE, before: CHINESE, beside: CHINESE };
