import type { VisitRow, Visits } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { factHref } from "../addresses.js";
import type { Telling } from "../naming.js";
import { yearOf } from "./column.js";
import type { VisitsWords } from "./words.js";

/** `nameOf`: a person by id. */
export type VisitsTelling = Telling<VisitsWords, "party" | "place"> & { readonly nameOf: (id: string) => string };

/** Whose visits: a party, or all others. */
export const sideOf = (id: string, { words, names }: Telling<VisitsWords, "party">) =>
  id === "" ? words.others : names.party(id);

/** A visit in words. */
export function wordsOf(
  row: VisitRow,
  {
    words,
    names,
    nameOf,
  }: Pick<VisitsTelling, "words" | "nameOf"> & { readonly names: Pick<VisitsTelling["names"], "place"> },
): string {
  return words.visit({
    when: words.when(row.when),
    kind: words.kind(row.kind),
    visitor: row.visitor === null ? null : nameOf(row.visitor),
    place: row.place === null ? null : names.place(row.place),
    status: words.statuses[row.status],
  });
}

/** What the picture shows, in a sentence for each direction. */
export function described(
  visits: readonly Visits[],
  dated: readonly (readonly VisitRow[])[],
  telling: Telling<VisitsWords, "party">,
): string {
  return telling.words.description(
    visits.map(({ from, to, total }, i) => {
      const years = dated[i]!.map(yearOf);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const none = years.length === 0;
      return {
        from: sideOf(from, telling),
        to: sideOf(to, telling),
        total,
        first: none ? null : String(first),
        last: none ? null : String(last),
      };
    }),
  );
}

/** All visits, in rows. */
export function tableOf(visits: readonly Visits[], telling: VisitsTelling): Table {
  const { words, names, nameOf } = telling;
  const { columns } = words;
  return {
    caption: words.title,
    columns: [columns.when, columns.from, columns.to, columns.kind, columns.visitor, columns.place, columns.status].map(
      (title) => ({ title }),
    ),
    rows: visits.flatMap(({ from, to, rows }) =>
      rows.map((row) => [
        { text: words.when(row.when), href: factHref(row.fact), ...(row.when === null ? {} : { value: row.when }) },
        sideOf(row.source[0] ?? from, telling),
        sideOf(row.target[0] ?? to, telling),
        words.kind(row.kind),
        row.visitor === null ? null : nameOf(row.visitor),
        row.place === null ? null : names.place(row.place),
        { text: words.statuses[row.status], value: row.status },
      ]),
    ),
  };
}
