import type { Context } from "../draft.js";
import { distinct } from "../frame.js";
import { type Party, understood } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { conductOf, isVerb, officialParties } from "./parties.js";

/** Sentences that a word for a deed looks back over. */
const BACK = 5;

/** Letters that words of one stem share: "decided … the decision", "invaded … the invasion". */
const STEM = 4;

/** Who did what "the decision", "this ban", "the raids" point back to: the doers of the last act of the same stem, for the first of the words that has any. */
export function doersBefore(context: Context, words: readonly number[], known: readonly Party[]): Party[] {
  const { scene } = context;
  for (const word of words) {
    const { upos } = scene.tokens[word]!;
    if (upos !== "NOUN" || scene.name(word) !== null || !scene.is(word, "deed.noun", "conduct.noun")) continue;
    for (const earlier of sameStem(scene, word)) {
      const found = doersOf(context, earlier).filter((p) => known.every((k) => k.actor.id !== p.actor.id));
      if (found.length > 0) return distinct(found).map((p) => understood(p, word, 1));
    }
  }
  return [];
}

/** The verbs and nouns of a noun's stem that stand before it in its block, the nearest first. */
function sameStem(scene: Scene, noun: number): number[] {
  const here = scene.sentence(noun);
  const stem = scene.tokens[noun]!.lemma.toLowerCase().slice(0, STEM);
  const found: number[] = [];
  for (let i = noun - 1; i >= 0; i--) {
    const { index, block } = scene.sentence(i);
    if (block !== here.block || index < here.index - BACK) break;
    const { lemma, upos } = scene.tokens[i]!;
    if ((upos === "NOUN" || upos === "VERB") && lemma.toLowerCase().startsWith(stem)) found.push(i);
  }
  return found;
}

function doersOf(context: Context, token: number): Party[] {
  const { scene } = context;
  if (!isVerb(scene, token)) return conductOf(context, token, []);
  return predication(scene, token)
    .arguments.filter((a) => a.role === "agent")
    .flatMap((a) => officialParties(context, a.token));
}
