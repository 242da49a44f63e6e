import { counted, listed } from "../../words/index.js";

/** All words of a network. */
export interface NetworkWords {
  readonly title: string;
  readonly columns: Readonly<Record<"one" | "other" | "facts" | "corroborated" | "conflicting", string>>;
  readonly key: string;
  readonly disputed: string;
  readonly nothing: string;
  tie(
    a: string,
    b: string,
    told: { readonly facts: number; readonly corroborated: number; readonly conflicting: number },
  ): string;
  node(name: string, facts: number): string;
  description(told: {
    readonly state: string;
    /** Partners with most facts first. */
    readonly partners: readonly { readonly name: string; readonly facts: number }[];
    /** Ties between partners. */
    readonly others: readonly { readonly a: string; readonly b: string; readonly facts: number }[];
    readonly disputed: number;
  }): string;
}

/** The words of a network in English. */
export const NETWORK_WORDS: NetworkWords = {
  title: "Network of partners",
  columns: {
    one: "One party",
    other: "Other party",
    facts: "Facts",
    corroborated: "Corroborated",
    conflicting: "Conflicting",
  },
  key: "Thicker lines: more facts, whether of cooperation or conflict. Distance between nodes has no meaning.",
  disputed: "Dashed lines: at least one fact in ten has conflicting values.",
  nothing: "No facts with other parties on record.",
  tie: (a, b, { facts, corroborated, conflicting }) =>
    `${a} and ${b}: ${counted(facts, "fact")}${corroborated > 0 ? `, ${corroborated.toLocaleString("en")} corroborated` : ""}${conflicting > 0 ? `, ${conflicting.toLocaleString("en")} conflicting` : ""}`,
  node: (name, facts) => `${name}: ${counted(facts, "fact")}`,
  description({ state, partners, others, disputed }) {
    if (partners.length === 0) return NETWORK_WORDS.nothing;
    const first = partners.slice(0, 3).map(({ name, facts }) => `${name} (${facts.toLocaleString("en")})`);
    const [tie] = [...others].sort((a, b) => b.facts - a.facts);
    return [
      `${state} and ${counted(partners.length, "partner")}; most facts with ${listed(first)}.`,
      ...(tie
        ? [`Among the partners, most facts link ${tie.a} and ${tie.b} (${tie.facts.toLocaleString("en")}).`]
        : []),
      ...(disputed > 0 ? [`On ${counted(disputed, "line")}, at least one fact in ten has conflicting values.`] : []),
    ].join(" ");
  },
};
