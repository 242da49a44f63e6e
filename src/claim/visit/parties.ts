import { findPlaces, organisationById } from "../../vocabulary/index.js";
import type { ClaimPlace } from "../claim.js";
import type { Context } from "../draft.js";
import { type Party, partiesOf, partyOfState, understood } from "../party.js";
import { inRole, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { Journey } from "./journey.js";

/** The parties that travel: persons in office and delegations; a private person, a crowd or an army makes no visit between states. */
export function visitorsAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  return scene.tree.coordinated(token).flatMap((t) => {
    const own = scene.is(t, "third-person.thing") ? delegationBefore(scene, t) : t;
    if (own === null || !(isOfficial(scene, own) || isStatesman(context, own))) return [];
    const led = guests(context, own);
    if (led !== null) return led.slice(0, 1);
    const [party] = partiesOf(scene, discourse, own);
    if (party !== undefined) return [party];
    // "The President will travel to Stockholm" in a text of his own government.
    const home = scene.name(own) === null && isDefinite(scene, own) ? context.speech.publisher() : null;
    return home === null ? [] : [understood(home, own, 1)];
  });
}

/** "the delegation during its visit": the last delegation named in the sentence or the one before. */
function delegationBefore(scene: Scene, token: number): number | null {
  const { index } = scene.sentence(token);
  const start = scene.annotated.sentences[Math.max(0, index - 1)]!.from;
  for (let t = token - 1; t >= start; t--) if (scene.is(t, "visitor.noun")) return t;
  return null;
}

function isDefinite(scene: Scene, token: number): boolean {
  return scene.tree.children(token).some((t) => scene.is(t, "definite.word"));
}

/** The official whose name ends right before the verb: the subject, where the tree has hung it on an invitation or an apposition. */
export function officialBefore(context: Context, act: Predication): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const verb = tree.token(act.verb).upos === "VERB" ? act.verb : -1;
  if (verb < 0 || tree.child(verb, "aux", "nsubj:pass") !== null || scene.is(verb, "host.verb", "dispatch.verb"))
    return [];
  for (let t = verb - 1; t >= scene.sentence(verb).from; t--) {
    const name = scene.name(t)?.value;
    if (name !== undefined)
      return name.kind === "person" || name.kind === "office"
        ? partiesOf(scene, discourse, scene.headOf(scene.name(t)!.span)!)
        : [];
    if (tree.token(t).upos !== "PUNCT") return [];
  }
  return [];
}

function isOfficial(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  if (name === undefined) {
    if (scene.tree.token(token).upos === "PRON") return !scene.is(token, "third-person.thing");
    return scene.is(token, "office.noun", "visitor.noun");
  }
  return (
    name.kind === "office" ||
    (name.kind === "person" && (name.office !== undefined || name.state !== undefined)) ||
    (name.kind === "state" && name.naming !== "adjective" && name.naming !== "people")
  );
}

/** "Peru's Ana Ruiz", "Ana Ruiz of Peru": a person whom the words give to a state goes for it. */
function isStatesman({ scene }: Context, token: number): boolean {
  const { tree } = scene;
  if (scene.name(token)?.value.kind !== "person") return false;
  const state = (t: number) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming === "name";
  return (
    tree.children(token, "nmod:poss").some(state) ||
    tree.children(token, "nmod").some((t) => state(t) && scene.is(tree.child(t, "case") ?? -1, "belonging.marker"))
  );
}

/** "a delegation led by X" is X's; "the visiting delegation" that of the other side than the one that tells of it. */
function guests(context: Context, token: number): Party[] | null {
  const { scene, discourse, speech } = context;
  const { tree } = scene;
  if (scene.name(token) !== null || !scene.is(token, "visitor.noun")) return null;
  const led = tree
    .children(token, "acl")
    .filter((verb) => scene.is(verb, "lead.verb"))
    .flatMap((verb) => inRole(predication(scene, verb), "agent"))
    .flatMap((a) => partiesOf(scene, discourse, a.token));
  if (led.length > 0) return led;
  if (!tree.children(token, "amod").some((t) => scene.is(t, "visit.verb"))) return null;
  const home = speech.publisher();
  if (home === null) return [];
  return discourse.pair(token).filter((party) => party.actor.id !== home.actor.id);
}

