import type { Context } from "../draft.js";
import { partnerOf, sharedPair } from "../focus.js";
import { distinct, firstCase } from "../frame.js";
import type { Party } from "../party.js";
import { partiesOf, understood } from "../party.js";
import { inRole, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { between, dyad, opening } from "../stretch.js";
import { isTitledCall } from "./calls.js";
import { delegates, isDelegate, owner } from "./company.js";
import { companions, type Encounter, phoneWords } from "./encounter.js";
import { metAt } from "./hosts.js";
import { bodyMembers, together } from "./verbs.js";

/** The encounter that a noun tells: "talks between X and Y", "X had a call with Y", "a meeting of their ministers", "the X–Y commission's session". */
export function nounEncounter(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { token } = act;
  const { tree } = scene;
  if (!/^(NOUN|PROPN)$/.test(tree.token(token).upos) || scene.name(token) !== null || tree.isA(token, "compound"))
    return null;
  const kind = kindOf(scene, act);
  if (kind === null || isElse(scene, token)) return null;
  const { own, closed } = ownCompany(context, act);
  const clause = closed ? { parties: [], words: [], doubt: 0 } : clauseCompany(context, act);
  const all = distinct([...clause.parties, ...own]);
  // "After the talks, the two signed": told before.
  if (own.length === 0 && isRecalled(scene, token)) return null;
  if (all.length < 2) return scene.is(token, "loose-talks.noun") ? null : recovered(context, act, kind, all);
  if (!isHeld(scene, act, own.length) || isConvened(scene, act, all)) return null;
  return {
    rule: `meeting/${kind}`,
    kind,
    hosts: closed ? own : clause.parties,
    guests: closed ? [] : own,
    words: [token, ...clause.words, ...holding(scene, act), ...phoneWords(scene, act)],
    several: scene.form(token) === "present" ? false : scene.isPlural(token) && scene.is(token, "meeting.noun"),
    once: kind === "call" || (kind === "talks" && !scene.isPlural(token)),
    doubt: clause.doubt + (scene.is(token, "loose-meeting.noun", "loose-talks.noun") ? 0.5 : 0),
  };
}

/** "Tanzania calls a summit of the community": who calls an organisation together does not meet it. */
function isConvened(scene: Scene, act: Predication, all: readonly Party[]): boolean {
  const { verb } = act;
  return (
    scene.is(verb, "convene.verb") &&
    scene.tree.isA(act.token, "obj") &&
    all.some((p) => p.actor.kind === "organisation")
  );
}

/** A definite noun that only dates what follows. */
function isRecalled(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return (
    tree.isA(token, "obl") &&
    scene.is(tree.child(token, "case", "mark") ?? -1, "occasion.marker") &&
    tree.children(token, "det").some((t) => scene.is(t, "definite.word")) &&
    tree.children(token, "acl").length === 0
  );
}

/** "were held", "took place": the verb that the noun is the subject of. */
function holding(scene: Scene, act: Predication): number[] {
  return scene.tree.head(act.token) === act.verb && scene.is(act.verb, "support.verb", "occur.verb") ? [act.verb] : [];
}

/** Where the tree does not tell who meets: read along the text, by whose guest the partner is, or by who speaks of it. */
function recovered(
  context: Context,
  act: Predication,
  kind: Encounter["kind"],
  known: readonly Party[],
): Encounter | null {
  const { token } = act;
  const told = [dyad(context, token), between(context, token), opening(context, token)].find(
    (list) => list.length >= 2,
  );
  const words = [token, ...phoneWords(context.scene, act)];
  if (told !== undefined) return { rule: `meeting/${kind}`, kind, hosts: told, guests: [], words, doubt: 0.5 };
  if (known.length === 0) return ofSpeakers(context, act, kind, words);
  if (known.length !== 1) return null;
  const speaker = isAssessed(context.scene, act) ? context.speech.speaker(token) : null;
  if (speaker !== null && speaker.actor.id !== known[0]!.actor.id)
    return { rule: `meeting/${kind}`, kind, hosts: [understood(speaker, token, 0)], guests: known, words, doubt: 0.5 };
  const called = calledOff(context, act, known[0]!);
  if (called !== null)
    return { rule: "meeting/facing", kind, hosts: [called], guests: known, words: [...words, act.verb], doubt: 2 };
  const host = isEvent(context.scene, act) ? partnerOf(context, known[0]!) : [];
  const other = [
    ...hostsOf(context, act),
    ...speakerOf(context, act).map((p) => understood(p, token, 0)),
    ...host,
  ].find((p) => p.actor.id !== known[0]!.actor.id);
  return other === undefined ? null : { rule: `meeting/${kind}`, kind, hosts: [other], guests: known, words, doubt: 1 };
}

/** "Today's talks were held in a business-like manner": those of the speaker with the one spoken to. */
function ofSpeakers(
  context: Context,
  act: Predication,
  kind: Encounter["kind"],
  words: readonly number[],
): Encounter | null {
  const { scene, speech } = context;
  const { token } = act;
  if (speech.at(token) === null || !isAssessed(scene, act)) return null;
  const sides = [speech.speaker(token), speech.addressee(token)].flatMap((p) =>
    p === null ? [] : [understood(p, token, 1)],
  );
  return sides.length < 2 ? null : { rule: "meeting/assessed", kind, hosts: sides, guests: [], words, doubt: 1 };
}

/** "Today's talks were held", "the talks with the president were substantive": definite talks that are said to have gone some way. */
function isAssessed(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const { token } = act;
  const definite =
    tree.children(token, "det").some((t) => scene.is(t, "definite.word")) ||
    tree.children(token, "nmod:poss").some((t) => scene.isTime(t) || scene.is(t, "first-person.plural"));
  const verb = tree.head(token);
  return (
    definite &&
    tree.isA(token, "nsubj", "nsubj:pass") &&
    (tree.child(verb, "cop") !== null || scene.is(verb, "support.verb", "occur.verb"))
  );
}

/** "Seoul cancelled a meeting of officials": with the other side of a text about two. */
function calledOff(context: Context, act: Predication, own: Party): Party | null {
  const { scene, discourse } = context;
  const off = scene.tree.isA(act.token, "obj") && scene.is(act.verb, "cancel.verb", "suspend.verb", "refuse.verb");
  return off && scene.is(act.token, "meeting.noun", "talks.noun", "summit.noun")
    ? discourse.facing(act.token, own)
    : null;
}

/** "The president will hold talks": an event without a partner. */
function isEvent(scene: Scene, act: Predication): boolean {
  const partnered = act.arguments.some(
    (a) =>
      a.role === "oblique" && scene.is(firstCase(scene, a.token), "partner.marker", "between.marker", "doer.marker"),
  );
  return (
    !partnered &&
    scene.tree.isA(act.token, "obj") &&
    scene.is(act.verb, "hold-talks.verb", "have.verb") &&
    scene.is(act.token, "talks.noun")
  );
}

/** "talks with her Latvian host": the other side is hers. */
function hostsOf(context: Context, act: Predication): Party[] {
  const { scene, discourse } = context;
  return inRole(act, "oblique").flatMap((a) => {
    const pronoun = owner(scene, a.token);
    return pronoun === null ? [] : partiesOf(scene, discourse, pronoun);
  });
}

/** "The Syrian ministry denied that talks with Turkish officers had taken place": who speaks of talks with somebody is the other side. */
function speakerOf(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const clause = [act.verb, ...tree.ancestors(act.verb)].find((t) => tree.isA(t, "ccomp"));
  const partner = act.arguments.some(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "partner.marker"),
  );
  if (clause === undefined || !partner || tree.head(clause) < 0) return [];
  return inRole(predication(scene, tree.head(clause)), "agent").flatMap((a) => delegates(context, a.token));
}

