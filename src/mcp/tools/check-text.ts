import { z } from "zod";
import { checkDocument } from "../../entente.js";
import { LIMITS } from "../../text/index.js";
import { fittedJson } from "../fitted.js";
import { DateShape } from "../party.js";
import { quoted } from "../quoted.js";
import { claimTold } from "../told.js";
import { tool } from "../tool.js";

/** Characters of a text that is checked: a long article. */
const LONGEST = LIMITS.model.checked.most;

export const checkText = tool({
  name: "check_text",
  title: "Check a text against the reference tables",
  description:
    "Reads a text and holds what it says against the reference tables: memberships and accessions, terms of office, levels of partnership. Tells what was out of date when it was written, what can't be so, who is spelt otherwise, and which claims were read. Nothing is stored. The first text takes some seconds.",
  input: z.strictObject({
    text: z.string().min(1).max(LONGEST),
    date: DateShape.optional().describe("When it was published."),
    language: z.enum(["en", "ru", "tr", "zh"]).optional().describe("Told from the text otherwise."),
  }),
  power: null,
  fresh: true,
  async run({ readings }, asked) {
    const { entries = [], problems } = await readings.read("text", asked);
    const findings = [];
    for (const { document, claims } of entries) findings.push(...(await checkDocument(document, claims)));
    const claims = entries.flatMap((entry) => entry.claims);
    return quoted(
      fittedJson({
        findings: findings.map(({ document: _, ...finding }) => finding),
        claims: claims.map(claimTold),
        problems: problems.map(({ message }) => message),
      }),
    );
  },
});
