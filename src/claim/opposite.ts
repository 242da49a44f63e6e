import { bordersOn, hasBorders } from "../vocabulary/index.js";
import type { Discourse } from "./discourse.js";
import { type Party, partiesOf, understood } from "./party.js";
import type { Mention, Salience } from "./salience.js";
import type { Scene } from "./scene.js";

/**
 * The one on the other side of somebody: "his counterpart", "Modi's host", "its ally". A neighbour shares a frontier with the one whose it is; an island's
 * lives anywhere.
 */
export function oppositeOf(scene: Scene, discourse: Discourse, salience: Salience, token: number): Party[] {
  const owners = scene.tree.children(token, "nmod:poss").flatMap((t) => partiesOf(scene, discourse, t));
  const own = owners[0] ?? salience.last(token, (m) => m.subject && m.party.actor.kind === "state");
  if (own === null) return [];
  const near = scene.is(token, "neighbour.noun") && hasBorders(own.actor.id);
  const differs = ({ party: { actor } }: Mention) =>
    actor.kind === "state" && actor.id !== own.actor.id && (!near || bordersOn(own.actor.id, actor.id));
  const here = scene.sentence(token).index;
  const found =
    salience.last(token, (m) => differs(m) && m.sentence === here) ??
    salience.mentions.find((m) => m.token > token && m.sentence === here && differs(m))?.party ??
    salience.last(token, (m) => differs(m) && m.person) ??
    salience.last(token, differs);
  return found === null ? [] : [understood(found, token, 2)];
}
