import { z } from "zod";
import type { Judgement } from "../../ledger/index.js";

/** docs/judgement.md. */
export const JudgementShape = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    reviewer: z.string(),
    verdict: z.enum(["accept", "reject", "correct", "same", "different", "place", "remove", "withdraw", "note"]),
    claims: z.array(z.string()),
    others: z.array(z.string()),
    field: z.string().nullable(),
    value: z.unknown(),
    reason: z.string().nullable(),
  })
  .meta({ id: "Judgement" }) satisfies z.ZodType<Judgement>;
