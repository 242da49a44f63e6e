import type { Theme } from "../../dossier/index.js";
import type { Speech } from "../../words/index.js";
import type { Phrase } from "../article/index.js";
import type { Organisations } from "./organisations.js";
import type { Peoples } from "./peoples.js";

/**
 * What an article is written with in a language: templates (see article/template.ts) by what is told. Keys of `clauses` are `type.kind.status`, `type.status`,
 * `type.kind` and `type`: the first that is there is taken; of several templates they take turns. "|" stands behind a subject that two sentences may share.
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
  /** Members of a series, by type: what each has beside what all share. They stand where one sum or one document would. */
  readonly items: Readonly<Record<string, string>>;
  /** A paper of the kind that stands before it in a list: one more, and the last; a language without these names it again. */
  readonly another?: Readonly<Record<"next" | "last", string>>;
  /** Between two sentences that share their subject. */
  readonly joint: string;
  /** Between two sentences that are the word of one speaker. */
  readonly alsoSaid: string;
  /** Between two sentences that are one: of one time, behind it or before it; that go either way; that are of one kind. A language without these keeps them apart. */
  readonly links?: Readonly<Record<"when" | "while" | "and", string>>;
  /** Who acted in the sentence before, at the beginning of the next; a language without it names a state again. */
  readonly pronoun?: Phrase;
  /** Behind who acts, where the sentence before told of another thing of the kind that the same did. */
  readonly also: string;
  /** Whether a verb tells men from women: of somebody who is neither by the tables it agrees with an office, or a state says it. */
  readonly verbsAgree?: true;
  /** Whether verbs stand before what they are of, so that notes can stand inside a list. */
  readonly verbFirst: boolean;
  /** How many letters of English a sign is worth. */
  readonly density: number;
  /** What says that it was on the day, in the month or in the year that the sentence before told. */
  readonly same: Readonly<Partial<Record<"day" | "month" | "year" | "other", string>>>;
  /** What says that it was on the day, in the month or in the year behind the one that the sentence before told. */
  readonly next: Readonly<Partial<Record<"day" | "month" | "year", string>>>;
  /** A state that was named in the same sentence, by what agrees with it (masculine, feminine, neuter, plural). */
  readonly again?: readonly Partial<Phrase>[];
  /** A plain date behind its subject, as `{when:at}` puts it. */
  readonly at: string;
  /** A plain date as the time that something is planned for, as `{when:for}` puts it: `d` the date. */
  readonly due?: string;
  /** Dates as they stand in a sentence: `d` a date, `a` and `b` the ends of a stretch. */
  readonly when: Readonly<
    Record<"day" | "days" | "month" | "year" | "since" | "until" | "between" | "about" | "other", string>
  > & {
    /** Months of one year, and years, where these have words of their own. */ readonly months?: string;
    readonly years?: string;
  };
  /** How a plain date is written by itself and beside a word before it: `{d}`, `{m}`, `{y}`; months in the forms that these need. */
  readonly dates: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly months: readonly string[];
    /** The forms of months beside a day, where they are others. */
    readonly ofDay?: readonly string[];
    /** A day whose year was just told. */
    readonly ofYear: string;
    /** Whether a year stands behind its day, so that the last of several has it. */
    readonly yearLast: boolean;
    /** By itself as the time at which something was so, where it is written otherwise, and its months. */
    readonly asOf?: {
      readonly day: string;
      readonly month: string;
      readonly year: string;
      readonly months: readonly string[];
    };
    /** A date as an end of a stretch, or beside "about", where it is written otherwise there. */
    readonly span?: { readonly day: string; readonly month: string; readonly year: string };
    /** The second end of a stretch, where it is written otherwise than the first, and its months. */
    readonly through?: {
      readonly day: string;
      readonly month: string;
      readonly year: string;
      readonly months: readonly string[];
    };
    /** What joins two days of one month, where it is no dash. */
    readonly until?: string;
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
  /** How a sentence begins that is somebody's word, or goes on behind what is told ("…"): first, and again right after. `who` a person or a body that speaks, `publisher`, `day` that of a text without one (`joint`: one in which both parties speak), `anchor` when it was told. */
  readonly voices: Readonly<
    Record<
      "speaker" | "body" | "publisher" | "report" | "joint" | "nobody",
      { readonly first: readonly string[]; readonly again: readonly string[] }
    >
  >;
  /** How one begins that has no date but that of its text (`when`). */
  readonly hedges: { readonly report: readonly string[] };
  /** How one begins that tells how things stood, or what was meant, when its text was written (`anchor`). */
  readonly anchored: string;
  /** What holds at a plain date: `d`. */
  readonly asOf: string;
  /** Of sums: what is said of them, where it stands behind them in the genitive; and their own forms, where they have any. */
  readonly qualified?: Readonly<Record<string, string>>;
  readonly sum?: (sum: string) => Phrase;
  /** Seasons, spring first: `y`. */
  readonly seasons: readonly [string, string, string, string];
  readonly contrast: readonly string[];
  /** How a paragraph begins that tells of money, trade and works alone, or of visits, talks, papers and relations alone, where others stand before it. */
  readonly sides: Readonly<Record<"economy" | "diplomacy", string>>;
  /** Of values that contradict each other: `values` in a list by "or". */
  readonly disputes: Readonly<
    Record<"amount" | "date" | "status" | "existence" | "place" | "level" | "party", readonly string[]>
  >;
  readonly or: string;
  /** Both parties, once they were named: in a paragraph one after the other. */
  readonly both: readonly Phrase[];
  /** Several states that the sentence before has named, once more. */
  readonly several: Phrase;
  /** A name in the forms of the language; `state` tells a state from anything else. */
  readonly named: (name: string, id: string | null) => Phrase;
  /** What somebody thinks is told as what was said: the verb for that, before the words. */
  readonly declared?: { readonly holding: RegExp; readonly verb: string };
  /** Forms of words that are no names: "кредитная линия" in the accusative. */
  readonly inflected?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whose accession to what, as the words tables have it, in the forms that sentences ask for. */
  readonly joining: (words: string) => Phrase;
  /** Which members of a list are in the form that is asked for: the last alone in Turkish. */
  readonly listForms?: "last";
  /** Between names of a list, where it is not what joins sentences. */
  readonly comma?: string;
  /** Two in one list, in each form; and between two that something is between, as `{both:pair}` puts them, where it is another word. */
  readonly and: string;
  readonly pair?: string;
  /** A person with the state that he or she stands for, when named first. */
  readonly personOf: string;
  /** The same with an office. */
  readonly presented: string;
  /** Offices by their slugs, or by slug, ":" and state; people who hold another, or one that is null, are told with their state alone, and `deputy` stands before those of whom no office is told. */
  readonly offices: Readonly<Record<string, Phrase | null>>;
  /** Whether those who have led a state are told by their names alone, where no office is told. */
  readonly isLeaderBare?: true;
  /** How a person is written in the language: in full, with the marks that `named` declines by, and later. Null of one who has no name of his or her own there. */
  readonly people: (id: string) => { readonly full: string; readonly marked: string; readonly short: string } | null;
  /** How an organisation is written in the language; null of one that has no name there. */
  readonly organisations: Organisations;
  /** The people of a state, as whom something is done to. */
  readonly peoples: Peoples;
  /** Whether words of a document can stand behind "on" and "for" as they are: where a language has articles, no single thing can without one. */
  readonly isArticled?: (words: string) => boolean;
  /** What of what a paper is on may stand right before the paper, in a language where anything may. */
  readonly adjuncts?: RegExp;
  /** Words of a document in the letters of the text, where the language has two kinds of them. */
  readonly lettered?: (words: string) => string;
  /** A clause of a document as a sentence: who acts (`actor`), what it says of these (`predicate`), and when it was where that does not say so (`whenElse`). */
  readonly clause: string;
  /** Letters that names of people are read in. */
  readonly script: RegExp;
  /** Whether names of people change by cases, so that one without forms in the tables is left to the note. */
  readonly declinesPeople?: boolean;
  /** A fund, a ministry or a firm with its state: `person`, `state`. */
  readonly bodyOf: string;
  /** A number as large as sums are, behind which the names of currencies stand in sentences; none where codes do. */
  readonly currencies?: number;
  /** An office without the name of who holds it: `office`, `state`. */
  readonly official: string;
  /** Behind how many sentences that begin with who acts one begins with its time. */
  readonly timeAfter: number;
  /** A thing with the article of its language: "a loan". */
  readonly indefinite: (noun: string) => string;
  readonly quoted: (words: string) => string;
  /** Puts right what only shows in a whole sentence. */
  readonly tidy?: (sentence: string) => string;
  /** What ends a sentence, and whether it stands behind the note marks. */
  readonly stop: string;
  readonly isStopLast?: true;
  /** Between sentences. */
  readonly gap: string;
  /** The title of an article that no fact can head: its parties `a` and `b`, and what most of it is on (`themes`), each as `themes` calls it. */
  readonly title: string;
  readonly titleOn: string;
  /** What a title on several years ends with: `from`, `to`. */
  readonly titleYears: string;
  /** What says what an article is on; of the others a title says nothing. */
  readonly themes: Readonly<Partial<Record<Theme, string>>>;
  /** A sentence as a headline, where the language writes these otherwise. */
  readonly headline?: (sentence: string) => string;
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
    /** The same where there are facts, and no sentence of the language can tell one. */
    readonly untold: string;
    /** Over what is told in the words of documents alone. */
    readonly further: string;
    /** How many facts (`n`) are known and not told, by how the language counts, and how many for which reason (`why`). */
    readonly left: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
    readonly leftBecause: Readonly<Record<"uncertain" | "untellable" | "lighter", string>>;
    /** What stands in a note before what is quoted, between documents, and at the end. */
    readonly signs: readonly [before: string, between: string, end: string];
  };
  /** Flows of which there are several, where they are called otherwise. */
  readonly flows: Readonly<Record<string, string>>;
  /** Kinds of projects as nouns, where the catalogue has another word. */
  readonly projects: Readonly<Record<string, string>>;
  /** Fields of cooperation as they stand in a sentence, where it is otherwise than in the catalogue. */
  readonly fields: Readonly<Record<string, string>>;
  /** Nouns of flows with the sum that they are of, where it is told: `sum`; and where words behind it limit it. */
  readonly flow: {
    readonly plain: string;
    readonly withSum: string;
    readonly withLimit?: string;
    /** Of what is not counted: "USD 5 million in aid". */
    readonly ofMass?: string;
  };
  /** Details that are words of a document: in its language as they are, otherwise quoted. */
  readonly foreign: Readonly<Record<"purpose" | "subject" | "goods" | "project", string>>;
  /** Words that stand before a noun and are left out of details: "the". */
  readonly articles?: readonly string[];
  readonly own: Readonly<Record<"purpose" | "subject" | "goods" | "project", string>>;
}
