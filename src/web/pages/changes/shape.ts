import { z } from "zod";
import { CHANGE_BASES, type Changes } from "../../../dossier/index.js";
import { AmountShape, DocumentSummaryShape, EdtfShape, FactSummaryShape } from "../../shapes/index.js";

const Words = z.array(
  z
    .strictObject({ claim: z.string(), document: z.string(), words: z.string() })
    .meta({ id: "ChangeWords", description: "Words that brought a fact, changed it, or are withdrawn." }),
);
const Value = z
  .union([AmountShape, z.string(), z.number(), z.boolean(), z.array(z.unknown()), z.null()])
  .describe("As the fact has it.");
const Differences = z.array(
  z
    .strictObject({
      field: z.string().describe("status, when, amount, place, support, conflicts, or a field of the details."),
      before: Value,
      after: Value,
    })
    .meta({ id: "FactDifference" }),
);
const changed = { fact: FactSummaryShape, words: Words };

/** docs/web.md. */
export const ChangesShape = z.strictObject({
  parties: z.tuple([z.string(), z.string()]).describe('The second is "" for the dossier of one.'),
  since: EdtfShape,
  until: EdtfShape.nullable(),
  by: z.enum(CHANGE_BASES).describe("By publication, or by when the ledger learned it."),
  before: z.number().describe("Facts known before the first day of since."),
  after: z.number(),
  fresh: z.array(z.strictObject(changed)).describe("Facts that were not there."),
  withdrawn: z
    .array(z.strictObject({ ...changed, editions: z.array(z.string()).describe("Later editions without it.") }))
    .describe("Facts that nothing tells any more."),
  changed: z.array(z.strictObject({ ...changed, differences: Differences })),
  support: z
    .array(z.strictObject({ ...changed, differences: Differences }))
    .describe("Facts that only more, or fewer, independent origins tell."),
  documents: z.record(z.string(), DocumentSummaryShape.pick({ id: true, title: true, publisher: true, date: true })),
}) satisfies z.ZodType<Changes>;
