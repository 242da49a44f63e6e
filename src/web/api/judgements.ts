import { z } from "zod";
import { judgementOf, LedgerError } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { Unclear } from "../page/index.js";
import { JudgementShape } from "../shapes/index.js";
import type { Endpoint } from "./endpoint.js";

/** Judgements that are sent at once, and claims that are asked about. */
const MOST = LIMITS.server.judged.most;
const ASKED = 100;

const ClaimId = z.string().regex(/^c_[0-9a-f]{16}$/u, "Write whole ids of claims: c_ and 16 hex digits");

/** Whether a value holds nothing that holds something: no right value is deeper, and what is deep enough can't be written down. */
const isShallow = (value: unknown): boolean => isSingle(value) || Object.values(Object(value)).every(isSingle);
const isSingle = (value: unknown): boolean => typeof value !== "object" || value === null;

const SaidShape = z
  .strictObject({
    verdict: z.enum(["accept", "reject", "correct", "note", "same", "different", "place", "withdraw"]),
    claims: z.array(ClaimId).min(1).max(MOST),
    others: z.array(ClaimId).max(MOST).optional().describe("Of different and place: the other side."),
    field: z.string().max(200).optional().describe("Of correct: which field, such as amount.value."),
    value: z
      .unknown()
      .refine(isShallow, "Write a word, a number, a list of these, or an amount")
      .optional()
      .describe("Of correct: the right value. Of withdraw: the id of the judgement that no longer holds."),
    reason: z.string().max(10_000).optional(),
  })
  .meta({ id: "Said" });

const SentShape = z.strictObject({ judgements: z.array(SaidShape).min(1).max(MOST) }).meta({ id: "JudgementsSent" });
const ToldShape = z.strictObject({ judgements: z.array(JudgementShape) }).meta({ id: "Judgements" });

/** Writes down what a person decided: docs/judgement.md. */
export const addJudgements: Endpoint = {
  name: "addJudgements",
  method: "POST",
  path: "/api/judgements",
  role: "reviewer",
  most: LIMITS.server.judgements.most,
  programs: true,
  summary: "Judges claims in the name of the token: all that is sent, or nothing of it.",
  query: z.object({}),
  body: { types: ["application/json"], schema: SentShape },
  answers: { 201: { description: "They are written down.", schema: ToldShape } },
  async answer({ ledger, reviewer, now, json }) {
    const { judgements: said } = (await json()) as z.output<typeof SentShape>;
    const named = [...new Set(said.flatMap(({ claims, others = [] }) => [...claims, ...others]))];
    const there = new Set((await ledger.claims(named)).map(({ claim }) => claim.id));
    const strange = named.find((id) => !there.has(id));
    if (strange !== undefined) throw new Unclear(`The ledger has no claim ${strange}; nothing was written down.`);
    // Each a millisecond after the one before, so that they hold in this order.
    const judgements = said.map(({ verdict, claims, others = [], field = null, value = null, reason = null }, i) =>
      judgementOf({
        verdict,
        claims,
        others,
        field,
        value,
        reason,
        reviewer,
        at: new Date(Date.parse(now) + i).toISOString(),
      }),
    );
    await ledger.judge(judgements).catch((error: unknown) => {
      throw error instanceof LedgerError && error.sort === "refused" ? new Unclear(error.message) : error;
    });
    await ledger.settle();
    return { status: 201, told: { judgements } };
  },
};

/** What persons said of claims. */
export const readJudgements: Endpoint = {
  name: "judgements",
  method: "GET",
  path: "/api/judgements",
  role: "reader",
  most: 0,
  summary: "What persons said of claims, in order of time.",
  query: z.object({
    claim: z
      .string()
      .max(ASKED * 20)
      .describe(`Ids of claims, with commas between; ${ASKED} at most.`),
  }),
  body: null,
  answers: { 200: { description: "What was said of them.", schema: ToldShape } },
  async answer({ ledger, query }) {
    const claims = (query as { readonly claim: string }).claim.split(",").map((id) => id.trim());
    if (claims.length > ASKED || !claims.every((id) => ClaimId.safeParse(id).success))
      throw new Unclear(`Give ids of claims, separated by commas, ${ASKED} at most.`);
    return { status: 200, told: { judgements: await ledger.judgements(claims) } };
  },
};
