import type { Status } from "../../vocabulary/index.js";
import type { FlowWord } from "../flow/index.js";
import type { Modality } from "../modality.js";
import { inRole, predication } from "../predication.js";
import type { Scene } from "../scene.js";

/**
 * How far a flow has come. A promise is never a commitment and a commitment is no payment (TUFF codebook, statuses): what is offered, promised or will be
 * given is pledged, what was signed is agreed, what was given is completed.
 */
export function statusOf(scene: Scene, word: FlowWord, verb: number, how: Modality): Status {
  const { cues } = how;
  const negated = how.negated || isNotYet(scene, verb);
  const past = how.tense === "past" && !negated;
  if (cues.has("cancel.verb") && word.flow !== "debt-relief") return "cancelled";
  if (cues.has("suspend.verb")) return "suspended";
  const held = !scene.tree.isA(word.carrier, "nsubj") || word.verbal;
  const given =
    held && past && scene.is(verb, "give.verb", "receive.verb", "fulfil.verb") && !scene.is(verb, "pledge.verb");
  const promised = isPromised(scene, word, verb);
  if (promised && past && scene.is(verb, "sign.verb")) return "agreed";
  if (promised) return given ? "completed" : "pledged";
  if (negated && isStillDue(scene, verb)) return "pledged";
  if (how.denied || negated || cues.has("refuse.verb")) return "denied";
  const under = isUnderAgreement(scene, verb) || isObliged(scene, verb);
  if (under && (how.tense === "future" || scene.is(verb, "commit.verb"))) return "agreed";
  if (cues.has("prepared.word")) return "pledged";
  if (cues.has("pledge.verb") || cues.has("pledge.noun")) return "pledged";
  // "is negotiating a loan", "is being negotiated": nothing has been agreed.
  if (scene.is(verb, "negotiate.verb") && (how.progressive || isUnderWay(scene, verb))) return "planned";
  if (cues.has("agree.verb") || cues.has("agree.noun") || scene.is(verb, "sign.verb")) return "agreed";
  // What is ordered has still to be delivered and paid.
  if (scene.is(verb, "bid.verb") && word.flow === "purchase") return "agreed";
  // "the loan …, signed on 5 February"
  if (scene.tree.children(word.carrier, "acl").some((i) => scene.is(i, "sign.verb"))) return "agreed";
  if (cues.has("intend.verb")) return "planned";
  if (how.tense === "future") return "pledged";
  if (scene.is(word.carrier, "agreement.noun")) return "agreed";
  if (how.progressive || (how.tense === "present" && !scene.tree.isA(verb, "root"))) return "ongoing";
  return "completed";
}

/** "a pledge of $7 million", "Canberra's offer of a loan", "the promised loan", "the loan that was promised": the words themselves call it a promise. */
function isPromised(scene: Scene, word: FlowWord, verb: number): boolean {
  if (word.verbal) return false;
  const { tree } = scene;
  const above = tree.ancestors(word.carrier);
  const upTo = above.slice(0, Math.max(0, above.indexOf(verb)));
  const nominal = [word.carrier, ...upTo.filter((i) => /^(?:NOUN|PROPN|SYM|NUM)$/.test(tree.token(i).upos))];
  if (nominal.some((i) => scene.is(i, "promise.noun"))) return true;
  const qualified = nominal.flatMap((i) => tree.children(i, "amod", "acl"));
  return qualified.some((i) => i !== verb && scene.is(i, "promise.verb") && scene.form(i) !== "present-participle");
}

/** "is being negotiated" */
function isUnderWay(scene: Scene, verb: number): boolean {
  return scene.tree.children(verb, "aux").some((aux) => scene.form(aux) === "present-participle");
}

/** "has yet to pay": not so far. */
function isNotYet(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const above = tree.head(verb);
  const held = above >= 0 && tree.isA(verb, "xcomp") && scene.is(above, "have.verb", "be.verb");
  return held && tree.children(above, "advmod").some((child) => scene.is(child, "yet.word"));
}

/** "has yet to pay the 20 million zlotys it promised": what was promised and not given is still promised. */
function isStillDue(scene: Scene, verb: number): boolean {
  const { to } = scene.sentence(verb);
  for (let i = verb + 1; i < Math.min(to, verb + REACH); i++) if (scene.is(i, "promise.verb")) return true;
  return false;
}

/** Words after a verb in which a promise that it does not keep is looked for. */
const REACH = 12;

/** "The Government of Japan shall extend a loan": what a treaty obliges another than the speaker to. */
function isObliged(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const subject = tree.child(verb, "nsubj");
  const spoken = subject === null || tree.token(subject).upos === "PRON";
  return !spoken && tree.children(verb, "aux").some((aux) => scene.is(aux, "obliging.auxiliary"));
}

/** "Under this agreement Denmark shall provide": what is given under an agreement has been agreed. */
function isUnderAgreement(scene: Scene, verb: number): boolean {
  return inRole(predication(scene, verb), "oblique").some(
    (a) =>
      scene.is(a.token, "agreement.noun", "agree.noun") &&
      scene.is(scene.tree.child(a.token, "case") ?? -1, "accord.marker"),
  );
}
