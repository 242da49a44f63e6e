import { z } from "zod";
import { THEMES } from "../../../dossier/index.js";
import { EdtfShape } from "../../shapes/index.js";

const Party = z.string().describe("Alpha-3 of a state, or org:…");
const FactId = z.string().describe("Id of a fact.");

const ThemeShape = z.enum(THEMES).describe("A subject of facts.").meta({ id: "Theme" });

export const LeadShape = z
  .strictObject({
    facts: z.number().describe("Facts of the dossier, those that are denied too."),
    certain: z.number().describe("Those of them that are certain and not denied."),
    years: z.tuple([z.number(), z.number()]).nullable().describe("First and last year that certain facts are about."),
    themes: z
      .array(z.strictObject({ theme: ThemeShape, facts: z.number(), certain: z.number(), weight: z.number() }))
      .describe("Subjects that facts tell of, the heaviest first."),
    newest: FactId.nullable().describe("The certain fact about the latest day, of those listed."),
    money: z
      .strictObject({
        source: Party,
        target: Party,
        firmness: z.enum(["pledged", "committed", "paid", "void"]),
        usd: z.number(),
        withoutUsd: z.number(),
        facts: z.number(),
        only: FactId.nullable().describe("The fact that tells it, where it is one."),
      })
      .nullable()
      .describe("The largest sum that went one way, committed or paid."),
  })
  .meta({ id: "Lead" });

const SayingShape = z
  .strictObject({
    claim: z.string(),
    document: z.string(),
    words: z.string().describe("The words of the claim in a line, cut where they are long."),
    speaker: z.string().nullable(),
    speakerId: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    told: EdtfShape.nullable().describe("When the document came out."),
  })
  .meta({ id: "Saying" });
export const SayingsShape = z.record(z.string(), SayingShape).describe("How facts were told first, by their ids.");
