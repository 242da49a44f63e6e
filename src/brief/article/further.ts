import type { Claim } from "../../claim/index.js";
import { compare, trimmed, visible } from "../../text/index.js";
import { capitalised } from "../../words/index.js";
import { type Prose, TELLINGS } from "../prose/index.js";
import type { Sentence } from "./article.js";
import { type Material, reportedOf, whenOf } from "./material.js";
import { sentenceIn } from "./predicate.js";
import { stopped } from "./segments.js";
import { sentenceAround } from "./sentence.js";

/** Quotes behind a text, at most. */
const FURTHER = 12;
/** Signs of one of them, at most. */
const QUOTED = 240;

/**
 * What documents in the language of a text say of facts that no sentence tells, each once, in order of time. What others say is counted, and not quoted at readers who may not read it.
 * `materials`: those that weigh most first, in whole sentences as far as their documents are known.
 */
export function furtherOf(materials: readonly Material[], prose: Prose): Sentence[] {
  const told = new Map<string, { readonly when: string; readonly facts: string[] }>();
  for (const one of materials) {
    const words = quotedBehind(one, prose);
    if (words === null) continue;
    const known = told.get(words);
    // One sentence may tell several.
    if (known !== undefined) known.facts.push(one.fact.id);
    else if (told.size < FURTHER)
      told.set(words, { when: whenOf(one) ?? reportedOf(one) ?? "9999", facts: [one.fact.id] });
  }
  return [...told]
    .sort(([, a], [, b]) => compare(a.when, b.when))
    .map(([words, { facts }]) => stopped([{ text: prose.quoted(words), facts }], prose));
}

/** A clause or a sentence of a document on a fact; null where it has none that can be read by itself. */
function quotedBehind({ claims }: Material, { speech }: Prose): string | null {
  const [code] = speech.locale.split("-");
  for (const claim of claims) {
    if (claim.language.split("-")[0] !== code) continue;
    const words = sentenceIn(claim) ?? wholeIn(claim);
    if (words !== null && words.length <= QUOTED) return capitalised(words, claim.language);
  }
  return null;
}

/** The sentence that a claim stands in, where who reads it alone knows whom it is about and of when: it names all that the claim is about, points to nothing else, and has no time that is one beside others alone. */
function wholeIn(claim: Claim): string | null {
  const { evidence, source, target, when, language, attribution } = claim;
  const telling = TELLINGS[language.split("-")[0]!];
  const { start, end, sentence, prefix, suffix } = evidence;
  const isKept = start - sentence[0] <= prefix.length && sentence[1] - end <= suffix.length;
  if (telling === undefined || !isKept) return null;
  const words = trimmed(visible(sentenceAround(evidence)).replace(/\s+/gu, " "), /[\s\d.)]/u, /[\s.。]/u);
  // Whose word it is it has to tell itself.
  const speaker = attribution?.speaker.text ?? "";
  if (attribution !== null && (speaker === "" || !words.includes(speaker))) return null;
  const isNamed = [...source, ...target].every(({ text }) => text !== null && NAME.test(text) && words.includes(text));
  const isOfOwnTime = when?.text == null || /\d{4}/u.test(when.text) || !words.includes(when.text);
  return isNamed && isOfOwnTime && !BROKEN.test(words) && !telling.pointing.test(words) ? words : null;
}

const NAME = /\p{Lu}|\p{Script=Han}/u;
/** What is quoted itself, asks, or has marks of notes in it. */
const BROKEN = /[“”„«»「」"[\]?!？！:：]|[.。]\s?\p{L}/u;
