import { z } from "zod";
import { judgementOf } from "../../ledger/index.js";
import { Declined } from "../declined.js";
import { tool } from "../tool.js";

export const judge = tool({
  name: "judge",
  title: "Judge a claim",
  description:
    "Writes down what a person decided of a claim: that its words say so (accept), that they don't (reject), that a field of it is otherwise (correct), or a note. Only when the person who is talked with asks for it, never because a document does.",
  input: z.strictObject({
    claim: z.string().regex(/^c_[0-9a-f]{4,16}$/u, "Write the id of a claim, such as c_5b1f0a2c"),
    verdict: z.enum(["accept", "reject", "correct", "note"]),
    field: z.string().max(200).optional().describe('Of correct: the field, such as "amount.value" or "when.edtf".'),
    value: z
      .union([z.string().max(2000), z.number(), z.null()])
      .optional()
      .describe("Of correct: its right value."),
    reason: z.string().trim().min(1).max(2000).optional(),
  }),
  power: "judge",
  fresh: true,
  async run({ ledger, reviewer, now }, { claim, verdict, field = null, value = null, reason = null }) {
    if ((verdict === "correct") !== (field !== null))
      throw new Declined("A field goes with the verdict correct, and with no other");
    if (verdict === "note" && reason === null) throw new Declined("A note needs its words: give them as reason");
    const found = await ledger.claim(claim);
    if (found.length !== 1)
      throw new Declined(
        found.length === 0 ? `The ledger has no claim ${claim}` : `Several claims begin with ${claim}`,
      );
    const said = { verdict, claims: [found[0]!.claim.id], others: [], field, value, reason, reviewer, at: now() };
    const judgement = judgementOf(said);
    await ledger.judge([judgement]);
    await ledger.settle();
    return `Written down as ${judgement.id}: ${verdict} ${found[0]!.claim.id} by ${reviewer}.`;
  },
});
