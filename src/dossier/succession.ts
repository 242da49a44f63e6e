import type { Fact, FactSummary, Testimony } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { rankOfLevel } from "../vocabulary/index.js";
import { factKeys } from "./contradiction.js";

/** What held from when on, until something else took its place. */
export interface Tenure {
  readonly fact: string;
  /** The level, standing or stance. */
  readonly value: string;
  /** EDTF. */
  readonly from: string;
  /** When the next one took its place; null for what holds still. */
  readonly until: string | null;
}

/** How a thing that can only be one at a time changed: a level of partnership, a seat in an organisation, a stand on an issue. */
export interface Succession {
  /** As in factKeys: "level CHN=KAZ". */
  readonly of: string;
  readonly tenures: readonly Tenure[];
  /** Claims that tell as of now what something else had taken the place of: true once, superseded when they were written or of the time they name. */
  readonly superseded: readonly {
    readonly claim: string;
    readonly fact: string;
    readonly by: string;
    readonly since: string;
  }[];
}

const FIELDS: Readonly<Record<string, string>> = { partnership: "level", membership: "standing", position: "stance" };

/**
 * The successions among facts, in order of their keys; only those of more than one step. `testimonies` are those of the facts' claims. Change is no
 * contradiction: see contradictionsBetween for what is.
 */
export function successionsOf(facts: readonly Fact[], testimonies: readonly Testimony[]): Succession[] {
  const byClaim = new Map(testimonies.map((testimony) => [testimony.claim.id, testimony]));
  const holders = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (FIELDS[fact.type] === undefined || fact.status === "denied") continue;
    for (const key of factKeys(fact)) holders.set(key, [...(holders.get(key) ?? []), fact]);
  }
  return [...holders]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([of, those]) => {
      const begun = begunOf(those.map((fact) => ({ fact, value: standingOf(fact) })));
      return begun.length < 2 ? [] : [{ of, tenures: tenuresOf(begun), superseded: supersededOf(begun, byClaim) }];
    });
}

/** What is needed of a fact to say when it came about. */
type Held = Pick<FactSummary, "id" | "history">;
interface Begun<F extends Held> {
  readonly fact: F;
  readonly value: string;
  /** EDTF. */
  readonly from: string;
}

/** Facts of what can only be one at a time in the order in which they came about; those of which nobody says when are left out. */
export function begunOf<F extends Held>(held: readonly Omit<Begun<F>, "from">[]): Begun<F>[] {
  return held
    .flatMap(({ fact, value }) => {
      const from = beginningOf(fact);
      return from === null ? [] : [{ fact, from, value }];
    })
    .sort((a, b) => dayOf(a.from) - dayOf(b.from) || rank(a.value) - rank(b.value) || compare(a.fact.id, b.fact.id));
}

/** From when to when each held: until the next began. */
export function tenuresOf(begun: readonly Begun<Held>[]): Tenure[] {
  return begun.map(({ fact, from, value }, i) => {
    return { fact: fact.id, value, from, until: begun[i + 1]?.from ?? null };
  });
}

/** Claims that it goes on, of a time when another had begun: the time they name, or when they were written. */
function supersededOf(
  begun: readonly Begun<Fact>[],
  byClaim: ReadonlyMap<string, Testimony>,
): Succession["superseded"] {
  return begun.flatMap(({ fact }, i) => {
    const next = begun[i + 1];
    if (next === undefined) return [];
    const since = extentOf(next.from)?.hi ?? Number.POSITIVE_INFINITY;
    return fact.claims.flatMap((claim) => {
      const told = byClaim.get(claim);
      if (told?.claim.status !== "ongoing") return [];
      const { when } = told.claim;
      // "since 2005" is about all the time up to the text.
      const time = when === null || when.edtf.endsWith("/..") ? told.published : when.edtf;
      return (extentOf(time)?.lo ?? Number.NEGATIVE_INFINITY) > since
        ? [{ claim, fact: fact.id, by: next.fact.id, since: next.from }]
        : [];
    });
  });
}

/** When it came about: the first dated step that says so; where none does, the first that says it is so. */
function beginningOf({ history }: Held): string | null {
  const dated = history.filter(({ when }) => when !== null && (extentOf(when)?.hi ?? null) !== null);
  const begun = dated.filter(({ status }) => status === "agreed" || status === "completed");
  const [first] = (begun.length > 0 ? begun : dated).sort((a, b) => dayOf(a.when!) - dayOf(b.when!));
  return first?.when ?? null;
}

function standingOf(fact: Fact): string {
  return String(fact.details[FIELDS[fact.type]!]?.[0]?.value ?? "");
}

/** A level as states rank it, so that of two of one day the higher comes last; 0 for what has no rank. */
function rank(value: string): number {
  return rankOfLevel(value) ?? 0;
}

function dayOf(edtf: string): number {
  return extentOf(edtf)?.hi ?? Number.POSITIVE_INFINITY;
}
