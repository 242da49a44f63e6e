import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";
import { delegates } from "./company.js";

/**
 * The parties of somebody who is met. An official whom no word gives a state, met where the other side came to, is of that place: "visited Ukraine and held
 * discussions with Prime Minister Zavhorodniy", "in Addis Ababa with Minister Tesfaye", "is due in Muscat for meetings with the finance minister".
 */
export function metAt(context: Context, token: number): Party[] {
  const { scene } = context;
  if (!isStateless(scene, token)) return delegates(context, token);
  const country = scenery(context, token);
  if (country === null) return delegates(context, token);
  const words = scene.words(scene.tokens[token]!.span);
  const local = partyOfState(country, token, words, scene.name(token));
  const known = delegates(context, token).find((p) => p.token === token);
  return [{ ...local, agents: known?.agents ?? [] }];
}

/** A named official without a state, or "the finance minister" without a word on whose. */
function isStateless(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const name = scene.name(token)?.value;
  if (tree.conjuncts(token).length > 1) return false;
  if (name !== undefined)
    return (
      name.kind === "person" && name.office !== undefined && name.state === undefined && name.organisation === undefined
    );
  const bare = tree.children(token).every((t) => scene.name(t) === null && !tree.isA(t, "nmod:poss", "nmod"));
  return (
    bare && scene.is(token, "office.noun") && tree.children(token, "det").some((t) => scene.is(t, "definite.word"))
  );
}

/** The one country that the sentence of a meeting is set in, by a town or a visit, and that is not the subject's own. */
function scenery(context: Context, token: number): string | null {
  const { scene, discourse } = context;
  const { tree } = scene;
  const found = new Set<string>();
  for (const name of scene.namesIn(scene.sentence(token).span)) {
    const at = scene.headOf(name.span);
    if (at === null || at === token) continue;
    const { kind, naming } = name.value;
    const id = kind === "state" ? name.value.id : kind === "place" ? (name.value.state ?? null) : null;
    if (id === null || naming === "adjective" || naming === "people") continue;
    const head = tree.head(at);
    const marker = firstCase(scene, at);
    const visited = head >= 0 && tree.isA(at, "obj") && scene.is(head, "visit.verb");
    const gone = head >= 0 && tree.isA(at, "obl") && scene.is(marker, "goal.marker") && scene.is(head, "travel.verb");
    const there = scene.is(marker, "site.marker") && (kind === "place" || naming === "capital");
    if (visited || gone || there) found.add(id);
  }
  const [country] = found;
  if (country === undefined || found.size > 1) return null;
  const subjects = tree
    .ancestors(token)
    .flatMap((verb) => tree.children(verb, "nsubj"))
    .filter((t) => t < token);
  const own = subjects.flatMap((t) => partiesOf(scene, discourse, t)).map((p) => p.actor.id);
  return own.includes(country) || own.length === 0 ? null : country;
}
