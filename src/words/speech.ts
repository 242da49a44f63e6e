import { lazily, own } from "../text/index.js";
import { english, type SpeechWords } from "./english.js";
import { type Patterns, translated } from "./message.js";
import { type Signs, signsOf } from "./signs.js";
import { slugWords } from "./slug-words.js";

/** A language that facts are told in: its words, and how it writes numbers, dates and names. */
export interface Speech {
  /** BCP 47, with the region that numbers and dates follow. */
  readonly locale: string;
  readonly words: SpeechWords;
  /** Sizes from which on a sum is written by each of the three scales, the largest first. */
  readonly scales: readonly [trillion: number, billion: number, million: number];
  /** Names of states that Intl gives. */
  readonly regions: Intl.DisplayNames | null;
  /** "A, B and C". */
  listed(words: readonly string[]): string;
  /** What documents of the ledger that is shown call somebody whom no table has; absent where none is. */
  readonly called?: (id: string) => string | undefined;
  /** What stands between the members of a list that has no "and": "、" in Chinese. */
  readonly between: string;
  readonly signs: Signs;
}

const THOUSANDS = [1e12, 1e9, 1e6] as const;

function speech(
  locale: string,
  words: SpeechWords,
  { scales = THOUSANDS, own = true }: { readonly scales?: Speech["scales"]; readonly own?: boolean } = {},
): Speech {
  const lists = lazily(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const between = lazily(
    () =>
      lists()
        .formatToParts(["1", "2", "3"])
        .find(({ type }) => type === "literal")?.value ?? ", ",
  );
  return {
    locale,
    words,
    scales,
    regions: own ? null : new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
    listed: (all) => lists().format(all),
    get between() {
      return between();
    },
    signs: signsOf(locale),
  };
}

/** The locale of each language that facts are told in. */
export const LOCALES = { en: "en-GB", ru: "ru-RU", tr: "tr-TR", zh: "zh-CN" } as const;

/** English: the names of states are those of the tables. */
export const ENGLISH_SPEECH: Speech = speech(LOCALES.en, english);

/** Another language, from its catalogue. */
export function speechOf(locale: string, patterns: Patterns<SpeechWords>, scales?: Speech["scales"]): Speech {
  return speech(locale, translated(english, patterns, locale), {
    own: false,
    ...(scales === undefined ? {} : { scales }),
  });
}

/** Where the words of a detail stand; of several tables the first that has it. There are acts for most verbs, and what another detail says may be one of them. */
const TABLES: Readonly<Record<string, readonly (keyof SpeechWords)[]>> = {
  level: ["levels"],
  fields: ["fields"],
  issue: ["issues"],
  instrument: ["instruments"],
  trend: ["trends"],
  flow: ["flows"],
  standing: ["standings"],
  stance: ["terms"],
  step: ["terms", "statuses"],
  milestone: ["terms", "statuses"],
  kind: ["projects", "visits", "meetings"],
  act: ["terms", "acts"],
};
/** All of them, for what nobody says the detail of. */
const ALL: readonly (keyof SpeechWords)[] = [
  ...new Set<keyof SpeechWords>([
    ...Object.values(TABLES)
      .flat()
      .filter((table) => table !== "statuses" && table !== "acts"),
    "statuses",
    "acts",
  ]),
];

/**
 * What a slug of a detail is called: a level, field, issue, flow, standing, kind …; one that no table has is written with spaces for hyphens.
 * @param field the detail that it is of, where that is known: "transit" is a kind of visit and an act
 */
export function termWords(slug: string, { words }: Speech = ENGLISH_SPEECH, field?: string): string {
  for (const table of [...(own(TABLES, field ?? "") ?? []), ...ALL]) {
    const known = own(words[table] as Readonly<Record<string, string>>, slug);
    if (known !== undefined) return known;
  }
  return slugWords(slug);
}

/** Why a claim was counted to a fact, by its rule: "finance/only-fit". */
export function joiningWords(rule: string, { words }: Speech): string {
  return own(words.joinings as Readonly<Record<string, string>>, rule.slice(rule.indexOf("/") + 1)) ?? rule;
}
