import type { Manner, ProvenanceNode } from "../../dossier/index.js";
import { citedWords, counted, listed, MANNER_WORDS, sourceDay } from "../../words/index.js";

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
  /** What a source is called. */
  cited(source: ProvenanceNode): string;
  /** When it was published or said. */
  day(source: ProvenanceNode): string;
  readonly title: string;
  readonly manners: Readonly<Record<Manner, string>>;
  /** How a text has it from another: "copies". */
  readonly takes: Readonly<Record<Manner, string>>;
  readonly notRead: string;
  readonly odd: string;
  readonly circular: string;
  readonly backwards: string;
  readonly columns: Readonly<Record<"taker" | "takerDay" | "manner" | "source" | "sourceDay" | "odd", string>>;
  readonly nobody: string;
  readonly key: string;
  more(nodes: number): string;
  description(seen: ProvenanceSeen): string;
}

/** The words of who took a thing from whom in English. */
export const PROVENANCE_WORDS: ProvenanceWords = {
  cited: (source) => citedWords(source),
  day: (source) => sourceDay(source),
  title: "Provenance",
  manners: Object.fromEntries(
    Object.entries(MANNER_WORDS).map(([manner, { name }]) => [manner, name]),
  ) as ProvenanceWords["manners"],
  takes: Object.fromEntries(
    Object.entries(MANNER_WORDS).map(([manner, { takes }]) => [manner, takes]),
  ) as ProvenanceWords["takes"],
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
  key: "In chronological order from left to right; arrows run from a source to the texts that draw on it. Dashed boxes are cited but not in this ledger.",
  more: (nodes) => `${counted(nodes, "more source")} in the table.`,
  description({ documents, unread, first, ties, circular }) {
    const how = ties.map(({ manner, count }) => `${MANNER_WORDS[manner].name} (${count})`);
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
