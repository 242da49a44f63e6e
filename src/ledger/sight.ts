import { compare } from "../text/index.js";
import { type ClaimType, isOfConflict, typesWith } from "../vocabulary/index.js";
import type { Contradiction, Recycled } from "./discord.js";
import type { Fact } from "./fact.js";
import { type FactLine, linesOf } from "./fact-line.js";
import { type FactSummary, summaryOf } from "./fact-summary.js";
import type { Folds } from "./folds.js";
import { type CountedSum, countedSum, inOrderOfSums, type MoneyLine, shortLine } from "./money.js";
import { type SumFact, sumFactOf } from "./sum-fact.js";
import { actOf, type SureCount, sureCountsOf } from "./sure-count.js";
import { type Tally, talliesOf } from "./tally.js";
import { voicesOf as toldBy } from "./told.js";

/** What is asked of a sight. */
export interface SightQuery {
  /** First and last month of the timeline, as in FactLine; all that is dated without them. */
  readonly from?: number;
  readonly to?: number;
  /** Most facts that are named in each bin of the timeline; 3 unless it is given. */
  readonly notable?: number;
  /** Most facts of each list, and most publishers; 25 unless it is given. */
  readonly rows?: number;
}

/** A publisher among the sources of facts; null for documents that name none. */
export interface Voice {
  readonly publisher: string | null;
  readonly facts: number;
  /** Independent origins of those facts in which the publisher has a part. */
  readonly origins: number;
}

/** A stand of one side on an issue, with the latest fact that tells it. */
export interface Stand {
  /** "issue stance". */
  readonly facet: string;
  /** As in FactLine. */
  readonly side: number;
  readonly facts: number;
  readonly latest: string;
  readonly day: number | null;
}

/** Facts of one facet in one year. */
export interface FacetYear {
  readonly facet: string;
  readonly year: number | null;
  readonly facts: number;
}

/** What pages show of two parties, or of one: numbers of all facts, and the facts themselves where they are shown. */
export interface Sight {
  /** In order; the second is "" for what is known of one. */
  readonly parties: readonly [string, string];
  readonly tallies: readonly Tally[];
  /** Months of a bin of the timeline: 12, or 1 where few years are asked for. */
  readonly scale: 12 | 1;
  /** The most notable facts of each bin: `bin` is its first month. In order of type, bin and weight. */
  readonly notable: readonly { readonly type: ClaimType; readonly bin: number; readonly fact: string }[];
  /** Ids by type: the newest first, undated ones last; of projects the weightiest, of partnerships and memberships those of each facet. */
  readonly lists: Readonly<Partial<Record<ClaimType, readonly string[]>>>;
  /** Visits by direction (side as in FactLine), the newest first. */
  readonly visits: readonly { readonly side: number; readonly facts: number; readonly newest: readonly string[] }[];
  readonly stands: readonly Stand[];
  /** Of cooperation, by fields. */
  readonly fields: readonly FacetYear[];
  /** Sums of money, all of them, and the lines of the listed facts of money, in order of year and fact. */
  readonly money: { readonly sums: readonly CountedSum[]; readonly lines: readonly MoneyLine[] };
  /** Figures that were first said of one thing and later of another, in order of the figures, and how many there are. */
  readonly recycled: readonly Recycled[];
  readonly recycledTotal: number;
  /** Pairs of facts that can't both be true, one of them of these parties; in order of their ids, and how many there are. */
  readonly contradictions: readonly Contradiction[];
  readonly contradictionTotal: number;
  /** Those with most origins first, and how many there are. */
  readonly voices: readonly Voice[];
  readonly voiceTotal: number;
  /** All facts that are named above and have a row of their own, by id. */
  readonly facts: readonly FactSummary[];
  /** How many facts there are of each type and act, and how many of them are certain, by year. */
  readonly sure: readonly SureCount[];
  /** Facts of conflict and of what ends it (see isOfConflict), the newest first; of both types at most so many as are listed. */
  readonly strife: readonly string[];
  /** The facts whose values conflict, weightiest first. */
  readonly conflicting: readonly string[];
  /** Other facts that contradictions and figures name, by id: those of contradictions, and of a figure where it came from and the next that tell it. */
  readonly beside: readonly FactSummary[];
}

export const NOTABLE = 3;
export const ROWS = 25;
/** Of more years than this, the timeline has a bin for each year. */
const MONTHLY = 36;

