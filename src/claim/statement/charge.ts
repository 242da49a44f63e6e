import { clausesOf, isPlural, isVerb, officialParties, speaks } from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import { speakersOf } from "./saying.js";
import { draftOf } from "./speech-act.js";

/** "accused each other of", "traded accusations": each accuses the other. */
export function mutualCharge(context: Context, verb: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (!isVerb(scene, verb)) return [];
  const act = predication(scene, verb);
  const mutual = act.arguments.some(
    (a) =>
      a.role === "patient" &&
      (scene.is(verb, "mutual-charge.verb")
        ? scene.is(a.token, "accusation.noun")
        : tree.subtree(a.token).some((t) => scene.is(t, "reciprocal.word"))),
  );
  const speakers = speakersOf(context, verb);
  if (!mutual || speakers.length !== 2) return [];
  return [speakers, [...speakers].reverse()].map(([one, other]) =>
    draftOf(
      context,
      "accuse",
      [one!],
      other!,
      verb,
      act.arguments.map((a) => a.token),
      0,
    ),
  );
}

/** "informed Sweden that", "told Seoul that": a state learns something that no other act holds. */
export function notice(context: Context, verb: number): Draft[] {
  const { scene } = context;
  if (!isVerb(scene, verb)) return [];
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated) return [];
  const speakers = speakersOf(context, verb);
  const told = act.arguments
    .filter(
      (a) =>
        (a.role === "recipient" || a.role === "patient") &&
        speaks(scene, a.token) &&
        scene.tree.token(a.token).upos !== "PRON" &&
        !(scene.is(a.token, "counterpart.noun") && isPlural(scene, a.token)),
    )
    .flatMap((a) => officialParties(context, a.token))
    .filter((p) => speakers.every((s) => s.actor.id !== p.actor.id));
  if (speakers.length === 0) return [];
  // What one leader tells another in their talk belongs to the talk.
  const kind = (p: Party) => scene.name(p.token)?.value.kind;
  if (speakers.some((p) => kind(p) === "person") && told.some((p) => kind(p) === "person" || kind(p) === "office"))
    return [];
  return told
    .slice(0, 1)
    .map((target) => draftOf(context, "announce", speakers.slice(0, 1), target, verb, clausesOf(scene, act), 1));
}
