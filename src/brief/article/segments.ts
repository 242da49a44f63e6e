import { capitalised } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Segment, Sentence } from "./article.js";
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
    case "two":
      return ids([...fact.source, ...fact.target]).join();
    case "who":
      return detailOf(material, "visitor") ?? ids(fact.source).join();
    // Whoever acted in the sentence that it goes on with.
    case "guest":
      return slot;
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

/** Segments with the stop of a sentence: behind the notes of the last, where the language has it there. */
export function stopped(segments: readonly Segment[], { stop, isStopLast }: Prose): Sentence {
  const last = segments.at(-1)!;
  const text = last.text.replace(/[.。]$/u, "");
  const end = isStopLast
    ? [
        { ...last, text },
        { text: stop, facts: [] },
      ]
    : [{ ...last, text: `${text}${stop}` }];
  return [...segments.slice(0, -1), ...end];
}

/** Words as they begin a sentence or a title. */
export const sentenceCase = (text: string, { speech }: Prose): string =>
  // An address on the web has no capitals.
  /^\S*\w\.\w/u.test(text) ? text : capitalised(text, speech.locale);

/** Segments as a sentence: a capital before, a stop behind. */
export function sentenceOf(segments: readonly Segment[], prose: Prose): Sentence {
  const { tidy = (text: string) => text } = prose;
  const all = segments.map(({ text, facts }, i) => ({ text: tidy(i === 0 ? sentenceCase(text, prose) : text), facts }));
  return stopped(all, prose);
}
