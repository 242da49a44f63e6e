import type { Circle, FactSummary, Partner, Sight } from "../../ledger/index.js";
import type { Decided } from "../../vocabulary/index.js";
import { OFFICIAL_RATES } from "../money/index.js";
import { type Lead, leadOf } from "./lead.js";
import { type LevelStep, ladderOf } from "./levels.js";
import { type MoneyLedger, moneyLedgerOf } from "./money-ledger.js";
import {
  type Counts,
  countsOf,
  type Discord,
  discordOf,
  newestOf,
  type PairPage,
  type Sources,
  sourcesOf,
  strifeOf,
} from "./pair.js";
import { type Positions, positionsOf } from "./positions.js";
import { type FactRow, factRowOf, type ProjectRow, projectsOf, type Rows, type Visits, visitsOf } from "./rows.js";
import { type Timeline, timelineOf } from "./timeline.js";
import { type Trend, type TrendPoint, trendOf } from "./trend.js";

/** A partner beside the others, for small multiples. */
export interface ComparedPartner {
  readonly partner: string;
  readonly counts: Counts;
  /** By year. */
  readonly trend: readonly TrendPoint[];
  /** Facts by year, for a line. */
  readonly years: readonly { readonly year: number; readonly facts: number }[];
  /** US dollars of the years that were committed or paid, nothing counted twice: from the partner and to it. */
  readonly moneyIn: number;
  readonly moneyOut: number;
  /** The highest level of relations that holds, as facts tell for certain: Levels.now. */
  readonly level: Pick<LevelStep, "fact" | "level" | "rank" | "from"> | null;
}

/** The state and its partners: an edge for each two that facts are between. Empty where it is not known what partners have with one another. */
export interface Network {
  readonly nodes: readonly { readonly id: string; readonly facts: number }[];
  readonly edges: readonly {
    readonly a: string;
    readonly b: string;
    readonly facts: number;
    readonly corroborated: number;
    readonly conflicting: number;
  }[];
}

/** Money to and from a state in a year, in US dollars of the year; nothing is counted twice. */
export interface MoneyYear {
  /** Null for sums whose year is not known. */
  readonly year: number | null;
  /** Committed and paid. */
  readonly in: number;
  readonly out: number;
  /** Only promised. */
  readonly pledgedIn: number;
  readonly pledgedOut: number;
}

/** All that the page of a state (or organisation) shows. */
export interface StatePage {
  readonly state: string;
  readonly counts: Counts;
  readonly lead: Lead;
  /** Those with most facts first; `partnerTotal` says of how many. */
  readonly partners: readonly ComparedPartner[];
  readonly partnerTotal: number;
  readonly network: Network;
  readonly timeline: Timeline;
  readonly money: MoneyLedger;
  /** In order of years, the unknown one last. */
  readonly moneyYears: readonly MoneyYear[];
  /** The weightiest first. */
  readonly projects: Rows<ProjectRow>;
  /** Of the state, then to it. */
  readonly visits: readonly Visits[];
  readonly positions: Positions;
  /** What is planned, agreed or promised for a day after today, the earliest first. */
  readonly planned: Rows<FactRow>;
  readonly trend: Trend;
  readonly newest: PairPage["newest"];
  readonly strife: PairPage["strife"];
  readonly sources: Sources;
  readonly discord: Discord;
  readonly facts: Readonly<Record<string, FactSummary>>;
  readonly sayings: PairPage["sayings"];
}

