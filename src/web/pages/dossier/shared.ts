import { type FactRow, type PairPage, type StatePage, themeOf } from "../../../dossier/index.js";
import {
  aboveFloor,
  moneyPicture,
  type Picture,
  timelinePicture,
  trendPicture,
  visitsPicture,
} from "../../../picture/index.js";
import type { Table } from "../../../table/index.js";
import { CLAIM_TYPES } from "../../../vocabulary/index.js";
import { nameOf } from "../../../words/index.js";
import { type Drawn, type Visit, withQuery } from "../../page/index.js";
import {
  conflictTable,
  contradictionTable,
  factTable,
  moneyLines,
  moneySums,
  moneyTotals,
  positionTable,
  projectTable,
  recycledTable,
  sourceTable,
  visitTable,
} from "../../tables/index.js";
import { namesOf } from "./names.js";
import type { WindowQuery } from "./window.js";

type Dossier = PairPage | StatePage;
type Asked = Visit<WindowQuery>;

/** Types whose facts have tables of their own kind. */
const ELSEWHERE: ReadonlySet<string> = new Set(["visit", "project", "position", "finance"]);

/** The newest facts of each type; those of conflict have a table of their own. */
const newest = Object.fromEntries(
  CLAIM_TYPES.filter((type) => !ELSEWHERE.has(type)).map((type) => [
    type,
    (data: Dossier, { tongue }: Asked): Table | null => {
      const rows = (data.newest[type]?.rows ?? []).filter((row) => !isOfConflict(row, data));
      return rows.length === 0 ? null : factTable(tongue.speech.words.types[type], rows, data, tongue);
    },
  ]),
);

function isOfConflict({ fact }: FactRow, { facts }: Pick<Dossier, "facts">): boolean {
  const summary = facts[fact];
  return (
    summary !== undefined && themeOf(summary.type, summary.details.act) === "conflict" && summary.status !== "denied"
  );
}

/** Tables that the dossiers of a state and of two have alike. */
export const DOSSIER_TABLES: Readonly<Record<string, (data: Dossier, visit: Asked) => Table | null>> = {
  ...newest,
  conflict: ({ strife, ...data }, { tongue }) =>
    strife.rows.length === 0 ? null : factTable(tongue.words.dossier.sections.conflict, strife.rows, data, tongue),
  totals: ({ money }, { tongue }) => (money.totals.length === 0 ? null : moneyTotals(money, tongue)),
  sums: ({ money }, { tongue }) => (money.sums.length === 0 ? null : moneySums(money, tongue)),
  sumsTold: ({ money, ...data }, { tongue }) => (money.lines.length === 0 ? null : moneyLines(money, data, tongue)),
  projects: ({ projects, ...data }, { tongue }) =>
    projects.rows.length === 0 ? null : projectTable(projects.rows, data, tongue),
  visitsFrom: ({ visits, ...data }, { tongue }) => visitsTable(visits[0], data, tongue),
  visitsTo: ({ visits, ...data }, { tongue }) => visitsTable(visits[1], data, tongue),
  positions: ({ positions }, { tongue }) => (positions.cells.length === 0 ? null : positionTable(positions, tongue)),
  contradictions: ({ discord, facts }, { tongue }) => contradictionTable(discord, facts, tongue),
  conflicts: ({ discord, facts }, { tongue }) => conflictTable(discord, facts, tongue),
  recycled: ({ discord, facts }, { tongue }) => recycledTable(discord, facts, tongue),
  sources: ({ sources }, { tongue }) => (sources.publishers.length === 0 ? null : sourceTable(sources, tongue)),
};

function visitsTable(
  visits: PairPage["visits"][number] | undefined,
  { sayings }: Pick<Dossier, "sayings">,
  tongue: Asked["tongue"],
): Table | null {
  return visits === undefined || visits.rows.length === 0 ? null : visitTable(visits, sayings, tongue);
}

/** A chart of so many dated facts, or its table alone where they are too few to draw. */
export const chart = (facts: number, { tongue }: Pick<Asked, "tongue">, draw: () => Picture): Picture =>
  aboveFloor(facts, tongue.pictures.few, draw);

export const sumOf = <T>(all: readonly T[], facts: (one: T) => number): number =>
  all.reduce((sum, one) => sum + facts(one), 0);

/** Pictures that both have alike. */
export const DOSSIER_PICTURES: Readonly<
  Record<string, (data: Dossier, visit: Asked, drawing: Drawn) => Picture | null>
> = {
  timeline: ({ timeline, facts }, visit, drawing) =>
    timeline.lanes.length === 0
      ? null
      : chart(
          sumOf(timeline.lanes, ({ facts }) => facts),
          visit,
          () =>
            timelinePicture(timeline, {
              ...drawing,
              words: visit.tongue.pictures.timeline,
              names: namesOf(facts, visit.tongue),
              asked: Boolean(visit.query.from || visit.query.to),
              windowHref: (from, to) => `${withQuery(visit.path, visit.query, { from, to })}#timeline`,
            }),
        ),
  money: ({ money }, asked, drawing) =>
    money.sums.length === 0
      ? null
      : chart(money.sums.length, asked, () =>
          moneyPicture(money, { ...drawing, words: asked.tongue.pictures.money, names: {} }),
        ),
  visits: ({ visits, facts }, asked, drawing) =>
    visits.every(({ rows }) => rows.length === 0)
      ? null
      : chart(
          sumOf(visits, ({ rows }) => rows.filter(({ when }) => when !== null).length),
          asked,
          () =>
            visitsPicture(visits, {
              ...drawing,
              words: asked.tongue.pictures.visits,
              names: namesOf(facts, asked.tongue),
              nameOf: (id) => nameOf(id, asked.tongue.speech),
            }),
        ),
  trend: ({ trend }, asked, drawing) =>
    trend.points.length === 0
      ? null
      : chart(trend.events, asked, () =>
          trendPicture(trend, { ...drawing, words: asked.tongue.pictures.trend, names: {} }),
        ),
};
