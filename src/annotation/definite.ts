import type { Atom } from "./atom.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Mention, Passage } from "./mentions.js";

/** Words before an office that are looked at: "the | newly elected | president". */
const REACH = 2;

/**
 * Whether an office that stands alone is somebody's whom the document speaks of: no plural ("presidents"), nobody else's ("that government", "his ambassador"), and where a language
 * has articles, none without one ("as president").
 */
export function isDefinite(mention: Mention, passage: Passage, gazetteer: Gazetteer, isPersonal: boolean): boolean {
  const { words, at } = passage;
  const { others, articles } = gazetteer;
  const before = words[mention.from - 1];
  if (before !== undefined && at[mention.from - 1] === undefined && others.at(words, mention.from - 1).length > 0)
    return false;
  if (!isPersonal) return true;
  if (isPlural(mention, words, gazetteer)) return false;
  if (articles.size === 0 || /^\p{Lu}/u.test(words[mention.from]!.text)) return true;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 1 - REACH); i--) {
    if (articles.has(words[i]!.lower)) return true;
    if (words[i]!.kind !== "letters") return false;
  }
  return false;
}

/** By the word that changes with number: the first ("президенты стран") or the last before a small word ("heads | of state"). */
function isPlural({ from, to }: Mention, words: readonly Atom[], { plurals, links }: Gazetteer): boolean {
  if (plurals.endings.length === 0) return false;
  let head = from;
  if (plurals.head === "last") {
    while (head + 1 < to && words[head + 1]!.kind === "letters" && !links.has(words[head + 1]!.lower)) head++;
  } else while (head + 2 < to && words[head + 1]!.lower === "-" && words[head + 1]!.glued) head += 2;
  const { lower } = words[head]!;
  return plurals.endings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
}
