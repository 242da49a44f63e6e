import { COOPERATION_FIELDS, type Status } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import { narrator } from "../narrator.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import { inRole, isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

/**
 * Cooperation that people carry from one land to the other: "has trained 340 Cambodian officers", "offered both countries training for their coast
 * guards", "Swiss foresters have worked at Bumthang", "ready to receive two hundred Mongolian students".
 */
export function peopleDrafts(context: Context): Draft[] {
  const { scene } = context;
  const all = (concept: string, reader: (context: Context, token: number) => Draft[]) =>
    scene.all(concept).flatMap((token) => reader(context, token));
  return [
    ...all("cooperation-train.verb", trained),
    ...all("cooperation-training.noun", offered),
    ...all("cooperation-professional.noun", posted),
    ...all("cooperation-take-in.verb", takenIn),
  ];
}

/** "trained Cambodian officers", "offered to train 200 of them": the teacher, and whose people learn. */
function trained(context: Context, verb: number): Draft[] {
  const { scene, discourse } = context;
  if (scene.tree.token(verb).upos !== "VERB" || scene.name(verb) !== null) return [];
  const given = scene.tree.isA(verb, "acl") && scene.tree.child(verb, "obj") === null ? scene.tree.head(verb) : -1;
  if (given >= 0 && scene.form(verb) === "present-participle" && scene.tree.isA(given, "obj", "iobj"))
    return offeredTo(context, verb, scene.tree.head(given), [given]);
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated || how.denied) return [];
  const teachers = distinct(inRole(act, "agent").flatMap((a) => who(context, a.token)));
  const pupils = inRole(act, "patient").map((a) => a.token);
  const [teacher] = teachers;
  if (teacher === undefined || teachers.length > 1 || pupils.length === 0) return [];
  const named = distinct(pupils.flatMap((t) => who(context, t))).filter((p) => p.actor.id !== teacher.actor.id);
  // "train 200 of them": others than his own, of the text's other side.
  const others = pupils.some((t) => isOthers(scene, t)) ? discourse.facing(verb, teacher) : null;
  const learners = named.length > 0 ? named : others === null ? [] : [others];
  const guessed = named.length === 0;
  return learners.map((learner) =>
    draft(context, "training", verb, verb, teacher, learner, how, [verb, ...pupils], guessed ? 1.5 : 0.5),
  );
}

/** "200 of them", "them": people of somebody else. */
function isOthers(scene: Scene, token: number): boolean {
  return [token, ...scene.tree.children(token, "nmod")].some((t) => scene.is(t, "third-person.plural"));
}

/** "offered both countries training for their coast guards", "provides Chad with training". */
function offered(context: Context, noun: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const verb = tree.head(noun);
  return verb >= 0 && tree.isA(noun, "obj", "obl") ? offeredTo(context, noun, verb, []) : [];
}

/** Training, a noun or the participle that the tree takes it for, that a verb of giving hands to somebody. */
function offeredTo(context: Context, noun: number, verb: number, receivers: readonly number[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (!scene.is(verb, "cooperation-offer.verb")) return [];
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated || how.denied) return [];
  const [giver] = distinct(inRole(act, "agent").flatMap((a) => who(context, a.token)));
  const takers = [
    ...receivers,
    ...inRole(act, "recipient").map((a) => a.token),
    ...tree.children(verb, "iobj"),
    ...[...tree.children(noun, "nmod"), ...tree.children(verb, "obl")].filter((t) =>
      scene.is(firstCase(scene, t), "goal.marker"),
    ),
  ];
  const found = distinct(takers.flatMap((t) => who(context, t))).filter((p) => p.actor.id !== giver?.actor.id);
  if (giver === undefined) return [];
  return found.map((taker) => draft(context, "training", noun, verb, giver, taker, how, [noun, verb], 0.5));
}

