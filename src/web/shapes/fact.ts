import { z } from "zod";
import type { Actor, EventCode } from "../../claim/index.js";
import type {
  Contradiction,
  FirstSource,
  InDollars,
  Phrasing,
  Provenance,
  Trail,
  UsedRate,
} from "../../dossier/index.js";
import type { Fact, FactSummary } from "../../ledger/index.js";
import { CLAIM_TYPES, EVENT_CONTEXTS, MONEY_STEPS, STATUSES } from "../../vocabulary/index.js";

export const EdtfShape = z.string().describe("EDTF (ISO 8601-2): 2011, 2011-03, 2011-03-05, 2011/2013, ../2013, 2011~");

export const ActorShape = z
  .strictObject({
    id: z.string().describe("Alpha-3 of a state, or org:…, person:…, firm:…"),
    kind: z.enum(["state", "organisation", "person", "firm"]),
    name: z.string(),
    text: z.string().nullable().describe("The words that name it; null where it is only understood."),
    state: z.string().exactOptional().describe("The state that it stands for."),
  })
  .meta({ id: "Actor" }) satisfies z.ZodType<Actor>;

export const AmountShape = z
  .strictObject({
    value: z.number(),
    upper: z.number().exactOptional().describe("Where a range is given: its upper end."),
    currency: z.string().describe("ISO 4217"),
    qualifier: z.string().nullable().describe("about, almost, over, at-least …"),
  })
  .meta({ id: "Amount" });

export const PlaceShape = z
  .strictObject({
    name: z.string(),
    text: z.string().exactOptional().describe("Of a claim: the words that name it."),
    country: z.string().nullable(),
    lat: z.number().exactOptional(),
    lon: z.number().exactOptional(),
  })
  .meta({ id: "Place" });

export const EventShape = z
  .strictObject({
    plover: z.string().nullable(),
    mode: z.string().nullable(),
    cameo: z.string().nullable(),
    quad: z.number().nullable(),
    goldstein: z.number().nullable(),
    context: z.array(z.enum(EVENT_CONTEXTS)),
  })
  .meta({ id: "Event" }) satisfies z.ZodType<EventCode>;

/** The rate by which a sum was converted, as dossier/money has it. */
export const UsedRateShape = z
  .strictObject({
    currency: z.string().describe("ISO 4217"),
    perDollar: z.number().describe("Units of the currency for one US dollar: the average of the year."),
    year: z.number(),
    source: z.strictObject({ title: z.string(), publisher: z.string(), address: z.string() }),
    redenominated: z
      .strictObject({ year: z.number(), units: z.number() })
      .nullable()
      .describe("Texts of the year reckoned in an older unit: units of it make one of that of the rate."),
  })
  .meta({ id: "UsedRate" }) satisfies z.ZodType<UsedRate>;

/** A sum in another currency, and what it is in US dollars. */
export const InDollarsShape = z
  .strictObject({
    amount: AmountShape,
    usd: z.number().nullable().describe("US dollars of the year; null where there is no rate."),
    upperUsd: z.number().nullable().describe("The upper end of a range."),
    rate: UsedRateShape.nullable(),
    year: z.number().nullable(),
    basis: z.enum(["when", "reported"]).describe("What the year is of: the fact, or the first text that tells it."),
  })
  .meta({ id: "InDollars" }) satisfies z.ZodType<InDollars>;

/** A value of a fact, and who gives it. */
const variantOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    claims: z.array(z.string()).describe("Ids of the claims that give it."),
    support: z.number().describe("Independent origins among them."),
  });

export const StatusShape = z.enum(STATUSES);
export const TypeShape = z.enum(CLAIM_TYPES);

export const ConflictKindShape = z.enum(["amount", "date", "status", "party", "existence", "place", "level"]);

export const SideShape = z
  .strictObject({ value: z.string(), claims: z.array(z.string()), support: z.number() })
  .meta({ id: "Side" });

/** A fact as ledger/fact.ts has it. */
export const FactShape = z
  .strictObject({
    id: z.string(),
    type: TypeShape,
    source: z.array(ActorShape),
    target: z.array(ActorShape),
    mutual: z.boolean(),
    when: z.array(variantOf(EdtfShape)).describe("Values that claims give, best supported first."),
    amount: z.array(variantOf(AmountShape)),
    where: z.array(variantOf(PlaceShape)),
    details: z.record(z.string(), z.array(variantOf(z.unknown()))),
    event: EventShape.nullable(),
    history: z.array(
      z.strictObject({
        status: StatusShape,
        step: z.enum(MONEY_STEPS).exactOptional().describe("Of money: what the words tell beside the status."),
        when: EdtfShape.nullable(),
        claims: z.array(z.string()),
      }),
    ),
    status: StatusShape.describe("Of the step of its history that its claims bear out."),
    claims: z.array(z.string()),
    joinings: z.array(
      z.strictObject({
        claim: z.string(),
        to: z.string().nullable(),
        rule: z.string(),
        because: z.array(z.string()),
      }),
    ),
    origins: z.array(
      z.strictObject({
        claims: z.array(z.string()),
        documents: z.array(z.string()),
        first: EdtfShape.nullable(),
        roots: z.array(z.string()),
      }),
    ),
    support: z.number().describe("Independent origins: a copy never raises it."),
    conflicts: z.array(z.strictObject({ kind: ConflictKindShape, sides: z.array(SideShape) })),
    first: z.strictObject({ claim: z.string(), published: EdtfShape.nullable() }),
    confidence: z.number().describe("0 to 1: that at least one of its origins is right in saying so."),
  })
  .meta({ id: "Fact" }) satisfies z.ZodType<Fact>;

