import type { FactRow, PairPage } from "../../dossier/index.js";
import { aboveFloor, type Names, type Picture } from "../../picture/index.js";
import { isCertain } from "../../vocabulary/index.js";
import type { MapView } from "../../vocabulary/map-views/index.js";
import { headlineOf, nameOf, placeName, termWords } from "../../words/index.js";
import { type Cell, factsCell } from "../section.js";
import type { BriefWords } from "../words/index.js";

/** What all sections need to know. */
export interface Context {
  readonly facts: PairPage["facts"];
  /** Rows of a section, at most. */
  readonly most: number;
  readonly names: Names;
  readonly words: BriefWords;
  /** Whose borders maps draw. */
  readonly mapView: MapView;
}

export function contextOf(
  { facts }: Pick<PairPage, "facts">,
  most: number,
  words: BriefWords,
  mapView: MapView,
): Context {
  const fact = (id: string) => {
    const known = facts[id];
    return known === undefined ? id : headlineOf(known, words.speech);
  };
  const nameOfParty = (id: string) => nameOf(id, words.speech);
  const place: Context["names"]["place"] = (named) => placeName(named, words.speech);
  const level = (slug: string) => termWords(slug, words.speech, "level");
  const field = (slug: string) => termWords(slug, words.speech, "fields");
  return { facts, most, words, mapView, names: { party: nameOfParty, place, fact, level, field } };
}

/** What draws a chart of so many dated facts; too few are no chart. */
export const charted =
  (facts: number, { words }: Pick<Context, "words">, draw: () => Picture): (() => Picture) =>
  () =>
    aboveFloor(facts, words.pictures.few, draw);

/** When a fact was; where that is not told, when it was reported. */
export const when = (
  edtf: string | null,
  { undated, reported: toldOn, date }: BriefWords,
  reported: string | null = null,
): string => (edtf !== null ? date(edtf) : reported === null ? undated : toldOn({ date: date(reported) }));

/** The headings of rows of facts. */
export const factColumns = ({ columns }: BriefWords) => [
  columns.when,
  columns.status,
  columns.what,
  columns.toldBy,
  columns.fact,
];
/** The place of what a fact says among them. */
export const WHAT = 2;

/** When, how far, what, how many origins, id. */
export function factRow(row: FactRow, { facts, names, words }: Context): Cell[] {
  const disputed = (facts[row.fact]?.conflicts.length ?? 0) > 0 ? `${words.comma}${words.disputed}` : "";
  const unsure = isCertain(row) ? "" : `${words.comma}${words.unsure}`;
  return [
    when(row.when, words, row.reported),
    words.speech.words.statuses[row.status],
    names.fact(row.fact),
    `${words.origins({ n: row.support })}${unsure}${disputed}`,
    factsCell(row.fact),
  ];
}
