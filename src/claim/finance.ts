import type { Amount, Derived, Sentence } from "../annotation/index.js";
import type { Status } from "../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { complete, directed, near, statesIn } from "./flow-parties.js";
import { type FlowWord, flowWords } from "./flow-words.js";
import { type Modality, modality } from "./modality.js";
import { amountOf, goodsOf, purposeOf, sectorOf } from "./money.js";
import { type Party, understood } from "./party.js";
import { predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { runningTime, timeOf } from "./timing.js";

/**
 * finance: money or its equivalent flows, or is promised, from source to target.
 * details: `flow` loan · grant · credit-line · investment · purchase · debt-relief · aid · technical-assistance · other; `agency` the bank,
 * fund or firm that the text names; `purpose`; `sector` (OECD DAC 3-digit). Flow and status follow AidData's TUFF definitions.
 */
export const finance: ClaimKind = {
  type: "finance",
  cameo({ status, details }) {
    const mutual = details.flow === "investment" || details.flow === "purchase";
    if (status === "cancelled" || status === "suspended") return "162";
    if (status === "pledged" || status === "planned") return mutual ? "0311" : "0331";
    if (status === "agreed") return "057";
    return mutual ? "061" : "071";
  },
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    for (const sentence of scene.annotated.sentences) {
      const triggers = flowWords(scene, sentence.from, sentence.to);
      const told: Draft[] = [];
      const priced = triggers.length === 0 ? readPrice(context, sentence, drafts.at(-1) ?? null) : null;
      if (priced) told.push(priced);
      for (const trigger of triggers)
        told.push(...readFlow(context, trigger, told.at(-1) ?? drafts.at(-1) ?? null, triggers.length));
      drafts.push(...told.filter((draft) => !told.some((other) => other !== draft && restates(draft, other))));
    }
    return drafts;
  },
};

/** "The equipment was valued at 3.6 million yuan": the price of what was just said to flow without one. */
function readPrice(context: Context, sentence: Sentence, previous: Draft | null): Draft | null {
  const { scene } = context;
  if (previous === null || previous.amount || scene.sentence(previous.anchor).index < sentence.index - 2) return null;
  const amounts = scene.amounts(sentence).filter((a) => a.rule !== "equivalent");
  const amount = amounts.length === 1 ? amounts[0]! : null;
  const token = Array.from({ length: sentence.to - sentence.from }, (_, k) => sentence.from + k).find((i) =>
    scene.is(i, "price.word"),
  );
  if (amount === null || token === undefined) return null;
  return {
    ...previous,
    rule: "finance/price",
    source: previous.source.map((p) => understood(p, token, 0)),
    target: previous.target.map((p) => understood(p, token, 0)),
    amount,
    when: previous.when ?? timeOf(scene, token, token),
    anchor: token,
    words: [token, ...moneyTokens(scene, amount)],
    doubt: previous.doubt + 1,
  };
}

/** Whether a draft tells in vaguer words what another of its sentence tells: the same parties and the same sum. */
function restates(draft: Draft, other: Draft): boolean {
  const parties = (d: Draft) =>
    [...d.source, ...d.target]
      .map((p) => p.actor.id)
      .sort()
      .join();
  const sum = (d: Draft) => (d.amount ? `${d.amount.span.start}` : "");
  if (parties(draft) !== parties(other) || (sum(draft) !== sum(other) && sum(draft) !== "")) return false;
  const vague = (d: Draft) => VAGUE.indexOf(String(d.details.flow)) + (d.rule === "finance/noun" ? 0 : 0.5);
  return vague(draft) > vague(other) || (vague(draft) === vague(other) && draft.doubt > other.doubt);
}

/** Flows that tell little, the vaguest last. */
const VAGUE = ["aid", "other"];

