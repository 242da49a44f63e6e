import type { Status } from "../../vocabulary/index.js";
import type { Draft } from "../draft.js";
import type { Amount, Derived, Moment, Unit } from "../english/annotation/index.js";
import type { FlowKind } from "../flow/index.js";
import { slugsIn } from "../kinds/index.js";
import { sectorOf } from "../money.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { any, type Column, flowIn, type Role } from "./columns.js";
import type { GridCell, Row } from "./grid.js";
import type { Subject } from "./heading-lines.js";
import { moment, partiesIn, progressIn, sumIn, timeIn } from "./values.js";

/** What a row says: money that flows, or works. */
export interface Told {
  readonly type: "finance" | "project";
  readonly draft: Draft;
}

/** Reads one row by the headings of its columns and the lines over its table. Rows of totals tell nothing of their own. */
export function readRow(scene: Scene, row: Row, columns: readonly Column[], subject: Subject): Told[] {
  const words = row.own.flatMap(({ tokens }) => tokens);
  if (words.length === 0 || any(scene, row.own[0]!.tokens, "table-total.word")) return [];
  const cells = (role: Role): GridCell[] =>
    columns.filter((column) => column.role === role).flatMap(({ column }) => row.cells.get(column) ?? []);
  const parties = sidesOf(scene, cells, subject);
  const project = cells("project")[0] ?? null;
  const status = cells("status")[0];
  const told = status === undefined ? null : progressIn(scene, status.tokens);
  const date =
    cells("date")
      .map((cell) => timeIn(scene, cell))
      .find((time) => time !== null) ?? null;
  const anchor = words[0]!;
  const base = { anchor, words, doubt: 0 };
  const found: Told[] = [];
  const flows = told?.status === "cancelled" && subject.flow === null ? [] : flowsOf(scene, row, columns, subject);
  for (const { flow, amount, year } of flows) {
    for (const [giver, taker] of pairs(parties.givers, parties.takers)) {
      const agency = [...giver.agents, ...taker.agents].find(({ actor }) => actor.kind !== "person")?.actor.name;
      const purpose = project === null ? null : wordsOf(scene, project);
      const sector = project === null ? null : sectorOf(scene, project.tokens[0]!);
      found.push({
        type: "finance",
        draft: {
          ...base,
          rule: "table/finance",
          source: [giver],
          target: [taker],
          details: {
            flow,
            ...(agency === undefined ? {} : { agency }),
            ...(purpose === null ? {} : { purpose }),
            ...(sector === null ? {} : { sector }),
          },
          amount,
          when: year ?? date,
          status: told === null ? usualStatus(scene, columns, subject) : told.status,
        },
      });
    }
  }
  const builders = cells("builder").flatMap((cell) => partiesIn(scene, cell));
  const works = builders.length > 0 ? builders : told !== null && flows.length === 0 ? parties.givers : [];
  const kind =
    project === null ? undefined : slugsIn(scene.annotated, project.span, "projects").find((slug) => slug !== "");
  if (project !== null && (kind !== undefined || builders.length > 0)) {
    for (const [builder, host] of pairs(works, parties.takers)) {
      found.push({
        type: "project",
        draft: {
          ...base,
          rule: "table/project",
          source: [builder],
          target: [host],
          details: {
            name: wordsOf(scene, project),
            kind: kind ?? "other",
            ...(told?.milestone ? { milestone: told.milestone } : {}),
          },
          amount: null,
          when: date,
          status: told?.status ?? "ongoing",
        },
      });
    }
  }
  return found;
}

interface Sides {
  readonly givers: readonly Party[];
  readonly takers: readonly Party[];
}

/** Who gives and who takes: by the headings, else by the lines over the table; a column of countries is the side that nobody else is. */
function sidesOf(scene: Scene, cells: (role: Role) => GridCell[], subject: Subject): Sides {
  const named = (role: Role) => cells(role).flatMap((cell) => partiesIn(scene, cell));
  const countries = named("country");
  let givers: readonly Party[] = cells("giver").length > 0 ? named("giver") : subject.givers;
  let takers: readonly Party[] = cells("taker").length > 0 ? named("taker") : subject.takers;
  const builders = named("builder");
  if (countries.length > 0) {
    const among = (side: readonly Party[]) => countries.some(({ actor }) => side.some((p) => p.actor.id === actor.id));
    if (takers.length === 0 || among(takers)) takers = countries;
    else if (among(givers)) givers = countries;
    else if (givers.length === 0 && builders.length === 0) givers = countries;
  }
  // "Kenya: loans by lender": who is named without a side is the side that is missing.
  if (takers.length === 0 && (givers.length > 0 || builders.length > 0)) takers = subject.named;
  else if (givers.length === 0 && takers.length > 0 && cells("taker").length > 0) givers = subject.named;
  return { givers, takers };
}

interface Flow {
  readonly flow: FlowKind;
  readonly amount: Derived<Amount>;
  readonly year: Derived<Moment> | null;
}

/** The sums of a row, each with what flows: by its column, by a cell that says so, by the lines over the table. */
function flowsOf(scene: Scene, row: Row, columns: readonly Column[], subject: Subject): Flow[] {
  const telling = columns.filter(({ role }) => role === "flow").flatMap(({ column }) => row.cells.get(column) ?? []);
  const byCell = telling.map(({ tokens }) => flowIn(scene, tokens)).find((flow) => flow !== null) ?? null;
  const bySide = columns.find(({ role, flow }) => role !== "amount" && flow !== null)?.flow ?? null;
  const currency = columns.find(({ role }) => role === "currency");
  const own = currency === undefined ? undefined : row.cells.get(currency.column);
  const sums = columns.filter(({ role }) => role === "amount");
  return sums.flatMap(({ column, flow, unit, year }): Flow[] => {
    const cell = row.cells.get(column);
    const what = flow ?? byCell ?? subject.flow ?? bySide;
    if (cell === undefined || what === null || (subject.stock && flow === null)) return [];
    const amount = sumIn(scene, cell, joined(scene, unit, own, subject.unit));
    return amount === null ? [] : [{ flow: what, amount, year: year === null ? null : moment(year, cell) }];
  });
}

/** A unit from the heading, a column of currencies and the lines over the table, the nearest first. */
function joined(scene: Scene, unit: Unit | null, own: GridCell | undefined, over: Unit | null): Unit | null {
  const code = own === undefined ? null : wordsOf(scene, own).trim().toUpperCase();
  const currency = code !== null && /^[A-Z]{3}$/u.test(code) ? code : (unit?.currency ?? over?.currency ?? null);
  const scale = unit !== null && (unit.scale !== 1 || unit.currency !== null) ? unit.scale : (over?.scale ?? 1);
  return currency === null ? null : { currency, scale };
}

/** Without a word on it, what was signed or approved on a date was agreed, what a table of pledges lists pledged, and anything else done. */
function usualStatus(scene: Scene, columns: readonly Column[], subject: Subject): Status {
  const dates = columns.filter(({ role }) => role === "date").flatMap(({ tokens }) => tokens);
  const told = progressIn(scene, [...dates, ...subject.tokens])?.status;
  return told === "pledged" || told === "planned" || told === "agreed" || told === "cancelled" ? told : "completed";
}

function pairs(givers: readonly Party[], takers: readonly Party[]): (readonly [Party, Party])[] {
  return givers.flatMap((giver) =>
    takers.filter((taker) => taker.actor.id !== giver.actor.id).map((taker) => [giver, taker] as const),
  );
}

function wordsOf({ document }: Scene, { span }: GridCell): string {
  return document.text.slice(span.start, span.end);
}
