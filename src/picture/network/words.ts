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
  title: "Whom it has to do with",
  columns: { one: "One", other: "Other", facts: "Facts", corroborated: "Several origins", conflicting: "Conflicting" },
  key: "Broader lines: more facts, of cooperation and of conflict alike. How far apart nodes stand says nothing.",
  disputed: "Dashed lines: one fact in ten, or more, conflicts.",
  nothing: "No facts with others are known.",
  tie: (a, b, { facts, corroborated, conflicting }) =>
    `${a} and ${b}: ${counted(facts, "fact")}${corroborated > 0 ? `, ${corroborated.toLocaleString("en")} told by several origins` : ""}${conflicting > 0 ? `, ${conflicting.toLocaleString("en")} conflicting` : ""}`,
  node: (name, facts) => `${name}: ${counted(facts, "fact")}`,
  description({ state, partners, others, disputed }) {
    if (partners.length === 0) return NETWORK_WORDS.nothing;
    const first = partners.slice(0, 3).map(({ name, facts }) => `${name} (${facts.toLocaleString("en")})`);
    const [tie] = [...others].sort((a, b) => b.facts - a.facts);
    return [
      `${state} and ${counted(partners.length, "partner")}; most facts are with ${listed(first)}.`,
      ...(tie
        ? [`Among the partners most are between ${tie.a} and ${tie.b} (${tie.facts.toLocaleString("en")}).`]
        : []),
      ...(disputed > 0 ? [`Of ${counted(disputed, "line")} one fact in ten or more conflicts.`] : []),
    ].join(" ");
  },
};
