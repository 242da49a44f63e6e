import { officeWords, ofStates, SPEECHES } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

/** Offices that stand before a name, by their slugs: those whose words are read as what they are (苏丹 is a state too). */
const SHOWN =
  "president vice-president supreme-leader president-of-state-affairs king queen emir crown-prince pope prime-minister deputy-prime-minister premier vice-premier chancellor chief-executive minister foreign-minister governor".split(
    " ",
  );
/** Where prose has a shorter word than tables. */
const SHORT: Readonly<Record<string, string>> = { "foreign-minister": "外长" };

/** Offices before a name in Chinese: 法国总统, 日本首相, 美国国务卿. Of 瑞士联邦主席 the name of the state would be read as 瑞士联邦: no office stands there. */
export const OFFICES: Readonly<Record<string, Phrase | null>> = Object.fromEntries([
  // Beside a name it would be an office of its own.
  ["deputy", { text: "代表", forms: { beside: "的" } }],
  ...SHOWN.map((slug) => [slug, { text: SHORT[slug] ?? officeWords(slug, SPEECHES.zh) }]),
  ...Object.entries(ofStates(SPEECHES.zh)).flatMap(([key, text]) =>
    SHOWN.includes(key.slice(0, key.indexOf(":"))) ? [[key, key.endsWith(":CHE") ? null : { text }]] : [],
  ),
]);
