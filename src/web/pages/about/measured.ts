import { z } from "zod";
import { TypeShape } from "../../shapes/index.js";

/** Kinds of text that were annotated. */
export const KINDS = ["press", "wires", "readouts", "articles"] as const;

const counts = {
  found: z.number().describe("Claims that Entente made."),
  right: z.number().describe("Those of them whose type, parties and words are as annotated."),
};

/** How often claims are right, as training/calibrate.mjs measured it. */
export const ScoresShape = z
  .strictObject({
    publishers: z.number().describe("Whose texts were annotated."),
    types: z.array(
      z.strictObject({ type: TypeShape, annotated: z.number().describe("Claims that annotators made."), ...counts }),
    ),
    kinds: z.array(
      z.strictObject({
        language: z.string(),
        kind: z.enum(KINDS),
        annotated: z.number(),
        ...counts,
        certain: z.strictObject(counts).describe("Of the same, those that are certain."),
      }),
    ),
    confidence: z.array(z.strictObject({ from: z.number(), claims: z.number(), right: z.number() })),
    agreement: z.number().describe("Percent of claims that two annotators agree on."),
  })
  .meta({ id: "Scores" });

export type Scores = z.infer<typeof ScoresShape>;
