import type { Dossier } from "../dossier/index.js";
import type { Fact } from "../ledger/index.js";
import {
  capitalised,
  counted,
  dateWords,
  FLOW_WORDS,
  headlineOf,
  nameOf,
  STATUS_WORDS,
  slugWords,
  sumWords,
  TYPE_WORDS,
} from "../words/index.js";

/** A dossier as sections of rows, which a terminal sets in columns and Markdown in tables. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Said below the rows, such as how many are not shown. */
  readonly note: string | null;
}

/** The title of a dossier: "China – Kazakhstan". */
export function dossierTitle({ parties }: Dossier): string {
  return parties.map(nameOf).join(" – ");
}

/** "126 facts from 212 claims in 40 documents; 34 are told by two independent origins or more." */
export function dossierSummary({ counts: { facts, claims, documents, corroborated } }: Dossier): string {
  const told = corroborated === 1 ? "1 is" : `${corroborated.toLocaleString("en")} are`;
  return `${counted(facts, "fact")} from ${counted(claims, "claim")} in ${counted(documents, "document")}; ${told} told by two independent origins or more.`;
}

/** The sections of a dossier, each with at most `most` rows. Empty ones are left out. */
export function dossierSections(dossier: Dossier, most: number): Section[] {
  const { lanes, conflicting, contradictions, recycled } = dossier;
  return [
    section("Levels, standings and stances over time", tenures(dossier), most),
    section("Sums, nothing counted twice", money(dossier), most, leftOut(dossier)),
    ...lanes.map(({ type, facts }) => section(TYPE_WORDS[type], facts.map(factRow), most)),
    section(
      "Sources that do not agree",
      [
        ...conflicting.flatMap(conflicts),
        ...contradictions.map(({ kind, because, facts }) => [kind, because, facts.join(" / ")]),
      ],
      most,
    ),
    section(
      "Figures said again of something else",
      recycled.map(({ figure, first, again }) => [
        sumWords(figure.value, figure.currency),
        `first in ${first}`,
        `again in ${again.map(({ fact }) => fact).join(", ")}`,
      ]),
      most,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function section(
  title: string,
  rows: readonly (readonly string[])[],
  most: number,
  said: string | null = null,
): Section {
  const more = rows.length > most ? `${(rows.length - most).toLocaleString("en")} more; --limit shows them.` : null;
  const note = [said, more].filter((one) => one !== null).join(" ");
  return { title, rows: rows.slice(0, most), note: note === "" ? null : note };
}

/** When, how far, what, how many origins, id. */
function factRow(fact: Fact): string[] {
  const when = fact.when[0]?.value;
  const doubt = fact.conflicts.length > 0 ? ", disputed" : "";
  return [
    when === undefined ? "undated" : dateWords(when),
    STATUS_WORDS[fact.status],
    headlineOf(fact),
    `${counted(fact.support, "origin")}${doubt}`,
    fact.id,
  ];
}

function tenures({ successions }: Dossier): string[][] {
  return successions.flatMap(({ of, tenures }) =>
    tenures.map(({ value, from, until, fact }) => [
      until === null ? `since ${dateWords(from)}` : `${dateWords(from)} – ${dateWords(until)}`,
      slugWords(value),
      of,
      fact,
    ]),
  );
}

function money({ money: { sums } }: Dossier): string[][] {
  return sums.map(({ source, target, flow, year, firmness, amounts, usd, constantUsd, withoutUsd, facts }) => [
    year === null ? "no year" : String(year),
    firmness,
    `${FLOW_WORDS[flow] ?? capitalised(slugWords(flow))} ${nameOf(source)} → ${nameOf(target)}`,
    amounts.map(({ currency, value }) => sumWords(value, currency)).join(" + "),
    withoutUsd === facts.length
      ? "no rate"
      : `${sumWords(usd, "USD")}${constantUsd > 0 ? ` (${sumWords(constantUsd, "USD")} of 2024)` : ""}`,
    counted(facts.length, "fact"),
  ]);
}

const LEFT: Readonly<Record<string, string>> = {
  total: "totals of others",
  fulfilled: "pledges that became loans",
  part: "paid out of others",
  joint: "joint sums",
  void: "denied, cancelled or suspended",
};

/** "Not counted: 2 totals of others, 1 joint sums." */
function leftOut({ money: { lines } }: Dossier): string | null {
  const counts = new Map<string, number>();
  for (const { left } of lines) if (left !== null) counts.set(left.why, (counts.get(left.why) ?? 0) + 1);
  if (counts.size === 0) return null;
  return `Not counted: ${Object.keys(LEFT)
    .flatMap((why) => (counts.has(why) ? [`${LEFT[why]} (${counts.get(why)})`] : []))
    .join(", ")}.`;
}

function conflicts(fact: Fact): string[][] {
  return fact.conflicts.map(({ kind, sides }) => [
    kind,
    `${headlineOf(fact)}: ${sides.map(({ value, support }) => `${value} (${counted(support, "origin")})`).join(" against ")}`,
    fact.id,
  ]);
}

/** A dossier as Markdown. */
export function dossierMarkdown(dossier: Dossier, most: number): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/gu, " ").replaceAll("<", "&lt;");
  const tables = dossierSections(dossier, most).map(({ title, rows, note }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const line = (row: readonly string[]) =>
      `| ${Array.from({ length: width }, (_, i) => cell(row[i] ?? "")).join(" | ")} |`;
    const head = `|${" |".repeat(width)}\n|${" --- |".repeat(width)}`;
    return `## ${title}\n\n${head}\n${rows.map(line).join("\n")}\n${note === null ? "" : `\n${note}\n`}`;
  });
  return [`# ${cell(dossierTitle(dossier))}\n`, `${dossierSummary(dossier)}\n`, ...tables].join("\n");
}
