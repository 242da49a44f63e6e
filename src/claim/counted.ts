import type { Discourse } from "./discourse.js";
import { type Party, understood } from "./party.js";
import type { Scene } from "./scene.js";

/**
 * So many states by their number: "both", "the two", "all three", "the four governments": the last list of just so many, else the two that the words are
 * about, else all that the text names if they are just so many. Null where the words count something else.
 */
export function counted(scene: Scene, discourse: Discourse, number: number, noun: number): Party[] | null {
  const { tree } = scene;
  const count = scene.family("count").find((n) => n !== "word" && scene.is(number, `count.${n}`));
  const alone = noun === number;
  if (count === undefined || (alone && tree.isA(noun, "det", "nummod", "cc", "cc:preconj", "advmod"))) return null;
  if (!alone && (count === "2" || !scene.is(noun, "pair.noun"))) return null;
  const pointing = [number, ...tree.children(noun, "det", "det:predet")].some((t) =>
    scene.is(t, "definite.word", "all.word"),
  );
  if (!pointing || (alone && tree.child(noun, "nmod") !== null)) return null;
  const listed = discourse.lastCoordination(noun, Number(count));
  if (listed.length > 0 && listed.every((p) => p.actor.kind === "state")) return listed;
  if (count === "2") return discourse.pair(noun);
  const states = discourse.focus().filter(({ party }) => party.actor.kind === "state");
  return states.length === Number(count) ? states.map(({ party }) => understood(party, noun, 2)) : [];
}
