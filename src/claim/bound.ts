import { isCalled } from "../vocabulary/index.js";
import type { Discourse } from "./discourse.js";
import { type Party, partiesOf, understood } from "./party.js";
import type { Salience } from "./salience.js";
import type { Scene } from "./scene.js";

// Whom possessors and words for a kind of state mean where their own clause, or what was named before, tells it.

/** "Both sides expressed their intention": the subject of the clause that the possessor stands in, where that is several. */
export function boundSubject(scene: Scene, discourse: Discourse, token: number): Party[] {
  const { tree } = scene;
  if (!tree.isA(token, "nmod:poss")) return [];
  for (const verb of tree.ancestors(token)) {
    const subject = tree.child(verb, "nsubj");
    if (subject === null) continue;
    if (subject > token || tree.isWithin(token, subject)) return [];
    const several = scene.isPlural(subject) || tree.child(subject, "conj") !== null;
    return several ? partiesOf(scene, discourse, subject).map((party) => understood(party, token, 1)) : [];
  }
  return [];
}

/** "We, the Presidents of Chad and Niger, gathered here": whom the words behind a first person call so; null where none stand there. */
export function selfNamed(scene: Scene, discourse: Discourse, token: number): Party[] | null {
  const { tree } = scene;
  if (!scene.is(token + 1, "comma.mark")) return null;
  const called = tree
    .children(token, "appos", "conj")
    .filter((t) => t > token + 1 && tree.child(t, "cc") === null && scene.is(t, "office.noun", "pair.noun"));
  return called.length === 0 ? null : called.flatMap((t) => partiesOf(scene, discourse, t));
}

/** "listed twelve Belarusian officials for their part": those whom the verb has just named. */
export function ofObject(scene: Scene, discourse: Discourse, token: number): Party[] {
  const { tree } = scene;
  if (!tree.isA(token, "nmod:poss")) return [];
  const verb = tree.ancestors(token).find((t) => tree.token(t).upos === "VERB");
  const object = verb === undefined ? null : tree.child(verb, "obj");
  if (object === null || object > token || tree.isWithin(token, object)) return [];
  if (!scene.isPlural(object) || !scene.is(object, "office.noun", "envoy.noun", "blacklisted.noun")) return [];
  return partiesOf(scene, discourse, object).map((party) => understood(party, token, 1));
}

/** "The bloc lifted its sanctions": whose what is, where only a role noun names the subject. */
export function ownerClub(scene: Scene, discourse: Discourse, token: number): Party | null {
  const { tree } = scene;
  if (!tree.isA(token, "nmod:poss")) return null;
  const verb = tree.ancestors(token).find((t) => tree.child(t, "nsubj") !== null);
  const subject = verb === undefined ? null : tree.child(verb, "nsubj");
  if (subject === null || subject > token || !scene.is(subject, "club.noun") || scene.name(subject) !== null)
    return null;
  const [club, other] = partiesOf(scene, discourse, subject);
  return club === undefined || other !== undefined ? null : understood(club, token, 1);
}

/** The state named last, however far before, of those that a word like "kingdom" or "island" may mean. */
export function calledBefore(salience: Salience, token: number, word: string): Party | null {
  // The one that the text is about goes before a neighbour that is a kingdom too.
  const hub = salience.hub();
  if (hub !== null && isCalled(hub.actor.id, word)) return hub;
  for (let k = salience.firstFrom(token) - 1; k >= 0; k--) {
    const { party } = salience.mentions[k]!;
    if (party.actor.kind === "state" && isCalled(party.actor.id, word)) return party;
  }
  return null;
}
