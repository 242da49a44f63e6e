import { type Party, partyOfName } from "./party.js";
import type { Salience } from "./salience.js";
import type { Scene } from "./scene.js";

// Which state an official is of whom no word gives one.

/** The state of whoever speaks of "the prime minister". */
export function reporterOf(scene: Scene, token: number): Party | null {
  const { tree } = scene;
  for (const verb of tree.ancestors(token)) {
    const subject = scene.is(verb, "reporting.verb") ? tree.child(verb, "nsubj") : null;
    const name = subject === null || tree.isWithin(token, subject) ? null : scene.name(subject);
    const party = name === null ? null : partyOfName(name, subject!, scene.document.text);
    if (party?.actor.kind === "state") return party;
  }
  return null;
}

/** "The prime minister said Vanuatu would never forget": of whom somebody tells what it will do, he is. */
export function promising(scene: Scene, token: number): Party | null {
  const { tree } = scene;
  const verb = tree.head(token);
  if (verb < 0 || !tree.isA(token, "nsubj") || !scene.is(verb, "reporting.verb")) return null;
  const clause = tree.child(verb, "ccomp");
  const subject = clause === null ? null : tree.child(clause, "nsubj");
  if (clause === null || subject === null || scene.name(subject)?.value.naming !== "name") return null;
  if (!tree.children(clause, "aux").some((t) => scene.is(t, "future.auxiliary", "conditional.auxiliary"))) return null;
  const party = partyOfName(scene.name(subject)!, subject, scene.document.text);
  return party?.actor.kind === "state" ? party : null;
}

/** "At the invitation of President Moro, the minister paid a visit to Ecuador": who invites somebody to a land is of it. */
export function invitingTo(scene: Scene, token: number): Party | null {
  const { tree } = scene;
  const invitation = tree.head(token);
  if (invitation < 0 || !tree.isA(token, "nmod") || !scene.is(invitation, "invitation.word")) return null;
  const goals = scene.namesIn(scene.sentence(token).span).flatMap((name): Party[] => {
    const at = scene.headOf(name.span);
    const party = at === null || name.value.kind !== "state" ? null : partyOfName(name, at, scene.document.text);
    if (at === null || party === null) return [];
    const visited = tree.isA(at, "obj") && scene.is(tree.head(at), "visit.verb");
    return visited || scene.is(tree.child(at, "case") ?? -1, "goal.marker") ? [party] : [];
  });
  return goals[0] ?? null;
}

/** The state named most, of those that stand in no sentence with the tokens: who "is in Brazil" and "thanked Germany" is neither Brazil's nor Germany's. */
export function unmet(scene: Scene, salience: Salience, tokens: readonly number[]): Party | null {
  const sentences = new Set(tokens.map((token) => scene.sentence(token).index));
  const met = new Set(
    salience.mentions.filter((m) => sentences.has(m.sentence) && !m.scenery).map((m) => m.party.actor.id),
  );
  const states = salience.focus().filter(({ party }) => party.actor.kind === "state");
  const [first, second] = states.filter(({ party }) => !met.has(party.actor.id));
  // A tie tells nothing.
  return first !== undefined && first.count > (second?.count ?? 0) ? first.party : null;
}
