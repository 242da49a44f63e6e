import type { Context } from "../draft.js";
import { countedParties, sharedPair, titlePair } from "../focus.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, understood } from "../party.js";
import { type Argument, inRole, isPassive, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { dyad, stateNamed } from "../stretch.js";
import { delegates, isDelegate, isPerson } from "./company.js";
import { metAt } from "./hosts.js";

/** Who comes together by the words of one act. `hosts` and `guests` stand on its two sides; all may stand on one. */
export interface Encounter {
  readonly rule: string;
  readonly kind: "meeting" | "call" | "summit" | "talks";
  readonly hosts: readonly Party[];
  readonly guests: readonly Party[];
  readonly words: readonly number[];
  /** Whether the words speak of more than one occasion: "meetings with the ministers of X and Y". */
  readonly several?: boolean;
  /** Whether it is one occasion with all of them: "spoke by telephone with X and Y". */
  readonly once?: boolean;
  readonly doubt: number;
}

/** The encounter that a verb tells, or null. */
export function verbEncounter(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  if (scene.tree.token(act.token).upos !== "VERB") return null;
  if (scene.is(act.token, "reception.verb")) return reception(context, act);
  if (scene.is(act.token, "ring.verb")) return ring(context, act) ?? meet(context, act);
  if (scene.is(act.token, "speak.verb")) return speak(context, act);
  if (scene.is(act.token, "encounter.verb", "see.verb")) return meet(context, act);
  return scene.is(act.token, "go-over.verb") ? discuss(context, act) : null;
}

/** "X met (with) Y", "X and Y met", "X saw Y", "the joint commission convened", "X conferred with Y". */
function meet(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  if (scene.is(act.token, "ring.verb")) return null;
  const agents = agentsOf(scene, act);
  // "meet every spring" names no one who is met.
  // Nor does the object that only a later verb has: "met and held an exchange of views".
  const patients = inRole(act, "patient")
    .filter((a) => a.distance === 0 || isDelegate(scene, a.token))
    .map((a) => a.token);
  const met = [...patients.filter((t) => !isOften(scene, t)), ...companions(scene, act)];
  if (
    scene.is(act.token, "see.verb") &&
    !(agents.every((t) => isPerson(scene, t)) && met.every((t) => isPerson(scene, t)))
  )
    return null;
  if (isPassive(scene, act.token) && companions(scene, act).length === 0) return null;
  if (isGreeting(scene, act)) return null;
  const hosts = [...agents.flatMap((t) => delegates(context, t)), ...commission(context, agents)];
  const guests = met.flatMap((t) => metAt(context, t));
  // "Exports met expectations": what is met must be somebody.
  if (met.length > 0 && guests.length === 0) return null;
  const joint = agents.some((t) => [t, ...scene.tree.children(t, "appos")].some((i) => scene.is(i, "commission.noun")));
  const kind = scene.is(act.token, "negotiate.verb") || joint ? "talks" : "meeting";
  const shared = hosts.length < 2 && met.length === 0 ? together(context, agents, act.token) : [];
  return {
    rule: "meeting/verb",
    kind: remote(scene, act) ? "call" : kind,
    hosts: shared.length > 0 ? shared : hosts,
    guests,
    words: [act.token],
    doubt: scene.is(act.token, "see.verb") || shared.length > 0 ? 0.5 : 0,
  };
}

/** "I am happy to meet you", "glad to see you": said to somebody, not told of him. */
function isGreeting(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const head = tree.head(act.token);
  return (
    (head >= 0 && scene.is(head, "glad.word")) ||
    (scene.is(act.token, "see.verb") && tree.children(act.token, "obj").some((t) => tree.token(t).upos === "PRON"))
  );
}

/** "X received Y", "Y was received by X": one official receives another; "welcomed", "hosted" may be no more than an arrival. */
function reception(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const agents = inRole(act, "agent").map((a) => a.token);
  const patients = receivedAt(scene, act);
  const outright = scene.is(act.token, "receive-outright.verb");
  const guest = (t: number) => isPerson(scene, t) || scene.is(t, "visitor.noun", "delegate.noun");
  if (agents.length === 0 || !patients.some(guest) || !agents.some((t) => isDelegate(scene, t))) return null;
  // "It is my pleasure to welcome the guests" opens a speech.
  if (!outright && (isGreeting(scene, act) || agents.some((t) => scene.tree.token(t).upos === "PRON"))) return null;
  if (!outright && !agents.some((t) => isPerson(scene, t))) return null;
  return {
    rule: "meeting/received",
    kind: "meeting",
    hosts: agents.flatMap((t) => delegates(context, t)),
    guests: patients.filter(guest).flatMap((t) => delegates(context, t)),
    words: [act.token],
    doubt: outright ? 0 : 0.5,
  };
}

/** Who is received; of "received in the Kremlin President X" the tree may take the guest for the place. */
function receivedAt(scene: Scene, act: Predication): number[] {
  const patients = inRole(act, "patient").map((a) => a.token);
  if (patients.length > 0 || isPassive(scene, act.token)) return patients;
  return inRole(act, "oblique")
    .map((a) => a.token)
    .filter(
      (t) => scene.is(firstCase(scene, t), "venue.marker") && /person|office/.test(scene.name(t)?.value.kind ?? ""),
    );
}

/** "X phoned Y"; "called" only where somebody is called, not something so named. */
function ring(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const patients = inRole(act, "patient").map((a) => a.token);
  if (patients.length === 0) return courtesy(context, act);
  if (isPassive(scene, act.token) || !patients.some((t) => isPerson(scene, t))) return null;
  const naming =
    scene.is(act.token, "name-or-ring.verb") &&
    (tree.children(act.token, "obj").length > 1 ||
      tree.children(act.token, "xcomp").some((t) => tree.token(t).upos !== "VERB") ||
      tree.children(act.token, "compound:prt").length > 0);
  if (naming) return null;
  return {
    rule: "meeting/call",
    kind: "call",
    hosts: agentsOf(scene, act).flatMap((t) => delegates(context, t)),
    guests: patients.flatMap((t) => delegates(context, t)),
    words: [act.token, ...phoneWords(scene, act)],
    doubt: 0,
  };
}

/** "X called on Y", where Y is a person who is not called on to do something. */
function courtesy(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const called = inRole(act, "oblique")
    .map((a) => a.token)
    .filter(
      (t) =>
        scene.is(firstCase(scene, t), "call-on.marker") &&
        (/person|office/.test(scene.name(t)?.value.kind ?? "") ||
          (scene.is(t, "office.noun") && tree.children(t, "det").some((d) => scene.is(d, "definite.word")))),
    );
  const asked = [act.token, ...called].some((t) => tree.children(t, "xcomp", "advcl", "acl", "ccomp").length > 0);
  if (!scene.is(act.token, "name-or-ring.verb") || called.length === 0 || asked) return null;
  return {
    rule: "meeting/courtesy",
    kind: "meeting",
    hosts: agentsOf(scene, act).flatMap((t) => delegates(context, t)),
    guests: called.flatMap((t) => delegates(context, t)),
    words: [act.token],
    doubt: 0.5,
  };
}

/** "X spoke by telephone with Y", "X talked to Y", "the ministers of X and Y will talk by video link". */
function speak(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const agents = agentsOf(scene, act);
  const direct = act.arguments
    .filter(
      (a) =>
        a.role === "oblique" && scene.is(firstCase(scene, a.token), "partner.marker", "between.marker", "goal.marker"),
    )
    .map((a) => a.token)
    .filter((t) => isDelegate(scene, t));
  const partners = direct.length > 0 ? direct : companions(scene, act);
  // "spoke highly of", "spoke for peace": said to nobody.
  const aside = act.arguments.some(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "speak-aside.marker"),
  );
  if (partners.length === 0 && aside && phoneWords(scene, act).length === 0) return null;
  const hosts = agents.flatMap((t) => delegates(context, t));
  const phone = phoneWords(scene, act);
  return {
    rule: "meeting/spoke",
    kind: phone.length > 0 ? "call" : "talks",
    once: phone.length > 0,
    hosts,
    guests: partners.flatMap((t) => metAt(context, t)),
    words: [act.token, ...phone],
    doubt: partners.length > 0 || phone.length > 0 ? 0 : 0.5,
  };
}

