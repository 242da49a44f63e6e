import { BRIEF_WORDS, type BriefWords } from "../../brief/index.js";
import { PICTURE_WORDS, type PictureWords } from "../../picture/index.js";
import {
  dateWords,
  daysKept,
  dollarWords,
  type Patterns,
  problemIn,
  problemsIn,
  SPEECHES,
  type Speech,
  translated,
  yearsKept,
} from "../../words/index.js";
import { chinese } from "./chinese/index.js";
import { english, type Words } from "./english/index.js";
import { russian } from "./russian/index.js";
import { turkish } from "./turkish/index.js";

/** A language of the pages: its words, and numbers and dates as it writes them. */
export interface Tongue {
  /** BCP 47, for the page. */
  readonly code: string;
  /** BCP 47 with the region that numbers and dates follow. */
  readonly locale: string;
  readonly words: Words;
  /** Parts of the type faces (css/fonts.css) that all its pages need; what lacks them asks for them too late for the first page. */
  readonly faces: readonly string[];
  /** What facts are called. */
  readonly speech: Speech;
  /** Those of pictures. */
  readonly pictures: PictureWords;
  /** Those of dossiers as files. */
  readonly brief: BriefWords;
  /** "1,204". */
  number(value: number): string;
  /** "0.85" as "85%". */
  percent(value: number): string;
  /** The name of a language (BCP 47): "English", "British English". What is no code is given back: documents may say anything. */
  language(code: string): string;
  /** A number with as many decimal places: "0.70". */
  fixed(value: number, places: number): string;
  /** "+3.5", "−2". */
  signed(value: number): string;
  /** US dollars in few figures: "US$1.7bn". */
  dollars(value: number): string;
  /** EDTF as people write dates; the empty words for null. */
  date(edtf: string | null): string;
  /** A text of the language whose dates keep each day on one line with its month. */
  kept(text: string): string;
  /** What is wrong with an input, a question or the ledger, as the folders say it (words/problems), as a sentence of the language; of another language too where it has been said in it. */
  problem(said: string): string;
  /** An instant (ISO 8601) as a day and a time, in UTC. */
  instant(iso: string): string;
  /** Words in the order of the language. */
  compare(a: string, b: string): number;
}

const LATIN = ["inter-latin", "source-serif-4-latin"] as const;
const FACES: Readonly<Record<keyof typeof SPEECHES, readonly string[]>> = {
  en: LATIN,
  ru: [...LATIN, "inter-cyrillic", "source-serif-4-cyrillic"],
  tr: [...LATIN, "inter-latin-ext"],
  zh: LATIN,
};

/** What says problems in each language. */
const [en, ru, tr, zh] = await Promise.all((["en", "ru", "tr", "zh"] as const).map(problemsIn));
const PROBLEMS = { en: en!, ru: ru!, tr: tr!, zh: zh! } as const;

function tongue(code: keyof typeof SPEECHES, words: Words): Tongue {
  const speech = SPEECHES[code];
  const problem = PROBLEMS[code];
  const { locale } = speech;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const order = new Intl.Collator(locale);
  return {
    code,
    locale,
    words,
    faces: FACES[code],
    speech,
    pictures: PICTURE_WORDS[code],
    brief: BRIEF_WORDS[code],
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    language: (code) => languageIn(languages, code),
    fixed: (value, places) =>
      value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places }).replace("-", "−"),
    signed: (value) => signed.format(value),
    dollars: (value) => dollarWords(value, locale),
    date: (edtf) => (edtf === null ? words.site.noDate : daysKept(dateWords(edtf, speech), speech)),
    kept: (text) => daysKept(text, speech),
    problem: (said) => sentenceOf(said, problem, speech.signs.stop),
    instant: (iso) =>
      Number.isNaN(Date.parse(iso)) ? iso : `${daysKept(yearsKept(instants.format(new Date(iso))), speech)}\u00a0UTC`,
    compare: (a, b) => order.compare(a, b),
  };
}

/** Another language than English, from its catalogue. */
function translation(code: "ru" | "tr" | "zh", patterns: Patterns<Words>): Tongue {
  return tongue(code, translated(english, patterns, SPEECHES[code].locale));
}

export const ENGLISH: Tongue = tongue("en", english);

/** The languages of the pages, in the order of the switch. */
export const TONGUES: readonly Tongue[] = [
  ENGLISH,
  translation("ru", russian),
  translation("tr", turkish),
  translation("zh", chinese),
];

/** The language of a code (BCP 47, without its region); English where the pages do not speak it. */
export function tongueOf(code: string): Tongue {
  return TONGUES.find((one) => one.code === code) ?? ENGLISH;
}

function languageIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A problem as a sentence: what is told as half of one ("no such party: X") gets its stop, in whichever language. A stop that fell into what the problem quotes belongs to the whole. */
function sentenceOf(said: string, problem: (said: string) => string, stop: string): string {
  const half = said.replace(/\.$/u, "");
  const whole = problemIn(said);
  const tried = whole !== null && problemIn(half)?.sentence === whole.sentence ? [half, said] : [said, half];
  const told = tried.map(problem).find((one) => one !== said && one !== half) ?? said;
  return /[.?!…。？！]$/u.test(told) ? told : told + stop;
}
