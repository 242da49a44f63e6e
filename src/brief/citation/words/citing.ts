import { dateWords, type Patterns, SPEECHES, translated } from "../../../words/index.js";
import { dayIn } from "../day.js";
import { chinese } from "./chinese.js";
import { type CitationTexts, english } from "./english.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

/** How citations read in a language: the words between what is cited, and its dates. */
export interface Citing extends CitationTexts {
  /** ISO 639-1. */
  readonly language: string;
  /** BCP 47. */
  readonly locale: string;
  /** EDTF as the language writes dates: "2 May 2024". */
  readonly day: (edtf: string) => string;
  /** The same as its notes have it: "May 2, 2024" in English, whose manuals are American. */
  readonly noted: (edtf: string) => string;
  /** The same with the year in front, as APA wants it: "2024, May 2". */
  readonly led: (edtf: string) => string;
}

type Code = keyof typeof SPEECHES;

function citing(language: Code, texts: CitationTexts, locale: string): Citing {
  const speech = SPEECHES[language];
  const day = (edtf: string) => dateWords(edtf, speech);
  const written = (edtf: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(edtf));
  return {
    ...texts,
    language,
    locale: speech.locale,
    day,
    noted: (edtf) => {
      const found = dayIn(edtf);
      if (found === null || found.month === null || locale === speech.locale) return day(edtf);
      return written(edtf, { year: "numeric", month: "long", ...(found.day === null ? {} : { day: "numeric" }) });
    },
    led: (edtf) => {
      const found = dayIn(edtf);
      if (found === null) return day(edtf);
      const { year, month } = found;
      if (month === null) return String(year);
      const rest = written(edtf, { month: "long", ...(found.day === null ? {} : { day: "numeric" }) });
      return texts.yearFirst({ year: String(year), rest });
    },
  };
}

const translation = (language: Code, patterns: Patterns<CitationTexts>): Citing => {
  const { locale } = SPEECHES[language];
  return citing(language, translated(english, patterns, locale), locale);
};

export const ENGLISH_CITING: Citing = citing("en", english, "en-US");

/** The words of citations by language (ISO 639-1). */
export const CITING: Readonly<Record<Code, Citing>> = {
  en: ENGLISH_CITING,
  ru: translation("ru", russian),
  tr: translation("tr", turkish),
  zh: translation("zh", chinese),
};