/** "X discussed the dam with Y", "the ministers of X and Y exchanged views": who goes over something together has met. */
function discuss(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const patients = inRole(act, "patient").map((a) => a.token);
  if (scene.is(act.token, "exchange.verb") && !patients.some((t) => scene.is(t, "view.noun"))) return null;
  const agents = agentsOf(scene, act);
  const withs = [
    ...companions(scene, act),
    ...patients.flatMap((t) =>
      tree
        .subtree(t)
        .filter((i) => tree.isA(i, "nmod") && scene.is(firstCase(scene, i), "partner.marker") && isDelegate(scene, i)),
    ),
  ];
  const guests = withs.filter((t) => isDelegate(scene, t)).flatMap((t) => metAt(context, t));
  const counted =
    guests.length === 0
      ? agents.flatMap((t) => [t, ...tree.children(t, "nmod")]).map((t) => countedParties(context, t))
      : [];
  const hosts = counted.find((list) => list.length > 0) ?? agents.flatMap((t) => delegates(context, t));
  const phone = phoneWords(scene, act);
  // Without a partner both must be named: "the two leaders also discussed" belongs to a meeting told before.
  const named = hosts.filter((p) => (p.actor.text !== null || counted.length > 0) && agents.length > 0);
  if (guests.length === 0 && (named.length < 2 || !scene.is(act.token, "discuss.verb"))) return null;
  if (patients.length === 0) return null;
  return {
    rule: "meeting/discussed",
    kind: phone.length > 0 ? "call" : "talks",
    hosts,
    guests,
    words: [act.token, ...phone],
    doubt: guests.length > 0 ? 0.5 : 1,
  };
}

