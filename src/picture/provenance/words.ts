import type { Manner } from "../../dossier/index.js";
import { counted, ENGLISH_SPEECH, listed, MANNER_WORDS, type Speech } from "../../words/index.js";

/** What can be seen of who took a thing from whom. */
export interface ProvenanceSeen {
  readonly documents: number;
  /** Sources that are cited and were not read. */
  readonly unread: readonly string[];
  /** Those that have it from nobody, with their days. */
  readonly first: readonly { readonly name: string; readonly day: string }[];
  /** Ties by their closest manner, the most frequent first. */
  readonly ties: readonly { readonly manner: Manner; readonly count: number }[];
  readonly circular: number;
}

/** All words of who took a thing from whom. */
export interface ProvenanceWords {
  readonly title: string;
  /** How one has a thing from another, as what the taker does, and as a name. */
  readonly takes: Readonly<Record<Manner, string>>;
  readonly manners: Readonly<Record<Manner, string>>;
  readonly notRead: string;
  readonly odd: string;
  /** Of one tie: that it goes round in a circle, or against time. */
  readonly circular: string;
  readonly backwards: string;
  readonly columns: Readonly<Record<"taker" | "takerDay" | "manner" | "source" | "sourceDay" | "odd", string>>;
  readonly nobody: string;
  /** How it is read: in several columns, and in a single one. */
  readonly key: string;
  readonly columnKey: string;
  /** The language that names and days are told in. */
  speech(): Speech;
  /** One tie in words: who has it from whom, and how. */
  tie(taker: string, takes: string, source: string): string;
  more(nodes: number): string;
  description(seen: ProvenanceSeen): string;
}

/** The words of who took a thing from whom in English. */
export const PROVENANCE_WORDS: ProvenanceWords = {
  title: "Provenance",
  takes: {
    copy: "copies",
    translation: "translates",
    agency: "credits the agency",
    quotes: "quotes",
    cites: "cites in a note",
    "same-text": "has the same text as",
    "same-words": "has the same sentence as",
  },
  manners: MANNER_WORDS,
  notRead: "not in this ledger",
  odd: "circular, or out of sequence",
  circular: "circular citation",
  backwards: "published later",
  columns: {
    taker: "Text",
    takerDay: "Date",
    manner: "Relation",
    source: "Source",
    sourceDay: "Source date",
    odd: "Remark",
  },
  nobody: "no known source",
  key: "In chronological order from left to right; arrows run from a source to the texts that draw on it. Dashed boxes are sources that are cited but not in this ledger.",
  columnKey:
    "In chronological order from top to bottom; arrows run from a source to the texts that draw on it. Dashed boxes are sources that are cited but not in this ledger.",
  speech: () => ENGLISH_SPEECH,
  tie: (taker, takes, source) => `${taker} ${takes} ${source}`,
  more: (nodes) => `${counted(nodes, "more source")} in the table.`,
  description({ documents, unread, first, ties, circular }) {
    const how = ties.map(({ manner, count }) => `${MANNER_WORDS[manner]} (${count})`);
    return [
      `${counted(documents, "document")}${unread.length === 0 ? "" : ` and ${counted(unread.length, "source")} cited but not in this ledger`}.`,
      first.length === 0
        ? "Every text has an earlier source."
        : `Without an earlier source: ${listed(first.slice(0, 4).map(({ name, day }) => `${name} (${day})`))}${first.length > 4 ? " and others" : ""}.`,
      how.length === 0 ? "No links between them." : `Links: ${how.join(", ")}.`,
      ...(circular === 0 ? [] : [`${counted(circular, "link")} ${circular === 1 ? "is" : "are"} circular.`]),
    ].join(" ");
  },
};
