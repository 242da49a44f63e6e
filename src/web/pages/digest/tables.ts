import type { ChangedFact, DigestPart } from "../../../dossier/index.js";
import { type FactSummary, subjectOf } from "../../../ledger/index.js";
import { type Cell, type Table, tableOf } from "../../../table/index.js";
import { visible } from "../../../text/index.js";
import { differenceWords, nameOf, reasonWords, sideWords, stagedHeadline } from "../../../words/index.js";
import { links } from "../../page/index.js";
import { dateCell, sureness, wordsCell } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";
import type { DigestData } from "./shape.js";

type Made = (data: DigestData, visit: { readonly tongue: Tongue }) => Table | null;

/** How a subject is called in the language of the page. */
export function nameIn({ subject, name }: Pick<DigestPart, "subject" | "name">, tongue: Tongue): string {
  const meant = subjectOf(subject);
  switch (meant.kind) {
    case "party":
      return nameOf(meant.id, tongue.speech);
    case "pair":
      return `${nameOf(meant.a, tongue.speech)} – ${nameOf(meant.b, tongue.speech)}`;
    case "actor":
      return visible(name);
    default:
      return tongue.words.digest.searchFor({ words: visible(name) });
  }
}

/** Where what is known of a subject stands. */
export function linkOf(subject: string): string {
  const meant = subjectOf(subject);
  switch (meant.kind) {
    case "party":
      return links.party(meant.id);
    case "pair":
      return links.pair(meant.a, meant.b);
    case "actor":
      return links.actor(meant.id);
    case "saved":
      return links.searches;
    case "query":
      return links.searchFor(meant.query);
  }
}

const about = (part: DigestPart, tongue: Tongue): Cell => ({
  text: nameIn(part, tongue),
  href: linkOf(part.subject),
  value: part.subject,
});

function changedTable(name: "fresh" | "changed" | "withdrawn", data: DigestData, tongue: Tongue): Table | null {
  const { sections, columns } = tongue.words.digest;
  const rows = data.parts.flatMap((part) => part[name].map((row: ChangedFact) => ({ part, ...row })));
  if (rows.length === 0) return null;
  const isChanged = name === "changed";
  const head = {
    caption: sections[name],
    columns: [
      { title: columns.fact },
      { title: columns.when },
      ...(isChanged ? [{ title: columns.change }] : []),
      { title: columns.words },
      { title: columns.source },
      { title: columns.subject },
    ],
  };
  return tableOf(head, rows, (row) => {
    const { fact, words, part } = row;
    const [first] = words;
    const differences = "differences" in row ? (row.differences as DigestPart["changed"][number]["differences"]) : [];
    return [
      { text: stagedHeadline(fact, tongue.speech), href: links.fact(fact.id), ...sureness(fact) },
      dateCell(fact.when, tongue, fact.reported),
      ...(isChanged
        ? [
            wordsCell(
              differences.map((one) => differenceWords(one, tongue.speech)).join(tongue.speech.signs.semicolon),
              tongue,
            ),
          ]
        : []),
      first === undefined ? null : { text: first.words, href: links.document(first.document, first.claim) },
      sourceOf(first?.document, data, tongue),
      about(part, tongue),
    ];
  });
}

function sourceOf(id: string | undefined, { documents }: DigestData, tongue: Tongue): Cell {
  if (id === undefined) return null;
  const { publisher = null, title = null, date = null } = documents[id] ?? {};
  return [publisher ?? title ?? tongue.words.site.untitled, ...(date === null ? [] : [tongue.date(date)])].join(
    tongue.speech.signs.comma,
  );
}

/** What can't both be true: two facts, or values of one. */
function contradictedTable(data: DigestData, tongue: Tongue): Table | null {
  const { sections, columns } = tongue.words.digest;
  const { discord } = tongue.words.tables;
  const factCell = (fact: FactSummary): Cell => ({
    text: stagedHeadline(fact, tongue.speech),
    href: links.fact(fact.id),
    ...sureness(fact),
  });
  const rows = data.parts.flatMap((part) => [
    ...part.contradicted.map(({ facts: [one, other], because }) => [
      factCell(one),
      factCell(other),
      wordsCell(reasonWords(because, tongue.speech), tongue),
      about(part, tongue),
    ]),
    ...part.disputed.map(({ fact, conflict: { kind, sides } }) => [
      factCell(fact),
      sides.map(({ value, support }) => discord.side({ value: sideWords(value, tongue.speech), support })).join(" · "),
      discord.kinds[kind],
      about(part, tongue),
    ]),
  ]);
  if (rows.length === 0) return null;
  const head = {
    caption: sections.contradicted,
    columns: [
      { title: columns.fact },
      { title: columns.other },
      { title: columns.because },
      { title: columns.subject },
    ],
  };
  return tableOf(head, rows, (cells) => cells);
}

/** What is new, a table each. */
export const DIGEST_TABLES: Readonly<Record<"contradicted" | "fresh" | "changed" | "withdrawn", Made>> = {
  contradicted: (data, { tongue }) => contradictedTable(data, tongue),
  fresh: (data, { tongue }) => changedTable("fresh", data, tongue),
  changed: (data, { tongue }) => changedTable("changed", data, tongue),
  withdrawn: (data, { tongue }) => changedTable("withdrawn", data, tongue),
};
