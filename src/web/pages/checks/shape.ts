import { z } from "zod";
import { AmountShape, ContradictionShape, FactSummaryShape, FindingShape } from "../../shapes/index.js";

const pageOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({
    rows: z.array(row),
    total: z.number(),
    next: z.string().nullable(),
    facts: z.array(FactSummaryShape).describe("Facts that the rows name."),
  });

export const ChecksShape = z.strictObject({
  stale: z
    .strictObject({
      rows: z.array(FindingShape),
      checked: z.number(),
      documents: z.number(),
      next: z.string().nullable(),
    })
    .optional(),
  contradicted: pageOf(ContradictionShape).optional(),
  conflicting: pageOf(z.string()).optional(),
  recycled: pageOf(
    z.strictObject({
      party: z.string(),
      figure: AmountShape,
      first: z.string(),
      again: z.array(
        z.strictObject({ fact: z.string(), differs: z.array(z.enum(["party", "date", "type", "object"])) }),
      ),
    }),
  ).optional(),
});
