import type { FactSummary, Sight } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import { isCertain, rankOfLevel } from "../../vocabulary/index.js";
import { type Partnership, partnershipsOf } from "../../vocabulary/reference/index.js";
import { begunOf, tenuresOf } from "../succession.js";

/** A level of relations as facts tell it. */
export interface LevelStep {
  readonly fact: string;
  /** Slug, such as "strategic-partnership". */
  readonly level: string;
  /** Place on the ladder of levels, 0 the lowest; null for one that has none. */
  readonly rank: number | null;
  /** EDTF; null where no date is told. */
  readonly from: string | null;
  /** When the next took its place; null for what holds still. */
  readonly until: string | null;
  readonly support: number;
  readonly confidence: number;
}

export interface Levels {
  /** The last step that is certain and dated; where none is dated, the highest. Null where no level is told for certain. */
  readonly now: LevelStep | null;
  /** The ladder, in order of time; undated steps come first. */
  readonly history: readonly LevelStep[];
  /** What the reference table has of the two, earliest first (docs/reference-tables.md). */
  readonly reference: readonly Partnership[];
}

/** The levels of a pair, from its listed facts. */
export function levelsOf({ parties: [a, b], lists, facts }: Pick<Sight, "parties" | "lists" | "facts">): Levels {
  const listed = new Set(lists.partnership);
  const told = facts.filter((fact) => listed.has(fact.id) && fact.status !== "denied" && levelOf(fact) !== null);
  // A level that three share is no step on the ladder of two, and what is not certain ends no other.
  const own = told.filter(isCertain).filter(({ source, target }) => {
    const ids = [...source, ...target].map(({ id }) => id).sort();
    return ids.join("=") === `${a}=${b}`;
  });
  const begun = begunOf(own.map((fact) => ({ fact, value: levelOf(fact)! })));
  const tenures = begun.length < 2 ? [] : tenuresOf(begun);
  const until = new Map(tenures.map(({ fact, until }) => [fact, until]));
  const from = new Map(tenures.map(({ fact, from }) => [fact, from]));
  const history = told
    .map((fact): LevelStep => {
      const level = levelOf(fact)!;
      return {
        fact: fact.id,
        level,
        rank: rankOfLevel(level),
        from: from.get(fact.id) ?? fact.when,
        until: until.get(fact.id) ?? null,
        support: fact.support,
        confidence: fact.confidence,
      };
    })
    .sort(
      (one, other) => day(one) - day(other) || (one.rank ?? -1) - (other.rank ?? -1) || compare(one.fact, other.fact),
    );
  return { now: history.findLast(isCertain) ?? null, history, reference: b === "" ? [] : partnershipsOf(a, b) };
}

function day({ from }: LevelStep): number {
  const extent = extentOf(from);
  return extent?.hi ?? extent?.lo ?? Number.MIN_SAFE_INTEGER;
}

function levelOf(fact: FactSummary): string | null {
  const value = fact.details.level;
  return typeof value === "string" && value !== "" ? value : null;
}
