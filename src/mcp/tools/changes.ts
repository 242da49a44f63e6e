import { z } from "zod";
import { briefMarkdown, changesBrief } from "../../brief/index.js";
import { changesPage } from "../../entente.js";
import { LIMITS, visible } from "../../text/index.js";
import { Declined } from "../declined.js";
import { fittedText } from "../fitted.js";
import { DateShape, PartyShape, partiesCalled } from "../party.js";
import { quoted } from "../quoted.js";
import { tool } from "../tool.js";

/** Facts beyond which two states are not compared: each is reckoned anew for both. */
const MOST = LIMITS.model.compared.most;

export const changes = tool({
  name: "changes",
  title: "What changed since a day",
  description:
    "What is new, changed or withdrawn of a state or between two since a day, with the words that brought it. By publication (when documents came out), or by when the ledger learned it.",
  input: z.strictObject({
    party: PartyShape,
    other: PartyShape.optional(),
    since: DateShape,
    until: DateShape.optional(),
    by: z.enum(["published", "added"]).default("published"),
    rows: z.number().int().min(1).max(100).default(20),
  }),
  power: null,
  async run({ ledger }, { party, other, since, until = null, by, rows }) {
    const [a, b] = await partiesCalled(party, other);
    const parties = b === undefined ? [a] : [a, b];
    const { total } = await ledger.factsPage({ parties, limit: 1 });
    if (total > MOST)
      throw new Declined(
        `There are ${total} facts to compare, more than ${MOST}; search for what is new instead, with added_since and the parties as filters`,
      );
    const found = await changesPage(ledger, parties, { since, until, by });
    return quoted(fittedText(briefMarkdown(changesBrief(found, { most: rows }), visible)));
  },
});
