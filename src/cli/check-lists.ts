import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { CheckKind } from "../dossier/index.js";
import { checksOf } from "../entente.js";
import type { CheckPage, Contradiction, FactSummary, Ledger, PartyRecycled } from "../ledger/index.js";
import { headlineOf, nameOf, sumWords } from "../words/index.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import type { Style } from "./result.js";

/** What `entente check --only` lists besides what is stale. */
export type ListedKind = Exclude<CheckKind, "stale">;

const PAGE = 100;
const INDENT = "  ";

const NOTHING: Readonly<Record<ListedKind, string>> = {
  contradicted: "No two facts in the ledger contradict each other.",
  conflicting: "No fact in the ledger has conflicting values.",
  recycled: "No recycled figures in the ledger.",
};

/** Prints facts that exclude one another, facts whose claims conflict, or figures that wander: one a line of JSON, or in words. */
export async function writeList(ledger: Ledger, only: ListedKind, style: Style): Promise<void> {
  let cursor: string | null = null;
  let count = 0;
  do {
    const page: CheckPage<Contradiction | string | PartyRecycled> = (
      await checksOf(ledger, { only, cursor, rows: PAGE })
    )[only]!;
    const facts = new Map(page.facts.map((fact) => [fact.id, fact]));
    for (const row of page.rows) {
      const [title, ...lines] =
        typeof row === "string"
          ? conflict(facts.get(row)!)
          : "because" in row
            ? contradiction(row, facts)
            : recycled(row, facts);
      if (style.format === "table") await write(entry(title!, lines, style));
      else await write(`${printableJson(typeof row === "string" ? facts.get(row) : row)}\n`);
    }
    count += page.rows.length;
    cursor = page.next;
  } while (cursor !== null);
  if (style.format === "table")
    await write(count === 0 ? `${NOTHING[only]}\n` : `${count.toLocaleString("en")} found.\n`);
}

function contradiction(
  { kind, because, facts: ids }: Contradiction,
  facts: ReadonlyMap<string, FactSummary>,
): string[] {
  return [`${kind}: ${because}`, ...ids.map((id) => named(id, facts))];
}

function conflict(fact: FactSummary): string[] {
  const sides = fact.conflicts.map(
    (one) => `${one.kind}: ${one.sides.map(({ value, support }) => `${value} (${support})`).join(" versus ")}`,
  );
  return [`${headlineOf(fact)} · ${fact.id}`, ...sides];
}

function recycled({ party, figure, first, again }: PartyRecycled, facts: ReadonlyMap<string, FactSummary>): string[] {
  return [
    `${sumWords(figure.value, figure.currency)}, ${nameOf(party)}`,
    `first: ${named(first, facts)}`,
    ...again.map(({ fact, differs }) => `later, of a different ${differs.join(" and ")}: ${named(fact, facts)}`),
  ];
}

function named(id: string, facts: ReadonlyMap<string, FactSummary>): string {
  const fact = facts.get(id);
  return fact === undefined ? id : `${headlineOf(fact)} · ${id}`;
}

function entry(title: string, lines: readonly string[], { width, colour }: Style): string {
  const colours = picocolors.createColors(colour);
  const wrapped = (text: string, indent: string) =>
    wrapAnsi(printable(text), width - indent.length, { hard: true })
      .split("\n")
      .map((line) => `${indent}${line}\n`)
      .join("");
  return `${colours.bold(wrapped(title, "").trimEnd())}\n${lines.map((line) => wrapped(line, INDENT)).join("")}\n`;
}
