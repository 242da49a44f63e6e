import { z } from "zod";
import type { ActorPage } from "../../../dossier/index.js";
import { DocumentSummaryShape, EdtfShape, FactSummaryShape, JudgementShape } from "../../shapes/index.js";

export const KINDS = ["person", "organisation", "firm"] as const;

const ActorFactShape = z
  .strictObject({
    fact: z.string(),
    doing: z.enum(["acts", "says", "party", "named"]).describe("What its part in the fact is."),
    claim: z.string().describe("The surest claim that says so."),
    document: z.string(),
    words: z.string(),
  })
  .meta({ id: "ActorFact" });

const facts = z.array(ActorFactShape).describe("The latest first.");

/** docs/web.md. */
export const ActorPageShape = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  name: z.string(),
  home: z.string().nullable().describe("The state that the tables know it to belong to."),
  aliases: z.array(z.string()).describe("Ids that persons say to be the same."),
  spellings: z.array(z.strictObject({ text: z.string(), claims: z.number() })),
  posts: z.array(
    z.strictObject({
      for: z.string().describe("Alpha-3 of a state, or org:…"),
      office: z.string().nullable(),
      claims: z.number(),
      first: EdtfShape.nullable(),
      last: EdtfShape.nullable(),
    }),
  ),
  terms: z
    .array(z.strictObject({ state: z.string(), office: z.string(), from: EdtfShape, to: EdtfShape.nullable() }))
    .describe("Offices of the reference table."),
  claims: z.number(),
  read: z.number().describe("Claims, the newest, that the rest is made of."),
  said: facts,
  visits: facts,
  meetings: facts,
  agreements: facts,
  deeds: facts,
  met: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      for: z.string().nullable(),
      facts: z.number(),
      latest: z.string().describe("Id of the latest fact."),
    }),
  ),
  facts: z.record(z.string(), FactSummaryShape),
  documents: z.array(
    DocumentSummaryShape.pick({ id: true, title: true, publisher: true, date: true }).extend({ claims: z.number() }),
  ),
  judgements: z.array(JudgementShape),
}) satisfies z.ZodType<ActorPage>;
