import { z } from "zod";
import type { Claim } from "../../claim/index.js";
import type { KeptClaim } from "../../ledger/index.js";
import { AttributionShape } from "./attribution.js";
import { ActorShape, AmountShape, EdtfShape, EventShape, PlaceShape, StatusShape, TypeShape } from "./fact.js";

const EvidenceShape = z
  .strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().describe("UTF-16 units from the beginning of the document's text."),
    end: z.number(),
    sentence: z.tuple([z.number(), z.number()]),
    place: z
      .strictObject({
        page: z.number().exactOptional(),
        part: z.string().exactOptional(),
        cell: z.strictObject({ table: z.number(), row: z.number(), column: z.number() }).exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: "Evidence" });

/** docs/claims.md. */
export const ClaimShape = z
  .strictObject({
    id: z.string(),
    type: TypeShape,
    source: z.array(ActorShape),
    target: z.array(ActorShape),
    mutual: z.boolean(),
    agents: z.array(z.strictObject({ actor: ActorShape, office: z.string().nullable() })),
    details: z.record(z.string(), z.unknown()),
    amount: AmountShape.extend({ text: z.string() }).nullable(),
    when: z
      .strictObject({
        edtf: EdtfShape,
        text: z.string().nullable(),
        basis: z.enum(["stated", "publication", "context"]),
      })
      .nullable(),
    where: PlaceShape.nullable(),
    status: StatusShape,
    event: EventShape,
    attribution: AttributionShape.nullable(),
    citations: z.array(z.string()),
    evidence: EvidenceShape,
    confidence: z.number().describe("0 to 1: how often claims like it were right."),
    document: z.string(),
    language: z.string(),
    producer: z.string(),
  })
  .meta({ id: "Claim" }) satisfies z.ZodType<Claim>;

/** What pages tell of a claim in the ledger: all but what only the database and its search need. */
export type ShownClaim = Omit<KeptClaim, "key">;

export const KeptClaimShape = z
  .strictObject({
    claim: ClaimShape.describe("As judgements correct it."),
    original: ClaimShape.describe("As it was read."),
    roots: z.array(z.string()).describe("What it goes back to besides its document."),
    retired: z.string().nullable().describe("When it was no longer found; null while it holds."),
    heir: z.string().nullable().describe("The claim that took its place."),
    verdict: z.enum(["accepted", "rejected", "disputed"]).nullable(),
    fact: z.string().nullable(),
    added: z.string(),
  })
  .meta({ id: "KeptClaim" }) satisfies z.ZodType<ShownClaim>;

/** A claim as pages tell it. */
export function shownClaim({ key: _, ...rest }: KeptClaim): ShownClaim {
  return rest;
}
