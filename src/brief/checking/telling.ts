import { trimmed } from "../../text/index.js";
import type { Coverage, Material } from "../article/index.js";
import { CHECKED_LANGUAGES, checkedText } from "./check.js";
import { NO_STATUS } from "./cues.js";
import { groundOfFact } from "./ground.js";

/**
 * How far the fields of a fact say what documents say of it: the words of each claim are held against the fact as if it had none. What is left over is what no field has,
 * such as "the Moroccan character of"; what is refused otherwise is what a sentence out of fields would tell wrong, such as "will mark" of what goes on. Of claims that say no other thing the best counts.
 */
export function coverageOf(material: Material): Coverage {
  const ground = { ...groundOfFact(material), words: [], around: [], certain: true, isSaid: false };
  const grounds = new Map([["1", { facts: [ground], claims: [] }]]);
  let best: Coverage = "more";
  for (const { evidence, language, when } of material.claims) {
    const code = language.split("-")[0]!;
    if (!CHECKED_LANGUAGES.includes(code)) continue;
    // A day of the week tells its date only beside that of its text.
    const told = when?.text == null ? evidence.exact : evidence.exact.replace(when.text, "");
    const words = trimmed(told, null, /[.。!?\s]/u);
    const whys = checkedText(`${words}[^1]`, code, grounds).refusals.map(({ why }) => why);
    if (whys.some((why) => why !== NO_STATUS && !LACKS.test(why))) return "otherwise";
    // A quote of a few words need not have the verb.
    if (whys.every((why) => why === NO_STATUS)) best = "whole";
  }
  return best;
}

/** Reasons that tell of what a source lacks, as NO_STATUS does; all others tell what it says otherwise. */
const LACKS = /^no /u;
