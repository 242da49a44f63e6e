import {
  actAt,
  clausesOf,
  conductOf,
  isAlleged,
  isReported,
  isVerb,
  officialParties,
  partiesWithin,
} from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { speakersOf } from "./saying.js";
import { answer, draftOf, isCharge } from "./speech-act.js";

/** "denied the charge", "denies steering migrants to Poland", "rejected the accusation" */
export function denialOf(context: Context, verb: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  if (!isVerb(scene, verb)) return [];
  const act = actAt(scene, verb);
  const speakers = speakersOf(context, verb);
  if (speakers.length === 0 || modality(scene, act).supposed) return [];
  const charges = act.arguments
    .filter(
      (a) =>
        a.role === "patient" && (scene.is(verb, "deny.verb") ? isAlleged(scene, a.token) : isReported(scene, a.token)),
    )
    .map((a) => a.token);
  if (charges.length > 0) {
    const accusers = charges
      .flatMap((t) => conductOf(context, t, speakers))
      .filter((p) => p.actor.text !== null)
      .slice(0, 1);
    if (accusers.length === 0) return deny(context, verb, speakers, told);
    return accusers.map((target) => draftOf(context, "deny", speakers, target, verb, charges, 0));
  }
  if (!scene.is(verb, "deny.verb")) return [];
  // "accused Iran of the attacks, which Tehran denied"
  const relative =
    scene.tree.isA(verb, "acl:relcl") &&
    act.arguments.some((a) => scene.tree.head(verb) === a.token || scene.is(a.token, "relative.pronoun"));
  const here = scene.sentence(verb).index;
  const charged = told.filter((d) => scene.sentence(d.anchor).index === here && d.details.act === "accuse");
  if (relative && charged.some((d) => d.target.some((t) => speakers.some((s) => s.actor.id === t.actor.id))))
    return deny(context, verb, speakers, charged);
  // What a third party is said not to have done is no answer to a charge.
  const own = clausesOf(scene, act).filter((t) =>
    scene.tree.children(t, "nsubj").every((s) => {
      const parties = officialParties(context, s);
      // "denied that the alliance was in crisis" answers no charge.
      const speaker = parties.length === 0 && scene.tree.token(s).upos === "PRON";
      return speaker || parties.some((p) => speakers.some((k) => k.actor.id === p.actor.id));
    }),
  );
  if (own.length === 0 && clausesOf(scene, act).length > 0) return [];
  // "denied entry to": what is no charge is refused, not denied.
  const things = act.arguments.filter((a) => a.role === "patient").map((a) => a.token);
  if (
    things.some(
      (t) => (!isCharge(scene, t) || scene.is(t, "criticism.noun", "complaint.noun")) && !scene.is(t, "guilt.noun"),
    )
  )
    return [];
  const content = own.flatMap((t) => partiesWithin(context, t, speakers, 5));
  if (content.length === 0) return deny(context, verb, speakers, told);
  return content.slice(0, 1).map((target) => draftOf(context, "deny", speakers, target, verb, [], 0.5));
}

/** A denial of what another party said of the speaker just before. */
export function deny(context: Context, token: number, speakers: readonly Party[], told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const accusers = told
    .filter((d) => d.anchor < token && scene.sentence(token).index - scene.sentence(d.anchor).index <= REACH)
    .filter((d) => d.target.some((t) => speakers.some((s) => s.actor.id === t.actor.id)))
    .at(-1)?.source;
  // Whom the denied words themselves name need not have said them.
  const elsewhere = (draft: Draft) => draft.target.every((p) => p.actor.text === null);
  return accusers === undefined
    ? answer(context, "deny", token, speakers).filter(elsewhere)
    : accusers.map((accuser) => draftOf(context, "deny", speakers, accuser, token, [], 0.5));
}

/** Sentences that a denial looks back over. */
const REACH = 2;

/** "says there was none", "said there had been no such flight" */
export function isNone(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return (
    tree.child(token, "expl") !== null &&
    tree
      .children(token, "nsubj")
      .some((t) => scene.is(t, "none.word") || tree.children(t).some((w) => scene.is(w, "such.word")))
  );
}