/** The window of a timeline and the months of its bins. */
export function binsOf(tallies: readonly Pick<Tally, "month">[], { from, to }: SightQuery) {
  const months = tallies.flatMap(({ month }) => month ?? []);
  const [first, last] = [from ?? Math.min(...months), to ?? Math.max(...months)];
  const scale: 12 | 1 = last - first < MONTHLY ? 1 : 12;
  return { first, last, scale };
}

interface Known {
  readonly fact: Fact;
  readonly line: FactLine;
}

/** The sight of facts that are at hand, all of them of the parties. `publishers` are those of each origin of a fact. */
export function sightOf(
  facts: readonly Fact[],
  parties: readonly [string, string],
  query: SightQuery,
  {
    folds,
    others = [],
    usd,
    publisher,
  }: {
    readonly folds: Pick<Folds, "weight" | "money" | "figures" | "recycled" | "contradictions">;
    /** Facts of other parties, that may contradict some of these. */
    readonly others?: readonly Fact[];
    /** The sum of a fact in US dollars of the year. */
    readonly usd: (fact: Fact) => number | null;
    readonly publisher: (document: string) => string | null;
  },
): Sight {
  const weight = (fact: Fact) => folds.weight?.(fact, usd(fact)) ?? 0;
  const known = facts.flatMap((fact): Known[] => {
    const line = linesOf(fact, weight(fact)).find(({ a, b }) => a === parties[0] && b === parties[1]);
    return line === undefined ? [] : [{ fact, line }];
  });
  const tallies = talliesOf(known);
  const { first, last, scale } = binsOf(tallies, query);
  const lines = known.map(({ line }) => line);
  const heaviest = [...lines].sort((a, b) => b.weight - a.weight || compare(a.fact, b.fact));
  const newest = [...lines].sort((a, b) => (b.day ?? -1e9) - (a.day ?? -1e9) || compare(b.fact, a.fact));
  const most = query.rows ?? ROWS;
  const notable = bins(heaviest, first, last, scale, query.notable ?? NOTABLE);
  const lists: Partial<Record<ClaimType, string[]>> = {};
  const listed = (type: ClaimType, from: readonly FactLine[]) => {
    const ids = from.filter((line) => line.type === type).slice(0, most);
    if (ids.length > 0) lists[type] = ids.map(({ fact }) => fact);
  };
  for (const type of new Set(lines.map((line) => line.type)))
    listed(type, LISTED_BY_WEIGHT.has(type) ? heaviest : newest);
  const disputed = new Set(facts.filter(({ conflicts }) => conflicts.length > 0).map(({ id }) => id));
  const conflicting = heaviest.filter(({ fact }) => disputed.has(fact)).slice(0, most);
  const stands = standsOf(newest);
  const visits = visitsOf(newest, most);
  const acting = new Map(known.map(({ fact }) => [fact.id, actOf(fact)]));
  const strife = newest
    .filter(({ type, fact, status }) => status !== "denied" && isOfConflict(type, acting.get(fact)))
    .slice(0, most)
    .map(({ fact }) => fact);
  const named = new Set([
    ...strife,
    ...notable.map(({ fact }) => fact),
    ...Object.values(lists).flat(),
    ...stands.map(({ latest }) => latest),
    ...visits.flatMap(({ newest }) => newest),
    ...conflicting.map(({ fact }) => fact),
  ]);
  const voices = voicesOf(facts, publisher);
  const sums = facts.flatMap((fact) => sumFactOf(fact) ?? []);
  const money = folds.money?.(sums) ?? { lines: [], sums: [] };
  const recycled = recycledOf(sums, folds);
  const own = new Set(facts.map(({ id }) => id));
  const contradictions = (folds.contradictions?.([...facts, ...others.filter(({ id }) => !own.has(id))]) ?? []).filter(
    ({ facts: [one, other] }) => own.has(one) || own.has(other),
  );
  const shown = new Set(lists.finance);
  const beside = besideOf(contradictions.slice(0, most), recycled.slice(0, most));
  return {
    parties,
    tallies,
    scale,
    notable,
    lists,
    visits,
    stands,
    fields: fieldsOf(lines),
    money: {
      sums: inOrderOfSums(money.sums.map(countedSum)),
      lines: money.lines.filter(({ fact }) => shown.has(fact)).map(shortLine),
    },
    recycled: recycled.slice(0, most),
    recycledTotal: recycled.length,
    contradictions: contradictions.slice(0, most),
    contradictionTotal: contradictions.length,
    voices: voices.slice(0, most),
    voiceTotal: voices.length,
    facts: summariesOf(facts.filter(({ id }) => named.has(id))),
    sure: sureCountsOf(known),
    strife,
    conflicting: conflicting.map(({ fact }) => fact),
    beside: summariesOf(
      [...facts, ...others].filter(
        ({ id }, i, all) => beside.has(id) && !named.has(id) && all.findIndex((fact) => fact.id === id) === i,
      ),
    ),
  };
}

