import type { Milestone, Status } from "../../vocabulary/index.js";
import { type Modality, modality } from "../modality.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { Act } from "./acts.js";
import type { Work } from "./works.js";

/** How far works have come: what is done about them in which tense and mood. Null for what is only imagined. */
export function stageOf(scene: Scene, work: Work, act: Act): { status: Status; milestone: Milestone | null } | null {
  const how = modality(scene, act.act);
  const nearly = scene.tree.children(act.anchor, "advmod").some((t) => scene.is(t, "project-nearly.word"));
  if ((how.supposed && !nearly) || isImagined(scene, work.token)) return null;
  // "opposed any agreement on ports"
  if (work.chain.some((t) => scene.tree.children(t, "det").some((d) => scene.is(d, "project-any.word")))) return null;
  const going = work.chain.some((t) => scene.is(t, "project-progress.noun"));
  const wished = how.unreal && !nearly && act.deed !== "propose" && !going;
  if (awaited(scene, act.act.verb)) return null;
  if (how.denied || how.cues.has("refuse.verb") || (how.negated && act.act.token === act.act.verb))
    return { status: "denied", milestone: null };
  // "called on Australia to stop opening mines" stops nothing.
  const asked = !isTold(scene, act.act.verb) && !how.cues.has("agree.verb") && !how.cues.has("intend.verb");
  if (act.deed === "stop" && (how.unreal || asked)) return null;
  if (act.deed === "stop" || cueStops(how)) {
    const paused = scene.is(act.anchor, "project-stall.verb") || (act.deed !== "stop" && !how.cues.has("cancel.verb"));
    return paused ? { status: "suspended", milestone: null } : { status: "cancelled", milestone: "cancelled" };
  }
  const keen = scene.tree
    .ancestors(act.act.verb)
    .slice(0, 3)
    .some((t) => scene.is(t, "project-wish.word"));
  const done = how.tense === "past" && isTold(scene, act.act.verb);
  const promised = !done && (how.cues.has("pledge.verb") || how.cues.has("pledge.noun"));
  if (act.deed === "propose" || wished || keen || promised) return { status: "planned", milestone: "proposed" };
  const agreed =
    decidedBy(scene, act.act.verb, "agree.verb") ||
    decidedBy(scene, act.act.verb, "project-hire.verb") ||
    isWon(scene, act.act.verb);
  if (decidedBy(scene, act.act.verb, "project-propose.verb")) return { status: "planned", milestone: "proposed" };
  if (act.deed === "agree" || agreed || how.cues.has("agree.verb") || how.cues.has("agree.noun"))
    return how.tense === "future" && act.deed === "agree"
      ? { status: "planned", milestone: "proposed" }
      : { status: "agreed", milestone: "agreed" };
  const verbal = act.act.token === act.act.verb;
  if (how.cues.has("intend.verb") || how.cues.has("intend.noun") || (how.tense === "future" && verbal))
    return { status: "planned", milestone: "proposed" };
  return purposed(scene, act) ?? settled(scene, work, act, how, verbal);
}

/** "once it is commissioned": not yet. */
function awaited(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const present = tree.children(verb, "aux", "aux:pass", "cop").every((t) => scene.form(t) !== "past");
  return (
    present &&
    tree.isA(verb, "advcl") &&
    tree.children(verb, "mark", "advmod").some((t) => scene.is(t, "project-until.mark"))
  );
}

function isTold(scene: Scene, verb: number): boolean {
  const own = scene.form(verb) === "past-participle" && scene.tree.child(verb, "nsubj") !== null;
  return own || /^(?:past|present)$/.test(scene.form(verb)) || scene.tree.child(verb, "aux", "aux:pass") !== null;
}

