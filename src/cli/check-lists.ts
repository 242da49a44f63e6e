import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { CheckKind } from "../dossier/index.js";
import { checksOf } from "../entente.js";
import type { CheckPage, Contradiction, FactSummary, Ledger, PartyRecycled } from "../ledger/index.js";
import { headlineOf, nameOf, sideWords, sumWords } from "../words/index.js";
import { conflictLine, contradictionLine } from "./discord-lines.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import type { Style } from "./result.js";
import { language, says } from "./words/index.js";

/** What `entente check --only` lists besides what is stale. */
export type ListedKind = Exclude<CheckKind, "stale">;

const PAGE = 100;
const INDENT = "  ";

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
    await write(`${count === 0 ? says().checking.none[only] : says().checking.found({ n: count })}\n`);
}

function contradiction(one: Contradiction, facts: ReadonlyMap<string, FactSummary>): string[] {
  return [contradictionLine(one), ...one.facts.map((id) => named(id, facts))];
}

function conflict(fact: FactSummary): string[] {
  const { value: told } = says().checking;
  const sides = fact.conflicts.map((one) =>
    conflictLine(one, ({ value, support }) => told({ value: sideWords(value, language().speech), n: support })),
  );
  return [`${headlineOf(fact, language().speech)} · ${fact.id}`, ...sides];
}

function recycled({ party, figure, first, again }: PartyRecycled, facts: ReadonlyMap<string, FactSummary>): string[] {
  const { speech } = language();
  const { checking: said } = says();
  return [
    said.figure({ sum: sumWords(figure.value, figure.currency, speech), party: nameOf(party, speech) }),
    said.first({ fact: named(first, facts) }),
    ...again.map(({ fact, differs }) =>
      said.later({ differs: speech.listed(differs.map((one) => said.differs[one])), fact: named(fact, facts) }),
    ),
  ];
}

function named(id: string, facts: ReadonlyMap<string, FactSummary>): string {
  const fact = facts.get(id);
  return fact === undefined ? id : `${headlineOf(fact, language().speech)} · ${id}`;
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
