import { z } from "zod";
import type { Finding } from "../../dossier/index.js";

/** docs/reference-tables.md. */
export const FindingShape = z
  .strictObject({
    kind: z.enum(["out-of-date", "contradicted", "date", "term", "name"]),
    severity: z.enum(["warning", "info"]),
    claim: z.string(),
    document: z.string(),
    message: z.string(),
    words: z.string().describe("What the text says, in its own words."),
    holds: z.string().describe("What the reference table says."),
    source: z.string().describe("Where the table has it from."),
  })
  .meta({ id: "Finding" }) satisfies z.ZodType<Finding>;
