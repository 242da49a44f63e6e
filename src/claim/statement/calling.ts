import { actAt, conductOf, holds } from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { deny } from "./denial.js";
import { speakersOf } from "./saying.js";
import { answer, draftOf, isCharge } from "./speech-act.js";

/** "called the Belarusian move a hostile act", "called the claim a fairy tale" */
export function calledOf(context: Context, verb: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const act = actAt(scene, verb);
  const speakers = speakersOf(context, verb);
  if (speakers.length === 0) return [];
  // "calls this a lie": of two objects the second says what the first is called.
  const [first, ...others] = act.arguments.filter((a) => a.role === "patient").map((a) => a.token);
  const named = first === undefined ? [] : [first];
  const complements = [...tree.children(verb, "xcomp", "obl", "advcl", "ccomp"), ...others];
  // "called the step bullying": the tree may take the object for a part of its predicate.
  const hidden = complements.filter((t) => tree.child(t, "det") !== null).flatMap((t) => tree.children(t, "compound"));
  // "called the claim “a fairy tale”": what it is called stands in apposition.
  const renamed = complements.filter((t) => tree.child(t, "appos") !== null && tree.child(t, "det") !== null);
  const charged = named.some((t) => isCharge(scene, t)) ? [] : others.filter((t) => scene.is(t, "charge.noun"));
  const objects = [charged, named, hidden, renamed].find((tokens) => tokens.length > 0) ?? [];
  const predicates = [
    ...complements,
    ...objects.flatMap((t) => tree.children(t, "appos", "nmod", "acl")),
    ...objects.flatMap((t) => tree.children(t, "amod").filter((word) => word > t)),
  ];
  if (predicates.some((t) => holds(scene, t, "baseless.adj")) && objects.some((t) => isCharge(scene, t))) {
    // "called Estonia's accusations groundless": the possessive may be taken for an object of its own.
    const owners = charged.length > 0 ? named : [];
    const accusers = [...objects, ...owners]
      .flatMap((t) => conductOf(context, t, speakers))
      .filter((p) => p.actor.text !== null);
    return accusers.length > 0
      ? [draftOf(context, "deny", speakers, accusers[0]!, verb, [...objects, ...predicates], 0.5)]
      : deny(context, verb, speakers, told);
  }
  const wrong = [...predicates, ...objects].some((t) => holds(scene, t, "wrong.word"));
  const good = !wrong && predicates.some((t) => holds(scene, t, "good.word"));
  if (!wrong && !good) return [];
  const said = good ? "praise" : "criticise";
  const subjects = predicates.flatMap((t) => tree.children(t, "nsubj"));
  const themes = objects.length > 0 ? objects : subjects.length > 0 ? subjects : predicates;
  const targets = [...themes, ...predicates.flatMap((t) => tree.children(t, "nsubj"))].flatMap((t) =>
    conductOf(context, t, speakers),
  );
  if (targets.length === 0) return answer(context, said, verb, speakers, [...themes, ...predicates]);
  return targets
    .slice(0, 1)
    .map((target) => draftOf(context, said, speakers, target, verb, [...themes, ...predicates], 0.5));
}
