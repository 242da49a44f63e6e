import { firmById } from "../../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "../draft.js";
import type { Amount, Derived, Sentence } from "../english/annotation/index.js";
import { complete, directed, type FlowWord, flowWords, laterPrice, statesIn } from "../flow/index.js";
import { firstCase } from "../frame.js";
import { once } from "../memo.js";
import { modality } from "../modality.js";
import { goodsOf, purposeOf, sectorOf } from "../money.js";
import type { Party } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { debtsOf } from "./debts.js";
import { isInvestor, kindOf } from "./kind.js";
import { isOverSeveral, joined, namedAfter, partsOf, priceOf, restates, toldParts, withUmbrella } from "./parts.js";
import { dated, isRecalled, isTakenUp, recalledSum } from "./recall.js";
import { statusOf } from "./status.js";
import { earlierCost, localised, reckoned, sumsByFlow } from "./sums.js";
import { agreedTime, begun, carriedTime, flowTime, laterTime, onlyYear } from "./time.js";

/** The rules for claims of the type finance; what such a claim is, and its details: kinds/finance.ts. */
export const finance: ClaimKind = {
  type: "finance",
  // Projects look back at the money as well.
  find: once((context: Context) => {
    const drafts: Draft[] = [];
    for (const sentence of context.scene.annotated.sentences) {
      const previous = drafts.at(-1) ?? null;
      const told = joined(readSentence(context, sentence, drafts));
      drafts.push(...told.filter((draft) => !told.some((other) => other !== draft && restates(draft, other))));
      const parts = partsOf(context, sentence, told, previous);
      const all = [...parts, ...toldParts(context.scene, told)];
      if (all.length > 0 && told.length > 0) drafts.splice(0, drafts.length, ...withUmbrella(drafts, all));
      drafts.push(...parts);
    }
    // What is owed is told last: a flow that the same words tell outright goes before it.
    const same = (a: Draft, b: Draft) => tellsSum(context.scene, a, b);
    const target = (draft: Draft) => draft.target[0]?.actor.id;
    const debts = debtsOf(context).filter((debt) => !drafts.some((d) => same(d, debt) && target(d) === target(debt)));
    // A sum that is owed outright is no gift to somebody understood.
    const flows = drafts.filter((d) => !debts.some((debt) => debt.doubt === 0 && same(d, debt)));
    return [...flows, ...debts].sort((a, b) => a.anchor - b.anchor);
  }),
};

/** Whether a flow of the same sentence tells the sum of a debt. */
function tellsSum(scene: Scene, known: Draft, debt: Draft): boolean {
  return (
    scene.sentence(known.anchor).index === scene.sentence(debt.anchor).index &&
    known.amount?.span.start === debt.amount?.span.start
  );
}

/** The flows of one sentence. What it calls a flow told before in vaguer words ("The loan carries …") is written back to that one. */
function readSentence(context: Context, sentence: Sentence, before: Draft[]): Draft[] {
  const { scene } = context;
  const words = flowWords(scene, sentence.from, sentence.to);
  const sums = sumsByFlow(scene, sentence, words);
  const told: Draft[] = [];
  for (const word of words) {
    const previous = told.at(-1) ?? before.at(-1) ?? null;
    const found = readFlow(context, word, previous, sums.get(word) ?? null);
    if (!Array.isArray(found)) {
      const list = told.length > 0 ? told : before;
      // "Talks have stalled over credit" does not say what was delivered before on.
      const same = word.verbal || !scene.is(firstCase(scene, word.carrier), "talk-topic.marker");
      list[list.length - 1] = same ? namedAfter(found, word.flow) : found;
      continue;
    }
    // "… $400 million. The loan will be payable in 20 years": what it was is told by the noun that takes it up.
    if (
      previous !== null &&
      told.length === 0 &&
      !sums.has(word) &&
      found.length > 0 &&
      isTakenUp(scene, word, previous)
    )
      before[before.length - 1] = namedAfter(previous, word.flow);
    told.push(...found);
  }
  const price = told.some((draft) => draft.amount)
    ? null
    : priceOf(context, sentence, told.at(-1) ?? before.at(-1) ?? null);
  return price === null ? told : [...told, price];
}

