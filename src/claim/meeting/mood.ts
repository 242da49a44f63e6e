import type { Modality } from "../modality.js";
import type { Predication } from "../predication.js";
import type { Scene } from "../scene.js";

/** Whether an act is only supposed: a condition, a question, advice ("should meet"), an inversion ("Had the generals met in time, …"). */
export function isSupposed(scene: Scene, act: Predication, how: Modality): boolean {
  if (how.supposed || isInverted(scene, act.token)) return true;
  return [act.verb, act.token].some((t) =>
    scene.tree.children(t, "aux").some((aux) => scene.is(aux, "duty.auxiliary")),
  );
}

/** An auxiliary at the head of a sentence that asks nothing supposes what follows up to the comma. */
function isInverted(scene: Scene, token: number): boolean {
  const { from } = scene.sentence(token);
  if (!scene.is(from, "inversion.auxiliary") || !scene.is(from, "finite.inversion")) return false;
  for (let i = from; i < token; i++) if (scene.tokens[i]!.form === ",") return false;
  return true;
}
