import { own } from "../text/index.js";
import { firmById, organisationById, personById, stateById } from "../vocabulary/index.js";
import { english, type SpeechWords } from "./english.js";
import { type Patterns, translated } from "./message.js";
import { capitalised, slugWords } from "./words.js";

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
}

const THOUSANDS = [1e12, 1e9, 1e6] as const;

function speech(
  locale: string,
  words: SpeechWords,
  { scales = THOUSANDS, own = true }: { readonly scales?: Speech["scales"]; readonly own?: boolean } = {},
): Speech {
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    locale,
    words,
    scales,
    regions: own ? null : new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
    listed: (all) => lists.format(all),
  };
}

/** English: the names of states are those of the tables. */
export const ENGLISH_SPEECH: Speech = speech("en-GB", english);

/** Another language, from its catalogue. */
export function speechOf(locale: string, patterns: Patterns<SpeechWords>, scales?: Speech["scales"]): Speech {
  return speech(locale, translated(english, patterns, locale), {
    own: false,
    ...(scales === undefined ? {} : { scales }),
  });
}

/** The name of a state in a language, in the nominative; undefined where nobody has it. */
export function stateName(id: string, { words, regions }: Speech): string | undefined {
  const state = stateById(id);
  if (state === undefined || regions === null) return state?.name;
  const own = (words.states as Readonly<Record<string, string>>)[id];
  if (own !== undefined && own !== "") return own;
  return (/^[A-Z]{2}$/u.test(state.iso2) ? regions.of(state.iso2) : undefined) ?? state.name;
}

/** The name of an actor's id: "person:xi-jinping" → "Xi Jinping"; what no table has keeps its own words, a person's each with a capital. */
export function nameOf(id: string, said: Speech = ENGLISH_SPEECH): string {
  if (!id.includes(":")) return stateName(id, said) ?? id;
  const known = personById(id)?.name ?? organisationById(id)?.name ?? firmById(id)?.name;
  if (known !== undefined) return known;
  const words = slugWords(id.slice(id.indexOf(":") + 1));
  return id.startsWith("person:")
    ? words
        .split(" ")
        .map((word) => capitalised(word))
        .join(" ")
    : capitalised(words);
}

/** What a slug of a detail is called: a level, field, issue, flow, standing, kind …; one that no table has is written with spaces for hyphens. */
export function termWords(slug: string, { words }: Speech = ENGLISH_SPEECH): string {
  const { levels, fields, issues, instruments, acts, trends, flows, standings, terms, projects, visits } = words;
  const { meetings, statuses } = words;
  const tables = [levels, fields, issues, instruments, acts, trends, flows, standings, terms, projects];
  for (const table of [...tables, visits, meetings, statuses]) {
    const known = own(table as Readonly<Record<string, string>>, slug);
    if (known !== undefined) return known;
  }
  return slugWords(slug);
}
