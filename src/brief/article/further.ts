import { capitalised } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Sentence } from "./article.js";
import type { Material } from "./material.js";
import { sentenceIn } from "./predicate.js";
import { stopped } from "./segments.js";

/** Quotes behind a text, at most. */
const FURTHER = 6;
/** Signs of one of them, at most. */
const QUOTED = 240;

/** What documents in the language of a text say of facts that no sentence tells, each once. What others say is counted, and not quoted at readers who may not read it. */
export function furtherOf(materials: readonly Material[], prose: Prose): Sentence[] {
  const told = new Map<string, Sentence>();
  for (const one of materials) {
    const sentence = quotedBehind(one, prose);
    const words = sentence?.[0]?.text ?? "";
    if (sentence !== null && !told.has(words)) told.set(words, sentence);
  }
  return [...told.values()].slice(0, FURTHER);
}

/** A whole clause of a document on a fact; null where it has none that can be read by itself. */
function quotedBehind({ fact, claims }: Material, prose: Prose): Sentence | null {
  const { quoted, speech } = prose;
  const [code] = speech.locale.split("-");
  for (const claim of claims) {
    if (claim.language.split("-")[0] !== code) continue;
    const words = sentenceIn(claim);
    if (words !== null && words.length <= QUOTED)
      return stopped([{ text: quoted(capitalised(words, claim.language)), facts: [fact.id] }], prose);
  }
  return null;
}
