import { trimmed } from "../../text/index.js";
import { areFieldsEnough, type Coverage, type Material } from "../article/index.js";
import { CHECKED_LANGUAGES, checkedText } from "./check.js";
import { NO_STATUS } from "./cues.js";
import { groundOfFact } from "./ground.js";

/**
 * How far the fields of a fact say what documents say of it: the words of each claim are held against the fact as if it had none. What is left over is what no field has,
 * such as "the Moroccan character of"; what is refused otherwise is what a sentence out of fields would tell wrong, such as "will mark" of what goes on. Where the words of one claim are whole, what longer words of others say besides takes nothing from it; what speaks against the fact does.
 */
export function coverageOf(material: Material): Coverage {
  const known = kept.get(material) ?? coverageIn(material);
  kept.set(material, known);
  return known;
}

const kept = new WeakMap<Material, Coverage>();

function coverageIn(material: Material): Coverage {
  const ground = { ...groundOfFact(material), words: [], around: [], certain: true, isSaid: false };
  const grounds = new Map([["1", { facts: [ground], claims: [] }]]);
  let [isWhole, isOther] = [false, false];
  for (const { evidence, language, when, amount } of material.claims) {
    const code = language.split("-")[0]!;
    if (!CHECKED_LANGUAGES.includes(code)) continue;
    // A day of the week tells its date only beside that of its text.
    const told = when?.text == null ? evidence.exact : evidence.exact.replace(when.text, "");
    const words = trimmed(told, null, /[.。!?\s]/u);
    const refusals = (text: string) => checkedText(`${text}[^1]`, code, grounds).refusals;
    const found = refusals(words);
    const whys = found.map(({ why }) => why);
    if (whys.some((why) => AGAINST.test(why) && !(material.fact.type === "cooperation" && why === STRONGER)))
      return "otherwise";
    // A quote of a few words need not have the verb.
    if (whys.every((why) => why === NO_STATUS)) isWhole = true;
    // "A loan of 1.7 billion for A and one of 5 billion for B": beside its own, a sum is that of another fact.
    const isBeside = material.fact.type === "finance" && amount !== null && evidence.exact.includes(amount.text);
    // Only beside a verb that tells the fact itself is another word something more: "attacked" tells of no meeting.
    const without = found.reduce(
      (text, { words: one, why }) => (BESIDE.test(why) ? text.replace(one, "") : text),
      words,
    );
    const left = () => (without === words ? found : refusals(without));
    const isMore = areFieldsEnough(material, "more") && !left().some(({ why }) => why === NO_STATUS);
    const lacks = isMore ? LACKS_MORE : LACKS;
    const others = whys.filter((why) => why !== NO_STATUS && !lacks.test(why) && !(isBeside && SUM.test(why)));
    if (others.length > 0) isOther = true;
  }
  return isWhole ? "whole" : isOther ? "otherwise" : "more";
}

/** Reasons that tell what the words of a claim say against a fact. */
const AGAINST = /says it is|other way round|opposite|den(?:y|ies) it|still to come|was done|date other/u;
/** "Ties were strengthened" says of cooperation that goes on nothing else. */
const STRONGER = "the source says it is ongoing";
/** That of a sum which the fact has not. */
const SUM = /^the source has \p{Lu}{3} \d/u;

/** Reasons that tell of what a source lacks, as NO_STATUS does; all others tell what it says otherwise. */
const LACKS = /^no /u;
/** The same where fields are what matters of a fact, whatever else its words tell ("investment agreements"). */
const BESIDE = /says nothing about this$/u;
const LACKS_MORE = /^no |says nothing about this$/u;
