import { z } from "zod";
import type { CheckKind, Checks } from "../../../dossier/index.js";
import { checksOf } from "../../../entente.js";
import type { FactSummary } from "../../../ledger/index.js";
import type { Table } from "../../../table/index.js";
import { bracketed, reasonWords, referenceWords } from "../../../words/index.js";
import { links, page, Unclear, withQuery } from "../../page/index.js";
import { conflictTable, contradictionTable, type Facts, recycledTable, wordsCell } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";
import { ChecksShape } from "./shape.js";

const KINDS = ["stale", "contradicted", "conflicting", "recycled"] as const satisfies readonly CheckKind[];

/** Rows of each list where all are shown, and of one that is shown alone. */
const FEW = 10;
const MANY = 40;

interface ChecksQuery {
  readonly only?: CheckKind | undefined;
  readonly after?: string | undefined;
}

/** What does not fit together in the ledger. */
export const checksPage = page<Checks, ChecksQuery>({
  name: "checks",
  path: links.checks,
  summary: "Statements that are out of date, contradictions, conflicts and recycled figures.",
  query: z.object({
    only: z.enum(KINDS).optional().describe("One list alone; the beginning of each without it."),
    after: z.string().max(200).optional().describe("Where the page of that list before ended: its `next`."),
  }),
  schema: ChecksShape,
  async data({ ledger, query: { only, after } }) {
    try {
      return await checksOf(ledger, {
        rows: only === undefined ? FEW : MANY,
        ...(only === undefined ? {} : { only, cursor: after ?? null }),
      });
    } catch (error) {
      throw error instanceof Error && error.name === "QueryError" ? new Unclear(error.message) : error;
    }
  },
  tables: {
    stale: ({ stale }, { tongue }) => (stale === undefined ? null : staleTable(stale.rows, tongue)),
    contradicted: ({ contradicted }, { tongue }) =>
      contradicted === undefined
        ? null
        : contradictionTable({ contradictions: contradicted.rows }, byId(contradicted.facts), tongue),
    conflicting: ({ conflicting }, { tongue }) =>
      conflicting === undefined
        ? null
        : conflictTable({ conflicting: { rows: conflicting.rows } }, byId(conflicting.facts), tongue),
    recycled: ({ recycled }, { tongue }) =>
      recycled === undefined ? null : recycledTable({ recycled: recycled.rows }, byId(recycled.facts), tongue),
  },
  title: (_, { tongue }) => tongue.words.checks.title,
  view(data, { tongue, path, query }, show) {
    const { checks } = tongue.words;
    const shown = KINDS.filter((kind) => data[kind] !== undefined);
    return (
      <>
        <h1>{checks.title}</h1>
        <p class="lead prose">{checks.lead}</p>
        <nav class="contents" aria-label={checks.lists}>
          <ul>
            {KINDS.map((kind) => (
              <li>
                <a href={withQuery(path, { only: kind })} aria-current={query.only === kind ? "page" : undefined}>
                  {checks.kinds[kind]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {shown.map((kind) => {
          const list = data[kind]!;
          return (
            <section id={kind}>
              <h2>
                {checks.kinds[kind]}
                {"total" in list ? bracketed(tongue.number(list.total), tongue.speech.signs) : ""}
              </h2>
              <p class="quiet small prose">
                {checks.notes[kind]}
                {tongue.speech.signs.gap}
                {"checked" in list
                  ? checks.looked({ checked: tongue.number(list.checked), documents: tongue.number(list.documents) })
                  : ""}
              </p>
              {list.rows.length > 0 ? (
                show.table(kind, undefined, { heading: false })
              ) : (
                <p>{none(data, kind, tongue)}</p>
              )}
              {list.next === null ? null : (
                <p>
                  {query.only === kind ? (
                    <a href={withQuery(path, { only: kind, after: list.next })}>{checks.next}</a>
                  ) : (
                    <a href={withQuery(path, { only: kind })}>{checks.all}</a>
                  )}
                </p>
              )}
            </section>
          );
        })}
      </>
    );
  },
});

function none({ stale }: Checks, kind: CheckKind, { words: { checks }, number }: Tongue): string {
  return kind === "stale" ? checks.none.stale({ checked: number(stale?.checked ?? 0) }) : checks.none[kind];
}

function staleTable(rows: NonNullable<Checks["stale"]>["rows"], tongue: Tongue): Table {
  const { words: said, speech } = tongue;
  const { columns } = said.checks;
  return {
    caption: said.checks.kinds.stale,
    columns: [columns.finding, columns.words, columns.holds, columns.source].map((title) => ({ title })),
    rows: rows.map(({ claim, document, message, words, holds, source }) => [
      { ...wordsCell(reasonWords(message, speech), tongue), href: links.document(document, claim) },
      words,
      wordsCell(reasonWords(`${holds}.`, speech), tongue),
      { text: referenceWords(source, speech), value: source },
    ]),
  };
}

function byId(facts: readonly FactSummary[]): Facts {
  return Object.fromEntries(facts.map((fact) => [fact.id, fact]));
}
