import {
  doublingVerbs,
  irregularDegrees,
  irregularNouns,
  irregularVerbs,
} from "../../src/claim/english/language/lemmas.js";

/** A form with the tags it is read under and its lemma. */
export interface Inflected {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

const VOWEL = /[aeiou]/u;
const doubling = new Set(doublingVerbs);
const irregularVerb = new Set(irregularVerbs.map(([base]) => base!));
const irregularNoun = new Set(irregularNouns.map(([singular]) => singular!));

/** All forms of the irregular words. */
export function irregulars(): Inflected[] {
  const forms: Inflected[] = [];
  for (const [lemma = "", past = "", participle = ""] of irregularVerbs) {
    for (const form of past.split("/")) forms.push({ form, lemma, upos: "VERB", xpos: "VBD" });
    for (const form of participle.split("/")) forms.push({ form, lemma, upos: "VERB", xpos: "VBN" });
    forms.push({ form: withS(lemma), lemma, upos: "VERB", xpos: "VBZ" });
    forms.push({ form: withIng(lemma), lemma, upos: "VERB", xpos: "VBG" });
  }
  for (const [lemma = "", form = ""] of irregularNouns) forms.push({ form, lemma, upos: "NOUN", xpos: "NNS" });
  for (const [lemma = "", more = "", most = ""] of irregularDegrees) {
    if (lemma !== "well" && lemma !== "badly") {
      forms.push({ form: more, lemma, upos: "ADJ", xpos: "JJR" }, { form: most, lemma, upos: "ADJ", xpos: "JJS" });
    }
  }
  return forms;
}

/** The regular forms of a verb, a noun or an adjective; none for an irregular one. */
export function regularForms(lemma: string, upos: string): Inflected[] {
  if (!/^[a-z]{2,}$/u.test(lemma)) return [];
  if (upos === "VERB" && !irregularVerb.has(lemma)) {
    const past = withSuffix(lemma, "ed");
    return [
      { form: past, lemma, upos, xpos: "VBD" },
      { form: past, lemma, upos, xpos: "VBN" },
      { form: withS(lemma), lemma, upos, xpos: "VBZ" },
      { form: withIng(lemma), lemma, upos, xpos: "VBG" },
    ];
  }
  if (upos === "NOUN" && !irregularNoun.has(lemma)) return [{ form: withS(lemma), lemma, upos, xpos: "NNS" }];
  if (upos === "ADJ" && syllables(lemma) <= 2 && !irregularDegrees.some(([base]) => base === lemma)) {
    return [
      { form: withSuffix(lemma, "er"), lemma, upos, xpos: "JJR" },
      { form: withSuffix(lemma, "est"), lemma, upos, xpos: "JJS" },
    ];
  }
  return [];
}

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  if (/(?:do|go|to|ho|echo)$/u.test(lemma) && lemma.length < 7 && !/photo|auto|logo/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function withIng(lemma: string): string {
  if (/[^i]ie$/u.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma}ing`;
  return withSuffix(lemma, "ing");
}

function withSuffix(lemma: string, suffix: string): string {
  if (lemma.endsWith("e")) return lemma.slice(0, -1) + suffix;
  if (/[^aeiou]y$/u.test(lemma) && suffix !== "ing") return `${lemma.slice(0, -1)}i${suffix}`;
  return (doubles(lemma) ? lemma + lemma.at(-1) : lemma) + suffix;
}

function doubles(lemma: string): boolean {
  if (doubling.has(lemma)) return true;
  return syllables(lemma) === 1 && /(?:^|[^aeiou])[aeiou][^aeiouwxyh]$|^[^aeiou]*qu[aeiou][^aeiouwxyh]$/u.test(lemma);
}

function syllables(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    if (VOWEL.test(word[i]!) && !VOWEL.test(word[i - 1] ?? "")) count++;
  }
  return /[^aeiou]e$/u.test(word) && count > 1 ? count - 1 : count;
}
