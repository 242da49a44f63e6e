import type { Theme } from "../../dossier/index.js";
import type { Speech } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

/**
 * What an article is written with in a language: templates (see article/template.ts) by what is told. Keys of `clauses` are `type.kind.status`, `type.status`,
 * `type.kind` and `type`: the first that is there is taken; of several templates they take turns.
 */
export interface Prose {
  readonly speech: Speech;
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  /** What a type's thing is called, for statuses that have no clause of their own; "." and a word behind it for one of several kinds. */
  readonly nouns: Readonly<Record<string, string>>;
  /** By what words agree with these nouns; masculine where it is not said. */
  readonly genders?: Readonly<Record<string, 0 | 1 | 2 | 3>>;
  /** What is said of a noun (`{np}`) by status. */
  readonly frames: Readonly<Record<string, readonly string[]>>;
  /** Further members of a series, by type. */
  readonly tails: Readonly<Record<string, string>>;
  /** Between members of a series, and before the last. */
  readonly joints: readonly [string, string];
  /** Dates as they stand in a sentence: `d` a date, `a` and `b` the ends of a stretch. */
  readonly when: Readonly<
    Record<"day" | "days" | "month" | "year" | "since" | "until" | "between" | "about" | "other", string>
  >;
  /** How a plain date is written by itself and beside a word before it: `{d}`, `{m}`, `{y}`; months in the forms that these need. */
  readonly dates: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly months: readonly string[];
    /** The forms of months beside a day, where they are others. */
    readonly ofDay?: readonly string[];
    /** A date as an end of a stretch, or beside "about", where it is written otherwise there. */
    readonly span?: { readonly day: string; readonly month: string; readonly year: string };
    /** A date behind the words of since, until, between. */
    readonly bound: {
      readonly day: string;
      readonly month: string;
      readonly year: string;
      readonly untilYear?: string;
      readonly untilMonth?: string;
      readonly untilDay?: string;
    };
  };
  /** How a sentence begins that is somebody's word, or not certain. `who` a speaker, `publisher`, `when` the day of the text. */
  readonly hedges: {
    readonly speaker: readonly string[];
    readonly publisher: readonly string[];
    readonly report: readonly string[];
    readonly unsure: readonly string[];
  };
  /** What holds at a plain date: `d`. */
  readonly asOf: string;
  /** Of sums: what is said of them, where it stands behind them; and how it is joined to them. */
  readonly qualified?: Readonly<Record<string, string>>;
  readonly genitiveSum?: (sum: string, words: string) => string;
  /** Seasons, spring first: `y`. */
  readonly seasons: readonly [string, string, string, string];
  readonly contrast: readonly string[];
  /** Of values that contradict each other: `values` in a list by "or". */
  readonly disputes: Readonly<
    Record<"amount" | "date" | "status" | "existence" | "place" | "level" | "party", readonly string[]>
  >;
  readonly or: string;
  /** Both parties, once they were named. */
  readonly both: Phrase;
  /** A name in the forms of the language; `state` tells a state from anything else. */
  readonly named: (name: string, id: string | null) => Phrase;
  /** Forms of words that are no names: "кредитная линия" in the accusative. */
  readonly inflected?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which members of a list are in the form that is asked for: the last alone in Turkish. */
  readonly listForms?: "last";
  /** Between names of a list, where it is not what joins sentences. */
  readonly comma?: string;
  /** Two in one list, in each form. */
  readonly and: string;
  /** A person with the state that he or she stands for, when named first. */
  readonly personOf: string;
  /** A thing with the article of its language: "a loan". */
  readonly indefinite: (noun: string) => string;
  readonly quoted: (words: string) => string;
  /** What ends a sentence. */
  readonly stop: string;
  /** Between sentences. */
  readonly gap: string;
  readonly title: string;
  readonly titleAbout: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly notes: {
    readonly note: string;
    readonly title: string;
    readonly documents: string;
    readonly fact: string;
    readonly back: string;
    readonly more: string;
    readonly quoted: string;
    readonly edition: string;
    readonly nothing: string;
  };
  /** Nouns of flows with the sum that they are of, where it is told: `sum`. */
  readonly flow: { readonly plain: string; readonly withSum: string };
  /** Details that are words of a document: in its language as they are, otherwise quoted. */
  readonly foreign: Readonly<Record<"purpose" | "subject" | "goods" | "project", string>>;
  readonly own: Readonly<Record<"purpose" | "subject" | "goods" | "project", string>>;
}
