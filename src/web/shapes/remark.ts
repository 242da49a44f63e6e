import { z } from "zod";
import type { Remark } from "../../ledger/index.js";

export const RemarkShape = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    reviewer: z.string(),
    what: z.enum(["note", "tag", "collection", "withdraw"]),
    subject: z.string().describe("Id of a fact or a document, or the ids of two parties in order, parted by a space."),
    value: z.string().describe("The words of a note; the name of a tag or a collection."),
  })
  .meta({ id: "Remark" }) satisfies z.ZodType<Remark>;
