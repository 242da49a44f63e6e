import type { Status } from "../../vocabulary/index.js";
import { isJoint, isVerb } from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import { modality } from "../modality.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { sidesOf } from "../sides.js";
import { timeOf } from "../timing.js";

/**
 * Acts of several parties together: "Japan and the Philippines held a joint exercise", "Indian and Chinese troops clashed", "Armenia and Azerbaijan
 * stopped fighting", "the guns fell silent between Iran and Iraq".
 */
export function jointActs(context: Context): Draft[] {
  const { scene } = context;
  const found: Draft[] = [];
  for (const token of scene.all("patrol.noun"))
    if (!isVerb(scene, token) && (isJoint(scene, token) || isTheirs(scene, token) || isWith(scene, token)))
      found.push(...jointly(context, token, "joint-exercise"));
  for (const token of scene.all("train-together.verb"))
    if (isVerb(scene, token) && isJoint(scene, token) && isArmed(scene, token))
      found.push(...jointly(context, token, "joint-exercise"));
  for (const token of scene.all("clash.verb"))
    if (isVerb(scene, token) && fights(scene, token)) found.push(...jointly(context, token, "attack"));
  for (const token of [...scene.all("attack.verb"), ...scene.all("shell.verb")])
    if (isVerb(scene, token) && isReturned(scene, token)) found.push(...jointly(context, token, "attack"));
  for (const token of scene.all("wage.verb"))
    if (isVerb(scene, token) && wages(scene, token)) found.push(...jointly(context, token, "attack"));
  for (const token of scene.all("clash.noun"))
    if (!isVerb(scene, token) && between(scene, token)) found.push(...jointly(context, token, "attack"));
  for (const token of scene.all("mutual-charge.verb"))
    if (isVerb(scene, token) && swaps(scene, token)) found.push(...jointly(context, token, "release"));
  for (const token of [...scene.all("silent.word"), ...scene.all("stop-fighting.verb"), ...scene.all("ceasefire.noun")])
    if (stops(scene, token)) found.push(...jointly(context, token, "ceasefire"));
  return found.filter((draft, k) => found.findIndex((other) => sameAct(scene, draft, other)) === k);
}

/** "American and South Korean forces launched their annual exercise" */
function isTheirs(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  const owned = tree.children(noun, "nmod:poss").some((t) => scene.is(t, "third-person.plural"));
  const { form, lemma } = tree.token(noun);
  const single = form.toLowerCase() === lemma.toLowerCase() && tree.isA(noun, "obj");
  return (
    (owned || single) && predication(scene, noun).arguments.some((a) => a.role === "agent" && several(scene, a.token))
  );
}

/** Whether forces do it, not firms or students. */
function isArmed(scene: Scene, verb: number): boolean {
  return predication(scene, verb).arguments.some(
    (a) => a.role === "agent" && scene.tree.phrase(a.token).some((t) => scene.is(t, "force.noun", "troops.noun")),
  );
}

/** "is holding manoeuvres with the United States", "took part in an exercise with a Dutch frigate" */
function isWith(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  if (!scene.is(noun, "drill.noun")) return false;
  const beside = [noun, tree.head(noun)].filter((t) => t >= 0).flatMap((t) => tree.children(t, "nmod", "obl"));
  return beside.some(
    (t) =>
      scene.is(tree.child(t, "case") ?? -1, "with.marker") &&
      [t, ...tree.children(t, "amod", "compound", "nmod:poss")].some(
        (c) => scene.is(c, "force.noun", "troops.noun") || scene.name(c)?.value.kind === "state",
      ),
  );
}

function sameAct(scene: Scene, one: Draft, other: Draft): boolean {
  const ids = (d: Draft) =>
    d.source
      .map((p) => p.actor.id)
      .sort()
      .join();
  return (
    scene.sentence(one.anchor).index === scene.sentence(other.anchor).index &&
    ids(one) === ids(other) &&
    one.details.act === other.details.act
  );
}

/** Several who clash, or one that clashes with another. */
function fights(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const act = predication(scene, verb);
  if (tree.head(verb) >= 0 && scene.is(tree.head(verb), "stop-fighting.verb")) return false;
  const traded = act.arguments.some((a) => a.role === "patient" && scene.is(a.token, "clash.noun"));
  if (scene.is(verb, "mutual-charge.verb")) return traded;
  if (act.arguments.some((a) => a.role === "patient")) return false;
  return act.arguments.some(
    (a) =>
      (a.role === "oblique" && scene.is(tree.child(a.token, "case") ?? -1, "partner.marker")) ||
      (a.role === "agent" && several(scene, a.token)),
  );
}

/** "Ethiopia and Eritrea fought a war": several who fight one, or one that fights it with another. */
function wages(scene: Scene, verb: number): boolean {
  const { arguments: all } = predication(scene, verb);
  return (
    all.some((a) => a.role === "patient" && scene.is(a.token, "war-fought.noun")) &&
    all.some(
      (a) =>
        (a.role === "agent" && (several(scene, a.token) || scene.is(a.token, "pair.noun", "country.noun"))) ||
        (a.role === "oblique" && scene.is(scene.tree.child(a.token, "case") ?? -1, "partner.marker")),
    )
  );
}

