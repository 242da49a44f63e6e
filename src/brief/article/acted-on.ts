import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import type { Phrase } from "./template.js";

/** Whom something was done to, as the people of the one state that it was done to. Null where a language has no word for them. */
export function nationalsOf(
  { fact: { target } }: Pick<Material, "fact">,
  { peoples }: Pick<Prose, "peoples">,
): Phrase | null {
  const [only] = target;
  return target.length !== 1 || only!.id.includes(":") ? null : peoples(only!.id);
}
