import { z } from "zod";
import type { Unread } from "../../../ledger/index.js";
import type { Batch } from "./batch.js";

const FileShape = z.strictObject({
  name: z.string(),
  bytes: z.number(),
  state: z
    .enum(["waiting", "reading", "done", "left"])
    .describe("How far it is; left where it was not read, because the addition was cancelled or given up."),
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
    state: z.enum(["waiting", "reading", "done", "cancelled", "failed"]),
    facts: z.number().describe("Facts that were reckoned anew."),
    files: z.array(FileShape),
  })
  .meta({ id: "Batch" }) satisfies z.ZodType<Batch>;

export const UnreadShape = z
  .strictObject({
    at: z.string(),
    program: z.string(),
    name: z.string(),
    message: z.string(),
  })
  .meta({ id: "Unread" }) satisfies z.ZodType<Unread>;

export interface AddData {
  readonly may: boolean;
  /** The batch that is asked for. */
  readonly batch: Batch | null;
  /** Batches of late, the newest first. */
  readonly lately: readonly Pick<Batch, "id" | "at" | "by" | "state">[];
  /** What could not be read, the newest first. */
  readonly unread: readonly Unread[];
}

export const AddShape = z.strictObject({
  may: z
    .boolean()
    .describe("Whether who asks may add. What was added by whom, and what could not be read, reviewers see."),
  batch: BatchShape.nullable(),
  lately: z.array(BatchShape.pick({ id: true, at: true, by: true, state: true })),
  unread: z.array(UnreadShape).describe("Files, and what archives hold, that could not be read, the newest first."),
}) satisfies z.ZodType<AddData>;