/** The page of a state, from its sight and its circle. */
export function statePageOf(
  sight: Sight,
  circle: Circle,
  {
    window = {},
    decided = new Map(),
    sayings = {},
  }: {
    readonly window?: { readonly from?: number; readonly to?: number };
    readonly decided?: Decided;
    readonly sayings?: PairPage["sayings"];
  } = {},
): StatePage {
  const state = sight.parties[0];
  const counts = countsOf(sight.tallies);
  const money = moneyLedgerOf(sight, OFFICIAL_RATES);
  const facts = new Map([
    ...[...sight.facts, ...sight.beside].map((fact) => [fact.id, fact] as const),
    ...circle.planned.map((fact) => [fact.id, fact] as const),
    ...circle.partners.flatMap(({ levels }) => levels.map((fact) => [fact.id, fact] as const)),
  ]);
  return {
    state,
    counts,
    lead: leadOf(sight, money),
    partners: circle.partners.map((partner) => comparedOf(partner, state, money)),
    partnerTotal: circle.total,
    network: networkOf(state, counts.facts, circle),
    timeline: timelineOf(sight, window),
    money,
    moneyYears: moneyYearsOf(state, money),
    projects: projectsOf(sight),
    visits: visitsOf(sight),
    positions: positionsOf(sight),
    planned: { rows: circle.planned.map(factRowOf), total: circle.plannedTotal },
    trend: trendOf(sight.tallies),
    newest: newestOf(sight, counts),
    strife: strifeOf(sight),
    sources: sourcesOf(sight, counts, decided),
    discord: discordOf(sight, counts),
    facts: Object.fromEntries(facts),
    sayings,
  };
}

const isFirm = (firmness: string) => firmness === "committed" || firmness === "paid";

function comparedOf({ partner, tallies, levels }: Partner, state: string, money: MoneyLedger): ComparedPartner {
  const flow = (from: string, to: string) =>
    money.totals
      .filter(({ source, target, firmness }) => source === from && target === to && isFirm(firmness))
      .reduce((sum, { usd }) => sum + usd, 0);
  const years = new Map<number, number>();
  for (const { month, facts } of tallies)
    if (month !== null) years.set(Math.floor(month / 12), (years.get(Math.floor(month / 12)) ?? 0) + facts);
  return {
    partner,
    counts: countsOf(tallies),
    trend: trendOf(tallies, 12).points,
    years: [...years].sort(([a], [b]) => a - b).map(([year, facts]) => ({ year, facts })),
    moneyIn: flow(partner, state),
    moneyOut: flow(state, partner),
    level: levelNow(levels, state, partner),
  };
}

function levelNow(levels: readonly FactSummary[], state: string, partner: string): ComparedPartner["level"] {
  const { now } = ladderOf(levels, state < partner ? [state, partner] : [partner, state]);
  return now && { fact: now.fact, level: now.level, rank: now.rank, from: now.from };
}

function networkOf(state: string, facts: number, { partners, ties }: Circle): Network {
  // A star of the state alone says no more than the list of its partners.
  if (ties === null) return { nodes: [], edges: [] };
  const own = partners.map(({ partner, facts, corroborated, conflicting }) => {
    const [a, b] = state < partner ? [state, partner] : [partner, state];
    return { a, b, facts, corroborated, conflicting };
  });
  const others = ties.map(({ a, b, facts, corroborated, conflicting }) => ({ a, b, facts, corroborated, conflicting }));
  return {
    nodes: [{ id: state, facts }, ...partners.map(({ partner, facts }) => ({ id: partner, facts }))],
    edges: [...own, ...others],
  };
}

/** Money of a state by year. */
export function moneyYearsOf(state: string, { sums }: Pick<MoneyLedger, "sums">): MoneyYear[] {
  const years = new Map<number | null, { in: number; out: number; pledgedIn: number; pledgedOut: number }>();
  for (const { source, target, year, firmness, usd } of sums) {
    const sum = years.get(year) ?? { in: 0, out: 0, pledgedIn: 0, pledgedOut: 0 };
    years.set(year, sum);
    const firm = isFirm(firmness);
    if (target === state) sum[firm ? "in" : "pledgedIn"] += usd;
    if (source === state) sum[firm ? "out" : "pledgedOut"] += usd;
  }
  return [...years].sort(([a], [b]) => (a ?? 9999) - (b ?? 9999)).map(([year, sum]) => ({ year, ...sum }));
}
