import type { Sight } from "../../ledger/index.js";
import type { ClaimType } from "../../vocabulary/index.js";

/** The lane of a timeline that facts of each type stand in, by lanes from top to bottom. A type that lacks its row does not compile. */
const LANE_OF = {
  partnership: "partnership",
  visit: "meetings",
  meeting: "meetings",
  agreement: "agreements",
  finance: "money",
  project: "projects",
  trade: "trade",
  cooperation: "cooperation",
  membership: "membership",
  position: "positions",
  statement: "statements",
  action: "acts",
} as const satisfies Readonly<Record<ClaimType, string>>;
export type LaneName = (typeof LANE_OF)[ClaimType];

/** The lanes, top to bottom, with the types of facts in each. */
export const LANES: ReadonlyMap<LaneName, readonly ClaimType[]> = lanesOf();

function lanesOf() {
  const lanes = new Map<LaneName, ClaimType[]>();
  for (const [type, lane] of Object.entries(LANE_OF) as [ClaimType, LaneName][])
    lanes.set(lane, [...(lanes.get(lane) ?? []), type]);
  return lanes;
}

/** The facts of one lane in one year or month. */
export interface Bin {
  /** EDTF: "2011", or "2011-03" where the scale is months. */
  readonly when: string;
  readonly facts: number;
  /** Facts that two or more independent origins tell. */
  readonly corroborated: number;
  readonly conflicting: number;
  /** The most notable ones, by id: by support, sum of money and confidence. All of them where they are few. */
  readonly notable: readonly string[];
}

export interface Lane {
  readonly lane: LaneName;
  /** Dated facts in the window. */
  readonly facts: number;
  /** Bins that have facts, in order of time. */
  readonly bins: readonly Bin[];
}

export interface Timeline {
  readonly scale: "year" | "month";
  /** EDTF years or months: the first and last of what is shown; null where nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the order of LANES; those without facts are left out. */
  readonly lanes: readonly Lane[];
  /** Facts that no date is known of. */
  readonly undated: number;
}

/** The timeline of a sight. Months are as in FactLine; the window is that which the sight was made with. */
export function timelineOf(
  { tallies, scale, notable }: Pick<Sight, "tallies" | "scale" | "notable">,
  { from, to }: { readonly from?: number; readonly to?: number } = {},
): Timeline {
  const within = tallies.filter(
    ({ month }) => month !== null && (from === undefined || month >= from) && (to === undefined || month <= to),
  );
  const named = new Map<string, string[]>();
  for (const { type, bin, fact } of notable)
    named.set(`${type} ${bin}`, [...(named.get(`${type} ${bin}`) ?? []), fact]);
  const byType = new Map<ClaimType, (typeof within)[number][]>();
  for (const tally of within) {
    const own = byType.get(tally.type);
    if (own) own.push(tally);
    else byType.set(tally.type, [tally]);
  }
  const lanes = [...LANES].map(([lane, types]): Lane => {
    const bins = new Map<number, { facts: number; corroborated: number; conflicting: number; notable: string[] }>();
    for (const tally of types.flatMap((type) => byType.get(type) ?? [])) {
      const start = Math.floor(tally.month! / scale) * scale;
      const bin = bins.get(start) ?? {
        facts: 0,
        corroborated: 0,
        conflicting: 0,
        notable: types.flatMap((type) => named.get(`${type} ${start}`) ?? []),
      };
      bin.facts += tally.facts;
      bin.corroborated += tally.corroborated;
      bin.conflicting += tally.conflicting;
      bins.set(start, bin);
    }
    const ordered = [...bins].sort(([a], [b]) => a - b);
    return {
      lane: lane as LaneName,
      facts: ordered.reduce((sum, [, { facts }]) => sum + facts, 0),
      bins: ordered.map(([start, bin]) => ({ when: edtfOf(start, scale), ...bin })),
    };
  });
  const months = within.map(({ month }) => month!);
  const edge = (month: number) => (Number.isFinite(month) ? edtfOf(Math.floor(month / scale) * scale, scale) : null);
  return {
    scale: scale === 12 ? "year" : "month",
    from: edge(from ?? months.reduce((least, month) => Math.min(least, month), Number.POSITIVE_INFINITY)),
    to: edge(to ?? months.reduce((most, month) => Math.max(most, month), Number.NEGATIVE_INFINITY)),
    lanes: lanes.filter(({ facts }) => facts > 0),
    undated: tallies.reduce((sum, { month, facts }) => sum + (month === null ? facts : 0), 0),
  };
}

/** The year or month that begins with a month. */
export function edtfOf(month: number, scale: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return scale === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
