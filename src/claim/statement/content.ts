import {
  actAt,
  answered,
  clausesOf,
  conductOf,
  holds,
  isAlleged,
  isPlural,
  isVerb,
  officialParties,
  partiesWithin,
  speaks,
} from "../act/index.js";
import type { Context, Draft } from "../draft.js";
import { firstCase, namedHere } from "../frame.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

/** Something said: by whom, to whom where the words tell, and the verb of saying (the predicate itself in direct speech). */
interface Saying {
  readonly speakers: readonly Party[];
  readonly addressees: readonly Party[];
  readonly verb: number;
}

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
  return scene.tree.child(token, "nsubj", "nsubj:pass", "expl") !== null;
}

/** Who says the clause of a predicate: the subject of the verb of saying that it is the content of, or the speaker of a quotation or a turn. */
function sayingOf(context: Context, token: number): Saying | null {
  const { scene, speech } = context;
  const { tree } = scene;
  let at = token;
  while (tree.isA(at, "conj") && isVerb(scene, tree.head(at)) && at !== tree.head(at)) at = tree.head(at);
  const above = tree.head(at);
  const beside = tree
    .children(at, "parataxis", "ccomp")
    .find((t) => scene.is(t, "reporting.verb") && tree.child(t, "nsubj") !== null && tree.child(t, "ccomp") === null);
  const verb =
    above >= 0 && tree.isA(at, "ccomp", "parataxis") && scene.is(above, "reporting.verb") ? above : (beside ?? null);
  if (verb !== null && verb !== token) {
    const told = predication(scene, verb).arguments;
    const speakers = told
      .filter((a) => a.role === "agent" && speaks(scene, a.token))
      .flatMap((a) => officialParties(context, a.token));
    const addressees = told
      .filter(
        (a) =>
          a.role === "recipient" ||
          a.role === "patient" ||
          (a.role === "oblique" && scene.is(firstCase(scene, a.token), "to.marker")),
      )
      .flatMap((a) =>
        scene.name(a.token) !== null || speaks(scene, a.token) ? officialParties(context, a.token) : [],
      );
    if (speakers.length > 0) return { speakers: speakers.slice(0, 1), addressees, verb };
  }
  const utterance = speech.at(token);
  if (utterance?.speaker.party == null) return null;
  const addressee = speech.addressee(token);
  return { speakers: [utterance.speaker.party], addressees: addressee === null ? [] : [addressee], verb: token };
}

/** What a clause of speech does: demands, blames, threatens, praises, regrets or denies. */
function contentOf(context: Context, token: number, saying: Saying, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const how = modality(scene, predication(scene, token));
  const subjects = tree.children(token, "nsubj", "nsubj:pass");
  // What "they", "it" or "our people" must do is too vague a demand.
  const whose = subjects.flatMap((t) => conductOf(context, t, saying.speakers)).filter((p) => p.actor.text !== null);
  const make = (act: string, targets: readonly Party[], doubt: number) =>
    targets.slice(0, 2).map((target) => draftOf(context, act, saying.speakers, target, token, subjects, doubt));
  const auxiliaries = tree.children(token, "aux");
  if (auxiliaries.some((t) => scene.is(t, "obligation.auxiliary")) && scene.form(token) === "infinitive")
    return make(
      "urge",
      tree.child(token, "aux:pass") === null ? whose : partiesWithin(context, token, saying.speakers).slice(0, 1),
      0.5,
    );
  const threat = conditionalThreat(context, token, subjects, saying);
  if (threat.length > 0) return threat;
  if (how.supposed) return [];
  if (saying.verb !== token && isNone(scene, token))
    return deny(context, token, saying.speakers, told).map((draft) => ({
      ...draft,
      words: [...draft.words, saying.verb, ...namedHere(scene, saying.speakers, token)],
    }));
  if (subjects.some((t) => scene.name(t) === null && scene.is(t, "civilian.noun", "private-person.noun"))) return [];
  const own =
    subjects.some((t) => scene.is(t, "first-person.plural", "first-person.singular")) ||
    ownSubject(context, subjects, saying);
  if (scene.is(token, "sorry.word") && own) return make("apologise", saying.addressees, 0.5);
  const active = tree.child(token, "aux:pass") === null;
  if (how.negated && how.tense === "future" && own && active && saying.verb !== token)
    return refusal(context, token, saying, subjects);
  if (how.negated) return [];
  if (subjects.some((t) => scene.is(t, "charge.noun")) && scene.is(token, "baseless.adj"))
    return whose.length > 0 ? make("deny", whose, 0.5) : deny(context, token, saying.speakers, told);
  const predicate = !isVerb(scene, token);
  const behind = scene.is(token, "behind.word") || tree.children(token, "case").some((t) => scene.is(t, "behind.word"));
  if (predicate && behind) return make("accuse", whose, 0);
  if (predicate && (holds(scene, token, "wrong.word") || scene.is(token, "baseless.adj")))
    return make("criticise", whose.length > 0 || saying.verb === token ? whose : saying.addressees, 0.5);
  if (predicate && holds(scene, token, "good.word")) return make("praise", whose, saying.verb === token ? 0.5 : 1);
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
  const [named] = partiesWithin(context, token, saying.speakers);
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
  const targets = heeding.length > 0 ? heeding : partiesWithin(context, token, saying.speakers);
  return targets.length > 0
    ? [draftOf(context, "threaten", saying.speakers, targets[0]!, token, subjects, 0.5)]
    : answer(context, "threaten", token, saying.speakers, subjects);
}

