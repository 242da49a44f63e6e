import type { Manner } from "../../dossier/index.js";
import { counted, listed, MANNER_WORDS } from "../../words/index.js";

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
  readonly manners: Readonly<Record<Manner, string>>;
  readonly notRead: string;
  readonly odd: string;
  readonly columns: Readonly<Record<"taker" | "takerDay" | "manner" | "source" | "sourceDay" | "odd", string>>;
  readonly nobody: string;
  readonly key: string;
  more(nodes: number): string;
  description(seen: ProvenanceSeen): string;
}

/** The words of who took a thing from whom in English. */
export const PROVENANCE_WORDS: ProvenanceWords = {
  title: "Who took it from whom",
  manners: Object.fromEntries(
    Object.entries(MANNER_WORDS).map(([manner, { name }]) => [manner, name]),
  ) as ProvenanceWords["manners"],
  notRead: "not read",
  odd: "in a circle, or against time",
  columns: {
    taker: "Who",
    takerDay: "When",
    manner: "How",
    source: "From whom",
    sourceDay: "When that was",
    odd: "Remark",
  },
  nobody: "from nobody that is known",
  key: "From left to right in order of time; arrows lead from a source to who has it from there. Dashed boxes are cited and were not read.",
  more: (nodes) => `${counted(nodes, "more source")} in the table.`,
  description({ documents, unread, first, ties, circular }) {
    const how = ties.map(({ manner, count }) => `${MANNER_WORDS[manner].name} (${count})`);
    return [
      `${counted(documents, "document")}${unread.length === 0 ? "" : ` and ${counted(unread.length, "source")} that ${unread.length === 1 ? "is" : "are"} cited and ${unread.length === 1 ? "was" : "were"} not read`}.`,
      first.length === 0
        ? "Everybody has it from somebody else."
        : `From nobody else: ${listed(first.slice(0, 4).map(({ name, day }) => `${name} (${day})`))}${first.length > 4 ? " and others" : ""}.`,
      how.length === 0 ? "Nothing ties them to one another." : `Ties: ${how.join(", ")}.`,
      ...(circular === 0 ? [] : [`${counted(circular, "tie")} ${circular === 1 ? "goes" : "go"} round in a circle.`]),
    ].join(" ");
  },
};
