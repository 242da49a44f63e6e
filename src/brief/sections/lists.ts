import type { FactRow, Rows as Listed, PairPage, ProjectRow, Visits } from "../../dossier/index.js";
import { calendarPicture, hasPlace, projectMap, visitsPicture } from "../../picture/index.js";
import { own } from "../../text/index.js";
import { type ClaimType, typesWith } from "../../vocabulary/index.js";
import { capitalised, nameOf, placeName, slugWords } from "../../words/index.js";
import { factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import { type Context, charted, factColumns, factRow, WHAT, when } from "./context.js";

/** Projects with where they are and how far they have come. */
export function projectsSection(
  parties: readonly string[],
  projects: Listed<ProjectRow>,
  context: Context,
): Section | null {
  const { words } = context;
  const { speech } = words;
  const { statuses } = speech.words;
  const rows = projects.rows.map((row) => [
    when(row.when, words, row.reported),
    statuses[row.status],
    context.names.fact(row.fact),
    row.place === null ? "" : placeName(row.place, speech),
    row.history.length < 2
      ? ""
      : row.history.map((step) => `${statuses[step.status]} ${when(step.when, words)}`).join(words.comma),
    words.origins({ n: row.support }),
    factsCell(row.fact),
  ]);
  const { when: time, status, what, where, history, toldBy, fact } = words.columns;
  const columns = [time, status, what, where, history, toldBy, fact];
  const table = rowsOf(columns, WHAT, rows, context, projects.total);
  if (!hasPlace(projects.rows)) return sectionOf(words.projects, [table]);
  return sectionOf(words.projects, [table], () =>
    projectMap(
      { parties, projects, view: context.mapView },
      { id: "projects", words: context.words.pictures.map, names: context.names },
    ),
  );
}

/** Where a visit is told by its kind: who went is not always known. */
const KIND = 2;

/** Visits in both directions. */
export function visitsSection(visits: readonly Visits[], context: Context): Section | null {
  const { words } = context;
  const { speech } = words;
  const { statuses } = speech.words;
  const { when: time, status, kind, visitor, where, toldBy, fact } = words.columns;
  const nameOrOthers = (id: string) => (id === "" ? words.visits.others : nameOf(id, speech));
  const blocks = visits.flatMap(({ from, to, rows, total }) => {
    const set = rowsOf(
      [time, status, kind, visitor, where, toldBy, fact],
      3,
      rows.map((row) => [
        when(row.when, words, row.reported),
        statuses[row.status],
        own(speech.words.visits, row.kind ?? "unspecified") ?? slugWords(row.kind ?? ""),
        row.visitor === null ? "" : nameOf(row.visitor, speech),
        row.place === null ? "" : placeName(row.place, speech),
        words.origins({ n: row.support }),
        factsCell(row.fact),
      ]),
      context,
      total,
      KIND,
    );
    return set === null
      ? []
      : [
          said(
            words.visits.direction({
              from: capitalised(nameOrOthers(from), speech.locale),
              to: nameOrOthers(to),
              n: total,
            }),
          ),
          set,
        ];
  });
  const dated = visits.flatMap(({ rows }) => rows.filter((row) => row.when !== null));
  const draw = () =>
    visitsPicture(visits, {
      id: "visits",
      words: context.words.pictures.visits,
      names: context.names,
      nameOf: context.names.party,
    });
  return sectionOf(words.visits.title, blocks, charted(dated.length, context, draw));
}

/** What is planned, the earliest first. */
export function plannedSection(planned: Listed<FactRow>, context: Context): Section | null {
  const { words } = context;
  const rows = planned.rows.map((row) => factRow(row, context));
  const draw = () =>
    calendarPicture(planned.rows, { id: "planned", words: context.words.pictures.calendar, names: context.names });
  const table = rowsOf(factColumns(words), WHAT, rows, context, planned.total);
  return sectionOf(words.planned, [table], charted(planned.rows.length, context, draw));
}

/** Types that have sections of their own. */
const ELSEWHERE: ReadonlySet<string> = typesWith("sectioned");

/** The newest facts of each type that has no section of its own. */
export function newestSections(newest: PairPage["newest"], context: Context): (Section | null)[] {
  return Object.entries(newest)
    .filter(([type]) => !ELSEWHERE.has(type))
    .map(([type, { rows, total }]) =>
      sectionOf(context.words.speech.words.types[type as ClaimType], [
        rowsOf(
          factColumns(context.words),
          WHAT,
          rows.map((row) => factRow(row, context)),
          context,
          total,
        ),
      ]),
    );
}