/** "lent Zambia $180 million | to upgrade a road": what money is given for is agreed, or to come where the money is. */
function purposed(scene: Scene, act: Act): { status: Status; milestone: Milestone } | null {
  const { tree } = scene;
  const { verb } = act.act;
  const head = tree.head(verb);
  const aim = tree.children(verb, "mark").some((t) => scene.is(t, "infinitive.mark"));
  if (
    head < 0 ||
    !aim ||
    !tree.isA(verb, "advcl", "acl", "xcomp") ||
    !scene.is(head, "give.verb", "project-money.noun", "fund.verb")
  )
    return null;
  const above = modality(scene, predication(scene, head));
  return above.tense === "future"
    ? { status: "planned", milestone: "proposed" }
    : { status: "agreed", milestone: "agreed" };
}

/** "agreed in 1973 | to build": an infinitive that the tree hangs on its governor as an adverb. */
function decidedBy(scene: Scene, verb: number, concept: string): boolean {
  const { tree } = scene;
  const head = tree.head(verb);
  if (head < 0 || !tree.isA(verb, "advcl", "xcomp", "acl") || !scene.is(head, concept)) return false;
  return tree.children(verb, "mark").some((t) => scene.is(t, "infinitive.mark"));
}

/** "won a tender | to build a plant", "hired a contractor | to build it": works that are let, not begun. */
function isWon(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const above = tree.head(verb);
  const object = above >= 0 && tree.token(above).upos === "VERB" ? tree.child(above, "obj") : null;
  if (object !== null && scene.form(verb) === "infinitive" && object < verb)
    return scene.is(object, "project-deal.noun") && scene.is(above, "project-win.verb");
  const noun = above;
  const governor = noun < 0 ? -1 : tree.head(noun);
  if (governor < 0 || !tree.isA(verb, "acl") || !tree.isA(noun, "obj") || scene.form(verb) !== "infinitive")
    return false;
  return (
    (scene.is(noun, "project-deal.noun") && scene.is(governor, "project-win.verb")) ||
    scene.is(governor, "project-hire.verb")
  );
}

/** "Were A to build …": a sentence that opens with its auxiliary imagines. */
function isImagined(scene: Scene, token: number): boolean {
  const { from } = scene.sentence(token);
  return scene.is(from, "inversion.auxiliary") && scene.form(from) === "past";
}

function settled(
  scene: Scene,
  work: Work,
  act: Act,
  how: Modality,
  verbal: boolean,
): { status: Status; milestone: Milestone | null } {
  const ongoing = { status: "ongoing", milestone: "ongoing" } as const;
  const completed = { status: "completed", milestone: "completed" } as const;
  const finished = work.chain.some((t) => t !== work.token && scene.is(t, "project-finish.noun"));
  if (
    act.deed === "start" ||
    (how.cues.has("begin.verb") && act.deed === "build" && !scene.is(act.anchor, "begin.verb"))
  )
    return { status: "ongoing", milestone: "started" };
  const auxiliary = scene.tree.child(act.anchor, "aux") !== null;
  const { tree } = scene;
  // "have nearly finished the hospital"
  if (tree.children(act.anchor, "advmod").some((t) => scene.is(t, "project-nearly.word"))) return ongoing;
  const since = tree.children(act.anchor, "obl").some((t) => scene.is(tree.child(t, "case") ?? -1, "since.marker"));
  if (act.deed === "run" && since) return ongoing;
  if (act.deed === "finish")
    return verbal && how.progressive && how.tense === "present" && auxiliary ? ongoing : completed;
  if (act.deed === "run" || act.deed === "link")
    return how.tense === "past" && act.main && act.deed === "run"
      ? { status: "completed", milestone: null }
      : act.deed === "link"
        ? completed
        : ongoing;
  if (scene.is(act.anchor, "project-resume.verb")) return ongoing;
  if (!verbal) return finished ? completed : ongoing;
  if (how.progressive) return ongoing;
  if (act.deed === "fund")
    return how.tense === "past" || !act.main ? { status: "completed", milestone: null } : ongoing;
  return how.tense === "past" || !act.main ? completed : ongoing;
}

function cueStops(how: Modality): boolean {
  return how.cues.has("cancel.verb") || how.cues.has("suspend.verb");
}
