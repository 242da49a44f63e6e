import { conductOf, groupAt, holds, isVerb, officialParties, partiesWithin } from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { calledOf } from "./calling.js";
import { mutualCharge, notice } from "./charge.js";
import { denialOf, deny, isNone } from "./denial.js";
import { ownSubject, type Saying, sayingOf } from "./saying.js";
import { answer, draftOf } from "./speech-act.js";

/** Speech acts that the content of reported or direct speech tells, and denials of what was told before. */
export function reported(context: Context, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const found: Draft[] = [];
  for (const { index } of scene.tokens) {
    if (isPredicate(scene, index)) {
      const saying = sayingOf(context, index);
      if (saying !== null) found.push(...contentOf(context, index, saying, [...told, ...found]));
    }
    if (scene.is(index, "call-as.verb")) found.push(...calledOf(context, index, [...told, ...found]));
    if (scene.is(index, "deny.verb-of-charge")) found.push(...denialOf(context, index, [...told, ...found]));
    if (scene.is(index, "accuse.verb", "mutual-charge.verb")) found.push(...mutualCharge(context, index));
    if (scene.is(index, "tell.verb")) found.push(...notice(context, index));
  }
  return found;
}

function isPredicate(scene: Scene, token: number): boolean {
  const { tree } = scene;
  // "had crossed the border | and must leave": a second predicate shares the subject of the first.
  const at =
    tree.isA(token, "conj") && isVerb(scene, token) && tree.child(token, "aux") !== null ? tree.head(token) : token;
  return (
    tree.child(at, "nsubj", "nsubj:pass", "expl") !== null || tree.child(token, "nsubj", "nsubj:pass", "expl") !== null
  );
}

/** What a clause of speech does: demands, blames, threatens, praises, regrets or denies. */
function contentOf(context: Context, token: number, saying: Saying, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const how = modality(scene, predication(scene, token));
  const stated = tree.children(token, "nsubj", "nsubj:pass");
  // "said Togo's army had carried out a coup and must hand back power"
  const shared = tree.isA(token, "conj") ? tree.children(tree.head(token), "nsubj", "nsubj:pass") : [];
  const subjects = stated.length > 0 ? stated : shared;
  // What "they", "it" or "our people" must do is too vague a demand.
  const whose = subjects.flatMap(
    (t) =>
      groupAt(context, t, saying.speakers) ??
      conductOf(context, t, saying.speakers).filter((p) => p.actor.text !== null),
  );
  const make = (act: string, targets: readonly Party[], doubt: number) =>
    targets.slice(0, 2).map((target) => draftOf(context, act, saying.speakers, target, token, subjects, doubt));
  const auxiliaries = tree.children(token, "aux");
  if (auxiliaries.some((t) => scene.is(t, "obligation.auxiliary")) && scene.form(token) === "infinitive")
    return make(
      "urge",
      tree.child(token, "aux:pass") === null ? whose : partiesWithin(context, token, saying.speakers).slice(0, 1),
      0.5,
    );
  const threat = how.negated ? [] : conditionalThreat(context, token, subjects, saying);
  if (threat.length > 0) return threat;
  const menaced = menace(context, token, subjects, saying, how.tense);
  if (menaced.length > 0) return menaced;
  const active = tree.child(token, "aux:pass") === null;
  const own =
    subjects.some((t) => scene.is(t, "first-person.plural", "first-person.singular")) ||
    ownSubject(context, subjects, saying);
  // "would not withdraw unless troops were sent" refuses all the same.
  const unless = tree
    .children(token, "advcl")
    .some((t) => tree.children(t, "mark").some((m) => scene.is(m, "unless.mark")));
  const refuses = how.negated && how.tense === "future" && own && active && saying.verb !== token;
  if (refuses && unless) return refusal(context, token, saying, subjects);
  if (how.supposed) return [];
  if (saying.verb !== token && isNone(scene, token))
    return deny(context, token, saying.speakers, told).map((draft) => ({
      ...draft,
      words: [...draft.words, saying.verb, ...namedHere(scene, saying.speakers, token)],
    }));
  if (subjects.some((t) => scene.name(t) === null && scene.is(t, "civilian.noun", "private-person.noun"))) return [];
  if (scene.is(token, "sorry.word") && own) return make("apologise", saying.addressees, 0.5);
  if (refuses) return refusal(context, token, saying, subjects);
  if (how.negated)
    return scene.is(token, "keep.verb") && how.tense !== "future" && active ? make("accuse", whose, 0.5) : [];
  if (subjects.some((t) => scene.is(t, "charge.noun")) && scene.is(token, "baseless.adj"))
    return whose.length > 0 ? make("deny", whose, 0.5) : deny(context, token, saying.speakers, told);
  const predicate = !isVerb(scene, token);
  const behind = scene.is(token, "behind.word") || tree.children(token, "case").some((t) => scene.is(t, "behind.word"));
  if (predicate && behind) return make("accuse", whose, 0);
  if (predicate && (holds(scene, token, "wrong.word") || scene.is(token, "baseless.adj")))
    return whose.length === 0 && subjects.some((t) => scene.is(t, "deed.noun"))
      ? answer(context, "criticise", token, saying.speakers, subjects)
      : make("criticise", whose.length > 0 || saying.verb === token ? whose : saying.addressees, 0.5);
  if (predicate && holds(scene, token, "good.word")) return make("praise", whose, saying.verb === token ? 0.5 : 1);
  // "responsibility lies with Belarusian agents"
  if (scene.is(token, "lie.verb") && subjects.some((t) => scene.is(t, "blame.noun")))
    return make("accuse", partiesWithin(context, token, saying.speakers).slice(0, 1), 0.5);
  if (scene.is(token, "bear.verb") && tree.children(token, "obj").some((t) => scene.is(t, "guilt.noun")))
    return make("accuse", whose, 0.5);
  const aims = scene.is(token, "plot.verb") ? tree.children(token, "xcomp") : [];
  if (aims.some((t) => scene.is(t, "hostile-aim.verb"))) return make("accuse", whose, 0.5);
  if (!predicate && scene.is(token, "wrong.verb") && how.tense !== "future" && tree.child(token, "aux:pass") === null)
    return make("accuse", whose, how.tense === "past" ? 0.5 : 1);
  if (!predicate && scene.is(token, "retaliate.verb") && how.tense === "future" && own) {
    const targets = partiesWithin(context, token, saying.speakers);
    return targets.length > 0 ? make("threaten", targets, 0.5) : answer(context, "threaten", token, saying.speakers);
  }
  return [];
}