/** "says there was none", "said there had been no such flight" */
function isNone(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return (
    tree.child(token, "expl") !== null &&
    tree
      .children(token, "nsubj")
      .some((t) => scene.is(t, "none.word") || tree.children(t).some((w) => scene.is(w, "such.word")))
  );
}

/** Whether the subject of a clause is the speaker's own state. */
function ownSubject(context: Context, subjects: readonly number[], saying: Saying): boolean {
  return subjects
    .flatMap((t) => officialParties(context, t))
    .some((p) => saying.speakers.some((s) => s.actor.id === p.actor.id));
}

/** "called the Belarusian move a hostile act", "called the claim a fairy tale" */
function calledOf(context: Context, verb: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const act = actAt(scene, verb);
  const speakers = speakersOf(context, verb);
  if (speakers.length === 0) return [];
  // "calls this a lie": of two objects the second says what the first is called.
  const [first, ...others] = act.arguments.filter((a) => a.role === "patient").map((a) => a.token);
  const named = first === undefined ? [] : [first];
  const complements = [...tree.children(verb, "xcomp", "obl", "advcl", "ccomp"), ...others];
  // "called the step bullying": the tree may take the object for a part of its predicate.
  const hidden = complements.filter((t) => tree.child(t, "det") !== null).flatMap((t) => tree.children(t, "compound"));
  // "called the claim “a fairy tale”": what it is called stands in apposition.
  const renamed = complements.filter((t) => tree.child(t, "appos") !== null && tree.child(t, "det") !== null);
  const charged = named.some((t) => isCharge(scene, t)) ? [] : others.filter((t) => scene.is(t, "charge.noun"));
  const objects = [charged, named, hidden, renamed].find((tokens) => tokens.length > 0) ?? [];
  const predicates = [
    ...complements,
    ...objects.flatMap((t) => tree.children(t, "appos", "nmod", "acl")),
    ...objects.flatMap((t) => tree.children(t, "amod").filter((word) => word > t)),
  ];
  if (predicates.some((t) => holds(scene, t, "baseless.adj")) && objects.some((t) => isCharge(scene, t))) {
    // "called Estonia's accusations groundless": the possessive may be taken for an object of its own.
    const owners = charged.length > 0 ? named : [];
    const accusers = [...objects, ...owners]
      .flatMap((t) => conductOf(context, t, speakers))
      .filter((p) => p.actor.text !== null);
    return accusers.length > 0
      ? [draftOf(context, "deny", speakers, accusers[0]!, verb, [...objects, ...predicates], 0.5)]
      : deny(context, verb, speakers, told);
  }
  const wrong = [...predicates, ...objects].some((t) => holds(scene, t, "wrong.word"));
  const good = !wrong && predicates.some((t) => holds(scene, t, "good.word"));
  if (!wrong && !good) return [];
  const said = good ? "praise" : "criticise";
  const subjects = predicates.flatMap((t) => tree.children(t, "nsubj"));
  const themes = objects.length > 0 ? objects : subjects.length > 0 ? subjects : predicates;
  const targets = [...themes, ...predicates.flatMap((t) => tree.children(t, "nsubj"))].flatMap((t) =>
    conductOf(context, t, speakers),
  );
  if (targets.length === 0) return answer(context, said, verb, speakers, [...themes, ...predicates]);
  return targets
    .slice(0, 1)
    .map((target) => draftOf(context, said, speakers, target, verb, [...themes, ...predicates], 0.5));
}

