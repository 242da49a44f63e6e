import type { ClaimPlace } from "../../claim/index.js";
import type { FactSummary, Sight } from "../../ledger/index.js";
import type { Status } from "../../vocabulary/index.js";

/** A fact of a list, with what all lists show of it. */
export interface FactRow {
  readonly fact: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** EDTF; null where no date is known. */
  readonly when: string | null;
  /** EDTF: when it was first told, where no date is known. */
  readonly reported: string | null;
  readonly status: Status;
  readonly support: number;
  readonly confidence: number;
}

/** The facts of a list that are shown, in its order, of so many. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

export interface VisitRow extends FactRow {
  /** "state", "official" …; null where none is told. */
  readonly kind: string | null;
  /** Id of the person who goes, such as "person:xi-jinping"; null where none is named. */
  readonly visitor: string | null;
  readonly place: ClaimPlace | null;
}

export interface ProjectRow extends FactRow {
  readonly name: string | null;
  readonly kind: string | null;
  /** Where it is, with latitude and longitude where they are known. */
  readonly place: ClaimPlace | null;
  /** How it went, in order of time. */
  readonly history: FactSummary["history"];
}

/** Visits of one party to another, the newest first; "" is any other. */
export interface Visits extends Rows<VisitRow> {
  readonly from: string;
  readonly to: string;
}

export function factRowOf({ id, source, target, when, reported, status, support, confidence }: FactSummary): FactRow {
  const ids = (actors: FactSummary["source"]) => actors.map((actor) => actor.id);
  return { fact: id, source: ids(source), target: ids(target), when, reported, status, support, confidence };
}

/** The best supported value of a detail as text; null where none is given. */
export function detailOf(fact: FactSummary, field: string): string | null {
  const value = fact.details[field];
  return value == null || value === false || value === "" ? null : String(value);
}

/** The facts of a list of a sight, in its order. */
export function listedOf(
  { lists }: Pick<Sight, "lists">,
  type: FactSummary["type"],
  byId: ReadonlyMap<string, FactSummary>,
): FactSummary[] {
  return (lists[type] ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** The facts of a sight by their ids. */
export function factsById({ facts }: Pick<Sight, "facts">): ReadonlyMap<string, FactSummary> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

const totalOf = ({ tallies }: Pick<Sight, "tallies">, type: FactSummary["type"]) =>
  tallies.reduce((sum, tally) => sum + (tally.type === type ? tally.facts : 0), 0);

export function visitRowOf(fact: FactSummary): VisitRow {
  return {
    ...factRowOf(fact),
    kind: detailOf(fact, "kind"),
    visitor: detailOf(fact, "visitor"),
    place: fact.place,
  };
}

/** Visits in both directions: of the first party, then to it. Those of both to one another at once are left out. */
export function visitsOf({ parties: [a, b], visits, facts }: Pick<Sight, "parties" | "visits" | "facts">): Visits[] {
  const byId = factsById({ facts });
  return ([1, -1] as const).map((side) => {
    const there = visits.find((one) => one.side === side);
    const rows = (there?.newest ?? []).flatMap((id) => byId.get(id) ?? []).map(visitRowOf);
    return { from: side === 1 ? a : b, to: side === 1 ? b : a, rows, total: there?.facts ?? 0 };
  });
}

/** The projects of a sight, weightiest first. */
export function projectsOf(sight: Pick<Sight, "lists" | "facts" | "tallies">): Rows<ProjectRow> {
  const rows = listedOf(sight, "project", factsById(sight)).map((fact) => ({
    ...factRowOf(fact),
    name: detailOf(fact, "name"),
    kind: detailOf(fact, "kind"),
    place: fact.place,
    history: fact.history,
  }));
  return { rows, total: totalOf(sight, "project") };
}
