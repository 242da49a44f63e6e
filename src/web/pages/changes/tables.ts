import type { ChangedFact, Changes, Difference } from "../../../dossier/index.js";
import { type Cell, type Table, tableOf } from "../../../table/index.js";
import { differenceWords, stagedHeadline } from "../../../words/index.js";
import { links, type Visit } from "../../page/index.js";
import { dateCell, sureness, wordsCell } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";

type Made = (data: Changes, visit: Pick<Visit, "tongue">) => Table | null;
type Row = ChangedFact & { readonly differences?: readonly Difference[]; readonly editions?: readonly string[] };

function changeTable(
  name: "fresh" | "changed" | "withdrawn" | "support",
  rows: readonly Row[],
  { documents }: Changes,
  tongue: Tongue,
): Table | null {
  if (rows.length === 0) return null;
  const { sections, columns } = tongue.words.changes;
  const isChanged = name === "changed" || name === "support";
  const title = (id: string) => documents[id]?.title ?? tongue.words.site.untitled;
  const sourceOf = (id: string | undefined): Cell => {
    if (id === undefined) return null;
    const { publisher = null, date = null } = documents[id] ?? {};
    return [publisher ?? title(id), ...(date === null ? [] : [tongue.date(date)])].join(tongue.speech.signs.comma);
  };
  const head = {
    caption: sections[name],
    columns: [
      { title: columns.fact },
      { title: columns.when },
      ...(isChanged ? [{ title: columns.change }] : []),
      { title: columns.words },
      { title: columns.source },
      ...(name === "withdrawn" ? [{ title: columns.edition }] : []),
    ],
  };
  return tableOf(head, rows, ({ fact, words, differences = [], editions = [] }) => {
    const [first] = words;
    const [edition] = editions;
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
      sourceOf(first?.document),
      ...(name === "withdrawn"
        ? [edition === undefined ? null : { text: title(edition), href: links.document(edition), value: edition }]
        : []),
    ];
  });
}

/** The tables of what changed: a section each. */
export const CHANGE_TABLES: Readonly<Record<string, Made>> = {
  fresh: (data, { tongue }) => changeTable("fresh", data.fresh, data, tongue),
  changed: (data, { tongue }) => changeTable("changed", data.changed, data, tongue),
  withdrawn: (data, { tongue }) => changeTable("withdrawn", data.withdrawn, data, tongue),
  support: (data, { tongue }) => changeTable("support", data.support, data, tongue),
};
