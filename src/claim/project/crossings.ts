import type { Context } from "../draft.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, partiesOf } from "../party.js";
import type { Scene } from "../scene.js";
import type { Act } from "./acts.js";
import { seatAt } from "./hosts.js";
import type { Work } from "./works.js";

/** Kinds of works that may lie in several states at once. */
const LINES: readonly Work["kind"][] = ["road", "railway", "bridge", "tunnel", "pipeline", "transmission-line"];

/** Whether works may lie in several states at once: roads, rails, pipes, wires. */
export function isLine(work: Work): boolean {
  return LINES.includes(work.kind);
}

/**
 * The states on the way of works, in the order of the words: "the pipeline from Azerbaijan through Georgia to the Turkish coast". Nobody where the words
 * tell no way.
 */
export function routeOf(context: Context, work: Work, acts: readonly Act[]): Party[] {
  const { scene } = context;
  const { tree } = scene;
  if (!isLine(work)) return [];
  const runs = acts.filter((a) => scene.is(a.anchor, "project-link.verb")).map((a) => a.anchor);
  const stops = [work.token, ...runs]
    .flatMap((top) => tree.subtree(top, (t) => tree.isA(t, "acl", "advcl", "conj", "parataxis") && t !== top))
    .filter((t) => tree.isA(t, "nmod", "obl") && scene.is(firstCase(scene, t), "project-route.marker"));
  const from = stops.some((t) => scene.is(firstCase(scene, t), "origin.marker"));
  if (!from || stops.length < 2) return [];
  return distinct(stops.sort((a, b) => a - b).flatMap((t) => stopAt(context, t)));
}

/** The state of a stop: by its name or its town, or "the Turkish coast". */
function stopAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const named = seatAt(context, token);
  if (named.length > 0) return named;
  return scene.tree
    .children(token, "amod", "compound")
    .flatMap((t) => (isState(scene, t) ? partiesOf(scene, discourse, t) : []));
}

function isState(scene: Scene, token: number): boolean {
  return scene.name(token)?.value.kind === "state";
}

/** "Paraguay and Brazil opened a second bridge at Foz": a line that two neighbours open or begin together, on the land of one, is both's. */
export function openedTogether(
  work: Work,
  acts: readonly Act[],
  agents: readonly Party[],
  seats: readonly Party[],
): boolean {
  const opens = acts.filter((a) => a.main).every((a) => a.deed === "finish" || a.deed === "start");
  return (
    isLine(work) && opens && agents.length >= 2 && seats.every((s) => agents.some((a) => a.actor.id === s.actor.id))
  );
}
