import { z } from "zod";
import type { HomePage } from "../../../dossier/index.js";
import { ClaimShape, DocumentSummaryShape, FactSummaryShape, FindingShape } from "../../shapes/index.js";

export const HomeShape = z.strictObject({
  totals: z.strictObject({
    documents: z.number(),
    claims: z.number().describe("Living claims that are part of a fact."),
    facts: z.number(),
    judgements: z.number(),
    runs: z.number(),
  }),
  since: z.strictObject({
    instant: z.string(),
    runs: z.array(
      z.strictObject({
        id: z.string(),
        at: z.string(),
        program: z.string(),
        documents: z.number(),
        claims: z.number(),
        facts: z.number().nullable().describe("null where they are too many to be counted while somebody waits."),
      }),
    ),
  }),
  pairs: z
    .array(z.strictObject({ a: z.string(), b: z.string(), facts: z.number() }))
    .describe("Those that most facts are about, of all times."),
  motion: z.array(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      lately: z.number().describe("Facts first told in the last 13 weeks."),
      before: z.number().describe("Those of the 52 weeks before."),
      pace: z.number().describe("How many times as many facts a week: (lately + 1) × 4 ÷ (before + 4)."),
      again: z.number().describe("Facts told before and again in the last 13 weeks."),
    }),
  ),
  contradictions: z.strictObject({ facts: z.array(FactSummaryShape), total: z.number() }),
  stale: z.array(FindingShape),
  review: z.array(z.strictObject({ claim: ClaimShape, gain: z.number() })),
  documents: z.array(DocumentSummaryShape),
}) satisfies z.ZodType<HomePage>;
