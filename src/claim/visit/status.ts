import type { Status } from "../../vocabulary/index.js";
import type { Draft } from "../draft.js";
import { type Modality, modality } from "../modality.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

/** What a visit is called: "a state visit", "an official two-day visit", "a stopover". */
export function kindOf(scene: Scene, act: Predication): string {
  const { tree } = scene;
  const noun = scene.is(act.token, "visit.noun")
    ? act.token
    : tree.children(act.token, "obl", "nmod").find((child) => scene.is(child, "visit.noun"));
  if (noun === undefined) return scene.is(act.token, "transit.verb") ? "transit" : "unspecified";
  if (scene.is(noun, "transit.noun")) return "transit";
  const words = [
    ...tree.children(noun, "amod", "compound"),
    ...tree.children(noun, "amod", "compound").flatMap((child) => tree.children(child, "conj", "amod", "compound")),
  ];
  const kind = ["state", "official", "working", "transit"].find((k) =>
    words.some((child) => scene.is(child, `${k}-visit.word`)),
  );
  return kind ?? "unspecified";
}

/** When a visit is made: the time beside the noun goes before that of its clause ("the visit on 2 June was the first since 2019"). */
export function visitTime(scene: Scene, act: Predication): Draft["when"] {
  const { tree } = scene;
  const { token } = act;
  if (tree.token(token).upos !== "VERB") {
    const inside = tree.subtree(token, (child) => tree.isA(child, "acl:relcl", "advcl", "conj"));
    const own = scene
      .times(scene.sentence(token))
      .find((time) => scene.tokensIn(time.span).some((t) => t !== token && inside.includes(t)));
    if (own !== undefined && tree.child(token, "cop") === null) return own;
  }
  return timeOf(scene, act.verb, token);
}

/** "the visit that the minister paid": the verb of the clause. */
export function paidBy(scene: Scene, noun: number): number | null {
  const { tree } = scene;
  if (!scene.is(noun, "visit.noun")) return null;
  const paid = tree.children(noun, "acl").find((verb) => {
    const payer = scene.is(verb, "support.verb") ? tree.child(verb, "nsubj") : null;
    return payer !== null && !scene.is(payer, "relative.pronoun");
  });
  return paid ?? null;
}

/** How a visit stands to the world. One that only tells when something else happened ("was discussed during the visit") shares its tense alone. */
export function mood(scene: Scene, act: Predication): Modality {
  const { tree } = scene;
  const dates = scene.is(act.token, "visit.noun") && tree.isA(act.token, "obl", "nmod");
  const beside = dates && tree.children(act.token, "case").some((t) => scene.is(t, "visit-time.marker"));
  const how = modality(scene, act);
  // "The friendship did not survive the visit": what a verb that is none of visiting denies is not the visit.
  const aside = tree.isA(act.token, "obj") && act.verb !== act.token && !scene.is(act.verb, "support.verb");
  if (aside && scene.is(act.token, "visit.noun") && how.negated) return { ...how, negated: false, denied: false };
  if (!beside || !how.unreal) return how;
  return { ...how, unreal: how.supposed, negated: false, denied: false, cues: new Set() };
}

/** "as a private citizen", "on holiday": no visit between states. */
export function isPrivate(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const near = [act.verb, act.token].flatMap((t) => tree.children(t, "obl", "nmod", "advmod", "amod"));
  return near.some(
    (t) => scene.is(t, "private.word") || tree.children(t, "amod").some((a) => scene.is(a, "private.word")),
  );
}

/** How far a visit has come, by tense, cues and construction. */
export function statusOf(scene: Scene, act: Predication, how: Modality, when: Draft["when"]): Status {
  const { tree } = scene;
  if (how.cues.has("cancel.verb")) return "cancelled";
  if (how.cues.has("suspend.verb")) return "suspended";
  if (how.denied || how.negated || how.cues.has("refuse.verb")) return "denied";
  if (isComing(scene, act, how) || isInvited(scene, act)) return "planned";
  // "Thank you for coming": whoever is thanked for it has done it.
  const bare = act.token === act.verb && tree.child(act.verb, "aux", "nsubj") === null;
  const gerund = how.progressive && bare && tree.isA(act.verb, "advcl", "acl") && tree.child(act.verb, "mark") !== null;
  if (gerund && how.tense !== "future" && !how.cues.has("intend.verb")) return "completed";
  if (how.tense === "future" || how.cues.has("intend.verb") || how.cues.has("intend.noun")) return "planned";
  if (tree.isA(act.token, "nsubj") && act.token !== act.verb) {
    if (modality(scene, { ...act, token: act.verb }).tense === "future") return "planned";
  }
  if (isTimetabled(scene, act, how) && when !== null) return "planned";
  if (how.cues.has("begin.verb") || scene.is(act.verb, "arrive.verb", "begin.verb")) return "ongoing";
  if (how.tense === "present" && (how.progressive || tree.child(act.verb, "cop") !== null)) return "ongoing";
  return "completed";
}

/** "agreed to visit", "is coming in August", "is flying to Rome": a journey promised, or one in the present progressive. */
function isComing(scene: Scene, act: Predication, how: Modality): boolean {
  if (act.token !== act.verb) return false;
  const promised = how.cues.has("pledge.verb") || how.cues.has("agree.verb");
  if (promised && scene.form(act.verb) === "infinitive") return true;
  return (
    how.progressive &&
    how.tense === "present" &&
    scene.is(act.token, "travel.verb") &&
    scene.tree.child(act.verb, "aux") !== null
  );
}

/** "your invitation to visit Russia", "was invited to come": whether it was taken up is not told. */
function isInvited(scene: Scene, act: Predication): boolean {
  const above = scene.tree.head(act.verb);
  return scene.form(act.verb) === "infinitive" && scene.is(above, "invitation.word");
}

/** "flies on to Washington on Sunday", "embarks on a tour on Monday": the present tense of a full sentence with a day is a timetable. */
function isTimetabled(scene: Scene, act: Predication, how: Modality): boolean {
  const { tree } = scene;
  const verb = tree.token(act.verb).upos === "VERB" ? act.verb : tree.head(act.token);
  const last = scene.tokens[scene.sentence(act.token).to - 1];
  return (
    how.tense === "present" &&
    verb >= 0 &&
    scene.form(verb) === "present" &&
    scene.is(verb, "travel.verb", "embark.verb") &&
    tree.child(verb, "aux") === null &&
    last !== undefined &&
    last.upos === "PUNCT"
  );
}
