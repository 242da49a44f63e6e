import { z } from "zod";
import {
  AmountShape,
  ContradictionShape,
  EdtfShape,
  FactSummaryShape,
  PhrasingShape,
  PlaceShape,
  RemarkShape,
  SourceShape,
  StatusShape,
  TypeShape,
  UsedRateShape,
} from "../../shapes/index.js";
import { LeadShape, SayingsShape } from "./lead-shape.js";

const Party = z.string().describe("Alpha-3 of a state, or org:…");
const FactId = z.string().describe("Id of a fact.");

export const CountsShape = z
  .strictObject({
    facts: z.number(),
    claims: z.number(),
    corroborated: z.number().describe("Facts that two or more independent origins tell."),
    conflicting: z.number().describe("Facts whose claims give values that can't all be true."),
    types: z.partialRecord(TypeShape, z.number()),
  })
  .meta({ id: "Counts" });

const row = {
  fact: FactId,
  source: z.array(Party),
  target: z.array(Party),
  when: EdtfShape.nullable(),
  reported: EdtfShape.nullable().describe("When it was first told, where no date of its own is known."),
  status: StatusShape,
  support: z.number().describe("Independent origins."),
  confidence: z.number(),
};
export const FactRowShape = z.strictObject(row).meta({ id: "FactRow" });

const rowsOf = <T extends z.ZodType>(one: T) => z.strictObject({ rows: z.array(one), total: z.number() });

const VisitRowShape = z
  .strictObject({ ...row, kind: z.string().nullable(), visitor: z.string().nullable(), place: PlaceShape.nullable() })
  .meta({ id: "VisitRow" });
const StepShape = z.strictObject({ status: StatusShape, when: EdtfShape.nullable() }).meta({ id: "Step" });
const ProjectRowShape = z
  .strictObject({
    ...row,
    name: z.string().nullable(),
    kind: z.string().nullable(),
    place: PlaceShape.nullable(),
    history: z.array(StepShape),
  })
  .meta({ id: "ProjectRow" });

export const VisitsShape = z.array(
  z.strictObject({ from: Party, to: Party, rows: z.array(VisitRowShape), total: z.number() }),
);
export const ProjectsShape = rowsOf(ProjectRowShape);

const LevelStepShape = z
  .strictObject({
    fact: FactId,
    level: z.string(),
    rank: z.number().nullable().describe("Place on the ladder of levels, 0 the lowest."),
    from: EdtfShape.nullable(),
    standing: EdtfShape.nullable().describe(
      "Where nobody knows since when: the day of the first text that calls it so.",
    ),
    until: EdtfShape.nullable().describe("When a higher one took its place, it ended or relations were broken off."),
    support: z.number(),
    confidence: z.number(),
  })
  .meta({ id: "LevelStep" });

export const LevelsShape = z.strictObject({
  now: LevelStepShape.nullable().describe("The highest that holds still, of those that are certain."),
  history: z.array(LevelStepShape),
  reference: z.array(
    z.strictObject({
      parties: z.tuple([Party, Party]),
      from: EdtfShape,
      level: z.string(),
      label: z.string(),
      to: EdtfShape.nullable(),
      source: z.string(),
      note: z.string().optional(),
    }),
  ),
});

export const TimelineShape = z
  .strictObject({
    scale: z.enum(["year", "month"]),
    from: EdtfShape.nullable(),
    to: EdtfShape.nullable(),
    lanes: z.array(
      z.strictObject({
        lane: z.string(),
        facts: z.number(),
        bins: z.array(
          z.strictObject({
            when: EdtfShape,
            facts: z.number(),
            corroborated: z.number(),
            conflicting: z.number(),
            notable: z.array(FactId),
          }),
        ),
      }),
    ),
    undated: z.number(),
  })
  .meta({ id: "Timeline" });

const FirmnessShape = z.enum(["pledged", "committed", "paid", "void"]);

export const MoneyShape = z
  .strictObject({
    lines: z.array(
      z.strictObject({
        fact: FactId,
        source: z.array(Party),
        target: z.array(Party),
        flow: z.string(),
        year: z.number().nullable(),
        firmness: FirmnessShape,
        amount: AmountShape,
        usd: z.number().nullable(),
        constantUsd: z.number().nullable(),
        support: z.number(),
        left: z
          .strictObject({
            why: z.enum(["total", "fulfilled", "part", "joint", "void", "unsure", "contested", "back"]),
            of: z.array(FactId),
          })
          .nullable()
          .describe("Why it is left out of the sums; null when it counts."),
        rate: UsedRateShape.nullable().describe("By which its dollars were reckoned."),
      }),
    ),
    sums: z.array(
      z.strictObject({
        source: Party,
        target: Party,
        flow: z.string(),
        year: z.number().nullable(),
        firmness: FirmnessShape,
        amounts: z.array(z.strictObject({ currency: z.string(), value: z.number() })),
        usd: z.number(),
        constantUsd: z.number(),
        withoutUsd: z.number(),
        withoutConstant: z.number(),
        facts: z.array(FactId).describe("The first of them."),
        count: z.number().describe("How many facts it is added up from."),
        rates: z.array(UsedRateShape).describe("By which its dollars were reckoned."),
      }),
    ),
    totals: z.array(
      z.strictObject({
        source: Party,
        target: Party,
        firmness: FirmnessShape,
        usd: z.number(),
        constantUsd: z.number(),
        withoutUsd: z.number().describe("Lines without a rate, which usd lacks."),
        withoutConstant: z.number(),
        parts: z.array(z.number()).describe("Places in sums."),
        facts: z.number(),
      }),
    ),
    base: z.number().describe("Year of the constant dollars."),
  })
  .meta({ id: "MoneyLedger" });

