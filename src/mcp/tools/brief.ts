import { z } from "zod";
import { briefMarkdown, factsOfArticle } from "../../brief/index.js";
import { apparatusOfArticle, articlesOn } from "../../entente.js";
import { visible } from "../../text/index.js";
import { Declined } from "../declined.js";
import type { Desk } from "../desk.js";
import { MOST } from "../fitted.js";
import { PartyShape, partiesCalled } from "../party.js";
import { quoted } from "../quoted.js";
import { tool } from "../tool.js";

/** The longest first. */
const LENGTHS = ["long", "medium", "short"] as const;

const input = z.strictObject({
  party: PartyShape.describe("A state or an organisation: KAZ, Kazakhstan, SCO."),
  other: PartyShape.describe("Another one."),
  about: z.string().trim().min(1).max(500).optional().describe("Only what a search for these words finds."),
  length: z.enum(LENGTHS).default("medium"),
  language: z.enum(["en", "ru", "tr", "zh"]).default("en").describe("Of what is written."),
  cite: z.enum(["chicago", "apa", "iso690", "gost"]).default("chicago").describe("How notes name documents."),
});

/** The article on two with its notes, as Markdown; what is not asked for is as usual. Throws Declined, and QueryError for words that can't be searched for. */
export async function briefOn({ ledger }: Desk, asked: z.input<typeof input>): Promise<string> {
  const { party, other, cite, about, ...query } = input.parse(asked);
  const [a, b] = await partiesCalled(party, other);
  if (b === undefined) throw new Declined("A brief is on two different states or organisations; name another one");
  const { language, length: wanted } = query;
  const written = await articlesOn(ledger, [a, b], { language, ...(about === undefined ? {} : { about }) });
  // Notes stand at the end: an article that loses its end would lose them.
  for (const length of LENGTHS.slice(LENGTHS.indexOf(wanted))) {
    const { article, brief } = await written(length);
    const text = briefMarkdown(brief, visible, await apparatusOfArticle(ledger, factsOfArticle(article), cite));
    const shorter = length === wanted ? "" : `\n[A ${wanted} article is more than one answer holds.]`;
    if (text.length <= MOST) return quoted(`${text}${shorter}`);
  }
  throw new Declined("The article is more than one answer holds; say what it is to be about");
}

export const brief = tool({
  name: "brief",
  title: "An article on two, with footnotes",
  description:
    "An article on two states or organisations, written from the facts of the ledger alone: title, standfirst, paragraphs by theme and time, footnotes that name documents with their words and the ids of facts, and a bibliography. What is doubtful or disputed is told as such. For texts that are to be handed on; its statements are as sure as their notes.",
  input,
  power: null,
  run: briefOn,
});
