import type { Status } from "../../vocabulary/index.js";
import { firstCase } from "../frame.js";
import type { Modality } from "../modality.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";

/** How far a meeting has come: called off, put off, refused, to come, agreed on, under way or a habit, held. */
export function meetingStatus(scene: Scene, act: Predication, how: Modality): Status {
  const { tree } = scene;
  // "Following a meeting with Y, X pledged …": what is done after a meeting says nothing of how far the meeting came.
  if (isOccasion(scene, act)) return how.tense === "future" ? "planned" : "completed";
  const { cues } = how;
  const verbs = verbsOf(scene, act);
  if (cues.has("cancel.verb") || verbs.some((t) => scene.is(t, "break-off.verb"))) return "cancelled";
  if (cues.has("suspend.verb")) return "suspended";
  if (how.denied || how.negated || cues.has("refuse.verb")) return "denied";
  const agreed = tree
    .ancestors(act.token)
    .slice(0, 3)
    .some((t) => scene.is(t, "assent.verb"));
  if (isHabit(scene, act) && !agreed) return "ongoing";
  if (how.tense === "future" || cues.has("intend.verb") || cues.has("intend.noun")) {
    return agreed && how.tense !== "future" ? "agreed" : "planned";
  }
  if (agreed) return "agreed";
  if (cues.has("pledge.verb")) return "planned";
  if (tree.children(act.token, "amod", "acl").some((t) => scene.is(t, "appointment.word"))) return "planned";
  if (verbs.some((t) => scene.is(t, "end.verb"))) return "completed";
  if (cues.has("continue.verb") || cues.has("begin.verb")) return "ongoing";
  if (verbs.some((t) => scene.is(t, "run.verb", "start.verb"))) return "ongoing";
  const under = tree.children(act.verb, "aux").some((t) => scene.is(t, "be.verb"));
  if (how.progressive && how.tense !== "past" && under) return "ongoing";
  if (isStanding(scene, act) || isPending(scene, act)) return "ongoing";
  return "completed";
}

/** A meeting that only dates or places another act. */
function isOccasion(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const { token, verb } = act;
  if (token === verb || !tree.isA(token, "obl") || tree.head(token) !== verb) return false;
  return (
    !scene.is(
      verb,
      "support.verb",
      "encounter.verb",
      "travel.verb",
      "be.verb",
      "unreal.verb",
      "intend.verb",
      "agree.verb",
    ) || scene.is(tree.child(token, "case", "mark") ?? -1, "occasion.marker")
  );
}

/** "have been in talks", "are in talks": the predicate of a standing state. */
function isStanding(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  return (
    tree.child(act.token, "cop") !== null &&
    tree.children(act.token, "cop", "aux").some((t) => scene.form(t) === "present" || scene.is(t, "have.verb"))
  );
}

/** "informed him about the negotiations between X and Y": negotiations that are merely spoken of go on. */
function isPending(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const { token } = act;
  if (!scene.is(token, "bargain.noun") || !tree.children(token, "det").some((t) => scene.is(t, "definite.word")))
    return false;
  return (
    tree.isA(token, "nmod", "obl", "conj") && scene.is(firstCase(scene, token), "agenda.marker", "possessed-by.marker")
  );
}

/** The verb of the act, where it is the act's own clause. */
function verbsOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const head = tree.head(act.token);
  return act.verb !== act.token && (head === act.verb || tree.head(head) === act.verb) ? [act.verb] : [];
}

function isHabit(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const around = [act.token, act.verb].flatMap((t) => tree.children(t, "advmod", "amod", "obl", "obj", "det"));
  return around.some(
    (t) => scene.is(t, "habit.word") || tree.children(t, "det").some((d) => scene.is(d, "habit.word")),
  );
}
