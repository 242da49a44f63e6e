import { visible } from "../../text/index.js";
import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import type { Phrase } from "./template.js";

/** Signs of English that are quoted as whom something was done to, at most. */
const LONGEST = 60;
/** Signs of a clause that is looked into for them, at most. */
const CLAUSE = 300;
/** What is more than one phrase, or is quoted itself. */
const PUNCTUATED = /[.!?;:()[\]“”„«»「」"。！？；：，,—–]/u;

/** Whom something was done to, as the people of the one state that it was done to. Null where a language has no word for them. */
export function nationalsOf(
  { fact: { target } }: Pick<Material, "fact">,
  { peoples }: Pick<Prose, "peoples">,
): Phrase | null {
  const [only] = target;
  return target.length !== 1 || only!.id.includes(":") ? null : peoples(only!.id);
}

/** The words of a document on whom something was done to: “19,000 Haitians”. Null where none in the language of the text has them whole. */
export function quotedObject({ claims }: Material, { acted, density, speech, quoted }: Prose): Phrase | null {
  const [code] = speech.locale.split("-");
  for (const { evidence, language, when } of claims) {
    if (language.split("-")[0] !== code) continue;
    const said = visible(evidence.exact).replace(/\s+/gu, " ").trim();
    if (said.length > CLAUSE) continue;
    const object = acted.object.exec(withoutTime(said, when?.text ?? ""))?.[1]?.trim() ?? "";
    if (object !== "" && object.length <= LONGEST / density && !PUNCTUATED.test(object) && !acted.leaning.test(object))
      return { text: quoted(object), agreement: 3 };
  }
  return null;
}

/** Words without the time at their end and what joins it to them: the sentence has its own. */
const withoutTime = (words: string, time: string): string =>
  time !== "" && words.endsWith(time)
    ? words.slice(0, words.length - time.length).replace(/ \p{Ll}{1,5} ?$/u, "")
    : words;
