import type { FactRow, Rows as Listed, PairPage, ProjectRow, Visits } from "../../dossier/index.js";
import { calendarPicture, ENGLISH, projectMap, visitsPicture } from "../../picture/index.js";
import type { ClaimType } from "../../vocabulary/index.js";
import { capitalised, counted, nameOf, STATUS_WORDS, slugWords, TYPE_WORDS } from "../../words/index.js";
import { rowsOf, type Section, said, sectionOf } from "../section.js";
import { type Context, FACT_COLUMNS, factRow, WHAT, when } from "./context.js";

/** Projects with where they are and how far they have come. */
export function projectsSection(
  parties: readonly string[],
  projects: Listed<ProjectRow>,
  context: Context,
): Section | null {
  const rows = projects.rows.map((row) => [
    when(row.when),
    STATUS_WORDS[row.status],
    context.names.fact(row.fact),
    row.place?.name ?? "",
    row.history.length < 2
      ? ""
      : row.history.map((step) => `${STATUS_WORDS[step.status]} ${when(step.when)}`).join(", "),
    counted(row.support, "origin"),
    row.fact,
  ]);
  const columns = ["When", "Status", "What", "Where", "History", "Told by", "Fact"];
  return sectionOf("Projects", [rowsOf(columns, WHAT, rows, context.most, projects.total)], () =>
    projectMap({ parties, projects }, { id: "projects", words: ENGLISH.map, names: context.names }),
  );
}

/** Visits in both directions. */
export function visitsSection(visits: readonly Visits[], context: Context): Section | null {
  const nameOrOthers = (id: string) => (id === "" ? "others" : nameOf(id));
  const blocks = visits.flatMap(({ from, to, rows, total }) => {
    const set = rowsOf(
      ["When", "Status", "Kind", "Visitor", "Where", "Told by", "Fact"],
      3,
      rows.map((row) => [
        when(row.when),
        STATUS_WORDS[row.status],
        row.kind === null || row.kind === "unspecified" ? "visit" : slugWords(row.kind),
        row.visitor === null ? "" : nameOf(row.visitor),
        row.place?.name ?? "",
        counted(row.support, "origin"),
        row.fact,
      ]),
      context.most,
      total,
    );
    return set === null
      ? []
      : [said(`${capitalised(nameOrOthers(from))} to ${nameOrOthers(to)}: ${counted(total, "visit")}`), set];
  });
  return sectionOf("Visits", blocks, () =>
    visitsPicture(visits, { id: "visits", words: ENGLISH.visits, names: context.names, nameOf }),
  );
}

/** What is planned, the earliest first. */
export function plannedSection(planned: Listed<FactRow>, context: Context): Section | null {
  const rows = planned.rows.map((row) => factRow(row, context));
  return sectionOf("Planned", [rowsOf(FACT_COLUMNS, WHAT, rows, context.most, planned.total)], () =>
    calendarPicture(planned.rows, { id: "planned", words: ENGLISH.calendar, names: context.names }),
  );
}

/** Types that have sections of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set<ClaimType>(["visit", "project", "partnership", "position"]);

/** The newest facts of each type that has no section of its own. */
export function newestSections(newest: PairPage["newest"], context: Context): (Section | null)[] {
  return Object.entries(newest)
    .filter(([type]) => !ELSEWHERE.has(type))
    .map(([type, { rows, total }]) =>
      sectionOf(TYPE_WORDS[type as ClaimType], [
        rowsOf(
          FACT_COLUMNS,
          WHAT,
          rows.map((row) => factRow(row, context)),
          context.most,
          total,
        ),
      ]),
    );
}
