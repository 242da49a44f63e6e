import type { Status } from "../../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "../draft.js";
import { type Modality, modality } from "../modality.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { sidesOf } from "../sides.js";
import { timeOf } from "../timing.js";
import { allianceOf, diplomatic, type Level, levelOf, sharedFuture } from "./level.js";

/** The rules for claims of the type partnership; what such a claim is, and its details: kinds/partnership.ts. */
export const partnership: ClaimKind = {
  type: "partnership",
  find(context) {
    const { scene } = context;
    const found: Draft[] = [];
    for (const token of scene.all("partnership.noun")) found.push(...readLevel(context, token, levelOf(scene, token)));
    for (const token of scene.all("alliance.word")) found.push(...readLevel(context, token, allianceOf(scene, token)));
    for (const token of scene.all("shared-future.noun"))
      found.push(...readLevel(context, token, sharedFuture(scene, token)));
    for (const token of scene.all("relations.noun")) found.push(...readLevel(context, token, diplomatic(scene, token)));
    return found;
  },
};

function readLevel(context: Context, token: number, level: Level | null): Draft[] {
  if (level === null) return [];
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  // A level that is only talked about is held all the same; one that is only wished for is not.
  const talked = [act.verb, ...scene.tree.ancestors(act.token)].some((t) => scene.is(t, "talk-over.verb"));
  if (how.supposed || (how.unreal && !talked && !isAccepted(scene, act)) || isPrivate(scene, act, level)) return [];
  // What one side offers is no level that two hold; "our ally" is that of a speaker whom nobody knows.
  if (isOffered(scene, act) || isUnknownOwner(context, token)) return [];
  const parties = sidesOf(context, act, level.words);
  if (parties === null) return [];
  // "Its ally sent tanks": where both are only understood, nothing is told of an alliance.
  const owned = scene.tree.children(token, "nmod:poss").some((t) => scene.tree.token(t).upos === "PRON");
  if (owned && !scene.isPlural(token) && parties.members.every((p) => p.actor.text === null)) return [];
  const when = timeOf(scene, act.verb, token);
  const begins = level.slug === "diplomatic-relations" ? sinceOf(scene, act, level) : null;
  const founded =
    begins ??
    datedFrom(scene, act) ??
    (statusOf(scene, act, level, how) === "ongoing" && when !== null && /\/\.\.$/.test(when.value.edtf) ? when : null);
  const year = founded?.value.edtf.replace(/\/\.\.$/, "").replace(/[~?%]/g, "");
  const draft: Draft = {
    rule: `partnership/${level.slug === "diplomatic-relations" ? "diplomatic-relations" : "level"}`,
    source: parties.members,
    target: [],
    mutual: true,
    details: { level: level.slug, ...(year === undefined ? {} : { since: year }) },
    when: begins ?? when,
    status: statusOf(scene, act, level, how),
    anchor: token,
    words: [
      ...level.words,
      ...parties.members
        .filter((p) => p.actor.text !== null && scene.sentence(p.token).index === scene.sentence(token).index)
        .map((p) => p.token),
    ],
    doubt: parties.doubt,
  };
  return parties.pairs.map((pair) => ({ ...draft, source: pair }));
}

/** "Manila's proposal to lift the relationship … was accepted" */
function isAccepted(scene: Scene, act: Predication): boolean {
  return scene.tree.ancestors(act.token).some((t) => scene.is(t, "level-accept.verb"));
}

/** "offered to restore ties in 1995" */
function isOffered(scene: Scene, act: Predication): boolean {
  return scene.tree
    .ancestors(act.token)
    .some((t) => scene.tree.token(t).upos === "VERB" && scene.is(t, "propose-ties.verb"));
}

/** "our ally" of a speaker whom nobody knows; "our allies" of whom no word tells the names; "other allies" of nobody. */
function isUnknownOwner({ scene, speech }: Context, token: number): boolean {
  const { tree } = scene;
  if (!scene.is(token, "ally.noun")) return false;
  const of = tree.children(token, "nmod").some((t) => scene.is(tree.child(t, "case") ?? -1, "possessed-by.marker"));
  const owned = of || tree.child(token, "nmod:poss") !== null;
  // "Hu Jintao and other key allies": whose, nobody says.
  if (!owned && tree.children(token, "amod").some((t) => scene.is(t, "other.word"))) return true;
  const ours = tree.children(token, "nmod:poss").some((t) => scene.is(t, "first-person.plural"));
  if (!ours) return false;
  const named = tree.child(token, "cop") !== null || tree.child(token, "appos") !== null || tree.isA(token, "appos");
  return speech.speaker(token) === null || !(named || tree.children(token, "nmod").some((t) => scene.name(t) !== null));
}

