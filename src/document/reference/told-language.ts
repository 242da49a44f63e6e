import { anyOf, valuesOf } from "../../language/documents/index.js";
import { languagesNamed } from "../language-names.js";
import { later } from "./later.js";
import type { PartRule } from "./slip.js";

const ENDINGS = valuesOf("languageEndings").flat();

/** "(in Russian)", "[in French]", "(Türkçe)": the language a work is in. */
export const LANGUAGE_RULE: PartRule = {
  name: "language",
  form: later(() => `[([](?:${anyOf("inLanguage")}\\s)?(\\p{L}{3,20})(?:\\s${anyOf("languageNouns")})?[)\\]]`, "giu"),
  read(match) {
    let named = match[1]!;
    for (const [ending, name] of ENDINGS) named = named.replace(ending, name);
    const language = languagesNamed(named)?.[0];
    return language === undefined ? null : { parts: { language } };
  },
};
