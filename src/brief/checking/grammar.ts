import type { Part } from "./lexicon.js";

/** What the engine needs of a language beside its entries; a language may leave a table empty. */
export interface Grammar {
  /** Stems of words for those through whom a state acts: "Chinese crews" act for China, "Indian radars" for nobody. */
  readonly agents: readonly string[];
  /** Stems of nouns of which who has them gives ("Kenya's exports"), and takes ("Kenya's debt"). */
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
  /** Stems of words that say the opposite of those on the other side. */
  readonly opposites: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Stems of verbs that say of a sum that it is less than all: "exceeded". */
  readonly over: readonly string[];
  /** Those that say that it is a little less: "yaklaştı". */
  readonly near: readonly string[];
  /** Stems of words that say much more than their like: they must be the source's own. */
  readonly strong: readonly string[];
  /** Words for what is done once more. */
  readonly again: readonly string[];
  /** Words that deny beside those of the language's tables. */
  readonly negation: readonly string[];
  /** Forms of irregular verbs with their base; the past ones. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly past: ReadonlySet<string>;
  /** Endings that make one word of another, the longest first. */
  readonly endings: readonly string[];
  /** What of a word's end does not count where another ending was cut off, with what stands for it. */
  readonly trimmed: readonly (readonly [RegExp, string])[];
  /** Forms of regular verbs: the past, the participle, and that of what goes on; null where `forms` tell these. */
  readonly regular: Readonly<Record<"past" | "participle" | "going", RegExp>> | null;
  /** Small words of verbs that may stand apart from them: "called its ambassador home". */
  readonly particles: ReadonlySet<string>;
  /** Ends of stems that make a passive or a causative of a verb. */
  readonly voice: RegExp | null;
  /** Words behind which a verb tells what is meant, and not what is done. */
  readonly meant: ReadonlySet<string>;
  /** The word before who does it, where passives have one. */
  readonly by: string | null;
  /** The word that may stand before any name and says nothing. */
  readonly article: string | null;
  /** What makes whose help it is whom it helps: "came to Mongolia's aid". */
  readonly rescue: RegExp | null;
  /** Words that put one name beside another. */
  readonly and: ReadonlySet<string>;
  /** What stands between a person and whose state that is: "Tokayev of Kazakhstan". */
  readonly ofState: RegExp | null;
  /** What stands beside a name, or behind an apostrophe in it, where it is a place and no party. */
  readonly place: Beside;
  /** What stands between whom a clause is on and who acts in it: "the line that China built". */
  readonly relative: RegExp | null;
  /** Forms of "to be". */
  readonly be: ReadonlySet<string>;
  /** What forms of a verb tell of it: endings where words have them, else nothing. */
  readonly forms: Readonly<Record<"past" | "ahead" | "ongoing" | "lasting" | "passive" | "negative", RegExp | null>>;
  /** Words behind which a name is in the genitive, which may look like another case: who acts for a state, and what somebody does. */
  readonly holders: ReadonlySet<string>;
  /** Stems of words for a state itself, of whose office nothing is said: "the Ethiopian authorities". */
  readonly bodies: readonly string[];
  /** What the form of such a word tells of the state behind it: in "властям Парагвая" it is to whom. */
  readonly bodyForms: readonly (readonly [RegExp, Part])[];
  /** What makes a sentence without a verb tell what is so: "Lesotho — a member". */
  readonly copula: RegExp | null;
  /** A verb made a noun, whose genitive acts; null where genitives act on their own. */
  readonly nominal: RegExp | null;
  /** What stands before two that a noun joins ("relations between"), and before who acts in a passive. */
  readonly among: RegExp | null;
  /** What stands behind whom something is done to, up to the end of a clause; null where verbs or endings tell. */
  readonly passiveBy: RegExp | null;
  /** What stands behind a verb that tells of something done, where verbs have no tense. */
  readonly ended: RegExp | null;
  /** What tells that something lies ahead of who writes: "next month". */
  readonly coming: RegExp;
  /** What says that it was on the day, in the month or in the year that was told last. */
  readonly same: Readonly<Record<"day" | "month" | "year", RegExp>>;
  /** What says that it was on the day, in the month or in the year behind that one. */
  readonly next: Readonly<Record<"day" | "month" | "year", RegExp>>;
  /** Whether what a thing is for stands behind it. */
  readonly headFirst: boolean;
  /** Whether verbs come last. */
  readonly verbFinal: boolean;
  /** A day or a month without its year, where annotation reads none; its groups are "month" and "day". */
  readonly yearless: RegExp | null;
  /** Words that stand between a number and what it counts, and say nothing. */
  readonly measures: ReadonlySet<string>;
  /** The word before a number that makes it one of a row: the 113th. */
  readonly ordinal: string | null;
  /** What makes a number a share of a hundred. */
  readonly share: Beside;
  /** What makes a figure that by which something changed, and not what it came to. */
  readonly step: Beside;
  /** What stands beside a time from which on something is so: "from 1996". */
  readonly since: Beside;
  /** A verb made a noun by what is said of it, with the verb of saying behind it: "imzalandığı bildirildi" tells that it was signed. */
  readonly reported: RegExp | null;
  /** Further forms of a noun whose stems differ from its own; null where the search's stems find them. */
  readonly inflected: ((noun: string) => readonly string[]) | null;
  /** What forms of a verb stand before a noun and say which it is, while another verb tells what was done: "verilecek kredi". */
  readonly attribute: RegExp | null;
  /** Stems of nouns that are merely somebody's, where a genitive else acts: "территориальная целостность Боснии". */
  readonly owned: readonly string[];
  /** Stems of words for people who act for nobody: "refugees from Angola". */
  readonly people: readonly string[];
  /** What at the end of a sum makes it the most that it can be, where the word alone says "about". */
  readonly ceiling: RegExp | null;
  /** What stands before or behind a number and makes it a limit. */
  readonly limits: readonly { readonly limit: Limit; readonly before: RegExp | null; readonly behind: RegExp | null }[];
}