/** Who acts; of a participle beside its noun ("a minister and a general, meeting in the town") those of the noun. */
function agentsOf(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const agents = inRole(act, "agent").map((a) => a.token);
  if (agents.length > 0) return agents;
  const head = tree.head(act.token);
  return head >= 0 && tree.isA(act.token, "conj", "acl", "advcl") && isDelegate(scene, head) ? [head] : [];
}

/** "with Y", "together with Y"; of "spoke by telephone with Y", "took place between X and Y" the tree may hang the partner on the noun. */
export function companions(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  const isPartner = (t: number) => scene.is(firstCase(scene, t), "partner.marker", "between.marker");
  const direct = inRole(act, "oblique")
    .map((a: Argument) => a.token)
    .filter(isPartner);
  if (direct.length > 0) return direct;
  return tree
    .children(act.token, "obl", "obj")
    .filter(
      (t) =>
        scene.is(t, "phone.word", "talks-measure.noun") || (scene.is(act.token, "occur.verb") && tree.isA(t, "obj")),
    )
    .flatMap((t) => tree.children(t, "nmod"))
    .filter((t) => isPartner(t) && isDelegate(scene, t));
}

/** "every spring", "each year" as an object. */
function isOften(scene: Scene, token: number): boolean {
  return (
    scene.tree.children(token, "det").some((t) => scene.is(t, "habit.word", "each.word")) && !isDelegate(scene, token)
  );
}

/** "The Polish–Lithuanian commission convened": a joint body is both sides. */
function commission(context: Context, agents: readonly number[]): Party[] {
  const { scene } = context;
  return agents
    .flatMap((t) => [t, ...scene.tree.children(t, "appos")])
    .filter((t) => scene.is(t, "commission.noun"))
    .flatMap((t) => bodyMembers(context, t));
}

/** The states of a joint body: "the Serbian–Libyan joint committee", "the Joint Commission between X and Y". */
export function bodyMembers(context: Context, token: number): Party[] {
  const { scene } = context;
  const inside = scene.tree
    .subtree(token, (t) => scene.tree.isA(t, "acl", "advcl", "parataxis"))
    .filter((t) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming !== "capital");
  const named = distinct([...dyad(context, token), ...inside.flatMap((t) => stateNamed(context, t))]);
  const joint = scene.tree.children(token, "amod", "compound").some((t) => scene.is(t, "mutual.word"));
  return named.length === 0 && joint && scene.name(token) === null ? bothOf(context, token) : named;
}

/** "a joint committee of the two governments": the pair of the paragraph or of the title. */
function bothOf(context: Context, token: number): Party[] {
  const shared = sharedPair(context, token);
  return shared.length === 2 ? shared : titlePair(context).map((p) => understood(p, token, 2));
}

/** "We met", "they met", "the leaders met": the pair that the text is about. */
export function together(context: Context, agents: readonly number[], token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const plural = agents.some(
    (t) =>
      scene.is(t, "first-person.plural", "third-person.plural") ||
      (scene.is(t, "gathering-pair.noun") &&
        scene.name(t) === null &&
        tree.token(t).form.toLowerCase() !== tree.token(t).lemma.toLowerCase() &&
        tree.children(t).every((c) => scene.name(c) === null) &&
        tree.children(t, "det", "nummod").some((c) => scene.is(c, "definite.word", "both.word"))),
  );
  const both = agents.some(
    (t) => scene.is(t, "both.word") && scene.name(t) === null && tree.children(t, "nmod", "amod").length === 0,
  );
  const counted = agents
    .flatMap((t) => [t, ...tree.children(t, "nmod")])
    .map((t) => countedParties(context, t))
    .find((list) => list.length > 0);
  if (counted !== undefined) return counted;
  return plural || both || agents.some((t) => ofBoth(scene, t)) ? sharedPair(context, token) : [];
}

/** "our defence and foreign ministers": those of both sides. */
function ofBoth(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const all = tree.coordinated(token);
  const owned = all.some((t) =>
    tree.children(t, "nmod:poss").some((p) => scene.is(p, "first-person.plural", "third-person.plural")),
  );
  return (
    owned &&
    all.some(
      (t) =>
        scene.is(t, "gathering-pair.noun") && tree.token(t).form.toLowerCase() !== tree.token(t).lemma.toLowerCase(),
    )
  );
}

/** "by phone", "via video link", "in a video conference". */
export function phoneWords(scene: Scene, act: Predication): number[] {
  const { tree } = scene;
  return [act.verb, act.token]
    .flatMap((t) => tree.children(t, "obl", "nmod", "advmod", "compound", "amod"))
    .flatMap((t) => [t, ...tree.children(t, "compound", "amod", "nmod")])
    .filter((t) => scene.is(t, "phone.word", "online.word"));
}

function remote(scene: Scene, act: Predication): boolean {
  return phoneWords(scene, act).length > 0;
}
