import type { Discord, Sources } from "../../dossier/index.js";
import { counted, sumWords } from "../../words/index.js";
import { rowsOf, type Section, said, sectionOf } from "../section.js";
import type { Context } from "./context.js";

/** What does not fit together: inside facts, between facts, and figures that wandered. */
export function discordSection({ conflicting, contradictions, recycled }: Discord, context: Context): Section | null {
  const { facts, names, most } = context;
  const inside = conflicting.rows.flatMap((id) =>
    (facts[id]?.conflicts ?? []).map(({ kind, sides }) => [
      kind,
      `${names.fact(id)}: ${sides.map(({ value, support }) => `${value} (${counted(support, "origin")})`).join(" against ")}`,
      id,
    ]),
  );
  const between = contradictions.map(({ kind, because, facts: pair, sides }) => [
    kind,
    `${names.fact(pair[0])} against ${names.fact(pair[1])}: ${because} (${sides.map(({ value }) => value).join(" / ")})`,
    pair.join(" "),
  ]);
  const again = recycled.map(({ figure, first, again: later }) => [
    sumWords(figure.value, figure.currency),
    `first ${names.fact(first)}, later ${later.map(({ fact, differs }) => `${names.fact(fact)} (other ${differs.join(", ")})`).join("; ")}`,
    [first, ...later.map(({ fact }) => fact)].join(" "),
  ]);
  return sectionOf("Sources that do not agree", [
    rowsOf(["About", "Values of one fact", "Fact"], 1, inside, most, conflicting.total),
    rowsOf(["About", "Facts that can't both be true", "Facts"], 1, between, most),
    rowsOf(["Figure", "Said again of something else", "Facts"], 1, again, most),
  ]);
}

/** Who tells it. */
export function sourcesSection({ publishers, alone, corroborated }: Sources, { most }: Context): Section | null {
  const rows = publishers.map(({ publisher, origins, facts }) => [
    publisher ?? "no publisher named",
    origins.toLocaleString("en"),
    facts.toLocaleString("en"),
  ]);
  if (rows.length === 0) return null;
  return sectionOf("Sources", [
    said(
      `${counted(corroborated, "fact")} told by two or more independent origins, ${alone.toLocaleString("en")} by one alone. Copies of a text count once.`,
    ),
    rowsOf(["Publisher", "Origins", "Facts"], 0, rows, most),
  ]);
}
