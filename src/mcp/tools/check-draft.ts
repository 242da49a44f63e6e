import { z } from "zod";
import { checkArticle } from "../../entente.js";
import { LIMITS } from "../../text/index.js";
import { Declined } from "../declined.js";
import { fittedJson } from "../fitted.js";
import { quoted } from "../quoted.js";
import { tool } from "../tool.js";

/** Characters of a draft that is checked: a long article. */
const LONGEST = LIMITS.model.checked.most;

export const checkDraft = tool({
  name: "check_draft",
  title: "Hold a draft against the facts that it cites",
  description:
    "Holds a text in Markdown against the facts and documents of the ledger that its footnotes name ([^1]: … f_0123456789abcdef, or d_… for a document): sums, currencies, dates, directions, names, status, denials, levels, places, purposes and speakers. Tells how many sentences were checked and which are refused, each with why; a sentence without a note behind it is refused. Nothing is stored.",
  input: z.strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST)
      .describe("Markdown with footnotes that name facts (f_…) or documents (d_…)."),
    language: z.enum(["en", "ru", "tr", "zh"]).optional().describe("Told from the text otherwise."),
  }),
  power: null,
  async run({ ledger }, { text, language }) {
    const checked = await checkArticle(ledger, text, language);
    if (checked === null) throw new Declined("The language of the text is not one of en, ru, tr, zh; say which it is");
    return quoted(fittedJson({ ...checked }));
  },
});
