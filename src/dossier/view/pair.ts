import type { Contradiction, FactSummary, Recycled, Sight, Voice } from "../../ledger/index.js";
import { CLAIM_TYPES, type ClaimType, type Decided } from "../../vocabulary/index.js";
import { OFFICIAL_RATES } from "../money/index.js";
import { type Source, sourceOf } from "../source.js";
import { themeOf } from "../theme.js";
import { cooperationOf, type FieldOverTime } from "./cooperation.js";
import { type Lead, leadOf } from "./lead.js";
import { type Levels, levelsOf } from "./levels.js";
import { type MoneyLedger, moneyLedgerOf } from "./money-ledger.js";
import { type Positions, positionsOf } from "./positions.js";
import {
  type FactRow,
  factRowOf,
  factsById,
  listedOf,
  type ProjectRow,
  projectsOf,
  type Rows,
  type Visits,
  visitsOf,
} from "./rows.js";
import type { Saying } from "./saying.js";
import { type SharedMemberships, sharedMemberships } from "./shared-memberships.js";
import type { StandPhrasings } from "./stand-phrasings.js";
import { type Timeline, timelineOf } from "./timeline.js";
import { type Trend, trendOf } from "./trend.js";

/** How many facts there are, and how well they are told. */
export interface Counts {
  readonly facts: number;
  readonly claims: number;
  /** Facts that two or more independent origins tell. */
  readonly corroborated: number;
  /** Facts whose claims give values that can't all be true. */
  readonly conflicting: number;
  /** Facts of each type that there are any of. */
  readonly types: Readonly<Partial<Record<ClaimType, number>>>;
}

/** Who tells it. */
export interface Sources {
  /** Those with most origins first; at most so many as the ledger was asked for. */
  readonly publishers: readonly (Voice & { readonly source: Source })[];
  readonly publisherTotal: number;
  /** Facts that one origin alone tells, and those that several do. */
  readonly alone: number;
  readonly corroborated: number;
}

/** What does not fit together. */
export interface Discord {
  /** Pairs of facts that can't both be true, one of them of these parties; in order of their ids, at most so many as are listed. */
  readonly contradictions: readonly Contradiction[];
  readonly contradictionTotal: number;
  /** Facts whose own claims conflict, the most notable first. */
  readonly conflicting: Rows<string>;
  /** Figures that were first said of one thing and later of another, in order of the figures, at most so many as are listed. */
  readonly recycled: readonly Recycled[];
  readonly recycledTotal: number;
}

/** All that the page of two states (or organisations) shows. Facts are named by their ids; `facts` has those that have a row. */
export interface PairPage {
  /** In order of their ids. */
  readonly parties: readonly [string, string];
  /** EDTF: what was known by then; null for all that is known. */
  readonly asOf: string | null;
  readonly counts: Counts;
  readonly lead: Lead;
  readonly levels: Levels;
  readonly timeline: Timeline;
  readonly money: MoneyLedger;
  readonly projects: Rows<ProjectRow>;
  readonly visits: readonly Visits[];
  readonly positions: Positions;
  /** The exact words of positions over time. */
  readonly phrasings: readonly StandPhrasings[];
  readonly cooperation: readonly FieldOverTime[];
  readonly trend: Trend;
  readonly memberships: SharedMemberships;
  /** The newest facts of each type, for tables; see FactRow. */
  readonly newest: Readonly<Partial<Record<ClaimType, Rows<FactRow>>>>;
  /** The newest facts of conflict and of what ends it. */
  readonly strife: Rows<FactRow>;
  readonly sources: Sources;
  readonly discord: Discord;
  readonly facts: Readonly<Record<string, FactSummary>>;
  /** How the facts that have rows were told first, by their ids. */
  readonly sayings: Readonly<Record<string, Saying>>;
}

