import { z } from "zod";
import { briefMarkdown, pairBrief, stateBrief } from "../../brief/index.js";
import { pairPage, statePage } from "../../entente.js";
import { visible } from "../../text/index.js";
import { type Desk, todayOf } from "../desk.js";
import { fittedText } from "../fitted.js";
import { DateShape, PartyShape, partiesCalled } from "../party.js";
import { quoted } from "../quoted.js";
import { tool } from "../tool.js";

/** Rows that are asked for beyond those that are shown, so that bins of a timeline have names. */
const ROWS = 25;

const input = z.strictObject({
  party: PartyShape.describe("A state or an organisation: KAZ, Kazakhstan, SCO."),
  other: PartyShape.optional().describe("Another one; without it the dossier is of one."),
  as_of: DateShape.optional().describe("Only what was published by the end of that day, month or year."),
  rows: z.number().int().min(1).max(100).default(8).describe("Rows of each section at most."),
});

/** The dossier of one or of two with the ids of facts, as Markdown; what is not asked for is as usual. Throws Declined. */
export async function dossierOn(desk: Desk, asked: z.input<typeof input>): Promise<string> {
  const { party, other, as_of, rows } = input.parse(asked);
  const [a, b] = await partiesCalled(party, other);
  const today = as_of === undefined ? todayOf(desk) : lastDay(as_of);
  const query = { today, rows: Math.max(ROWS, rows), sayings: false, ...(as_of === undefined ? {} : { asOf: as_of }) };
  const shown = { most: rows, today, file: true };
  const made =
    b === undefined
      ? stateBrief(await statePage(desk.ledger, a, query), { ...shown, asOf: as_of ?? null })
      : pairBrief(await pairPage(desk.ledger, [a, b], query), shown);
  return quoted(fittedText(briefMarkdown(made, visible)));
}

/** The last day of a year or month, about: memberships and plans are those of it. */
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date);

export const dossier = tool({
  name: "dossier",
  title: "Dossier of a state or a pair",
  description:
    "All that the ledger has of a state or organisation, or between two: levels of relations, timeline, money, projects, visits, positions, memberships, where sources disagree and who they are, as Markdown with the ids of facts.",
  input,
  power: null,
  run: dossierOn,
});
