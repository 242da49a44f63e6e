import type { Prose } from "../prose/index.js";
import type { Segment } from "./article.js";
import { bodyOf, detailOf, type Material } from "./material.js";
import { spokesmanOf } from "./referring.js";
import { ENDS } from "./slots.js";

/** Who acts in a clause, as a key: the people or parties that its subject slot stands for. */
export function subjectOf(material: Material, slot: string | null): string | null {
  const { fact } = material;
  const ids = (actors: Material["fact"]["source"]) => actors.map(({ id }) => id).sort();
  switch (slot) {
    case "from":
      return spokesmanOf(material)?.id ?? bodyOf(material)?.id ?? ids(fact.source).join();
    case "both":
      return ids([...fact.source, ...fact.target]).join();
    case "who":
      return detailOf(material, "visitor") ?? ids(fact.source).join();
    case "people": {
      const people = fact.details.participants?.[0]?.value;
      return Array.isArray(people) ? [...people].sort().join() : null;
    }
    default:
      return null;
  }
}

/** A text cut where members of a series end, each with its fact, where the language has its verb before them; otherwise all facts stand behind it. */
export function segmentsOf(text: string, materials: readonly Material[], { verbFirst }: Prose): Segment[] {
  const parts = text.split(ENDS);
  const facts = materials.map(({ fact }) => fact.id);
  if (!verbFirst || parts.length !== materials.length + 1) return [{ text: parts.join(""), facts }];
  const tail = parts.pop()!;
  return parts.map((part, i) => ({
    text: i === parts.length - 1 ? `${part}${tail}` : part,
    facts: [facts[i]!],
  }));
}