/**
 * The page of a pair.
 * @param today EDTF day on which memberships are looked at.
 * @param window first and last month that the sight was made with.
 * @param decided what persons decided of publishers.
 * @param phrasings the words of its positions (see standPhrasingsOf).
 * @param sayings how its facts were told (see sayingsOf).
 */
export function pairPageOf(
  sight: Sight,
  {
    today,
    asOf = null,
    window = {},
    decided = new Map(),
    phrasings = [],
    sayings = {},
  }: {
    readonly today: string;
    readonly asOf?: string | null;
    readonly window?: { readonly from?: number; readonly to?: number };
    readonly decided?: Decided;
    readonly phrasings?: readonly StandPhrasings[];
    readonly sayings?: PairPage["sayings"];
  },
): PairPage {
  const counts = countsOf(sight.tallies);
  const [a, b] = sight.parties;
  const money = moneyLedgerOf(sight, OFFICIAL_RATES);
  return {
    parties: sight.parties,
    asOf,
    counts,
    lead: leadOf(sight, money),
    levels: levelsOf(sight),
    timeline: timelineOf(sight, window),
    money,
    projects: projectsOf(sight),
    visits: visitsOf(sight),
    positions: positionsOf(sight),
    phrasings,
    cooperation: cooperationOf(sight),
    trend: trendOf(sight.tallies),
    memberships: sharedMemberships(a, b, today),
    newest: newestOf(sight, counts),
    strife: strifeOf(sight),
    sources: sourcesOf(sight, counts, decided),
    discord: discordOf(sight, counts),
    facts: Object.fromEntries([...sight.facts, ...sight.beside].map((fact) => [fact.id, fact])),
    sayings,
  };
}

export function countsOf(tallies: Sight["tallies"]): Counts {
  const byType = new Map<ClaimType, number>();
  let [facts, claims, corroborated, conflicting] = [0, 0, 0, 0];
  for (const tally of tallies) {
    byType.set(tally.type, (byType.get(tally.type) ?? 0) + tally.facts);
    facts += tally.facts;
    claims += tally.claims;
    corroborated += tally.corroborated;
    conflicting += tally.conflicting;
  }
  const types = Object.fromEntries(
    CLAIM_TYPES.flatMap((type) => ((byType.get(type) ?? 0) > 0 ? [[type, byType.get(type)]] : [])),
  ) as Counts["types"];
  return { facts, claims, corroborated, conflicting, types };
}

export function newestOf(sight: Sight, { types }: Counts): PairPage["newest"] {
  const byId = factsById(sight);
  return Object.fromEntries(
    Object.entries(types).map(([type, total]) => {
      const rows = listedOf(sight, type as ClaimType, byId).map(factRowOf);
      return [type, { rows, total }];
    }),
  );
}

/** The newest facts of conflict, of so many that are not denied. */
export function strifeOf(sight: Sight): Rows<FactRow> {
  const byId = factsById(sight);
  const rows = sight.strife.flatMap((id) => byId.get(id) ?? []).map(factRowOf);
  const own = sight.sure.filter(({ type, act }) => themeOf(type, act) === "conflict");
  return { rows, total: own.reduce((sum, { facts, denied }) => sum + facts - denied, 0) };
}

export function sourcesOf(
  { voices, voiceTotal, parties }: Pick<Sight, "voices" | "voiceTotal" | "parties">,
  { facts, corroborated }: Counts,
  decided: Decided,
): Sources {
  const publishers = voices.map((voice) => ({
    ...voice,
    source: sourceOf({ publisher: voice.publisher, url: null }, parties, decided),
  }));
  return { publishers, publisherTotal: voiceTotal, alone: facts - corroborated, corroborated };
}

export function discordOf(sight: Sight, counts: Counts): Discord {
  const { contradictions, contradictionTotal, recycled, recycledTotal, conflicting } = sight;
  return {
    contradictions,
    contradictionTotal,
    conflicting: { rows: conflicting, total: counts.conflicting },
    recycled,
    recycledTotal,
  };
}
