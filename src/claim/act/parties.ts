import { firmById, homeOfGroup, organisationById } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";

/** Collectives that are no party between states, whatever they do. */
const UNOFFICIAL = /^(?:armed-group|ngo|bloc|unrecognised|court)$/;

/** Whether a party is a state or an organisation between states. */
function isOfficial(party: Party): boolean {
  return party.actor.kind !== "organisation" || !UNOFFICIAL.test(organisationById(party.actor.id)?.kind ?? "ngo");
}

/** An armed group as the state that its acts are counted to, with the group as its agent; other parties as they are. */
export function asState(party: Party): Party {
  const home = party.actor.kind === "organisation" ? homeOfGroup(party.actor.id) : undefined;
  if (home === undefined) return party;
  const stood = partyOfState(home, party.token, party.actor.text, party.part);
  return { ...stood, agents: [{ actor: party.actor, office: null }], distance: party.distance + 1 };
}

/** The home states of the armed groups that a nominal names or is about. */
export function homesOfGroups({ scene }: Context, token: number): string[] {
  return [token, ...scene.tree.children(token, "compound", "amod", "nmod", "nmod:poss")].flatMap(
    (t) => homeOfGroup(scene.name(t)?.value.id ?? "") ?? [],
  );
}

/** The states and organisations between states that a nominal stands for. */
export function officialParties(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const official = (t: number) => partiesOf(scene, discourse, t).map(asState).filter(isOfficial);
  const own = official(token);
  if (own.length > 0 || scene.name(token) !== null) return own;
  // "Indonesian customs officers": the tree hangs the adjective on the first noun.
  return distinct(qualifiersOf(scene, token).flatMap(official));
}

/** The state in which a named place lies. */
export function placeParty(scene: Scene, token: number): Party[] {
  const name = scene.name(token);
  if (name?.value.kind !== "place" || name.value.state === undefined) return [];
  return [partyOfState(name.value.state, token, scene.words(name.span), name)];
}

/** "Brazil's ambassador to Israel": the state that an envoy is sent to. */
function hostParty(scene: Scene, token: number): Party[] {
  const name = scene.name(token);
  return name?.value.host === undefined ? [] : [partyOfState(name.value.host, token, scene.words(name.span), name)];
}

/** Whether what a nominal names can speak for a state: a state, organisation, office or body, not a people, a firm or a private person. */
export function speaks(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name)
    return (
      name.kind !== "place" &&
      (name.kind !== "firm" || isPublicBody(name.id)) &&
      name.naming !== "people" &&
      (name.naming !== "adjective" || isOwner(scene, token))
    );
  if (scene.is(token, "private-person.noun")) return false;
  return (
    scene.is(token, "office.noun", "body.noun", "country.noun", "pair.noun", "voice.noun") ||
    scene.tree.token(token).upos === "PRON"
  );
}

/** "the Revolutionary Guards", "USAID": a table's body that is an arm of its state, not in business. */
function isPublicBody(id: string | null): boolean {
  const kind = id === null ? undefined : firmById(id)?.kind;
  return kind === "military" || kind === "agency" || kind === "central-bank";
}

/** "Israeli condemnation": the adjective tells whose an act is. */
function isOwner(scene: Scene, token: number): boolean {
  return scene.tree.isA(token, "amod", "compound", "nmod", "nsubj", "obl");
}

/**
 * Whether what a nominal names acts for a state with force or authority: a state, its forces, weapons, courts, officials. Civilians, gangs and
 * firms do not; armed groups do where the text gives them a nationality, which is a step of inference.
 */
export function actsFor(scene: Scene, token: number): { acts: boolean; doubt: number } {
  const no = { acts: false, doubt: 0 };
  const name = scene.name(token)?.value;
  if (name === undefined && scene.is(token, "civilian.noun")) return no;
  if (scene.is(token, "force.noun")) return { acts: true, doubt: 0 };
  if (scene.is(token, "armed-group.noun")) return { acts: true, doubt: 1 };
  if (name) {
    if ((name.kind === "firm" && !isPublicBody(name.id)) || name.kind === "place") return no;
    // "a drunken Briton" is one man, "the Greeks" are Greece.
    if (name.naming === "people") return { acts: isPlural(scene, token) && !isCounted(scene, token), doubt: 0.5 };
    return { acts: true, doubt: 0 };
  }
  if (scene.tree.token(token).upos === "PRON") return { acts: true, doubt: 0.5 };
  return {
    acts: scene.is(token, "office.noun", "body.noun", "country.noun", "pair.noun", "voice.noun"),
    doubt: 0,
  };
}

export function isPlural(scene: Scene, token: number): boolean {
  const { form, lemma, xpos } = scene.tree.token(token);
  return xpos.endsWith("S") || form.toLowerCase() !== lemma.toLowerCase();
}

export function isCounted(scene: Scene, token: number): boolean {
  return scene.tree.child(token, "nummod") !== null;
}

const DOWN = [
  "nmod",
  "nmod:poss",
  "amod",
  "compound",
  "obl",
  "appos",
  "flat",
  "acl",
  "obj",
  "iobj",
  "xcomp",
  "advcl",
  "ccomp",
];

/**
 * The nearest parties that a nominal or clause holds, but for those already known: "a maternity ward in Odesa", "sanctions on a Venezuelan
 * company". Names of places stand for their states.
 */