function kindOf(scene: Scene, act: Predication): Encounter["kind"] | null {
  const { tree } = scene;
  const { token } = act;
  if (scene.is(token, "call.noun")) return "call";
  if (scene.is(token, "summit.noun")) return "summit";
  const phone = [token, ...tree.children(token, "amod", "compound")].some((t) =>
    scene.is(t, "phone.word", "online.word"),
  );
  if (phone && scene.is(token, "talks.noun", "meeting.noun")) return "call";
  if (scene.is(token, "loose-call.noun") && isTitledCall(scene)) return "call";
  if (scene.is(token, "session.noun") && inner(scene, token).some((t) => scene.is(t, "commission.noun")))
    return "talks";
  if (scene.is(token, "meeting.noun"))
    return tree.children(token, "compound", "amod").some((t) => scene.is(t, "summit.noun")) ? "summit" : "meeting";
  return scene.is(token, "talks.noun") ? "talks" : null;
}

/** "A call for a ban", "a meeting of minds", "a painting of the meeting": other things by the same words. */
function isElse(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (inner(scene, token).some((t) => scene.is(t, "meeting-idiom.noun"))) return true;
  if (head >= 0 && tree.isA(token, "nmod") && scene.is(head, "representation.noun")) return true;
  // "vetoed the opening of talks with Albania": there were none.
  const kept = [token, head]
    .map((t) => (t < 0 ? -1 : tree.head(t)))
    .some((t) => t >= 0 && scene.is(t, "keep-from.verb"));
  if (kept && tree.isA(head >= 0 && tree.isA(token, "nmod") ? head : token, "obj", "nsubj:pass")) return true;
  // A round of talks is told by the talks.
  if (scene.is(token, "loose-talks.noun") && inner(scene, token).some((t) => scene.is(t, "talks.noun", "meeting.noun")))
    return true;
  if (!scene.is(token, "call.noun")) return false;
  const demand = tree
    .children(token, "nmod", "acl")
    .some((t) => scene.is(tree.child(t, "case", "mark") ?? -1, "purpose.marker", "infinitive.mark"));
  return demand && !inner(scene, token).some((t) => scene.is(t, "phone.word"));
}

