import { z } from "zod";
import type { Batch } from "./additions.js";

const FileShape = z.strictObject({
  name: z.string(),
  bytes: z.number(),
  added: z.number().describe("Documents that are new."),
  changed: z.number().describe("Documents that were read anew."),
  known: z.number().describe("Documents that were there as they are."),
  claims: z.number(),
  documents: z.array(z.string()),
  problems: z.array(
    z.strictObject({
      severity: z.enum(["error", "warning"]),
      message: z.string(),
      place: z.string().nullable(),
    }),
  ),
});

export const BatchShape = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    state: z.enum(["waiting", "reading", "done", "failed"]),
    facts: z.number().describe("Facts that were reckoned anew."),
    files: z.array(FileShape),
  })
  .meta({ id: "Batch" }) satisfies z.ZodType<Batch>;

export interface AddData {
  readonly may: boolean;
  /** The batch that is asked for. */
  readonly batch: Batch | null;
  /** Batches of late, the newest first. */
  readonly lately: readonly Pick<Batch, "id" | "at" | "by" | "state">[];
}

export const AddShape = z.strictObject({
  may: z.boolean().describe("Whether who asks may add."),
  batch: BatchShape.nullable(),
  lately: z.array(BatchShape.pick({ id: true, at: true, by: true, state: true })),
}) satisfies z.ZodType<AddData>;