/** What stands right before or right behind a figure. */
export interface Beside {
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
}

/** What a number or a sum leaves open. */
export type Limit = "over" | "at-least" | "about" | "almost" | "less-than" | "up-to";

/** Words parted by blanks. */
export const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Rows of two sides parted by `|`. */
export const sides = (rows: string): Grammar["opposites"] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [one = "", other = ""] = row.split("|");
      return [words(one), words(other)] as const;
    });

/** Rows of a limit, and what is said for it before and behind a number. */
export const limits = (rows: string): Grammar["limits"] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [limit = "", before = "", behind = ""] = row.split("|").map((cell) => cell.trim());
      const any = (cell: string) => cell.split(";").map((phrase) => phrase.trim());
      return {
        limit: limit as Limit,
        before:
          before === ""
            ? null
            : new RegExp(`(?:^|[^\\p{L}]|(?<=\\p{Script=Han}))(?:${any(before).join("|")})\\s*$`, "iu"),
        behind: behind === "" ? null : new RegExp(`^\\s*(?:${any(behind).join("|")})`, "iu"),
      };
    });

/** What a language lacks unless its grammar has it. */
export const NONE: Omit<
  Grammar,
  | "opposites"
  | "negation"
  | "limits"
  | "coming"
  | "bodies"
  | "same"
  | "next"
  | "share"
  | "step"
  | "and"
  | "place"
  | "since"
> = {
  forms: { past: null, ahead: null, ongoing: null, lasting: null, passive: null, negative: null },
  agents: [],
  holders: new Set(),
  outgoing: [],
  incoming: [],
  strong: [],
  again: [],
  over: [],
  near: [],
  irregular: new Map(),
  past: new Set(),
  endings: [],
  meant: new Set(),
  by: null,
  article: null,
  ofState: null,
  trimmed: [],
  regular: null,
  bodyForms: [],
  copula: null,
  ceiling: null,
  reported: null,
  inflected: null,
  attribute: null,
  owned: [],
  people: [],
  relative: null,
  particles: new Set(),
  voice: null,
  yearless: null,
  measures: new Set(),
  ordinal: null,
  rescue: null,
  nominal: null,
  among: null,
  passiveBy: null,
  ended: null,
  headFirst: false,
  verbFinal: false,
  be: new Set(),
};
