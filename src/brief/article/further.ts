import type { Prose } from "../prose/index.js";
import type { Sentence } from "./article.js";
import type { Material } from "./material.js";
import { tidied } from "./predicate.js";

/** Quotes behind a text, at most. */
export const FURTHER = 8;
/** Signs of one of them, at most. */
const QUOTED = 240;

/** The words of a document on what no sentence tells, in its language; null of what is too long to be read there. */
export function quotedBehind({ fact, claims }: Material, { quoted, stop }: Prose): Sentence[] | null {
  const [words] = claims
    .map(({ evidence }) => tidied(evidence.exact))
    .filter((one) => one.length <= QUOTED)
    .sort((a, b) => b.length - a.length);
  return words === undefined || /[“”„«»「」"]/u.test(words)
    ? null
    : [[{ text: `${quoted(words)}${stop}`, facts: [fact.id] }]];
}