/** What a word of a sentence tells; the flow told before, as it stands now, where that is all it speaks of. */
function readFlow(
  context: Context,
  trigger: FlowWord,
  previous: Draft | null,
  sum: Derived<Amount> | null,
): Draft[] | Draft {
  const { scene } = context;
  const act = predication(scene, trigger.verbal ? trigger.token : trigger.carrier);
  // "Financing … totalled": a gerund that stands for a noun is what its verb says of it.
  const gerund = !trigger.verbal && act.verb === trigger.token && scene.tree.isA(act.verb, "nsubj", "csubj");
  const how = modality(scene, gerund ? predication(scene, scene.tree.head(act.verb)) : act);
  // Readiness to give is an offer, not a wish.
  if (how.supposed || (how.unreal && !how.cues.has("prepared.word")) || scene.is(act.verb, "repay.verb")) return [];
  // "conditioned no purchase on the relief": where nobody gives, nothing flows.
  const none = !trigger.verbal && scene.tree.children(trigger.token, "det").some((i) => scene.is(i, "negation.word"));
  if (none && !scene.is(act.verb, "give.verb", "receive.verb")) return [];
  const deal = !trigger.verbal && trigger.flow === "other" && scene.is(trigger.token, "agreement.noun", "project.noun");
  if (deal && statesIn(context, trigger.token).length < 2) return [];
  const cost =
    sum ??
    earlierCost(scene, trigger, act.verb) ??
    (trigger.verbal ? null : laterPrice(scene, trigger.token)) ??
    recalledSum(scene, trigger, previous);
  const told = directed(context, trigger);
  if (sum === null && isLabel(scene, trigger) && told.givers.length + told.receivers.length === 0) return [];
  const stated = flowTime(scene, act.verb, trigger.token);
  const own = trigger.flow === "technical-assistance" && scene.is(act.verb, "mission.verb") ? begun(stated) : stated;
  const open = told.both.length === 0 && (told.givers.length === 0 || told.receivers.length === 0);
  // "The loan carries an interest rate of 2 %" tells of a loan already told: nothing new flows.
  const recalls = sum === null && open && isRecalled(scene, trigger, previous);
  if (recalls && own === null) return previous;
  const later = recalls ? dated(scene, trigger, previous, own) : null;
  if (later !== null) return later;
  if (
    trigger.flow === "investment" &&
    !trigger.verbal &&
    sum === null &&
    !scene.is(act.verb, "give.verb", "receive.verb") &&
    !(scene.is(trigger.token, "venture.noun") && scene.is(act.verb, "establish.verb"))
  )
    return [];
  if (staysAtHome(scene, act)) return [];
  const flow = complete(context, trigger, told, previous, cost !== null);
  if (flow === null) return [];
  const works = trigger.verbal && scene.is(trigger.token, "build.verb") && !scene.is(trigger.token, "transfer.verb");
  if (works && flow.givers.every((g) => isContractor(scene, g))) return [];
  const purpose =
    trigger.flow === "purchase" && trigger.verbal ? goodsOf(scene, act) : purposeOf(scene, trigger.carrier, act.verb);
  const sector = sectorOf(scene, trigger.token);
  // "Germany and France will jointly lend": one loan of both.
  const joint = scene.tree.children(act.verb, "advmod").some((i) => scene.is(i, "jointly.word"));
  const sides = joint ? [flow.givers] : flow.givers.map((giver) => [giver]);
  const pairs = sides.flatMap((givers) => flow.receivers.map((receiver) => [givers, receiver] as const));
  return pairs
    .filter(([givers, receiver]) => givers.every((giver) => giver.actor.id !== receiver.actor.id))
    .map(([givers, receiver]): Draft => {
      const giver = givers[0]!;
      const text = cost === null ? "" : scene.words(cost.span);
      const amount = cost === null ? null : localised(reckoned(scene, cost), text, [receiver.actor.id, giver.actor.id]);
      const agency = [...giver.agents, ...receiver.agents].find((a) => a.actor.kind !== "person")?.actor.name;
      return {
        rule: trigger.verbal
          ? scene.is(trigger.token, "build.verb")
            ? "finance/build"
            : "finance/verb"
          : "finance/noun",
        source: givers,
        target: [receiver],
        details: {
          flow: kindOf(scene, trigger, givers, act.verb),
          ...(agency === undefined ? {} : { agency }),
          ...(purpose === null ? {} : { purpose }),
          ...(sector === null ? {} : { sector }),
          ...(cost !== null && isOverSeveral(scene, trigger, act.verb) ? { umbrella: true } : {}),
        },
        amount,
        when:
          own ??
          carriedTime(scene, trigger.token, [...givers, receiver], 0) ??
          agreedTime(scene, trigger.token, [...givers, receiver]) ??
          carriedTime(scene, trigger.token, [...givers, receiver], 99) ??
          laterTime(scene, trigger.token) ??
          onlyYear(scene),
        status: statusOf(scene, trigger, act.verb, how),
        anchor: trigger.token,
        words: [
          trigger.token,
          ...(amount === null ? [] : scene.tokensIn(amount.span)),
          ...[...givers, receiver].filter((p) => inSentence(scene, p, trigger.token)).map((p) => p.token),
        ],
        doubt: flow.doubt + (sum === cost ? 0 : 1),
      };
    });
}

/** "Loan: China agreed to lend …": a word that stands before what it names, and tells nothing of its own. */
function isLabel(scene: Scene, { verbal, token }: FlowWord): boolean {
  const { from, to } = scene.sentence(token);
  if (verbal || scene.tokens.slice(from, token).some(({ upos }) => upos !== "NUM" && upos !== "PUNCT")) return false;
  return scene.tree.token(token + 1)?.form === ":" && token + 1 < to;
}

/** "will invest in its own schools": money that somebody spends on what is theirs crosses no border. What it is taken from ("from its own funds") tells nothing. */
function staysAtHome(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  return act.arguments.some(
    ({ role, token }) =>
      (role === "oblique" || role === "patient" || role === "recipient") &&
      !scene.is(firstCase(scene, token), "origin.marker") &&
      tree.child(token, "nmod:poss") !== null &&
      tree.children(token, "amod").some((child) => scene.is(child, "own.word")),
  );
}

/** "A Chinese company built the road": works under a contract give nothing away. */
function isContractor(scene: Scene, party: Party): boolean {
  if (isInvestor(scene, party)) return true;
  return party.agents.some(({ actor }) => actor.kind === "firm" && firmById(actor.id)?.kind !== "agency");
}

function inSentence(scene: Scene, party: Party, token: number): boolean {
  return party.actor.text !== null && scene.sentence(party.token).index === scene.sentence(token).index;
}