/** "said it would not return to talks with the United States": of somebody named, else of whoever asked. */
function refusal(context: Context, token: number, saying: Saying, subjects: readonly number[]): Draft[] {
  const conditions = context.scene.tree.children(token, "advcl").flatMap((t) => context.scene.tree.subtree(t));
  const [named] = partiesWithin(context, token, saying.speakers).filter((p) => !conditions.includes(p.token));
  return named === undefined
    ? answer(context, "reject", token, saying.speakers, subjects)
    : [draftOf(context, "reject", saying.speakers, named, token, subjects, 0.5)];
}

/** "said it would press for sanctions if the ban was not lifted": what the speaker would do unless heeded. */
function conditionalThreat(context: Context, token: number, subjects: readonly number[], saying: Saying): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const conditional = [token, ...tree.children(token, "xcomp")]
    .flatMap((t) => tree.children(t, "advcl"))
    .some((t) => tree.children(t, "mark").some((m) => scene.is(m, "threat.mark")));
  const meant = tree.children(token, "aux").some((t) => scene.is(t, "future.auxiliary", "conditional.auxiliary"));
  const hostile = tree
    .phrase(token)
    .some((t) => scene.is(t, "retaliate.verb", "reprisal-only.noun", "sanction.noun", "harm.word"));
  if (!conditional || !meant || !hostile || saying.verb === token || !ownSubject(context, subjects, saying)) return [];
  const conditions = [token, ...tree.children(token, "xcomp")].flatMap((t) => tree.children(t, "advcl"));
  const heeding = conditions
    .flatMap((t) => tree.children(t, "nsubj"))
    .flatMap((t) => officialParties(context, t))
    .filter((p) => saying.speakers.every((s) => s.actor.id !== p.actor.id) && p.actor.text !== null);
  // "would press for sanctions in the Security Council": where something is sought is not whom it hits.
  const within = partiesWithin(context, token, saying.speakers).filter((p) => p.actor.kind === "state");
  const targets = heeding.length > 0 ? heeding : within;
  return targets.length > 0
    ? [draftOf(context, "threaten", saying.speakers, targets[0]!, token, subjects, 0.5)]
    : answer(context, "threaten", token, saying.speakers, subjects);
}

/** "any attack would meet with a crushing answer", "if it does so, it will regret it": what will befall another, or whoever does a deed. */
function menace(
  context: Context,
  token: number,
  subjects: readonly number[],
  saying: Saying,
  tense: Modality["tense"],
): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (tense !== "future" || subjects.length === 0) return [];
  const dire = tree.phrase(token).some((t) => t !== token && scene.is(t, "consequence.noun"));
  const others = subjects
    .flatMap((t) => officialParties(context, t))
    .filter((p) => saying.speakers.every((s) => s.actor.id !== p.actor.id));
  if (scene.is(token, "suffer-only.verb") || (scene.is(token, "suffer.verb") && dire))
    return others.slice(0, 1).map((p) => draftOf(context, "threaten", saying.speakers, p, token, subjects, 0.5));
  const deed = subjects.filter(
    (t) => scene.name(t) === null && scene.is(t, "suffered.noun", "deed.noun", "third-person.thing"),
  );
  if (deed.length === 0 || !dire || !scene.is(token, "meet-with.verb")) return [];
  const doers = deed.flatMap((t) => conductOf(context, t, saying.speakers));
  return doers.length > 0
    ? [draftOf(context, "threaten", saying.speakers, doers[0]!, token, subjects, 0.5)]
    : answer(context, "threaten", token, saying.speakers, subjects);
}