/** A charge, or a word that points back to one: "calls this a lie". */
function isCharge(scene: Scene, token: number): boolean {
  return (
    scene.is(token, "charge.noun", "third-person.thing") || (scene.is(token, "definite.word") && !scene.name(token))
  );
}

/** A speech act towards whoever acted or spoke just before. */
function answer(
  context: Context,
  act: string,
  token: number,
  speakers: readonly Party[],
  beside: readonly number[] = [],
): Draft[] {
  const other = answered(context, token, speakers);
  return (other?.parties ?? []).slice(0, 1).map((target) => ({
    ...draftOf(context, act, speakers.slice(0, 1), target, token, beside, other!.doubt),
    rule: "statement/answer",
  }));
}

/** "denied the charge", "denies steering migrants to Poland", "rejected the accusation" */
function denialOf(context: Context, verb: number, told: readonly Draft[]): Draft[] {
  const { scene } = context;
  if (!isVerb(scene, verb)) return [];
  const act = predication(scene, verb);
  const speakers = speakersOf(context, verb);
  if (speakers.length === 0 || modality(scene, act).supposed) return [];
  const charges = act.arguments
    .filter(
      (a) =>
        a.role === "patient" &&
        (scene.is(verb, "deny.verb") ? isAlleged(scene, a.token) : scene.is(a.token, "accusation.noun")),
    )
    .map((a) => a.token);
  if (charges.length > 0) {
    const accusers = charges.flatMap((t) => partiesWithin(context, t, speakers, 2)).slice(0, 1);
    if (accusers.length === 0) return deny(context, verb, speakers, told);
    return accusers.map((target) => draftOf(context, "deny", speakers, target, verb, charges, 0));
  }
  if (!scene.is(verb, "deny.verb")) return [];
  // What a third party is said not to have done is no answer to a charge.
  const own = clausesOf(scene, act).filter((t) =>
    scene.tree.children(t, "nsubj").every((s) => {
      const parties = officialParties(context, s);
      return parties.length === 0 || parties.some((p) => speakers.some((k) => k.actor.id === p.actor.id));
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
function deny(context: Context, token: number, speakers: readonly Party[], told: readonly Draft[]): Draft[] {
  const { scene } = context;
  const accuser = told
    .filter((d) => d.anchor < token && scene.sentence(token).index - scene.sentence(d.anchor).index <= REACH)
    .filter((d) => d.target.some((t) => speakers.some((s) => s.actor.id === t.actor.id)))
    .at(-1)?.source[0];
  return accuser === undefined
    ? answer(context, "deny", token, speakers)
    : [draftOf(context, "deny", speakers, accuser, token, [], 0.5)];
}

/** Sentences that a denial looks back over. */
const REACH = 2;

/** "accused each other of", "traded accusations": each accuses the other. */
function mutualCharge(context: Context, verb: number): Draft[] {
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
function notice(context: Context, verb: number): Draft[] {
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

function speakersOf(context: Context, verb: number): Party[] {
  const { scene } = context;
  return actAt(scene, verb)
    .arguments.filter((a) => a.role === "agent" && speaks(scene, a.token))
    .flatMap((a) => officialParties(context, a.token));
}

function draftOf(
  context: Context,
  act: string,
  source: readonly Party[],
  target: Party,
  token: number,
  beside: readonly number[],
  doubt: number,
): Draft {
  const { scene } = context;
  return {
    rule: `statement/content/${act}`,
    source,
    target: [target],
    details: { act },
    when: timeOf(scene, token, token),
    status: "stated",
    anchor: token,
    words: [token, ...beside, ...namedHere(scene, [target], token)],
    doubt,
  };
}
