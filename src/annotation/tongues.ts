import type { Gazetteer, Sense } from "./gazetteer.js";
import type { Mention, Passage } from "./mentions.js";

/** Words from an adjective to the word that tells a language, at most: "английского, ни испанского | языка", "in | Russian, English and Ukrainian". */
const REACH = 8;

/** Whether an adjective names a language and no state: "in Ukrainian.", "ни английского, ни испанского языка". */
export function isTongue(sense: Sense | null, mention: Mention, passage: Passage, gazetteer: Gazetteer): boolean {
  if (sense?.kind !== "state" || sense.naming !== "adjective") return false;
  return standsBehind(mention, passage, gazetteer) || standsBefore(mention, passage, gazetteer);
}

/** "in Russian and | Ukrainian": behind a word of speech, and before no noun. */
function standsBehind({ from, next }: Mention, { words, at }: Passage, gazetteer: Gazetteer): boolean {
  const { before, behind } = gazetteer.tongues;
  // "по-латышски"
  if (words[from - 1]?.lower === "-" && words[from - 2] !== undefined)
    if (before.at(words, from - 2).some((match) => match.next === from)) return true;
  const follower = words[next];
  const isLast =
    follower === undefined ||
    behind.has(follower.lower) ||
    (follower.kind === "mark" && follower.lower !== "-" && follower.lower !== "'");
  if (!isLast) return false;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (before.at(words, i).length > 0) return true;
    const other = at[i];
    if (other === undefined ? words[i]!.lower !== "," && !behind.has(words[i]!.lower) : !isAdjective(other))
      return false;
  }
  return false;
}

/** "английского, ни испанского | языка": before a noun for languages, with other adjectives between. */
function standsBefore({ next }: Mention, { words, at }: Passage, gazetteer: Gazetteer): boolean {
  const { nouns, behind } = gazetteer.tongues;
  for (let i = next; i < Math.min(words.length, next + REACH); i++) {
    if (nouns.at(words, i).length > 0) return true;
    const other = at[i];
    if (other === undefined ? words[i]!.lower !== "," && !behind.has(words[i]!.lower) : !isAdjective(other))
      return false;
  }
  return false;
}

/** An adjective, or a longer phrase with one that names nothing ("испанского языка"). */
function isAdjective({ senses }: Mention): boolean {
  return senses.some(
    (one) => (one.kind === "state" && one.naming === "adjective") || (one.kind === "word" && one.of === "not"),
  );
}
