import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Stands that states take, and the issues that they take them on. */
export const stances: Lexicon = {
  "statehood.noun": [],
  "stance-matter.marker": list("on, over, in, regarding, concerning"),
  "backing.marker": list("behind, with"),
  "as.marker": ["as"],
  "enjoy.verb": list("enjoy, have, receive, win, gain, get, secure, command, lack"),
  "stance-support.word": list(
    `support, back, endorse, favour, favor, uphold, respect, champion, accept, adhere, backing, adherence, endorsement, stand by, advocate, abide, commitment, weight, defend, stand behind, honour, honor, pursue, observe`,
  ),
  "stance-oppose.word": list(
    "oppose, reject, object, opposition, rejection, objection, opposed, against, condemn, disapprove, resist, contest, dispute, protest",
  ),
  "stance-recognise.word": list("recognise, recognize, recognition, acknowledge"),
  "stance-neutral.word": list("neutral, abstain, neutrality, abstention"),
  "accession.noun": list(
    "accession, membership, entry, bid, candidacy, application, admission, integration, aspiration, candidature, path",
  ),
  "stake.noun":
    list(`accession, membership, sovereignty, integrity, independence, claim, unity, candidacy, bid, candidate, annexation, sanction, reservation, plan, formula, position, proposal, initiative, stance, policy, efforts, effort, right, security, neutrality,
    name, dam, embargo, blockade, occupation, reunification, autonomy, statehood, state, government, policy, principle, programme, program, territory, role, course, war, invasion, aggression, referendum, election, pipeline, base, ban, move, decision, construction, deployment, expansion, enlargement, settlement, operation, nuclear programme, nuclear program, weapon, enrichment, blockade, presence`),
  "issue.one-china": list(
    "one china, one - china, one-china, one china principle, one china policy, but one china, one-china principle, sole legal government",
  ),
  "issue.taiwan": list("taiwan, taiwan independence, taiwan question"),
  "issue.tibet": list("tibet, xizang"),
  "issue.xinjiang": ["xinjiang"],
  "issue.hong-kong": ["hong kong"],
  "issue.south-china-sea": ["south china sea"],
  "issue.territorial-integrity": list("territorial integrity, integrity"),
  "issue.sovereignty": ["sovereignty"],
  "issue.independence": [],
  "issue.two-state-solution": list("two-state solution, two - state solution, two state solution"),
  "issue.crimea": list("crimea"),
  "issue.kosovo": list("kosovo"),
  "issue.palestine": list("palestine, state of palestine, palestinian state, palestinian membership"),
  "issue.western-sahara": list("western sahara, autonomy plan"),
  "issue.nagorno-karabakh": list("nagorno-karabakh, karabakh, nagorno"),
  "issue.northern-cyprus": list("northern cyprus, trnc"),
  "issue.golan": list("golan, golan heights"),
  "issue.falklands": list("falkland, falklands, malvinas, falkland island"),
  "issue.sanctions": list("sanction, embargo, restrictive measure"),
  "issue.jcpoa": list("jcpoa, nuclear deal, nuclear agreement"),
  "issue.minsk-agreements": list("minsk agreement, minsk accord"),
  "issue.unsc-seat": list("permanent seat, permanent membership"),
  "issue.non-interference": list("interference, non-interference"),
};