/** The noun's own dependents and theirs, without clauses. */
function inner(scene: Scene, token: number): number[] {
  const { tree } = scene;
  return tree
    .children(token, "nmod", "compound", "amod", "appos", "flat")
    .flatMap((t) => [t, ...tree.children(t, "compound", "amod", "nmod")]);
}

/** Who is said to meet by the noun's own words, and by those of the round or the day that it is part of. */
function ownCompany(context: Context, act: Predication): { own: Party[]; closed: boolean } {
  const { scene, discourse } = context;
  const { tree } = scene;
  const found: Party[] = [];
  const partners: Party[] = [];
  // "received a phone call from Y"
  const caller = scene.is(act.token, "call.noun") ? ["origin.marker"] : [];
  for (const t of chainOf(scene, act.token)) {
    const here = t === act.token ? act : predication(scene, t);
    for (const a of here.arguments) {
      if (!tree.isWithin(a.token, t)) continue;
      if (a.role === "modifier" && scene.name(a.token)?.value.kind === "state")
        found.push(...partiesOf(scene, discourse, a.token));
      // "Our talks this morning were long"; what is opened is the meeting at hand.
      const mutual =
        a.role === "possessor" &&
        scene.is(a.token, "first-person.plural") &&
        tree.isA(act.token, "nsubj", "nsubj:pass", "obl");
      const both = mutual ? sharedPair(context, a.token) : [];
      found.push(...both);
      if (both.length === 0 && a.role === "possessor" && (isDelegate(scene, a.token) || scene.name(a.token) !== null))
        found.push(...delegatesOrPair(context, a.token, act.token));
      if (
        a.role === "oblique" &&
        scene.is(firstCase(scene, a.token), "partner.marker", "between.marker", "doer.marker", ...caller)
      )
        if (scene.is(firstCase(scene, a.token), "partner.marker", ...caller)) {
          const met = metAt(context, a.token);
          partners.push(...(met.length > 0 ? met : together(context, [a.token], act.token)));
        } else {
          found.push(...delegatesOrPair(context, a.token, act.token));
          // "a conversation of Okoye with the President of Benin": the tree hangs the second on the first.
          for (const partner of tree.subtree(a.token).filter((t) => t > a.token && tree.isA(t, "nmod")))
            if (scene.is(firstCase(scene, partner), "partner.marker") && isDelegate(scene, partner))
              partners.push(...metAt(context, partner));
        }
    }
    // "the session of the X–Y commission"
    for (const c of inner(scene, t))
      if (scene.is(c, "commission.noun") && scene.is(t, "session.noun", "meeting.noun", "summit.noun"))
        found.push(...bodyMembers(context, c), ...bodyMembers(context, t));
  }
  // "Talks with X and Y" leaves open who talks with them.
  const own = distinct([...found, ...partners]);
  const pair = inRole(act, "oblique").some(
    (a) => scene.is(firstCase(scene, a.token), "partner.marker") && together(context, [a.token], act.token).length > 0,
  );
  return { own, closed: own.length >= 2 && (found.length > 0 || pair) };
}

