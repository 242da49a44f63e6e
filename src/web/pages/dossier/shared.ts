import type { PairPage, StatePage } from "../../../dossier/index.js";
import {
  aboveFloor,
  moneyPicture,
  type Picture,
  timelinePicture,
  trendPicture,
  visitsPicture,
} from "../../../picture/index.js";
import type { Table } from "../../../table/index.js";
import { nameOf, TYPE_WORDS } from "../../../words/index.js";
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
import { NEWEST } from "./parts.js";
import type { WindowQuery } from "./window.js";

type Dossier = PairPage | StatePage;
type Asked = Visit<WindowQuery>;

const newest = Object.fromEntries(
  NEWEST.map((type) => [
    type,
    (data: Dossier, { tongue }: Asked): Table | null => {
      const rows = data.newest[type];
      return rows === undefined ? null : factTable(TYPE_WORDS[type], rows.rows, data.facts, tongue);
    },
  ]),
);

/** Tables that the dossiers of a state and of two have alike. */
export const DOSSIER_TABLES: Readonly<Record<string, (data: Dossier, visit: Asked) => Table | null>> = {
  ...newest,
  totals: ({ money }, { tongue }) => (money.totals.length === 0 ? null : moneyTotals(money, tongue)),
  sums: ({ money }, { tongue }) => (money.sums.length === 0 ? null : moneySums(money, tongue)),
  sumsTold: ({ money, facts }, { tongue }) => (money.lines.length === 0 ? null : moneyLines(money, facts, tongue)),
  projects: ({ projects, facts }, { tongue }) =>
    projects.rows.length === 0 ? null : projectTable(projects.rows, facts, tongue),
  visitsFrom: ({ visits }, { tongue }) => visitsTable(visits[0], tongue),
  visitsTo: ({ visits }, { tongue }) => visitsTable(visits[1], tongue),
  positions: ({ positions }, { tongue }) => (positions.cells.length === 0 ? null : positionTable(positions, tongue)),
  contradictions: ({ discord, facts }, { tongue }) => contradictionTable(discord, facts, tongue),
  conflicts: ({ discord, facts }, { tongue }) => conflictTable(discord, facts, tongue),
  recycled: ({ discord, facts }, { tongue }) => recycledTable(discord, facts, tongue),
  sources: ({ sources }, { tongue }) => (sources.publishers.length === 0 ? null : sourceTable(sources, tongue)),
};

function visitsTable(visits: PairPage["visits"][number] | undefined, tongue: Asked["tongue"]): Table | null {
  return visits === undefined || visits.rows.length === 0 ? null : visitTable(visits, tongue);
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
              names: namesOf(facts),
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
            visitsPicture(visits, { ...drawing, words: asked.tongue.pictures.visits, names: namesOf(facts), nameOf }),
        ),
  trend: ({ trend }, asked, drawing) =>
    trend.points.length === 0
      ? null
      : chart(trend.events, asked, () =>
          trendPicture(trend, { ...drawing, words: asked.tongue.pictures.trend, names: {} }),
        ),
};
