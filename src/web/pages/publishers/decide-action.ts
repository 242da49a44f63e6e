import { publisherDecision } from "../../../ledger/index.js";
import { LIMITS } from "../../../text/index.js";
import { PUBLISHER_KINDS, partyNamed } from "../../../vocabulary/index.js";
import { type Action, links, Unclear, wordsOf } from "../../page/index.js";

/** Where decisions on publishers are posted. */
export const DECIDE = "/publishers";

/** Writes down what a person decides a publisher to be, or takes that back; then leads to the list. */
export const decideAction: Action = {
  path: DECIDE,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Decides what kind of publisher one is, or takes that back.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { publishers: say } = tongue.words;
    const publisher = wordsOf(sent, "publisher");
    const given = wordsOf(sent, "kind");
    const kind = PUBLISHER_KINDS.find((one) => one === given) ?? null;
    if (publisher === null || (kind === null && given !== "withdraw")) throw new Unclear(say.unclear);
    const party = wordsOf(sent, "of");
    const of = party === null ? null : partyNamed(party);
    if (party !== null && of === null) throw new Unclear(say.unknownParty({ named: party }));
    if ((kind === "official" || kind === "state-media") && of === null) throw new Unclear(say.whose);
    const decision = { at: now, reviewer, publisher, kind, of, reason: wordsOf(sent, "reason") };
    await ledger.provenance.decide([publisherDecision(decision)]);
    return links.publishers;
  },
};