/** The noun and those that only measure it: "two days of talks", "a third round of talks". */
function chainOf(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const head = tree.head(token);
  const measured = head >= 0 && tree.isA(token, "nmod") && scene.is(firstCase(scene, token), "belonging.marker");
  return measured && (scene.is(head, "loose-talks.noun", "session.noun") || isDuration(scene, head))
    ? [token, head]
    : [token];
}

function isDuration(scene: Scene, token: number): boolean {
  return scene.tree.children(token, "nummod", "det", "amod").length > 0 &&
    scene.annotated.times.some((time) => scene.headOf(time.span) === token)
    ? true
    : scene.is(token, "talks-measure.noun");
}

function delegatesOrPair(context: Context, token: number, anchor: number): Party[] {
  const parties = delegates(context, token);
  return parties.length >= 1 ? parties : together(context, [token], anchor);
}

interface Clause {
  readonly parties: readonly Party[];
  readonly words: readonly number[];
  readonly doubt: number;
}

/** Who meets by the clause: the subject of "hold talks", "arrived for talks with", "after talks with X, Y said", "took place between". */
function clauseCompany(context: Context, act: Predication): Clause {
  const { scene } = context;
  const { tree } = scene;
  const top = chainOf(scene, act.token).at(-1)!;
  const here = predication(scene, top);
  const head = tree.head(top);
  if (tree.child(top, "nsubj") !== null && tree.child(top, "cop") !== null)
    return { parties: inRole(here, "agent").flatMap((a) => delegates(context, a.token)), words: [], doubt: 0 };
  const relative = relativeCompany(context, top);
  if (relative.parties.length > 0) return relative;
  const supported = here.verb !== top && tree.token(here.verb).upos === "VERB" && tree.head(top) === here.verb;
  if (!supported || head < 0) return relative;
  const clause = predication(scene, here.verb);

  const withs = companions(scene, clause)
    .filter((t) => !tree.isWithin(t, top))
    .flatMap((t) => metAt(context, t));
  const agents = inRole(clause, "agent").map((a) => a.token);
  const subjects = tree.isA(top, "nsubj") ? [] : agents.flatMap((t) => delegates(context, t));
  const shared =
    subjects.length + withs.length < 2 && !tree.isA(top, "nsubj") ? together(context, agents, act.token) : [];
  const passive = inRole(clause, "patient")
    .map((a) => a.token)
    .filter((t) => t !== top && isDelegate(scene, t));
  const carried = tree.isA(top, "obl") ? passive.flatMap((t) => delegates(context, t)) : [];
  return {
    parties: distinct([...subjects, ...(shared.length > 0 ? shared : []), ...carried, ...withs]),
    words: [here.verb],
    doubt: tree.isA(top, "obj", "nsubj") ? 0 : 0.5,
  };
}

/** "the talks Kuwait held with Iraq", "talks held by X with Y". */
function relativeCompany(context: Context, token: number): Clause {
  const { scene } = context;
  for (const verb of scene.tree.children(token, "acl")) {
    if (!scene.is(verb, "support.verb")) continue;
    const clause = predication(scene, verb);
    const parties = [
      ...inRole(clause, "agent"),
      ...inRole(clause, "oblique").filter((a) =>
        scene.is(firstCase(scene, a.token), "partner.marker", "between.marker"),
      ),
    ].flatMap((a) => delegates(context, a.token));
    if (parties.length > 0) return { parties: distinct(parties), words: [verb], doubt: 0 };
  }
  return { parties: [], words: [], doubt: 0 };
}

/** Whether the words tell of an occasion: somebody meets by the noun itself, or its verb is one of holding or going. */
function isHeld(scene: Scene, act: Predication, own: number): boolean {
  // "our constructive dialogue" is a state of relations; a dialogue that is held is an occasion.
  if (
    scene.is(act.token, "loose-talks.noun") &&
    !scene.is(act.verb, "hold-talks.verb", "occur.verb", "start.verb", "end.verb")
  )
    return false;
  return (
    own >= 1 ||
    scene.tree.child(act.token, "cop") !== null ||
    scene.is(
      act.verb,
      "support.verb",
      "hold-talks.verb",
      "occur.verb",
      "travel.verb",
      "encounter.verb",
      "have.verb",
      "be.verb",
    )
  );
}
