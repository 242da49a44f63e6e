import { z } from "zod";
import type { Delivery, ToldWebhook } from "../../../ledger/index.js";

export interface WebhooksData {
  readonly may: boolean;
  readonly webhooks: readonly Omit<ToldWebhook, "arrival">[];
  readonly deliveries: readonly (Omit<Delivery, "body"> & { readonly changes: number | null })[];
}

export const WebhooksShape = z.strictObject({
  may: z.boolean().describe("Whether who asks may see them; all is empty otherwise."),
  webhooks: z.array(
    z.strictObject({
      id: z.string(),
      at: z.string().describe("When it was added, ISO 8601."),
      by: z.string(),
      url: z.string(),
      subjects: z.array(z.string()).describe("CHN KAZ (two), KAZ (one), person:…, search:NAME, all."),
      private: z.boolean().describe("Whether it may be a machine of a private network."),
      paused: z.string().nullable().describe("Since when nothing is sent to it; null where it is sent to."),
    }),
  ),
  deliveries: z.array(
    z.strictObject({
      id: z.string(),
      webhook: z.string(),
      at: z.string(),
      status: z.enum(["waiting", "done", "failed"]),
      attempts: z.number(),
      due: z.string(),
      told: z.string().describe("What came of the last attempt."),
      changes: z.number().nullable().describe("How many changes it tells; null of a test."),
    }),
  ),
});