export function partiesWithin(context: Context, token: number, known: readonly Party[], depth = 4): Party[] {
  const { scene } = context;
  const fresh = (parties: readonly Party[]) =>
    parties.filter((p) => isOfficial(p) && known.every((k) => k.actor.id !== p.actor.id));
  let ring = [token];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    // "rebel hideouts in Iraq": only an adjective tells whose they are.
    if (step === 0 && ring.some((t) => isStateless(scene, t)))
      return distinct(fresh(qualifiersOf(scene, token).flatMap((t) => partiesOf(scene, context.discourse, t))));
    const held = ring.flatMap((t) => (isVerb(scene, t) ? [] : partiesOf(scene, context.discourse, t).map(asState)));
    const found = fresh([...held, ...ring.flatMap((t) => hostParty(scene, t))]);
    if (found.length > 0) return distinct(found);
    // "bombed camps of its own rebels in Iraq": where they are is not who they are.
    if (held.some((p) => p.agents.some(({ actor }) => homeOfGroup(actor.id) !== undefined))) return [];
    const places = ring.flatMap((t) => fresh(scene.tree.coordinated(t).flatMap((each) => placeParty(scene, each))));
    if (places.length > 0) return distinct(places);
    ring = ring.flatMap((t) => [
      ...scene.tree.children(t, ...DOWN),
      ...scene.tree.children(t, "conj").filter((c) => !isVerb(scene, c)),
    ]);
  }
  return [];
}

/** Whether a nominal is about a group of no state: "rebel hideouts", "a camp of Boko Haram". Where they are is not who they are. */
export function isStateless(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (isVerb(scene, token)) return false;
  return [token, ...tree.children(token, "compound", "amod", "nmod", "nmod:poss")].some((t) => {
    const name = scene.name(t)?.value;
    if (name?.kind !== "organisation") return scene.is(t, "stateless.noun");
    const id = name.id ?? "";
    return organisationById(id)?.kind === "armed-group" && homeOfGroup(id) === undefined;
  });
}

export function isVerb(scene: Scene, token: number): boolean {
  return /^(?:VERB|AUX)$/.test(scene.tree.token(token).upos);
}

/**
 * Whose conduct a nominal tells: the doer of a deed before those who suffer it ("the attack on the Saudi embassy by Iran" is Iran's), the state
 * itself where a state, people or office is named.
 */
export function conductOf(context: Context, token: number, known: readonly Party[]): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const fresh = (parties: readonly Party[]) =>
    distinct(parties.filter((p) => isOfficial(p) && known.every((k) => k.actor.id !== p.actor.id)));
  const all = (tokens: readonly number[]) => fresh(tokens.flatMap((t) => partiesOf(scene, context.discourse, t)));
  if (scene.name(token) !== null || tree.token(token).upos === "PRON") return all([token]);
  // "concern over the situation in Sudan" blames nobody.
  if (scene.is(token, "situation.noun")) return [];
  const marked = (concept: string) =>
    tree.children(token, "nmod", "obl").filter((t) => scene.is(firstCase(scene, t), concept));
  const passive = tree.children(token, "acl").flatMap((t) => tree.children(t, "obl:agent"));
  const doers = all([...marked("agent.marker"), ...passive, ...strayDoers(scene, token)]);
  if (doers.length > 0) return doers;
  const owners = all(qualifiersOf(scene, token));
  if (owners.length > 0) return owners;
  for (const clause of tree.children(token, "acl")) {
    const subjects = all(tree.children(clause, "nsubj").filter((t) => !scene.is(t, "relative.pronoun")));
    if (subjects.length > 0) return subjects;
  }
  if (scene.is(token, "suffered.noun")) return [];
  const held = all([token]);
  if (held.length > 0) return held;
  // "the behaviour of the troops in …", "the arming of rebels by …"
  const inner = marked("belonging.marker").flatMap((t) => conductOf(context, t, known));
  if (inner.length > 0) return distinct(inner);
  return distinct(tree.children(token, "conj").flatMap((t) => conductOf(context, t, known)));
}

/** "the killing of eight peacekeepers by Malian soldiers": doers that the tree hangs on those who suffered the deed, or on the active verb that it is the object of. */
function strayDoers(scene: Scene, deed: number): number[] {
  const { tree } = scene;
  if (!scene.is(deed, "suffered.noun", "deed.noun")) return [];
  const victims = tree.children(deed, "nmod").filter((t) => scene.is(firstCase(scene, t), "of.marker"));
  const verb = tree.head(deed);
  const active = verb >= 0 && tree.isA(deed, "obj") && tree.child(verb, "nsubj") !== null;
  return [
    ...victims.flatMap((t) => tree.children(t, "nmod")),
    ...(active ? tree.children(verb, "obl").filter((t) => t > deed) : []),
  ].filter((t) => scene.is(firstCase(scene, t), "agent.marker"));
}

/** The names that qualify a noun, through its compounds: "North Korean balloon launches", "Israel's settlement policy". */
export function qualifiersOf(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const own = tree
    .children(token, "nmod:poss", "amod", "compound", "nmod", "flat")
    .filter((t) => tree.isA(t, "nmod:poss") || (t < token && firstCase(scene, t) < 0));
  const named = own.filter((t) => scene.name(t) !== null || tree.isA(t, "nmod:poss"));
  return named.length > 0
    ? named
    : own.filter((t) => tree.isA(t, "compound", "amod")).flatMap((t) => qualifiersOf(scene, t));
}
