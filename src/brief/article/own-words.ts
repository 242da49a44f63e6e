import { visible } from "../../text/index.js";
import { joinedWords, matterIn } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import { detailOf, detailsOf, type Material } from "./material.js";
import type { Phrase } from "./template.js";
import { joinedBy } from "./whole.js";

// What money is for, what papers are on, and what is traded: words of documents.

/** Whether a claim of the fact is in the language of the text. */
export function isOwn({ claims }: Material, { speech }: Prose): boolean {
  const [code = ""] = speech.locale.split("-");
  return claims.length > 0 && claims.every(({ language }) => language.split("-")[0] === code);
}

/** Goods, or what a paper is on: as the tables have them in the language of the text, else in the words of a document of it. */
export function matterOf(material: Material, of: "subject" | "goods", prose: Prose): Phrase | null {
  const [code = ""] = prose.speech.locale.split("-");
  const all = detailsOf(material, of);
  const told = all.flatMap((words) => matterIn(of, words, code) ?? []);
  const isKnown = all.length > 0 && told.length === all.length;
  return isKnown ? { text: prose.speech.listed(told) } : textOf(material, of, prose.speech.listed(all), prose);
}

/** An accession with whose it is: that of the state that a position is towards. */
export function issueOf({ fact }: Material, { speech, joining }: Prose): Phrase | null {
  const found = joinedBy(fact);
  return found === null ? null : joining(joinedWords("accession", ...found, speech));
}

/** What a paper is on where it may stand right before the paper, in a language that can write so: one noun or two ("a security agreement"), and what documents have there; null of all else. */
export function adjunctOf(material: Material, instrument: string, prose: Prose): string | null {
  const words = detailOf(material, "subject");
  if (prose.adjuncts === undefined || words === null) return null;
  const short = matterOf(material, "subject", prose)?.text.replace(/^on (?:an? )?/u, "");
  if (short !== undefined && prose.adjuncts.test(`${short} ${instrument}`)) return short;
  if (!isOwn(material, prose) || !/^\p{L}[\p{L} -]{2,40}$/u.test(words)) return null;
  const whole = `${words} ${instrument}`.toLowerCase();
  return material.claims.some(({ evidence }) => evidence.exact.toLowerCase().includes(whole)) ? words : null;
}

/** Words of a document, as they may stand in a sentence of its language. In another language, and where they are somebody's own ("our"), they are left out: the note has them. */
export function textOf(
  material: Material,
  of: "purpose" | "subject" | "goods",
  words: string | null,
  prose: Prose,
): Phrase | null {
  if (!words || prose.own[of] === "") return null;
  const clean = withArticle(visible(words).replace(/\s+/gu, " ").trim(), material, prose);
  if (OF_BEFORE.test(clean) || HOLLOW.test(clean)) return null;
  // What says "our" or "I" is somebody's own word, and too long a thing is a sentence.
  // Nor is it what begins with the verb of a headline: "A and B sign rail accord".
  if (/^(?:after|before|to|in|on|at|for|from|by|of|with|under|as|sign|ink|seal)\b/iu.test(clean)) return null;
  if (clean.length > 80 || /[.!?;:()[\]]/u.test(clean)) return null;
  if (of !== "goods" && prose.isArticled?.(clean) === false) return null;
  if (!isOwn(material, prose) || /\b(?:our|my|we|your|this|these|those)\b/iu.test(clean)) return null;
  // A title, and what leans on other words, stands as it was written.
  return /\d/u.test(clean) ||
    /\b(?:that|its|their)\b/iu.test(clean) ||
    (of === "subject" && /^\p{Lu}\S* \p{Lu}/u.test(clean))
    ? { text: prose.foreign[of].replace("{words}", prose.quoted(clean)) }
    : { text: prose.own[of].replace("{words}", clean) };
}

/** "The hospital" is one that was told of before. */
const OF_BEFORE = /^the (?!.*(?:\p{Lu}|\d|\b(?:of|to|in|for|between)\b))/u;

/** What says nothing without more words: "a point of junction". */
const HOLLOW =
  /^(?:(?:an?|the) )?(?:documents|exports|goods|imports|issues?|items?|lines?|matters?|papers?|parts?|points?(?: of \p{L}+)?|products?|road ?maps?|steps?|things?|works?)$/iu;

/** The words with the article that they have in the document, which details leave out: "a coal station at Rampal". */
function withArticle(words: string, { claims }: Material, { articles = [] }: Prose): string {
  for (const { evidence } of claims) {
    const at = evidence.exact.indexOf(words);
    const [before] = at < 0 ? [] : (/(?<![\p{L}\p{N}])\p{L}+(?=\s+$)/u.exec(evidence.exact.slice(0, at)) ?? []);
    const whole = `${before?.toLowerCase()} ${words}`;
    // "A" of "a beef and citrus accord" is that of the accord.
    if (
      before?.length !== "the".length &&
      /^ (?!(?:at|between|by|for|from|in|of|on|over|to|under|with|worth)\b)\p{Ll}/u.test(
        evidence.exact.slice(at + words.length),
      )
    )
      continue;
    if (before !== undefined && articles.includes(before.toLowerCase()) && !OF_BEFORE.test(whole)) return whole;
  }
  return words;
}

/** Papers that are told with what they are on, or not at all. */
const BARE = new Set(["agreement", "contract", "protocol"]);

/** Whether a fact says something in this language: what an agreement was on, or money was for, may be words of another. */
export function isTellable(material: Material, prose: Prose): boolean {
  const { type, amount } = material.fact;
  if (type === "finance")
    return amount.length > 0 || textOf(material, "purpose", detailOf(material, "purpose"), prose) !== null;
  const isBare = type === "agreement" && BARE.has(detailOf(material, "instrument") ?? "agreement");
  return !isBare || matterOf(material, "subject", prose) !== null;
}