export const PositionsShape = z
  .strictObject({
    issues: z.array(z.string()),
    holders: z.array(Party),
    cells: z.array(
      z.strictObject({
        issue: z.string(),
        holder: Party,
        stance: z.string(),
        when: EdtfShape.nullable(),
        fact: FactId,
        support: z.number(),
        confidence: z.number(),
        facts: z.number(),
        others: z.array(z.strictObject({ stance: z.string(), fact: FactId, when: EdtfShape.nullable() })),
      }),
    ),
  })
  .meta({ id: "Positions" });

const StandPhrasingsShape = z
  .strictObject({
    issue: z.string(),
    holder: Party,
    stance: z.string(),
    fact: FactId,
    phrasings: z.array(PhrasingShape).describe("In order of publication."),
  })
  .meta({ id: "StandPhrasings" });

export const CooperationShape = z.array(
  z.strictObject({
    field: z.string(),
    facts: z.number(),
    undated: z.number(),
    years: z.array(z.strictObject({ year: z.number(), facts: z.number() })),
  }),
);

const TrendPointShape = z
  .strictObject({
    when: EdtfShape,
    events: z.number(),
    goldstein: z.number(),
    expected: z.number(),
    interval: z.tuple([z.number(), z.number()]),
    quads: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  })
  .meta({ id: "TrendPoint" });

export const TrendShape = z
  .strictObject({
    points: z.array(TrendPointShape),
    events: z.number(),
    undated: z.number(),
    unscored: z.number(),
  })
  .meta({ id: "Trend" });

const MembershipShape = z
  .strictObject({
    state: Party,
    organisation: z.string(),
    standing: z.string(),
    from: EdtfShape,
    to: EdtfShape.nullable(),
    source: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "Membership" });

const MembershipPairShape = z.strictObject({
  organisation: z.string(),
  name: z.string(),
  a: MembershipShape.nullable(),
  b: MembershipShape.nullable(),
  knownUntil: EdtfShape.nullable(),
});

export const MembershipsShape = z.strictObject({
  shared: z.array(MembershipPairShape),
  onlyA: z.array(MembershipPairShape),
  onlyB: z.array(MembershipPairShape),
});

export const NewestShape = z.partialRecord(TypeShape, rowsOf(FactRowShape));

export const SourcesShape = z.strictObject({
  publishers: z.array(
    z.strictObject({ publisher: z.string().nullable(), facts: z.number(), origins: z.number(), source: SourceShape }),
  ),
  publisherTotal: z.number(),
  alone: z.number(),
  corroborated: z.number(),
});

export const DiscordShape = z
  .strictObject({
    contradictions: z.array(ContradictionShape),
    contradictionTotal: z.number(),
    conflicting: rowsOf(FactId),
    recycled: z.array(
      z.strictObject({
        figure: AmountShape,
        first: FactId,
        again: z.array(z.strictObject({ fact: FactId, differs: z.array(z.enum(["party", "date", "type", "object"])) })),
      }),
    ),
    recycledTotal: z.number(),
  })
  .meta({ id: "Discord" });

export const PairShape = z.strictObject({
  remarks: z.array(RemarkShape).describe("Notes, tags and collections that hold."),
  parties: z.tuple([Party, Party]),
  asOf: EdtfShape.nullable(),
  counts: CountsShape,
  lead: LeadShape,
  levels: LevelsShape,
  timeline: TimelineShape,
  money: MoneyShape,
  projects: ProjectsShape,
  visits: VisitsShape,
  positions: PositionsShape,
  phrasings: z.array(StandPhrasingsShape).describe("The exact words of positions over time."),
  cooperation: CooperationShape,
  trend: TrendShape,
  memberships: MembershipsShape,
  newest: NewestShape,
  strife: rowsOf(FactRowShape).describe("The newest facts of conflict and of what ends it."),
  sources: SourcesShape,
  discord: DiscordShape,
  facts: z.record(z.string(), FactSummaryShape),
  sayings: SayingsShape,
});

export const StateShape = z.strictObject({
  state: Party,
  counts: CountsShape,
  lead: LeadShape,
  partners: z.array(
    z.strictObject({
      partner: Party,
      counts: CountsShape,
      trend: z.array(TrendPointShape),
      years: z.array(z.strictObject({ year: z.number(), facts: z.number() })),
      moneyIn: z.number(),
      moneyOut: z.number(),
      level: LevelStepShape.pick({ fact: true, level: true, rank: true, from: true }).nullable(),
    }),
  ),
  partnerTotal: z.number(),
  network: z.strictObject({
    nodes: z.array(z.strictObject({ id: Party, facts: z.number() })),
    edges: z.array(
      z.strictObject({ a: Party, b: Party, facts: z.number(), corroborated: z.number(), conflicting: z.number() }),
    ),
  }),
  timeline: TimelineShape,
  money: MoneyShape,
  moneyYears: z.array(
    z.strictObject({
      year: z.number().nullable(),
      in: z.number(),
      out: z.number(),
      pledgedIn: z.number(),
      pledgedOut: z.number(),
    }),
  ),
  projects: ProjectsShape,
  visits: VisitsShape,
  positions: PositionsShape,
  planned: rowsOf(FactRowShape),
  trend: TrendShape,
  newest: NewestShape,
  strife: rowsOf(FactRowShape).describe("The newest facts of conflict and of what ends it."),
  sources: SourcesShape,
  discord: DiscordShape,
  facts: z.record(z.string(), FactSummaryShape),
  sayings: SayingsShape,
});
