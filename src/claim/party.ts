import { visible } from "../text/index.js";
import { actingOrganisation, firmById, organisationById, stateById } from "../vocabulary/index.js";
import type { Actor, Agent } from "./claim.js";
import type { Discourse } from "./discourse.js";
import type { Derived, Name } from "./english/annotation/index.js";
import type { Scene } from "./scene.js";

/** A state or organisation that takes part in something, with those who acted for it and the token that names them. */
export interface Party {
  readonly actor: Actor;
  readonly agents: readonly Agent[];
  readonly token: number;
  /** Steps of inference from the words to the party: 0 for a name, more for pronouns and role nouns. */
  readonly distance: number;
  readonly part: Derived<unknown> | null;
}

/** The party that a name stands for; null for a name that stands for none (a firm or a person of an unknown state). */
export function partyOfName(found: Derived<Name>, token: number, text: string): Party | null {
  const name = found.value;
  const words = visible(text.slice(found.span.start, found.span.end));
  const distance = name.naming === "capital" ? 1 : 0;
  const party = (actor: Actor, agents: readonly Agent[] = []): Party => ({
    actor,
    agents,
    token,
    distance,
    part: found,
  });
  if (isPress(name)) return null;
  // Nobody governs Antarctica.
  if (name.kind === "state" && name.id === "ATA") return null;
  if (name.kind === "state" && name.id !== null)
    return party({ id: name.id, kind: "state", name: name.name, text: words });
  if (name.kind === "organisation" && name.id !== null && name.state === undefined) {
    const id = actingOrganisation(name.id);
    // A school or a club is no party between states: only organisations that the vocabulary knows are.
    if (organisationById(id) === undefined) return null;
    return party({ id, kind: "organisation", name: organisationById(id)?.name ?? name.name, text: words });
  }
  if (name.organisation !== undefined) {
    // An official of a club or a movement is no party either.
    const served = organisationById(actingOrganisation(name.organisation));
    if (served !== undefined)
      return party({ id: served.id, kind: "organisation", name: served.name, text: words }, agentsOf(name, words));
  }
  if (name.state === undefined || name.kind === "place") return null;
  return party({ id: name.state, kind: "state", name: stateName(name.state), text: words }, agentsOf(name, words));
}

/** Whether a name is a newspaper's, an agency's or a broadcaster's: it tells, and takes no part for the land that it is of. */
export function isPress({ id, press }: Name): boolean {
  return press === true || (id !== null && firmById(id)?.kind === "media");
}

function agentsOf(name: Name, words: string): Agent[] {
  if (name.id === null || name.kind === "state" || name.kind === "place") return [];
  const kind = name.kind === "office" ? "person" : name.kind;
  const actor: Actor = {
    id: name.id,
    kind,
    name: name.name,
    text: words,
    ...(name.state === undefined ? {} : { state: name.state }),
  };
  return [{ actor, office: name.office?.title ?? null }];
}

/** A state that is meant without being named: by a place of it (`text`), or as the one an issue concerns (null). */
export function partyOfState(
  id: string,
  token: number,
  text: string | null,
  part: Derived<unknown> | null = null,
): Party {
  const actor: Actor = { id, kind: "state", name: stateName(id), text };
  return { actor, agents: [], token, distance: text === null ? 0 : 1, part };
}

/** A state or organisation that is understood, not named at this place. */
export function understood(party: Party, token: number, distance: number): Party {
  return { ...party, actor: { ...party.actor, text: null }, token, distance: party.distance + distance };
}

/**
 * The parties that a nominal stands for: names, nouns that a name qualifies ("the Chinese side", "Kazakhstan's uranium industry"), role
 * nouns and pronouns resolved by the discourse, and all of a coordination. In text order, each state once.
 */
export function partiesOf(scene: Scene, discourse: Discourse, token: number): Party[] {
  const found: Party[] = [];
  for (const conjunct of [...partners(scene, token), ...beside(scene, token), ...listed(scene, token)]) {
    for (const party of partiesOfOne(scene, discourse, conjunct)) {
      if (!found.some((known) => known.actor.id === party.actor.id)) found.push(party);
    }
  }
  return found;
}

/**
 * A nominal with those coordinated to it; "Mali, Burkina Faso and Niger" and "Presidents A, B and C" are lists even where the tree takes the second
 * for an apposition.
 */
export function listed(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const coordinated = tree.coordinated(token);
  const kind = listKind(scene, token);
  if (kind === null) return coordinated;
  const further = tree
    .children(token, "appos")
    .filter(
      (i) => listKind(scene, i) === kind && scene.name(i) !== scene.name(token) && tree.child(i, "conj") !== null,
    );
  return [...new Set([...coordinated, ...further.flatMap((i) => tree.coordinated(i))])].sort((a, b) => a - b);
}

/** What a list may be one of: bare states, or persons. */
function listKind(scene: Scene, token: number): "state" | "person" | null {
  const name = scene.name(token)?.value;
  if (name?.kind === "state") return name.naming === "name" ? "state" : null;
  return name?.kind === "person" ? "person" : null;
}

/** The other half of a dyad written with a hyphen: "China-Tajikistan relations", "the Russian-Brazilian partnership". */
function partners(scene: Scene, token: number): number[] {
  const state = (i: number) => scene.name(i)?.value.kind === "state";
  if (!state(token)) return [];
  return scene.tree.children(token).filter((i) => {
    const between = Math.max(i, token) - 1;
    return (
      state(i) && Math.abs(token - i) <= 2 && scene.name(i) !== scene.name(token) && scene.is(between, "hyphen.mark")
    );
  });
}