/** "dates from 1999", "since their countries established a strategic partnership in 2022": the year that a level was set up. */
function datedFrom(scene: Scene, act: Predication): Draft["when"] {
  const { tree } = scene;
  const above = [act.verb, ...tree.ancestors(act.token).slice(0, 2)];
  const dated = above.find(
    (t) =>
      scene.is(t, "date-from.verb") ||
      (scene.is(t, "establish.word", "upgrade.word") &&
        tree.children(t, "mark").some((m) => scene.is(m, "since.marker"))),
  );
  return dated === undefined ? null : timeOf(scene, dated, dated);
}

/** Firms, clubs and carriers have partners and alliances too: their agreements are not relations of states. */
function isPrivate(scene: Scene, act: Predication, level: Level): boolean {
  const { tree } = scene;
  const around = [
    ...act.arguments.map((a) => a.token),
    ...tree
      .ancestors(act.token)
      .slice(0, 2)
      .flatMap((t) => tree.children(t, "nsubj", "obl", "nmod")),
  ];
  return (
    level.slug !== "diplomatic-relations" &&
    around.some((t) => scene.is(t, "business.noun") || scene.name(t)?.value.kind === "firm")
  );
}

/** When relations began: the time of the founding, or the year that an anniversary counts from. */
function sinceOf(scene: Scene, act: Predication, level: Level): Draft["when"] {
  const sentence = scene.sentence(act.token);
  const counted = scene.times(sentence).find((t) => t.rule.includes("anniversary") || t.rule.includes("years-since"));
  if (counted) return counted;
  // "the relations they established in March 1992"
  const founded = scene.tree.children(act.token, "acl").find((t) => scene.is(t, "establish.word"));
  if (founded !== undefined) return timeOf(scene, founded, founded);
  if (level.anniversary) return null;
  return timeOf(scene, act.verb, act.token);
}

function statusOf(scene: Scene, act: Predication, level: Level, how: Modality): Status {
  const { tree } = scene;
  if (how.denied || how.negated) return "denied";
  const above = [act.verb, ...tree.ancestors(act.token).slice(0, 3)];
  const broken = [...above.slice(0, 2), ...level.words].some((t) => scene.is(t, "break.word"));
  if (how.cues.has("cancel.verb") || broken) return how.tense === "future" ? "planned" : "cancelled";
  if (how.cues.has("suspend.verb") || above.slice(0, 2).some((t) => scene.is(t, "suspend.verb"))) return "suspended";
  // "a strategic partnership agreement" is set up by signing it; what a level has "brought" is no change of it.
  const signed = tree.isA(act.token, "compound", "nmod") && above.some((t) => scene.is(t, "sign.verb"));
  const subject = tree.isA(act.token, "nsubj") && !tree.isA(act.token, "nsubj:pass");
  const change = signed || (!subject && above.some((t) => scene.is(t, "upgrade.word", "establish.word")));
  const since = [act.token, ...tree.ancestors(act.token).slice(0, 3)].some((t) =>
    tree.children(t, "mark", "case").some((m) => scene.is(m, "since.marker")),
  );
  if (since) return "ongoing";
  if (how.unreal && isAccepted(scene, act)) return "agreed";
  // What both have decided is agreed; what they will do, or one plans, is to come.
  if (change && how.tense !== "future" && above.some((t) => scene.is(t, "resolve-on.verb"))) return "agreed";
  if (change && (how.tense === "future" || how.cues.has("intend.verb"))) return "planned";
  if (
    change &&
    (how.cues.has("agree.verb") || how.cues.has("pledge.verb") || above.some((t) => scene.is(t, "announce.verb")))
  )
    return "agreed";
  if (level.slug === "diplomatic-relations")
    return level.anniversary
      ? "ongoing"
      : scene.is(act.verb, "establish.word") && how.tense === "past"
        ? "completed"
        : "ongoing";
  if (
    change &&
    how.tense === "past" &&
    above.some((t) => scene.is(t, "upgrade.word", "establish.word") && tree.token(t).upos === "VERB")
  )
    return "agreed";
  return "ongoing";
}