const NamedShape = ActorShape.pick({ id: true, name: true }).meta({ id: "Named" });

/** A fact as ledger/fact-summary.ts has it. */
export const FactSummaryShape = z
  .strictObject({
    id: z.string(),
    type: TypeShape,
    source: z.array(NamedShape),
    target: z.array(NamedShape),
    mutual: z.boolean(),
    when: EdtfShape.nullable().describe("Of each value the best supported one."),
    reported: EdtfShape.nullable().describe("When it was first told, where no time of its own is known."),
    amount: AmountShape.nullable(),
    place: PlaceShape.nullable(),
    details: z.record(z.string(), z.unknown()),
    history: z.array(z.strictObject({ status: StatusShape, when: EdtfShape.nullable() })),
    status: StatusShape.describe("Of the step of its history that its claims bear out."),
    claims: z.number().describe("Claims that tell it."),
    support: z.number().describe("Independent origins: a copy never raises it."),
    conflicts: z.array(
      z.strictObject({
        kind: ConflictKindShape,
        sides: z.array(z.strictObject({ value: z.string(), support: z.number() })),
      }),
    ),
    confidence: z.number().describe("0 to 1: that at least one of its origins is right in saying so."),
  })
  .meta({ id: "FactSummary" }) satisfies z.ZodType<FactSummary>;

/** Two facts that can't both be true. */
export const ContradictionShape = z
  .strictObject({
    kind: ConflictKindShape,
    facts: z.tuple([z.string(), z.string()]),
    sides: z.array(SideShape),
    because: z.string(),
  })
  .meta({ id: "Contradiction" }) satisfies z.ZodType<Contradiction>;

const cited = {
  name: z
    .string()
    .nullable()
    .describe("Publisher of a document; of a source that was not read the words that name it."),
  title: z.string().nullable(),
  when: EdtfShape.nullable().describe("When it was published or said."),
  url: z.string().nullable(),
  document: z.string().nullable().describe("Null for a source that was not read."),
};

/** A source that is cited as the first that said something. */
export const FirstSourceShape = z
  .strictObject({
    ...cited,
    claim: z.string().describe("The claim that cites it."),
    citedBy: z.string().describe("The document of that claim."),
  })
  .meta({ id: "FirstSource" }) satisfies z.ZodType<FirstSource>;

/** The exact words of a claim, and what is new in them. */
export const PhrasingShape = z
  .strictObject({
    claim: z.string(),
    document: z.string(),
    published: EdtfShape.nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    words: z.string(),
    change: z.enum(["first", "same", "changed", "undated"]).describe("Beside the text before it in its language."),
    added: z.array(z.strictObject({ start: z.number(), end: z.number() })).describe("Places in words that are new."),
    dropped: z.array(z.string()).describe("Words of the text before it that are gone."),
  })
  .meta({ id: "Phrasing" }) satisfies z.ZodType<Phrasing>;

/** Who took a thing from whom, as dossier/provenance has it. */
export const ProvenanceShape = z
  .strictObject({
    nodes: z
      .array(z.strictObject({ id: z.string(), ...cited, claims: z.array(z.string()) }))
      .describe("In order of time."),
    edges: z.array(
      z.strictObject({
        taker: z.string().describe("Id of the node that has it from the other."),
        source: z.string(),
        manners: z.array(z.enum(["copy", "translation", "agency", "quotes", "cites", "same-text", "same-words"])),
        claims: z.array(z.string()).describe("Claims that say so."),
        circular: z.boolean().describe("The source has it from the taker, at once or over others."),
        backwards: z.boolean().describe("The source came out later than the taker."),
      }),
    ),
  })
  .meta({ id: "Provenance" }) satisfies z.ZodType<Provenance>;

export const MentionShape = z
  .strictObject({
    claim: z.string(),
    document: z.string(),
    published: EdtfShape.nullable(),
    publisher: z.string().nullable(),
    words: z.string(),
    manner: z.enum(["first", "copy", "repeat", "independent"]),
    after: z.string().nullable().describe("The earlier claim that it copies or repeats."),
    shared: z.array(z.string()),
    stale: z.number().nullable().describe("Days since the figure was first said, where it is given as if of now."),
  })
  .meta({ id: "Mention" });

/** One figure: who said it first, and who repeated it. */
export const TrailShape = z
  .strictObject({
    figure: AmountShape,
    cited: FirstSourceShape.nullable().describe("Who said it before any of these, as one of them cites it."),
    mentions: z.array(MentionShape),
  })
  .meta({ id: "Trail" }) satisfies z.ZodType<Trail>;
