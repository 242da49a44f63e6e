import type { PairPage, StatePage } from "../../dossier/index.js";
import type { FactSummary } from "../../ledger/index.js";
import type { Cell, Table } from "../../table/index.js";
import { compare, own } from "../../text/index.js";
import { headlineOf, nameOf } from "../../words/index.js";
import { cited, line, webAddress, workOfDocument } from "../citation/index.js";
import type { Apparatus } from "../notes.js";
import { traced } from "../trace.js";
import type { BriefWords } from "../words/index.js";
import { ENGLISH_BRIEF } from "../words/index.js";
import { packed } from "./package.js";
import { workbookParts } from "./workbook.js";

type Dossier = PairPage | StatePage;

/**
 * A dossier as a workbook for Excel and its kin: the facts of its page with what stands behind each, the words of every document that tells one, the
 * sums that totals are made of, the documents with their citations, and where all of it is from. The same dossier gives the same bytes.
 */
export async function dossierXlsx(
  title: string,
  page: Dossier,
  apparatus: Apparatus,
  words: BriefWords = ENGLISH_BRIEF,
): Promise<Uint8Array> {
  const { notes, sheets } = words;
  const { facts: all, claims, corroborated } = page.counts;
  const facts = Object.values(page.facts).sort((a, b) => compare(b.when ?? "", a.when ?? "") || compare(a.id, b.id));
  const from = notes.edition(apparatus.edition);
  return packed(
    workbookParts(
      [
        factSheet(facts, apparatus, words),
        evidenceSheet(facts, apparatus, words),
        moneySheet(page, words),
        documentSheet(apparatus, words),
        {
          caption: sheets.about,
          columns: [{ title: sheets.about }, { title: title }],
          rows: [
            [sheets.ledger, from],
            [sheets.digest, apparatus.edition.digest],
            [sheets.counted, words.summary.counts({ facts: all, claims, corroborated })],
            [sheets.shown, facts.length],
          ],
        },
      ],
      { title, subject: from, at: apparatus.edition.date },
    ),
  );
}

function factSheet(
  facts: readonly FactSummary[],
  { evidence }: Apparatus,
  { columns, discord, sheets, speech, trace }: BriefWords,
): Table {
  const table: Table = {
    caption: sheets.facts,
    columns: [
      sheets.type,
      columns.what,
      columns.from,
      sheets.to,
      columns.when,
      sheets.reported,
      columns.status,
      sheets.value,
      sheets.currency,
      columns.origins,
      sheets.certainty,
      sheets.disputed,
    ].map((title) => ({ title })),
    rows: facts.map((fact): Cell[] => [
      speech.words.types[fact.type],
      headlineOf(fact, speech),
      fact.source.map(({ id }) => nameOf(id, speech)).join("; "),
      fact.target.map(({ id }) => nameOf(id, speech)).join("; "),
      fact.when,
      fact.reported,
      speech.words.statuses[fact.status],
      fact.amount?.value ?? null,
      fact.amount?.currency ?? null,
      fact.support,
      Math.round(100 * fact.confidence) / 100,
      fact.conflicts.map(({ kind }) => discord.kinds[kind]).join("; "),
    ]),
  };
  const places = new Map(table.rows.map((row, i) => [row, facts[i]!.id]));
  return traced(table, (row) => [places.get(row)!], evidence, trace);
}

/** A row for each document that tells a fact. */
function evidenceSheet(
  facts: readonly FactSummary[],
  { evidence }: Apparatus,
  { columns, sheets, speech, trace }: BriefWords,
): Table {
  return {
    caption: sheets.evidence,
    columns: [
      trace.factId,
      columns.what,
      sheets.claim,
      trace.words,
      sheets.documentId,
      trace.document,
      trace.publisher,
      trace.published,
      trace.address,
    ].map((title) => ({ title })),
    rows: facts.flatMap((fact) =>
      (evidence.get(fact.id) ?? []).map(({ claim, words, document }): Cell[] => [
        fact.id,
        headlineOf(fact, speech),
        claim,
        line(words),
        document.id,
        document.title === null ? null : line(document.title),
        document.publisher === null ? null : line(document.publisher),
        document.date,
        webAddress(document.url),
      ]),
    ),
  };
}

function moneySheet({ money }: Pick<Dossier, "money">, { columns, money: words, sheets, speech }: BriefWords): Table {
  return {
    caption: sheets.money,
    columns: [
      columns.year,
      columns.from,
      sheets.to,
      sheets.flow,
      columns.firmness,
      sheets.value,
      sheets.currency,
      sheets.dollars,
      columns.facts,
    ].map((title) => ({ title })),
    rows: money.sums.flatMap((sum) =>
      sum.amounts.map(({ currency, value }, i): Cell[] => [
        sum.year,
        nameOf(sum.source, speech),
        nameOf(sum.target, speech),
        own(speech.words.flows, sum.flow) ?? sum.flow,
        words.firmness[sum.firmness],
        value,
        currency,
        // Dollars are of all currencies of a sum together: they stand once.
        i === 0 && sum.withoutUsd < sum.count ? Math.round(sum.usd) : null,
        sum.facts.join(" "),
      ]),
    ),
  };
}

function documentSheet({ evidence, style }: Apparatus, { notes, sheets, trace }: BriefWords): Table {
  const documents = new Map([...evidence.values()].flat().map(({ document }) => [document.id, document]));
  return {
    caption: sheets.documents,
    columns: [
      sheets.documentId,
      trace.document,
      sheets.authors,
      trace.publisher,
      trace.published,
      sheets.language,
      trace.address,
      sheets.citation,
    ].map((title) => ({ title })),
    rows: [...documents.values()]
      .sort((a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.id, b.id))
      .map((document): Cell[] => {
        const work = workOfDocument(document);
        return [
          work.id,
          work.title,
          work.authors.join("; "),
          work.container,
          work.date,
          work.language,
          work.url,
          cited(work, style, notes.citing),
        ];
      }),
  };
}