function readFlow(context: Context, trigger: FlowWord, previous: Draft | null, rivals: number): Draft[] {
  const { scene } = context;
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  const how = modality(scene, act);
  if (how.unreal || scene.is(act.verb, "repay.verb")) return [];
  const deal = !trigger.verbal && trigger.flow === "other" && scene.is(trigger.token, "agreement.noun", "project.noun");
  if (deal && statesIn(context, trigger.token).length < 2) return [];
  const amount =
    amountOf(scene, trigger.carrier, act.verb) ??
    amountOf(scene, trigger.token, act.verb) ??
    (rivals === 1 ? loneAmount(scene, trigger.token) : null);
  const told = directed(context, trigger);
  // "The loan carries an interest rate of 2 %" tells of a loan already told: nothing new flows.
  if (
    amount === null &&
    told.both.length === 0 &&
    (told.givers.length === 0 || told.receivers.length === 0) &&
    isRecalled(scene, trigger, previous) &&
    timeOf(scene, act.verb, trigger.token) === null
  )
    return [];
  if (
    trigger.flow === "investment" &&
    !trigger.verbal &&
    amount === null &&
    !scene.is(act.verb, "give.verb", "receive.verb")
  )
    return [];
  const flow = complete(context, trigger, told, previous, amount !== null);
  if (flow === null) return [];
  const purpose =
    trigger.flow === "purchase" && trigger.verbal ? goodsOf(scene, act) : purposeOf(scene, trigger.carrier, act.verb);
  const own = timeOf(scene, act.verb, trigger.token);
  const drafts: Draft[] = [];
  for (const giver of flow.givers) {
    for (const receiver of flow.receivers) {
      if (giver.actor.id === receiver.actor.id) continue;
      const agency = [...giver.agents, ...receiver.agents].find(
        (a) => a.actor.kind === "firm" || a.actor.kind === "organisation",
      )?.actor.name;
      const sector = sectorOf(scene, trigger.token);
      drafts.push({
        rule: trigger.verbal ? "finance/verb" : "finance/noun",
        source: [giver],
        target: [receiver],
        details: {
          flow: trigger.flow,
          ...(agency === undefined ? {} : { agency }),
          ...(purpose === null ? {} : { purpose }),
          ...(sector === null ? {} : { sector }),
        },
        amount,
        when: own ?? carriedTime(scene, trigger.token, [giver, receiver]),
        status: statusOf(scene, trigger, act.verb, how),
        anchor: trigger.token,
        words: [
          trigger.token,
          ...moneyTokens(scene, amount),
          ...[giver, receiver].filter((p) => inSentence(scene, p, trigger.token)).map((p) => p.token),
        ],
        doubt: flow.doubt,
      });
    }
  }
  return drafts;
}

/** The running time, unless the sentence that states it speaks of others alone. */
function carriedTime(scene: Scene, token: number, parties: readonly Party[]): Draft["when"] {
  const time = runningTime(scene, token);
  const head = time === null ? null : scene.headOf(time.span);
  if (head === null) return null;
  const named = scene
    .namesIn(scene.sentence(head).span)
    .flatMap((name) => name.value.state ?? (name.value.kind === "state" ? name.value.id : null) ?? []);
  return named.length === 0 || parties.some((party) => named.includes(party.actor.id)) ? time : null;
}

/** Whether a definite or bare noun takes up the flow that was told just before. */
function isRecalled(scene: Scene, trigger: FlowWord, previous: Draft | null): boolean {
  if (previous === null || !near(scene, previous.anchor, trigger.token)) return false;
  const { tree } = scene;
  const first = tree.children(trigger.carrier, "det")[0];
  return trigger.verbal || first === undefined || scene.is(first, "definite.word", "each.word");
}

function statusOf(scene: Scene, trigger: FlowWord, verb: number, how: Modality): Status {
  const { cues } = how;
  if (cues.has("cancel.verb") && trigger.flow !== "debt-relief") return "cancelled";
  if (cues.has("suspend.verb")) return "suspended";
  if (how.denied || how.negated || cues.has("refuse.verb")) return "denied";
  if (cues.has("pledge.verb") || cues.has("pledge.noun")) return "pledged";
  if (cues.has("agree.verb") || cues.has("agree.noun") || scene.is(verb, "sign.verb")) return "agreed";
  if (cues.has("intend.verb")) return "planned";
  if (how.tense === "future") return "pledged";
  if (scene.is(trigger.carrier, "agreement.noun")) return "agreed";
  if (how.progressive || (how.tense === "present" && !scene.tree.isA(verb, "root"))) return "ongoing";
  return "completed";
}

function loneAmount(scene: Scene, token: number): Derived<Amount> | null {
  const amounts = scene.amounts(scene.sentence(token)).filter((a) => a.rule !== "equivalent");
  return amounts.length === 1 ? amounts[0]! : null;
}

function inSentence(scene: Scene, party: Party, token: number): boolean {
  return party.actor.text !== null && scene.sentence(party.token).index === scene.sentence(token).index;
}

function moneyTokens(scene: Scene, amount: Derived<Amount> | null): number[] {
  return amount === null ? [] : scene.tokensIn(amount.span);
}
