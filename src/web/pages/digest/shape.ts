import { z } from "zod";
import type { Digest } from "../../../dossier/index.js";
import { ConflictKindShape, FactSummaryShape } from "../../shapes/index.js";
import { ChangesShape } from "../changes/index.js";

/** What somebody follows, and what is new of it. */
export interface DigestData extends Digest {
  /** Names what the ledger had learned: it is sent along when somebody has seen all of this. */
  readonly mark: string;
}

/** docs/watching.md. */
export const DigestShape = z.strictObject({
  reviewer: z.string(),
  at: z.string().describe("When it was made, ISO 8601."),
  mark: z.string().describe("Names what the ledger had learned by then."),
  parts: z.array(
    z
      .strictObject({
        subject: z
          .string()
          .describe('"KAZ", "CHN/KAZ", "person:…", "search:NAME" of a saved search, "?WORDS" of one that is not.'),
        name: z.string(),
        since: z.string().describe("An ISO 8601 instant, or the day that was asked for."),
        fresh: ChangesShape.shape.fresh,
        changed: ChangesShape.shape.changed,
        withdrawn: ChangesShape.shape.withdrawn,
        contradicted: z.array(
          z.strictObject({
            kind: ConflictKindShape,
            facts: z.tuple([FactSummaryShape, FactSummaryShape]),
            because: z.string(),
          }),
        ),
        disputed: z.array(
          ChangesShape.shape.fresh.element.extend({ conflict: FactSummaryShape.shape.conflicts.element }),
        ),
        trouble: z.string().nullable().describe("Why nothing can be told of it; null where it can."),
      })
      .meta({ id: "DigestPart" }),
  ),
  documents: ChangesShape.shape.documents,
  learned: z.record(z.string(), z.string()).describe("When the ledger learned what is told of a fact, by its id."),
}) satisfies z.ZodType<DigestData>;
