import type { Status } from "../../vocabulary/index.js";
import type { Match } from "../act/index.js";
import { isVerb } from "../act/index.js";
import { type Modality, modality } from "../modality.js";
import type { Scene } from "../scene.js";

/** Whether an act is told as done, going on, planned or denied, not as threatened, demanded, alleged or feared. */
export function isActual(scene: Scene, match: Match): boolean {
  const { act, token } = match;
  const how = modality(scene, act);
  if (how.supposed || isWished(scene, match) || isInverted(scene, act.verb)) return false;
  // "refused to release" is a refusal, which is a statement.
  return !(how.cues.has("refuse.verb") && !ownCue(scene, token, act.verb, "refuse.verb"));
}

/** "Had Portugal seized the ships": an auxiliary at the head of the sentence imagines. */
function isInverted(scene: Scene, verb: number): boolean {
  const { from } = scene.sentence(verb);
  return scene.tree.isA(from, "aux") && scene.is(from, "inversion.auxiliary");
}

/** Whether something above the act only speaks of it: "threatened to impose", "urged Israel to withdraw", "called for a ceasefire". */
function isWished(scene: Scene, { act, token }: Match): boolean {
  const { tree } = scene;
  let below = token;
  for (const at of tree.ancestors(token).slice(0, 5)) {
    const content = tree.isA(below, "xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod", "nsubj:pass", "amod");
    if (!content) {
      if (tree.isA(below, "conj")) {
        below = at;
        continue;
      }
      return false;
    }
    if (at !== act.verb && scene.is(at, "irrealis.word") && !tree.isA(below, "acl:relcl") && tells(scene, below, at))
      return true;
    if (at === act.verb && at !== token && scene.is(at, "irrealis.word", "threat.verb")) return true;
    below = at;
  }
  return false;
}

/** An infinitive, gerund or clause of content, or the object itself; not an adverbial clause that goes with it. */
function tells(scene: Scene, below: number, above: number): boolean {
  const { tree } = scene;
  if (tree.isA(below, "obj", "obl", "nmod", "nsubj:pass", "xcomp", "ccomp")) return true;
  if (!isVerb(scene, below)) return false;
  return below > above && scene.form(below) !== "past";
}

/** How far an act has come; the act's own words ("halted", "withdrew", "freezes") are no cues of it. */
export function statusOf(scene: Scene, match: Match): Status {
  const { act, token, frame } = match;
  const how = modality(scene, act);
  const cue = (...names: string[]) => names.some((name) => how.cues.has(name) && !ownCue(scene, token, act.verb, name));
  if (how.denied && !ownCue(scene, token, act.verb, "deny.verb")) return "denied";
  if (how.negated) return "denied";
  if (!isVerb(scene, token)) {
    if (scene.is(act.verb, "cancel.verb") && act.verb !== token) return "cancelled";
    if (scene.is(act.verb, "suspend.verb") && act.verb !== token) return "suspended";
  }
  if (cue("cancel.verb")) return "cancelled";
  if (cue("suspend.verb")) return "suspended";
  if (cue("pledge.verb", "pledge.noun") && !scene.is(act.verb, "announce.verb")) return "pledged";
  if (cue("intend.verb", "intend.noun") || how.tense === "future") return "planned";
  const { tree } = scene;
  const infinitive =
    scene.form(act.verb) === "infinitive" &&
    tree.children(act.verb, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (infinitive && act.arguments.some((a) => a.role === "agent" && a.token === tree.head(act.verb))) return "planned";
  if (cue("agree.verb")) return isVerb(scene, token) ? "planned" : "agreed";
  if (isStanding(scene, match, how)) return "ongoing";
  if (frame.act === "ceasefire") return "completed";
  return "completed";
}

/** What lasts ("an embargo on Cuba", "is holding") is ongoing where the words do not set its beginning or end. */
function isStanding(scene: Scene, { act, token }: Match, how: Modality): boolean {
  if (how.progressive && how.tense !== "past") return scene.tree.child(act.verb, "aux") !== null;
  if (isVerb(scene, token) || scene.is(act.verb, "impose.verb", "act-support.verb")) return false;
  return scene.is(token, "lasting.noun") || scene.is(act.verb, "continue.verb");
}

/** Whether a cue is the act's own verb. */
function ownCue(scene: Scene, token: number, verb: number, name: string): boolean {
  const above = scene.tree.ancestors(verb).slice(0, 3);
  if (above.some((t) => scene.is(t, name))) return false;
  return scene.is(token, name) || (verb !== token && scene.is(verb, name));
}