/** "exchanged prisoners" */
function swaps(scene: Scene, verb: number): boolean {
  return predication(scene, verb).arguments.some(
    (a) => a.role === "patient" && scene.is(a.token, "captive-only.noun", "captive-crowd.noun", "swapped.noun"),
  );
}

/** "fired at each other" */
function isReturned(scene: Scene, verb: number): boolean {
  const head = scene.tree.head(verb);
  if (head >= 0 && scene.is(head, "stop-fighting.verb")) return false;
  const { arguments: all } = predication(scene, verb);
  return (
    all.some((a) => a.role === "agent" && several(scene, a.token)) &&
    all.some((a) => a.role !== "agent" && scene.tree.phrase(a.token).some((t) => scene.is(t, "reciprocal.word")))
  );
}

function several(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return (
    tree.coordinated(token).length > 1 ||
    tree.children(token, "nmod").some((t) => tree.coordinated(t).length > 1) ||
    tree.children(token, "amod", "compound").some((t) => tree.coordinated(t).length > 1) ||
    tree.children(token).some((t) => scene.is(t, "both.word"))
  );
}

function between(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  // "fighting erupted again between Ethiopia and Eritrea"
  const verb = tree.isA(noun, "nsubj") && scene.is(tree.head(noun), "occur.verb") ? [tree.head(noun)] : [];
  return [noun, ...verb]
    .flatMap((t) => tree.children(t, "nmod", "obl"))
    .some((t) => scene.is(tree.child(t, "case") ?? -1, "between.marker"));
}

/** "stopped fighting", "a truce between", "agreed a ceasefire" with several parties. */
function stops(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const act = predication(scene, token);
  if (scene.is(token, "ceasefire.noun") && !isVerb(scene, token)) return between(scene, token);
  if (scene.is(token, "silent.word"))
    return [token, ...tree.ancestors(token).slice(0, 1)].some((t) =>
      tree.children(t, "nsubj").some((s) => scene.is(s, "gun.noun")),
    );
  const what = [...tree.children(token, "xcomp", "obj"), ...tree.children(token, "advcl", "ccomp")];
  return (
    what.some((t) => scene.is(t, "fighting.noun", "clash.verb")) &&
    act.arguments.some((a) => a.role === "agent" && several(scene, a.token))
  );
}

function jointly(context: Context, token: number, act: string): Draft[] {
  const { scene } = context;
  const told = predication(scene, token);
  const how = modality(scene, told);
  if (how.unreal || isTopic(scene, token)) return [];
  const sides = sidesOf(context, told);
  if (sides === null) return [];
  if (sides.doubt > (act === "attack" ? 0 : 1)) return [];
  const states = sides.members.filter((p) => p.actor.kind === "state");
  if (states.length < 2) return [];
  // "exchanged prisoners in Doha": where it happened is no side.
  const present = states.filter((p) => !isScenery(scene, p.token));
  const draft = (source: Draft["source"]): Draft => ({
    rule: `action/joint/${act}`,
    source,
    target: [],
    mutual: true,
    details: { act },
    when: timeOf(scene, told.verb, token),
    status: statusOf(scene, token, told.verb, how),
    anchor: token,
    words: [token, ...namedHere(scene, source, token)],
    doubt: sides.doubt,
  });
  if (present.length === 2) return [draft(present)];
  return sides.pairs.map((pair) => draft(pair.filter((p) => p.actor.kind === "state")));
}

/** "has begun to talk about joint patrols", "talks on a joint exercise": what is only spoken of. */
function isTopic(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  const head = tree.head(noun);
  if (head < 0 || !tree.isA(noun, "obl", "nmod", "obj")) return false;
  if (scene.is(head, "talk-over.verb", "negotiate.verb", "unreal.noun")) return true;
  return (
    scene.is(tree.child(noun, "case") ?? -1, "topic.marker") &&
    scene.is(head, "talks.noun", "talk-over.verb", "meet.verb", "negotiate.verb")
  );
}

function isScenery(scene: Scene, token: number): boolean {
  return (
    token >= 0 &&
    scene.name(token)?.value.naming === "capital" &&
    scene.is(scene.tree.child(token, "case") ?? -1, "scene.marker")
  );
}

function statusOf(scene: Scene, token: number, verb: number, how: ReturnType<typeof modality>): Status {
  if (how.denied || how.negated) return "denied";
  const above = [verb, ...scene.tree.ancestors(token).slice(0, 2)];
  if (above.some((t) => scene.is(t, "cancel.verb"))) return "cancelled";
  if (above.some((t) => t !== token && scene.is(t, "suspend.verb") && !scene.is(token, "stop-fighting.verb")))
    return "suspended";
  if (how.tense === "future" || how.cues.has("intend.verb")) return "planned";
  if (how.cues.has("agree.verb") && !scene.is(token, "agree.verb")) return "agreed";
  if (
    (how.progressive && scene.tree.child(verb, "aux") !== null) ||
    scene.tree.child(token, "cop") !== null ||
    above.some(
      (t) =>
        scene.is(t, "under-way.word") ||
        scene.tree.children(t, "advmod", "obl").some((c) => scene.is(c, "under-way.word")),
    )
  )
    return "ongoing";
  return "completed";
}
