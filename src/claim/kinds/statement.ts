import { SPEECH_ACTS } from "../../vocabulary/index.js";
import type { Kind } from "./kind.js";

const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SPEECH_ACTS.map(({ slug, cameo }) => [slug, cameo])),
  thank: "051",
  invite: "022",
};

/**
 * statement: an official of the source says something about or to the target that no other type holds.
 * details: `act` one of vocabulary/acts.ts SPEECH_ACTS. The target is whose conduct, act or people the speech is about, or to whom it is said.
 */
export const statement: Kind = {
  type: "statement",
  choices: { act: [...SPEECH_ACTS.map(({ slug }) => slug), "thank", "invite"] },
  refuse: ({ source, target }) =>
    target.length > 0 && target.every((id) => source.includes(id)) ? "of itself alone" : null,
  cameo: ({ details: { act } }) => CODES[String(act)] ?? null,
};
