import { languagesNamed } from "../language-names.js";
import type { PartRule } from "./slip.js";

/** "(in Russian)", "[на русском языке]", "(Türkçe)": the language a work is in. */
export const LANGUAGE_RULE: PartRule = {
  name: "language",
  form: /[([](?:text )?(?:in |на )?(\p{L}{3,20})(?: язык[еа]?| яз\.)?[)\]]/giu,
  read(match) {
    const named = match[1]!
      .replace(/ском$|ск$/u, "ский")
      .replace(/^рус$/u, "русский")
      .replace(/^англ$/u, "английский");
    const language = languagesNamed(named)?.[0];
    return language === undefined ? null : { parts: { language } };
  },
};
