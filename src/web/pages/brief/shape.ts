import { z } from "zod";
import type { BriefData } from "./brief.js";

const SentenceShape = z
  .array(
    z.strictObject({ text: z.string(), facts: z.array(z.string()).describe("Ids of the facts that it rests on.") }),
  )
  .describe("A sentence: its parts in order.");

/** An article as programs are told. */
export const BriefShape = z.strictObject({
  title: z.string(),
  language: z.string().describe("ISO 639-1."),
  standfirst: z.array(SentenceShape),
  paragraphs: z.array(z.array(SentenceShape)),
  further: z.array(SentenceShape).describe("What no sentence tells, in the words of the sources."),
  notes: z.array(
    z.strictObject({
      fact: z.string(),
      sources: z.array(z.strictObject({ citation: z.string(), url: z.string().nullable(), words: z.string() })),
    }),
  ),
}) satisfies z.ZodType<BriefData>;
