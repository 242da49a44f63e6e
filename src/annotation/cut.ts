import type { Passage } from "./mentions.js";
import { type Run, startsSentence } from "./runs.js";
import type { Scene } from "./scene.js";

/**
 * Whether a run is a piece of a longer name: of one that the tables part ("Moscow | Aviation Institute", "New | York City"), or that small words go on with ("National Institute | for
 * Strategic Studies", "Missile and | Artillery Division").
 */
export function isCut({ senseOf, gazetteer: { links } }: Scene, { words, at, loud }: Passage, run: Run): boolean {
  if (loud) return false;
  const { from, to } = run;
  const isCapital = (i: number) => /^\p{Lu}/u.test(words[i]?.text ?? "");
  const isLink = (i: number) => words[i]?.kind === "letters" && links.has(words[i]!.lower);
  if (isLink(to) && isCapital(to + 1)) return true;
  if (isLink(from - 1)) return isCapital(from - 2) && at[from - 2] === undefined;
  if (!isCapital(from - 1)) return false;
  const mention = at[from - 1];
  if (mention === undefined) return !startsSentence(words, from - 1);
  const sense = senseOf(mention);
  return !(
    sense?.kind === "person" ||
    sense?.kind === "office" ||
    (sense?.kind === "word" && sense.of === "honorific")
  );
}
