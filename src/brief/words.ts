import type { ChangeBasis, Counts, MoneyLedger } from "../dossier/index.js";
import type { PictureWords } from "../picture/index.js";
import type { Dated, Edition } from "./citation/index.js";

/** Why a sum is not counted. */
export type LeftOut = NonNullable<MoneyLedger["lines"][number]["left"]>["why"];

/** Headings of columns. */
type Column =
  | "when"
  | "status"
  | "what"
  | "toldBy"
  | "fact"
  | "facts"
  | "where"
  | "history"
  | "kind"
  | "visitor"
  | "level"
  | "year"
  | "firmness"
  | "asTold"
  | "inDollars"
  | "from"
  | "issue"
  | "who"
  | "stance"
  | "words"
  | "change"
  | "organisation"
  | "about"
  | "insideOne"
  | "between"
  | "figure"
  | "again"
  | "publisher"
  | "origins"
  | "partner"
  | "twoOrigins"
  | "moneyFrom"
  | "moneyTo";

/** All words of briefs: the table that a language hands in. Dates are EDTF, names and sums are words already. */
export interface BriefWords {
  /** ISO 639-1. */
  readonly language: string;
  readonly number: (value: number, digits?: number) => string;
  readonly origins: (n: number) => string;
  readonly facts: (n: number) => string;
  readonly undated: string;
  /** Of what no date is told but that of the text. */
  readonly reported: (date: string) => string;
  readonly undatedFacts: (n: number) => string;
  readonly disputed: string;
  /** Of a fact that is not certain. */
  readonly unsure: string;
  /** Rows that a section leaves out. */
  readonly moreRows: (n: number) => string;
  readonly numbersOfPicture: string;
  /** Of files that have notes. */
  readonly notes: {
    /** Heading of a column that calls notes. */
    readonly note: string;
    /** Headings of what stands at the end. */
    readonly title: string;
    readonly documents: string;
    /** Which fact a note is of. */
    readonly fact: (id: string) => string;
    /** Of a link from a note to where it is called. */
    readonly back: (number: number) => string;
    /** Documents that tell a fact and are not named. */
    readonly more: (n: number) => string;
    /** Dates of what is cited, and the signs of a note (before what is quoted, between documents, at the end), where they are not those of English. */
    readonly dated?: Dated;
    readonly signs?: readonly [before: string, between: string, end: string];
    /** How much is known and not told, as a sentence. */
    readonly left?: string;
    /** What was quoted, in the quotation marks of the language. */
    readonly quoted: (words: string) => string;
    readonly edition: (edition: Edition) => string;
    /** Rows that a file leaves out. */
    readonly moreRows: (n: number) => string;
  };
  /** Of a site that is published as files. */
  readonly site: {
    readonly title: (ledger: string) => string;
    readonly about: string;
    readonly pairs: string;
    readonly parties: string;
    readonly told: string;
    readonly cite: string;
    /** A link to the first page. */
    readonly all: string;
  };
  /** Headings of the columns that every file of rows ends in. */
  readonly trace: Readonly<Record<"factId" | "words" | "document" | "publisher" | "published" | "address", string>>;
  /** Of workbooks: names of sheets, and headings that have no other word. */
  readonly sheets: Readonly<
    Record<
      | "about"
      | "facts"
      | "evidence"
      | "money"
      | "documents"
      | "ledger"
      | "digest"
      | "counted"
      | "shown"
      | "type"
      | "to"
      | "reported"
      | "value"
      | "currency"
      | "certainty"
      | "disputed"
      | "claim"
      | "documentId"
      | "flow"
      | "dollars"
      | "authors"
      | "language"
      | "citation",
      string
    >
  >;
  readonly pictures: PictureWords;
  readonly noYear: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly summary: {
    readonly counts: (counts: Counts) => string;
    readonly conflicting: (n: number) => string;
    readonly asOf: (edtf: string) => string;
    readonly nothing: string;
  };
  /** What is new of what somebody follows. */
  readonly digest: {
    readonly title: string;
    readonly summary: (reviewer: string, followed: number, quiet: number) => string;
    readonly since: (day: string) => string;
    /** Over what became of a fact. */
    readonly news: string;
    readonly fresh: string;
    readonly withdrawn: string;
    readonly contradicted: (other: string, because: string) => string;
  };
  /** Two states of a dossier. */
  readonly changes: {
    readonly summary: (since: string, until: string | null, by: ChangeBasis, before: number, after: number) => string;
    readonly none: string;
    readonly fresh: string;
    readonly changed: string;
    readonly withdrawn: string;
    readonly support: string;
  };
  readonly level: {
    readonly title: string;
    readonly none: string;
    /** Where none is certain: the last that is told, and how sure it is. */
    readonly perhaps: (level: string, confidence: number) => string;
    /** Where all that are certain have ended: the last. */
    readonly ended: (level: string, until: string) => string;
    /** `standing`: where nobody knows since when, the day on which a text calls it so. */
    readonly now: (level: string, from: string | null, standing: string | null, support: number) => string;
    readonly standing: (day: string) => string;
    /** Of the level that holds. */
    readonly since: (from: string) => string;
    /** Of a level whose end is not known, and that holds no more. */
    readonly from: (from: string) => string;
    readonly between: (from: string, until: string) => string;
    readonly reference: (known: readonly string[]) => string;
  };
  readonly timeline: { readonly title: string };
  readonly network: { readonly title: string; readonly size: (partners: number, ties: number) => string };
  readonly projects: { readonly title: string };
  readonly visits: {
    readonly title: string;
    /** In place of the name of a side that is many. */
    readonly others: string;
    /** The kind of a visit of which no kind is told. */
    readonly kind: string;
    readonly direction: (from: string, to: string, n: number) => string;
  };
  readonly planned: { readonly title: string };
  readonly money: {
    readonly title: string;
    /** A sum in constant dollars of a year. */
    readonly constant: (sum: string, year: number) => string;
    readonly noRate: string;
    readonly sumsWithoutRate: (n: number) => string;
    readonly factsWithoutRate: (n: number) => string;
    readonly left: Readonly<Record<LeftOut, string>>;
    readonly notCounted: (kinds: readonly (readonly [LeftOut, number])[]) => string;
  };
  readonly moneyYears: {
    readonly title: string;
    readonly in: string;
    readonly pledgedIn: string;
    readonly out: string;
    readonly pledgedOut: string;
  };
  readonly partners: { readonly title: string };
  readonly positions: {
    readonly title: string;
    readonly notTold: string;
    readonly also: (stances: readonly string[]) => string;
    readonly phrasings: string;
  };
  readonly memberships: {
    readonly title: string;
    readonly standing: (standing: string, from: string) => string;
    readonly alone: (party: string, organisations: readonly string[]) => string;
    /** An organisation with how one stands to it. */
    readonly inOne: (organisation: string, standing: string) => string;
  };
  readonly fields: { readonly title: string; readonly none: string; readonly more: (n: number) => string };
  readonly trend: {
    readonly title: string;
    readonly above: string;
    readonly below: string;
    /** Of the four quad classes. */
    readonly quads: readonly [string, string, string, string];
    readonly last: (point: {
      readonly when: string;
      readonly goldstein: string;
      readonly events: number;
      readonly low: string;
      readonly high: string;
    }) => string;
    readonly all: (events: number, undated: number, unscored: number) => string;
  };
  readonly discord: {
    readonly title: string;
    readonly against: (sides: readonly string[]) => string;
    readonly wandered: (first: string, later: readonly string[]) => string;
    readonly differs: (fact: string, fields: readonly string[]) => string;
  };
  readonly sources: {
    readonly title: string;
    readonly nobody: string;
    readonly independent: (two: number, one: number) => string;
  };
}
