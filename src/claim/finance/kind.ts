import { firmById } from "../../vocabulary/index.js";
import type { Agent } from "../claim.js";
import type { FlowKind, FlowWord } from "../flow/index.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";

/**
 * What kind of money flows where the words only say that it does. A bank lends ("Exim Bank provided $40 million"); what a government gives away is a grant
 * ("gave $40 million"), what it pays for or provides is aid (TUFF codebook, flow types).
 */
export function kindOf(scene: Scene, word: FlowWord, givers: readonly Party[], verb: number): FlowKind {
  // "non-refundable aid" is a grant in all but name.
  const given = ["other", "aid"].includes(word.flow) && !word.verbal;
  if (given && scene.tree.subtree(word.carrier).some((i) => scene.is(i, "given-away.adjective"))) return "grant";
  if (word.flow !== "other") return word.flow;
  if (givers.some((giver) => isBank(scene, giver))) return "loan";
  if (givers.some((giver) => isInvestor(scene, giver)) && scene.is(verb, "invest.verb")) return "investment";
  if (givers.some(isPublic)) {
    if (scene.is(verb, "present.verb")) return "grant";
    if (!word.verbal && (scene.is(word.token, "contribution.noun") || scene.is(verb, "transfer.verb"))) return "aid";
    if (word.verbal && scene.is(verb, "give.verb", "fund.verb", "pledge.verb", "back.verb")) return "aid";
  }
  return word.flow;
}

/** Whether a bank gives, one between states or one that acts for a state: its words name one. */
function isBank(scene: Scene, party: Party): boolean {
  if (party.part === null) return false;
  if (party.agents.some(({ actor }) => firmById(actor.id)?.kind === "policy-bank")) return true;
  const bank = party.actor.kind === "organisation" || party.agents.some((agent) => agent.actor.kind !== "person");
  return bank && scene.tokensIn(party.part.span).some((i) => scene.is(i, "bank.noun"));
}

/** Whether a government gives, by itself, through an official or through its aid agency. */
function isPublic(party: Party): boolean {
  const official = ({ actor }: Agent) => actor.kind === "person" || firmById(actor.id)?.kind === "agency";
  return party.actor.kind === "state" && party.agents.every(official);
}

/** "Chinese investors", "a Korean company": money that a private giver puts into something. */
export function isInvestor(scene: Scene, party: Party): boolean {
  const { token } = party;
  if (token < 0 || party.actor.text === null) return false;
  return [token, scene.tree.head(token)].some((i) => i >= 0 && scene.is(i, "investor.noun"));
}
