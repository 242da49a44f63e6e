import { z } from "zod";
import { addWebhook as added, SubjectError } from "../../inquiry/news/index.js";
import { LIMITS } from "../../text/index.js";
import { Missing, Unclear } from "../page/index.js";
import {
  AmountShape,
  ConflictKindShape,
  DocumentSummaryShape,
  EdtfShape,
  SideShape,
  StatusShape,
  TypeShape,
} from "../shapes/index.js";
import type { Endpoint } from "./endpoint.js";

const WebhookShape = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    url: z.string(),
    subjects: z.array(z.string()).describe("What it is told of: CHN KAZ (two), KAZ (one), person:…, search:NAME, all."),
    private: z
      .boolean()
      .describe("Whether it may be a machine of a private network; only the command line allows that."),
    paused: z.string().optional().describe("Since when nothing is sent to it; missing where it is sent to."),
  })
  .meta({ id: "Webhook" });

/** What is sent to add one; the form of the page sends the same. */
export const SentShape = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/u })
      .max(2000)
      .refine((url) => new URL(url).username + new URL(url).password === "", "An address holds no name and password"),
    for: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(100)
      .describe("KAZ-CHN, KAZ, person:xi-jinping, search:NAME, all."),
  })
  .meta({ id: "WebhookSent" });

const Told = z.strictObject({
  id: z.string(),
  path: z.string(),
  says: z.string(),
  type: TypeShape,
  status: StatusShape,
  when: EdtfShape.nullable(),
  amount: AmountShape.nullable(),
  support: z.number(),
  confidence: z.number(),
});

/** What is sent to a webhook: inquiry/news/announcing.ts makes it. */
export const ChangesSentShape = z
  .strictObject({
    type: z.enum(["ledger.changes", "ledger.test"]),
    timestamp: z.string(),
    webhook: z.string(),
    changes: z.array(
      z.strictObject({
        kind: z.enum(["new", "changed", "contradiction"]),
        subjects: z.array(z.string()),
        fact: Told,
        fields: z.array(z.string()).optional(),
        contradicts: Told.extend({ in: ConflictKindShape }).optional(),
        values: z
          .strictObject({ in: ConflictKindShape, sides: z.array(SideShape.extend({ says: z.string() })) })
          .optional(),
        words: z.array(
          z.strictObject({
            claim: z.string(),
            words: z.string(),
            document: DocumentSummaryShape.pick({
              id: true,
              title: true,
              publisher: true,
              date: true,
              url: true,
            }).partial(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "ChangesSent" });

const DeliveryShape = z
  .strictObject({
    id: z.string(),
    webhook: z.string(),
    at: z.string(),
    status: z.enum(["waiting", "done", "failed"]),
    attempts: z.number(),
    due: z.string(),
    told: z.string().describe("What came of the last attempt."),
  })
  .meta({ id: "Delivery" });

/** Deliveries that are told. */
const MOST = 200;

const common = { role: "admin", query: z.object({}) } as const;

/** The webhooks of a ledger. */
export const readWebhooks: Endpoint = {
  ...common,
  name: "webhooks",
  method: "GET",
  path: "/api/webhooks",
  most: 0,
  summary: "Addresses that are told what is new.",
  body: null,
  answers: {
    200: {
      description: "All of them.",
      schema: z.strictObject({ webhooks: z.array(WebhookShape) }).meta({ id: "Webhooks" }),
    },
  },
  answer: async ({ ledger }) => ({
    status: 200,
    told: {
      webhooks: (await ledger.webhooks.all()).map(({ arrival: _, paused, ...webhook }) =>
        paused === null ? webhook : { ...webhook, paused },
      ),
    },
  }),
};

/** What was sent to them, and what came of it. */
export const readDeliveries: Endpoint = {
  ...common,
  name: "deliveries",
  method: "GET",
  path: "/api/deliveries",
  most: 0,
  summary: `What was sent to webhooks, the newest first, ${MOST} at most.`,
  query: z.object({ webhook: z.string().max(40).optional().describe("Of one webhook: its id.") }),
  body: null,
  answers: {
    200: {
      description: "Deliveries.",
      schema: z.strictObject({ deliveries: z.array(DeliveryShape) }).meta({ id: "Deliveries" }),
    },
  },
  async answer({ ledger, query }) {
    const { webhook = null } = query as { readonly webhook?: string };
    const deliveries = await ledger.webhooks.deliveries(MOST, webhook);
    return { status: 200, told: { deliveries: deliveries.map(({ body: _, ...delivery }) => delivery) } };
  },
};

/** Has an address told what is new from now on. */
export const addWebhook: Endpoint = {
  ...common,
  name: "addWebhook",
  method: "POST",
  path: "/api/webhooks",
  most: LIMITS.server.form.most,
  programs: true,
  summary: "Has an address told what is new from now on.",
  body: { types: ["application/json"], schema: SentShape },
  answers: { 201: { description: "It will be told.", schema: WebhookShape } },
  async answer({ ledger, reviewer, now, json }) {
    const { url, for: subjects } = (await json()) as z.output<typeof SentShape>;
    return {
      status: 201,
      told: await added(ledger, { at: now, by: reviewer, url, subjects, private: false }).catch(unclear),
    };
  },
};

/** Tells an address nothing more. */
export const removeWebhook: Endpoint = {
  ...common,
  name: "removeWebhook",
  method: "DELETE",
  path: "/api/webhooks/:id",
  most: 0,
  programs: true,
  summary: "Tells an address nothing more, and forgets what was sent to it.",
  body: null,
  answers: { 204: { description: "It is gone.", schema: null }, 404: { description: "There is none.", schema: null } },
  async answer({ ledger, params }) {
    const id = params.id ?? "";
    if (!(await ledger.webhooks.all()).some((one) => one.id === id)) throw new Missing(`There is no webhook ${id}.`);
    await ledger.webhooks.remove(id);
    return { status: 204, told: null };
  },
};

function unclear(error: unknown): never {
  throw error instanceof SubjectError ? new Unclear(`${error.message}.`) : error;
}
