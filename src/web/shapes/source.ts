import { z } from "zod";
import type { Source } from "../../dossier/index.js";
import { LINK_STATES, type LinkCheck, type NamedLink } from "../../ledger/index.js";
import { CLOSENESS, PUBLISHER_KINDS, type PublisherClass } from "../../vocabulary/index.js";

const KIND = {
  kind: z.enum(PUBLISHER_KINDS),
  of: z.string().nullable().describe("Alpha-3 of the state, or org:…, that it is of."),
  by: z
    .enum(["decision", "name", "host", "rule"])
    .nullable()
    .describe("Who says so: a person, the table of publishers by name or host, a rule; null where nothing is known."),
};

/** What a publisher is. */
export const PublisherShape = z.strictObject(KIND).meta({ id: "Publisher" }) satisfies z.ZodType<PublisherClass>;

/** What a publisher is beside what it tells. */
export const SourceShape = z
  .strictObject({
    ...KIND,
    closeness: z.enum(CLOSENESS).describe("How close it stands to the parties; it counts in no score."),
  })
  .meta({ id: "Source" }) satisfies z.ZodType<Source>;

const CheckShape = z
  .strictObject({
    address: z.string(),
    at: z.string(),
    state: z.enum(LINK_STATES),
    status: z.number().nullable().describe("Of HTTP; null where nothing answered."),
    to: z.string().nullable().describe("Where it leads, of those that moved."),
    reason: z.string().nullable(),
  })
  .meta({ id: "LinkCheck" }) satisfies z.ZodType<LinkCheck>;

/** An address that a document names. */
export const LinkShape = z
  .strictObject({
    address: z.string(),
    note: z
      .number()
      .nullable()
      .describe("Place of the note in document.references; null for the document’s own address."),
    archived: z.string().nullable().describe("A copy of it in an archive that the note names."),
    check: CheckShape.nullable().describe("The last time that entente links asked for it."),
  })
  .meta({ id: "Link" }) satisfies z.ZodType<NamedLink>;
