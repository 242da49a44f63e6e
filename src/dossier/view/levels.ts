import type { FactSummary, Sight } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import { isCertain, rankOfLevel } from "../../vocabulary/index.js";
import { type Partnership, partnershipsOf } from "../../vocabulary/reference/index.js";
import { begunOf } from "../succession.js";

/** A level of relations as facts tell it. */
export interface LevelStep {
  readonly fact: string;
  /** Slug, such as "strategic-partnership". */
  readonly level: string;
  /** Place on the ladder of levels, 0 the lowest; null for one that has none. */
  readonly rank: number | null;
  /** EDTF: since when; null where no date is told. */
  readonly from: string | null;
  /** EDTF: where it is not known since when, the day of the first text that calls it so. */
  readonly standing: string | null;
  /** When a higher one took its place, it ended or relations were broken off; null for what holds still. */
  readonly until: string | null;
  readonly support: number;
  readonly confidence: number;
}

export interface Levels {
  /** The highest of those that hold still, of levels that are certain and of these two alone. Null where no level is told for certain. */
  readonly now: LevelStep | null;
  /** The ladder, in order of time; steps of no time come first. */
  readonly history: readonly LevelStep[];
  /** What the reference table has of the two, earliest first (docs/reference-tables.md). */
  readonly reference: readonly Partnership[];
}

/** The levels of a pair, from its listed facts. */
export function levelsOf({ parties: [a, b], lists, facts }: Pick<Sight, "parties" | "lists" | "facts">): Levels {
  const listed = new Set(lists.partnership);
  const ladder = ladderOf(
    facts.filter(({ id }) => listed.has(id)),
    [a, b],
  );
  return { ...ladder, reference: b === "" ? [] : partnershipsOf(a, b) };
}

/** The ladder that facts of partnership between two tell, and where they stand on it. Parties in order of their ids. */
export function ladderOf(
  facts: readonly FactSummary[],
  [a, b]: readonly [string, string],
): Pick<Levels, "now" | "history"> {
  const told = facts.filter(
    (fact) => fact.type === "partnership" && fact.status !== "denied" && levelOf(fact) !== null,
  );
  // A level that three share is no step on the ladder of two, and what is not certain ends no other.
  const own = told.filter(isCertain).filter(({ source, target }) => {
    const ids = [...source, ...target].map(({ id }) => id).sort();
    return ids.join("=") === `${a}=${b}`;
  });
  const begun = begunOf(own.map((fact) => ({ fact, value: levelOf(fact)! })));
  const since = new Map(begun.map(({ fact, from }) => [fact.id, from]));
  const broken = own.filter((fact) => levelOf(fact) === "diplomatic-relations").flatMap(endsOf);
  const steps = told.map((fact): LevelStep => {
    const level = levelOf(fact)!;
    const from = since.get(fact.id) ?? fact.when;
    const step = { fact: fact.id, level, rank: rankOfLevel(level), from };
    const later = begun.filter((other) => other.fact.id !== fact.id && isAbove(other, step)).map((other) => other.from);
    return {
      ...step,
      standing: from === null ? fact.reported : null,
      until: own.includes(fact) ? untilOf(fact, step, later, [...endsOf(fact), ...broken]) : null,
      support: fact.support,
      confidence: fact.confidence,
    };
  });
  const candidates = steps.filter(({ fact, until }) => until === null && own.some(({ id }) => id === fact));
  const [now = null] = candidates.sort((x, y) => (y.rank ?? -1) - (x.rank ?? -1) || day(y) - day(x));
  const history = steps.sort((x, y) => day(x) - day(y) || (x.rank ?? -1) - (y.rank ?? -1) || compare(x.fact, y.fact));
  return { now, history };
}

/** Whether a level that began later is no lower, so that it takes the place of the other. Of levels without a rank the later holds. */
function isAbove({ value, from }: { value: string; from: string }, step: Pick<LevelStep, "rank" | "from">): boolean {
  if (step.from === null) return false;
  const rank = rankOfLevel(value);
  if (rank !== null && step.rank !== null && rank < step.rank) return false;
  const [x, y] = [dayOf(from), dayOf(step.from)];
  return x > y || (x === y && (rank ?? -1) > (step.rank ?? -1));
}

/** When a level ended: with the first that took its place, or when it was ended, unless it is told to hold after that. */
function untilOf(
  { history }: FactSummary,
  { from }: Pick<LevelStep, "from">,
  later: readonly string[],
  ends: readonly string[],
): string | null {
  const start = from === null ? Number.NEGATIVE_INFINITY : dayOf(from);
  const again = (end: string) =>
    history.some(({ status, when }) => when !== null && HOLDS.has(status) && dayOf(when) > dayOf(end));
  const ended = ends.filter((end) => dayOf(end) > start && !again(end));
  return [...later, ...ended].sort((x, y) => dayOf(x) - dayOf(y))[0] ?? null;
}

const HOLDS: ReadonlySet<string> = new Set(["agreed", "completed", "ongoing"]);

/** When a level was ended or suspended. */
function endsOf({ history }: FactSummary): string[] {
  return history.flatMap(({ status, when }) =>
    (status === "cancelled" || status === "suspended") && when !== null ? [when] : [],
  );
}

function dayOf(edtf: string): number {
  const extent = extentOf(edtf);
  return extent?.hi ?? extent?.lo ?? Number.MIN_SAFE_INTEGER;
}

const day = ({ from, standing }: LevelStep) => dayOf(from ?? standing ?? "");

function levelOf(fact: FactSummary): string | null {
  const value = fact.details.level;
  return typeof value === "string" && value !== "" ? value : null;
}
