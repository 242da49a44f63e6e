import { perToken } from "../memo.js";
import { amountOf, carrierOf } from "../money.js";
import { inRole, isPassive, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { deedFlow, isMisreadGift, laterPrice, nominalDeed } from "./deeds.js";
import {
  buysStake,
  holdsMoney,
  isCommand,
  isCounted,
  isInverted,
  isOfDebt,
  isPrice,
  isTraded,
  nounsOf,
  strayGifts,
  sumAt,
  thingsIn,
} from "./gifts.js";
import { openedInstitute } from "./institutes.js";

/** The flows that words tell, the more exact before the vaguer. */
export const FLOWS = [
  "debt-relief",
  "credit-line",
  "technical-assistance",
  "loan",
  "grant",
  "investment",
  "aid",
  "purchase",
  "other",
] as const;
export type FlowKind = (typeof FLOWS)[number];

/** A word that tells of a flow of money or of its equivalent. */
export interface FlowWord {
  readonly token: number;
  /** The nominal that holds the money: the noun itself, "agreement" in "loan agreement", "$3 million" in "$3 million in aid"; a verb itself. */
  readonly carrier: number;
  readonly flow: FlowKind;
  readonly verbal: boolean;
}

/** The flow words of a sentence's tokens, in text order; nouns before the verbs that only carry them. */
export function flowWords(scene: Scene, from: number, to: number): FlowWord[] {
  const here = Array.from({ length: to - from }, (_, k) => flowWordAt(scene, from + k)).filter((word) => word !== null);
  const found: FlowWord[] = [];
  for (const word of [...here.filter((w) => !w.verbal), ...here.filter((w) => w.verbal)]) {
    // "cancelled $84 million of a Chinese loan": of what is forgiven only the forgiving is told.
    if (word.verbal && word.flow === "debt-relief") {
      const owed = found.findIndex((w) => isOwed(scene, word.token, w.token));
      if (owed >= 0) found.splice(owed, 1);
    }
    if (!found.some((known) => sameThing(scene, known, word))) found.push(word);
  }
  return found.filter((word) => !isForPurchase(scene, word, found)).sort((a, b) => a.token - b.token);
}

/** Whether a loan only tells what the debt is that a verb forgives; a loan that is itself cancelled is not paid out. */
function isOwed(scene: Scene, verb: number, noun: number): boolean {
  const { tree } = scene;
  return scene.is(noun, "debt.noun") && noun > verb && tree.isWithin(noun, verb) && tree.head(noun) !== verb;
}

/** "a loan for the purchase of rigs", "funds to buy buses": what money is for is no second flow. */
function isForPurchase(scene: Scene, word: FlowWord, all: readonly FlowWord[]): boolean {
  const { tree } = scene;
  if (word.flow !== "purchase") return false;
  const purpose = word.verbal
    ? tree.isA(word.token, "acl", "advcl") && scene.form(word.token) === "infinitive"
    : scene.is(tree.child(word.token, "case") ?? -1, "purpose.marker");
  return purpose && all.some((other) => other !== word && other.flow !== "purchase" && other.token < word.token);
}

function flowWordAt(scene: Scene, token: number): FlowWord | null {
  const { tree } = scene;
  const { upos } = tree.token(token);
  // "Financing from China for these projects totalled …": a gerund is a noun where it stands for one.
  const gerund =
    upos === "VERB" &&
    scene.form(token) === "present-participle" &&
    tree.isA(token, "nsubj", "csubj", "obj") &&
    scene.is(token, "other.noun");
  if (upos === "NOUN" || upos === "PROPN" || gerund) return flowNoun(scene, token);
  return upos === "VERB" ? flowVerb(scene, token) : null;
}

const flowNoun = perToken((scene: Scene, token: number): FlowWord | null => {
  const { tree } = scene;
  if (openedInstitute(scene, token) !== null) return { token, carrier: token, flow: "aid", verbal: false };
  const proper = tree.token(token).upos === "PROPN";
  // "loan words", "credit rating", "grant writer": money only qualifies something else.
  if (
    tree.isA(token, "compound", "amod") &&
    !scene.is(tree.head(token), "agreement.noun", "package.noun", "money.noun")
  )
    return null;
  if (scene.is(token, "sport.noun") || scene.name(token) !== null || isSport(scene, token)) return null;
  // "loan financing" is a loan, "relief assistance" is told at its head.
  if (tree.isA(token, "compound") && FLOWS.some((f) => scene.is(tree.head(token), `${f}.noun`))) return null;
  const told = [token, ...tree.children(token, "compound")];
  const kind = scene.is(token, ...FLOWS.map((f) => `${f}.noun`))
    ? FLOWS.find((f) => told.some((t) => scene.is(t, `${f}.noun`)))
    : undefined;
  // "the first tranche of the loan" is part of a loan.
  const whole = scene.tree
    .children(token, "nmod")
    .filter((t) => scene.is(scene.tree.child(t, "case") ?? -1, "doer.marker"));
  const flow = kind === "other" ? (FLOWS.find((f) => whole.some((t) => scene.is(t, `${f}.noun`))) ?? kind) : kind;
  // "the cancellation of debts"
  const relief = scene.is(token, "relief.noun") && tree.subtree(token).some((t) => scene.is(t, "debt.noun"));
  if (relief) return { token, carrier: token, flow: "debt-relief", verbal: false };
  // "fellowships between their universities": an exchange that nobody gives.
  const shared = tree.children(token, "nmod").filter((i) => scene.is(tree.child(i, "case") ?? -1, "between.marker"));
  const named = (i: number) => tree.subtree(i).some((t) => scene.name(t)?.value.kind === "state");
  if (flow === "technical-assistance" && shared.length > 0 && !shared.some(named)) return null;
  if (flow === undefined) {
    const deed = nominalDeed(scene, token);
    return deed === null ? pricedDeal(scene, token) : { token, carrier: token, flow: deed, verbal: false };
  }
  const sum = amountOf(scene, token, tree.isA(token, "nsubj", "obj", "nsubj:pass") ? tree.head(token) : token);
  if (proper && sum === null) return null;
  // "a commitment to trade", "the Fund": money only where a sum is named.
  if (scene.is(token, "measured.noun") && sum === null && flow !== "grant") return null;
  // "built it as a gift": the building is told, not money.
  const above = tree.head(token);
  if (
    above >= 0 &&
    scene.is(above, "build.verb") &&
    scene.is(tree.child(token, "case") ?? -1, "means.marker") &&
    sum === null
  )
    return null;
  return { token, carrier: carrierOf(scene, token), flow, verbal: false };
});

function flowVerb(scene: Scene, token: number): FlowWord | null {
  // "China's promised $46 billion": the sum itself is what flows.
  const sum = scene.tree.head(token);
  if (scene.tree.isA(token, "amod") && scene.is(token, "promise.verb") && holdsMoney(scene, sum))
    return { token: sum, carrier: sum, flow: "other", verbal: false };
  const act = predication(scene, token);
  // "subsidised mortgages", but "a Chinese-funded clinic"
  const bare = scene.tree.isA(token, "amod") && isPassive(scene, token) && inRole(act, "agent").length === 0;
  if (bare && !isMisreadGift(scene, token)) return null;
  const patients = inRole(act, "patient");
  const verb = (flow: FlowKind): FlowWord => ({ token, carrier: token, flow, verbal: true });
  const astray = strayGifts(scene, token, patients);
  const given = (concept: string) =>
    patients.some((p) => nounsOf(scene, p.token).some((n) => scene.is(n, concept))) ||
    astray.some((n) => scene.is(n, concept));
  const flow = FLOWS.find((f) => f !== "other" && scene.is(token, `${f}.verb`));
  // "forgave Cuba $900 million"
  if (flow === "debt-relief" && scene.is(token, "forgive.verb") && sumAt(scene, token, patients)) return verb(flow);
  // "wrote off 40% of the debt that Mali owed it": the tree may cut the clause off.
  if (flow === "debt-relief" && scene.is(token, "forgive.verb") && isOfDebt(scene, token)) return verb(flow);
  if (flow === "debt-relief")
    return scene.tree
      .children(token, "obj", "obl", "nsubj:pass")
      .concat(patients.map((p) => p.token))
      .some((p) => scene.tree.subtree(p).some((n) => scene.is(n, "debt.noun", "repay.verb")))
      ? verb(flow)
      : null;
  const named = patients.some((p) =>
    nounsOf(scene, p.token).some(
      (n) => /^(?:NOUN|PROPN)$/.test(scene.tree.token(n).upos) && flowNoun(scene, n) !== null,
    ),
  );
  const immaterial = patients.some((p) => scene.tree.coordinated(p.token).some((n) => scene.is(n, "immaterial.noun")));
  if (named || immaterial) return null;
  const armed = patients.some((p) => scene.tree.phrase(p.token).some((n) => scene.is(n, "military.word")));
  if (scene.is(token, "send.verb") && given("aid-worker.noun") && !armed) return verb("technical-assistance");
  if (flow === "purchase" && isCommand(scene, token, patients)) return null;
  if (isTraded(scene, token, patients)) return null;
  // "bought a stake in the mine": direct investment.
  if (flow === "purchase" && given("equity.noun")) return verb("investment");
  // "granted the extradition": only things of worth are given away.
  const worth = given("goods.noun") || given("public-good.noun") || sumAt(scene, token, patients);
  if (flow === "grant" && scene.is(token, "confer.verb") && !worth) return null;
  const shifted = isMisreadGift(scene, token) || isInverted(scene, act.arguments) || astray.length > 0;
  if (flow !== undefined && (flow !== "grant" || patients.length > 0 || shifted)) return verb(flow);
  const deed = deedFlow(scene, act);
  if (deed !== null) return verb(deed);
  if (scene.is(token, "fund.verb") && patients.length > 0) return verb("other");
  // A school or a well that one state builds in another, and goods handed over, are aid in kind (TUFF codebook: grant in kind).
  if (scene.is(token, "build.verb") && given("public-good.noun")) return verb("aid");
  if (scene.is(token, "train.verb") && given("trainee.noun")) return verb("technical-assistance");
  // "paid France €640 million for two frigates": a price.
  if (scene.is(token, "pay.verb", "invest.verb") && buysStake(scene, act.arguments) && sumAt(scene, token, patients))
    return verb("investment");
  if (scene.is(token, "pay.verb") && isPrice(scene, act.arguments) && sumAt(scene, token, patients))
    return verb("purchase");
  // "supports the office with 90 million kronor"
  const sustained = act.arguments.some((a) => a.marker === "with" && amountOf(scene, a.token, token) !== null);
  if (scene.is(token, "back.verb") && sustained) return verb("other");
  const available =
    scene.is(token, "make.verb") &&
    scene.tree.children(token, "xcomp", "amod").some((i) => scene.is(i, "available.word"));
  const into = scene.is(token, "put.verb") && act.arguments.some((a) => a.role === "oblique" && a.marker === "into");
  if (!available && !into && !scene.is(token, "give.verb", "pledge.verb", "receive.verb")) return null;
  if (!sumAt(scene, token, patients)) {
    const thing = (n: number) => scene.is(n, "goods.noun", "public-good.noun");
    const things =
      astray.some(thing) ||
      patients.some((p) => thingsIn(scene, p.token).some(thing)) ||
      patients.some((p) => isCounted(scene, p.token));
    return scene.is(token, "transfer.verb") && things ? verb("aid") : null;
  }
  const money = patients.length === 0 || patients.some((p) => holdsMoney(scene, p.token));
  return verb(money || given("money.noun") ? "other" : "aid");
}

/** "a deal worth $700 million", "a 168 million yuan project": money is at stake though nothing says how it flows. */
function pricedDeal(scene: Scene, token: number): FlowWord | null {
  const { tree } = scene;
  if (!scene.is(token, "agreement.noun", "project.noun")) return null;
  // "an agreement worth 40 million yuan was signed": the tree may hang the sum on the verb.
  const verb = tree.isA(token, "nsubj", "obj") ? tree.head(token) : token;
  return amountOf(scene, token, verb) === null && laterPrice(scene, token) === null
    ? null
    : { token, carrier: token, flow: "other", verbal: false };
}

/** A loan named twice in one clause ("a loan agreement … under which the loan") is one flow. */
function sameThing(scene: Scene, a: FlowWord, b: FlowWord): boolean {
  if (a.verbal !== b.verbal) {
    // "granted Sudan a loan", "gave €150 million in budget support": the verb and its object are one flow.
    const [verb, noun] = a.verbal ? [a, b] : [b, a];
    if (
      scene.tree.isWithin(noun.token, verb.token) &&
      inRole(predication(scene, verb.token), "patient").some((p) => scene.tree.isWithin(noun.token, p.token))
    )
      return true;
    // "provided $3 million as a grant", "financed through a loan": the noun says what the verb only carries.
    const above = scene.tree.head(noun.token);
    const by = (t: number) =>
      t >= 0 &&
      scene.tree.head(t) === verb.token &&
      scene.tree.isA(t, "obl", "nmod") &&
      scene.is(scene.tree.child(t, "case") ?? -1, "means.marker");
    if (scene.is(verb.token, "give.verb", "fund.verb") && (by(noun.token) || by(above))) return true;
  }
  return (
    a.carrier === b.carrier || (scene.tree.isWithin(b.token, a.carrier) && scene.tree.isA(b.token, "compound", "amod"))
  );
}

/** "The striker joined the club on loan": two words of sport in one sentence. */
function isSport(scene: Scene, token: number): boolean {
  const { from, to } = scene.sentence(token);
  let words = 0;
  for (let i = from; i < to; i++) if (scene.is(i, "sport.noun")) words++;
  return words > 1;
}