const summariesOf = (facts: readonly Fact[]) => [...facts].sort((a, b) => compare(a.id, b.id)).map(summaryOf);

/** Tellings of a figure that are shown beside where it came from. */
const AGAIN = 3;

/** Facts that contradictions and figures name. */
export function besideOf(contradictions: readonly Contradiction[], recycled: readonly Recycled[]): Set<string> {
  return new Set([
    ...contradictions.flatMap(({ facts }) => facts),
    ...recycled.flatMap(({ first, again }) => [first, ...again.slice(0, AGAIN).map(({ fact }) => fact)]),
  ]);
}

function recycledOf(sums: readonly SumFact[], folds: Pick<Folds, "figures" | "recycled">): Recycled[] {
  const figures = new Map<string, SumFact[]>();
  for (const sum of sums)
    for (const figure of new Set(folds.figures?.(sum) ?? []))
      figures.set(figure, [...(figures.get(figure) ?? []), sum]);
  return [...figures]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([figure, those]) => (those.length < 2 ? [] : (folds.recycled?.(figure, those) ?? [])));
}

/** Types whose weightiest facts are listed, since they are shown whole and not as a chronicle. */
export const LISTED_BY_WEIGHT = typesWith("weighty");

function bins(lines: readonly FactLine[], first: number, last: number, scale: number, most: number): Sight["notable"] {
  const taken = new Map<string, { type: ClaimType; bin: number; fact: string }[]>();
  for (const { type, month, fact } of lines) {
    if (month === null || month < first || month > last) continue;
    const bin = Math.floor(month / scale) * scale;
    const there = taken.get(`${type} ${bin}`) ?? [];
    if (there.length < most) taken.set(`${type} ${bin}`, [...there, { type, bin, fact }]);
  }
  return [...taken.values()].flat().sort((a, b) => compare(a.type, b.type) || a.bin - b.bin);
}

function visitsOf(newest: readonly FactLine[], most: number): Sight["visits"] {
  const visits = newest.filter(({ type }) => type === "visit");
  return [-1, 0, 1].flatMap((side) => {
    const these = visits.filter((line) => line.side === side).map(({ fact }) => fact);
    return these.length === 0 ? [] : [{ side, facts: these.length, newest: these.slice(0, most) }];
  });
}

/** Stands from lines in order of time, the newest first. */
function standsOf(newest: readonly FactLine[]): Stand[] {
  const stands = new Map<string, Stand>();
  for (const { type, facet, side, fact, day, status } of newest) {
    if (type !== "position" || facet === "" || status === "denied") continue;
    const key = `${facet} ${side}`;
    const there = stands.get(key);
    stands.set(key, there ? { ...there, facts: there.facts + 1 } : { facet, side, facts: 1, latest: fact, day });
  }
  return [...stands.values()].sort((a, b) => compare(a.facet, b.facet) || a.side - b.side);
}

function fieldsOf(lines: readonly FactLine[]): FacetYear[] {
  const counts = new Map<string, FacetYear>();
  for (const { type, facet, month } of lines) {
    if (type !== "cooperation") continue;
    const year = month === null ? null : Math.floor(month / 12);
    const key = `${facet} ${year}`;
    counts.set(key, { facet, year, facts: (counts.get(key)?.facts ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compare(a.facet, b.facet) || (a.year ?? -1) - (b.year ?? -1));
}

function voicesOf(facts: readonly Fact[], publisher: (document: string) => string | null): Voice[] {
  const voices = new Map<string, { facts: number; origins: number }>();
  for (const fact of facts)
    for (const [name, count] of toldBy(fact, (document) => publisher(document) ?? "")) {
      const known = voices.get(name) ?? { facts: 0, origins: 0 };
      voices.set(name, { facts: known.facts + 1, origins: known.origins + count });
    }
  return [...voices]
    .map(([name, counts]) => ({ publisher: name || null, ...counts }))
    .sort((a, b) => b.origins - a.origins || b.facts - a.facts || compare(a.publisher ?? "", b.publisher ?? ""));
}