/** "Swiss foresters have worked at Bumthang since the sixties": people of one land at work in the other. */
function posted(context: Context, noun: number): Draft[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const verb = tree.head(noun);
  if (verb < 0 || !tree.isA(noun, "nsubj") || !scene.is(verb, "cooperation-serve.verb")) return [];
  const origins = tree
    .children(noun, "amod", "compound", "nmod:poss", "nmod")
    .filter((t) => scene.name(t)?.value.kind === "state")
    .flatMap((t) => partiesOf(scene, discourse, t));
  const [origin] = distinct(origins);
  const how = modality(scene, predication(scene, verb));
  if (origin === undefined || how.unreal || how.negated || how.denied) return [];
  const places = tree.children(verb, "obl", "nmod").filter((t) => scene.is(firstCase(scene, t), "site.marker"));
  const hosts = places.flatMap((t) => {
    const value = scene.name(t)?.value;
    const id = value?.kind === "state" ? value.id : value?.kind === "place" ? (value.state ?? null) : null;
    return id === null || id === undefined ? [] : [partyOfState(id, t, tree.token(t).form, scene.name(t))];
  });
  const facing = places.length > 0 && hosts.length === 0 ? discourse.facing(verb, origin) : null;
  const host = hosts[0] ?? facing;
  if (host === null || host === undefined || host.actor.id === origin.actor.id) return [];
  const doubt = facing === null ? 1 : 2;
  return [draft(context, "experts", verb, verb, origin, host, how, [noun, verb, ...places], doubt)];
}

/** "ready to receive two hundred Mongolian students a year" */
function takenIn(context: Context, verb: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (tree.token(verb).upos !== "VERB" || isPassive(scene, verb)) return [];
  const students = tree.children(verb, "obj").filter((t) => scene.is(t, "cooperation-student.noun"));
  if (students.length === 0) return [];
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated || how.denied) return [];
  const [host] = distinct(inRole(act, "agent").flatMap((a) => who(context, a.token)));
  const homes = distinct(students.flatMap((t) => who(context, t))).filter((p) => p.actor.id !== host?.actor.id);
  return host === undefined
    ? []
    : homes.map((home) => draft(context, "training", verb, verb, host, home, how, [verb, ...students], 0.5));
}

function who(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const parties = partiesOf(scene, discourse, token);
  return (parties.length > 0 ? parties : narrator(context, token)).filter((p) => p.actor.kind === "state");
}

function draft(
  context: Context,
  rule: string,
  anchor: number,
  verb: number,
  giver: Party,
  taker: Party,
  how: Modality,
  words: readonly number[],
  doubt: number,
): Draft {
  const { scene } = context;
  const { tree } = scene;
  // "opened a base where it has trained soldiers": what stands above a clause that tells where is no wish.
  const above = [verb, ...(tree.isA(verb, "acl:relcl") ? [] : tree.ancestors(verb).slice(0, 2))];
  const wish = above.find((t) => t !== verb && scene.is(t, "cooperation-wish.word", "cooperation-offer.verb"));
  const offer = scene.is(verb, "cooperation-only-offer.verb") || wish !== undefined;
  const status: Status = offer || how.tense === "future" ? "planned" : statusOf(scene, verb, how);
  const parties = [giver, taker];
  return {
    rule: `cooperation/${rule}`,
    source: offer ? [giver] : parties,
    target: offer ? [taker] : [],
    mutual: !offer,
    details: { fields: fieldsIn(scene, anchor, words) },
    when: timeOf(scene, verb, anchor),
    status,
    anchor,
    words: [...words, ...(wish === undefined ? [] : [wish]), ...namedHere(scene, parties, anchor)],
    doubt,
  };
}

function statusOf(scene: Scene, verb: number, how: Modality): Status {
  const perfect = scene.tree.children(verb, "aux").some((t) => scene.is(t, "have.verb"));
  return how.tense === "past" && !perfect ? "completed" : "ongoing";
}

/** The fields of those who are taught or teach. */
function fieldsIn(scene: Scene, anchor: number, words: readonly number[]): string[] {
  const near = new Set([...words, ...words.flatMap((t) => scene.tree.phrase(t))]);
  return COOPERATION_FIELDS.filter((field) =>
    [...near].some((t) => t !== anchor && scene.name(t) === null && scene.is(t, `field.${field}`)),
  );
}

/** Used by the rules of partners: who is the subject of a clause. */
export function subjectsOf(context: Context, act: Predication): Party[] {
  return distinct(inRole(act, "agent").flatMap((a) => who(context, a.token)));
}