/** "Indian and Pakistani troops": the adjectives that share the noun of a name with its own. */
function beside(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const name = scene.name(token);
  if (name?.value.kind !== "office") return [];
  const inside = scene.tokensIn(name.span);
  return tree
    .children(token, "amod", "compound")
    .filter((t) => !inside.includes(t))
    .flatMap((t) => tree.coordinated(t))
    .filter((t) => !inside.includes(t) && scene.name(t)?.value.kind === "state" && t < token);
}

function partiesOfOne(scene: Scene, discourse: Discourse, token: number): Party[] {
  const { tree } = scene;
  const name = scene.name(token);
  if (name !== null) {
    const party = partyOfName(name, token, scene.document.text);
    // "Kazakhstan's National Welfare Fund": whose it is goes before where a table would put it.
    if (name.value.kind === "firm" || name.value.kind === "organisation") {
      const owner = ownerOf(scene, discourse, name, token);
      if (owner !== null)
        return [{ ...owner, agents: [...owner.agents, ...agentsOf(name.value, wordsOf(scene, name))], token }];
    }
    if (party !== null) return [party];
    if (name.value.kind === "person" && name.value.id !== null && name.value.office !== undefined) {
      const home = discourse.home(name.value.id);
      if (home !== null)
        return [{ ...understood(home, token, 1), agents: agentsOf(name.value, wordsOf(scene, name)), part: name }];
    }
    // "China's Yunnan province" acts for China; a bare town acts for nobody here.
    if (name.value.kind === "place")
      return scene.tree.children(token, "nmod:poss").flatMap((t) => partiesOf(scene, discourse, t));
  }
  const group = scene.group(token);
  if (group !== null) return group.value.map((id) => partyOfState(id, token, wordsOf(scene, group), group));
  if (tree.token(token).upos === "PRON" || tree.token(token).upos === "DET") return discourse.pronoun(token);
  const examples = tree
    .children(token, "nmod", "appos")
    .filter((child) => scene.is(child, "state.name") || scene.name(child)?.value.kind === "state");
  // "Five members of the Union — Spain, Greece and Cyprus — do not": those whom an aside names.
  const aside = scene.is(token, "country.noun")
    ? tree
        .children(token, "nmod")
        .flatMap((t) => tree.children(t, "appos"))
        .filter((t) => scene.name(t)?.value.kind === "state" && scene.is(t - 1, "aside.mark"))
    : [];
  if (aside.length > 0) return aside.flatMap((t) => partiesOf(scene, discourse, t));
  if (scene.is(token, "country.noun") && examples.length > 0) {
    const listed = examples.filter(
      (child) => tree.isA(child, "appos") || scene.is(tree.children(child, "case")[0] ?? -1, "example.marker"),
    );
    if (listed.length > 0) return listed.flatMap((child) => partiesOf(scene, discourse, child));
  }
  // "Modi's Russian counterpart" is Russian, "his counterpart" whoever stands on the other side.
  const relational = scene.is(token, "relational.noun") && !scene.isPlural(token) && tree.child(token, "cop") === null;
  if ((scene.is(token, "counterpart.noun") || relational) && tree.child(token, "nmod:poss") !== null) {
    const own = tree
      .children(token, "amod", "compound", "appos", "flat")
      .flatMap((t) => (scene.name(t) ? partiesOf(scene, discourse, t) : []));
    return own.length > 0 ? own : discourse.opposite(token);
  }
  // "a delegation led by the Deputy Prime Minister of Uzbekistan"
  if (scene.is(token, "visitor.noun", "body.noun")) {
    const led = tree
      .children(token, "acl")
      .filter((clause) => scene.is(clause, "lead.verb"))
      .flatMap((clause) =>
        tree.children(clause, "obl").filter((t) => scene.is(tree.child(t, "case") ?? -1, "agent.marker")),
      )
      .flatMap((t) => partiesOf(scene, discourse, t).slice(0, 1));
    if (led.length > 0) return led.map((party) => ({ ...party, token }));
  }
  const inner = qualifier(scene, discourse, token);
  if (inner.length > 0) return inner;
  return discourse.roleNoun(token);
}

/** The state that a possessive before a firm or an organisation names; null for an organisation between states. */
function ownerOf(scene: Scene, discourse: Discourse, name: Derived<Name>, token: number): Party | null {
  if (name.value.kind === "organisation" && name.value.id !== null && organisationById(name.value.id) !== undefined)
    return null;
  const inside = scene.tokensIn(name.span);
  const owners = [token, ...inside]
    .flatMap((t) => scene.tree.children(t, "nmod:poss"))
    .filter((t) => !inside.includes(t));
  return owners.flatMap((t) => partiesOf(scene, discourse, t))[0] ?? null;
}

function wordsOf(scene: Scene, name: Derived<unknown>): string {
  return scene.words(name.span);
}

/** The party inside a nominal: possessor, adjective or compound, complement of "of", "in" or "from". */
function qualifier(scene: Scene, discourse: Discourse, token: number): Party[] {
  const { tree } = scene;
  for (const relation of ["nmod:poss", "amod", "compound", "appos", "flat"]) {
    const parties = tree.children(token, relation).flatMap((child) => {
      if (scene.name(child) !== null || relation === "nmod:poss") return partiesOf(scene, discourse, child);
      return [];
    });
    if (parties.length > 0) return parties;
  }
  for (const child of tree.children(token, "nmod")) {
    const marker = tree.children(child, "case")[0] ?? -1;
    // "a spokesman for its government"
    const speaksFor = scene.is(token, "spokesperson.noun") && scene.is(marker, "purpose.marker");
    if (!speaksFor && !scene.is(marker, "belonging.marker")) continue;
    const parties = partiesOf(scene, discourse, child);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** The English display name of a state, from ISO 3166 through the vocabulary. */
export function stateName(id: string): string {
  return stateById(id)?.name ?? id;
}