/** An official of whom no word tells the state: the one that another mention of the name tells, or of the two states that the text is about the other. */
export function strangers({ scene, discourse }: Context, journey: Journey): Party[] {
  const host = journey.hosts.flatMap((t) => partiesOf(scene, discourse, t))[0];
  return journey.visitors.flatMap(({ token }) => {
    const name = scene.name(token)?.value;
    if (name?.kind !== "person" || name.state !== undefined) return [];
    // "The Bank's president" is of no state.
    const owner = scene.tokensIn(scene.name(token)!.span).flatMap((t) => scene.tree.children(t, "nmod:poss"))[0];
    if (owner !== undefined && scene.is(owner, "named-firm.noun")) return [];
    const fuller = sameName(scene, name.id);
    if (fuller !== null) return partiesOf(scene, discourse, fuller).map((party) => understood(party, token, 1));
    if (name.office === undefined || host === undefined) return [];
    const pair = discourse.pair(token);
    const about = [
      pair,
      discourse
        .focus()
        .slice(0, 2)
        .map((each) => each.party),
    ].find((parties) => parties.length === 2 && parties.some((party) => party.actor.id === host.actor.id));
    const other = about?.find((party) => party.actor.id !== host.actor.id);
    if (other === undefined) return [];
    const actor = {
      id: name.id ?? "",
      kind: "person" as const,
      name: name.name,
      text: wordsAt(scene, token),
      state: other.actor.id,
    };
    return [
      { ...understood(other, token, 1), agents: [{ actor, office: name.office.title }], part: scene.name(token) },
    ];
  });
}

/** A mention of a person by the full name, with the state, where this one has the last name alone: "Prime Minister Andrew MacIsaac … Mr. MacIsaac". */
function sameName(scene: Scene, id: string | null): number | null {
  if (id === null) return null;
  const last = id.slice(id.indexOf(":") + 1);
  const found = scene.named.filter(
    (name) =>
      name.value.kind === "person" && name.value.state !== undefined && (name.value.id?.endsWith(`-${last}`) ?? false),
  );
  const ids = new Set(found.map((name) => name.value.id));
  return found[0] === undefined || ids.size > 1 ? null : scene.headOf(found[0].span);
}

/** Whether a token names a town or a state as a place. */
export function isPlace(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  return (
    (name?.kind === "place" && name.state !== undefined) ||
    (name?.kind === "state" && name.naming !== "adjective" && name.naming !== "people")
  );
}

/** Where a visit goes: the state, and the town where one is named. */
export interface Host {
  readonly party: Party;
  readonly place: ClaimPlace | null;
  /** The nominal that names the host, "country" in "our country". */
  readonly token: number;
}

/** The hosts that a nominal names, with the town where one is named. */
export function hostsAt(context: Context, token: number): Host[] {
  const { scene, discourse } = context;
  return scene.tree.coordinated(token).flatMap((t): Host[] => {
    const name = scene.name(t)?.value;
    const words = wordsAt(scene, t);
    if (name?.kind === "organisation" && name.naming === "capital") {
      // One travels to the town, whatever it stands for elsewhere: "Brussels" is in Belgium.
      const [town] = findPlaces(words);
      if (town?.state)
        return [
          {
            party: partyOfState(town.state, t, words),
            place: placeOf(words, town.state, town.latitude, town.longitude),
            token: t,
          },
        ];
    }
    if (name?.kind === "place" && name.state !== undefined) {
      const country = partyOfState(name.state, t, name.name, scene.name(t));
      return [{ party: country, place: placeOf(name.name, name.state, name.latitude, name.longitude), token: t }];
    }
    if (!receives(scene, t)) return [];
    // A hospital or a forum that no vocabulary knows is no host between states.
    const parties = partiesOf(scene, discourse, t).filter(
      ({ actor }) => actor.kind === "state" || organisationById(actor.id) !== undefined,
    );
    // "both countries" are several hosts, "the capital" is one.
    const all = scene.is(t, "country.noun", "pair.noun") && scene.isPlural(t) ? parties : parties.slice(0, 1);
    const town = name?.naming === "capital" ? placeOf(words, name.id, name.latitude, name.longitude) : null;
    return all.map((party) => ({ party, place: town, token: t }));
  });
}

/** One goes to a town, a state, an official or the seat of an organisation; not to an agreement or a match. */
function receives(scene: Scene, token: number): boolean {
  const { upos } = scene.tree.token(token);
  if (scene.name(token) !== null) return true;
  return (
    upos === "PRON" || (upos !== "PROPN" && scene.is(token, "country.noun", "capital.noun", "office.noun", "host.noun"))
  );
}

function wordsAt(scene: Scene, token: number): string {
  const span = scene.name(token)?.span ?? scene.tokens[token]!.span;
  return scene.words(span);
}

function placeOf(name: string, country: string | null, lat?: number, lon?: number): ClaimPlace {
  return { name, country, ...(lat === undefined || lon === undefined ? {} : { lat, lon }) };
}
