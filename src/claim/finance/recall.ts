import type { Draft } from "../draft.js";
import type { Amount, Derived, Moment } from "../english/annotation/index.js";
import { type FlowWord, near } from "../flow/index.js";
import { modality } from "../modality.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { VAGUE } from "./parts.js";

/** Whether a definite or bare noun takes up the flow that was told just before. */
export function isRecalled(scene: Scene, trigger: FlowWord, previous: Draft | null): previous is Draft {
  if (previous === null || !near(scene, previous.anchor, trigger.token)) return false;
  const first = scene.tree.children(trigger.carrier, "det")[0];
  return trigger.verbal || first === undefined || scene.is(first, "definite.word", "each.word");
}

/** Whether a noun with an article or "this" takes up the flow told just before. */
export function isTakenUp(scene: Scene, word: FlowWord, previous: Draft): boolean {
  const article = scene.tree.children(word.token, "det").some((child) => scene.is(child, "definite.word"));
  return !word.verbal && article && near(scene, previous.anchor, word.token);
}

/**
 * The flow told before, dated by a sentence that takes it up: "Kuwait lent Chad 5 million dinars. The loan was signed in May 1994." Null where that one has
 * a time of its own, or the later sentence tells of something else that happens to it.
 */
export function dated(scene: Scene, word: FlowWord, previous: Draft, own: Derived<Moment> | null): Draft | null {
  if (own === null || previous.when?.value.basis === "stated" || own.value.basis !== "stated") return null;
  const act = predication(scene, word.verbal ? word.token : word.carrier);
  if (!scene.is(act.verb, "sign.verb", "agree.verb", "commit.verb", "announce.verb", "give.verb")) return null;
  if (modality(scene, act).tense === "future") return null;
  return { ...previous, when: { ...own, value: { ...own.value, basis: "context" }, rule: "later-time", parts: [own] } };
}

/** The sum of a flow that "the loan" takes up, where both may be the same: what is told of it anew is told of that sum. */
export function recalledSum(scene: Scene, word: FlowWord, previous: Draft | null): Derived<Amount> | null {
  if (previous === null || word.verbal || !isTakenUp(scene, word, previous)) return null;
  const flow = String(previous.details.flow);
  const same = flow === word.flow || VAGUE.includes(flow) || VAGUE.includes(word.flow);
  return same ? (previous.amount ?? null) : null;
}
