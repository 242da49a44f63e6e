import type { Language } from "../language/index.js";
import type { Atom } from "./atom.js";
import { Cast } from "./cast.js";
import type { SenseOf } from "./chain.js";
import { type Gazetteer, gazetteerOf, type Sense } from "./gazetteer.js";
import { type Mention, mentionsIn, type Passage } from "./mentions.js";
import { stemOf } from "./runs.js";
import { type Census, censusOf, goesOn, isNamedAfter, isSomeoneElse, settled } from "./settle.js";
import { isFamilyName, isNamesake } from "./signs.js";
import { isTongue } from "./tongues.js";

/** What names are told by beside the words. */
export interface NamesContext {
  /** EDTF day of the document. */
  readonly date: string | null;
  /** The state or organisation whose office publishes the document: "our country", "the Foreign Ministry". */
  readonly publisher: string | null;
  /** The state whose "our country" is where no other speaks: the publisher's, or that of a newspaper or broadcaster. */
  readonly home?: string | null;
}

/** A stretch of words with the text that their offsets are of. */
export interface Stretch {
  readonly text: string;
  readonly words: readonly Atom[];
}

/** A document as the recogniser of names sees it: what the tables find, what each of these means here, and who is who. */
export interface Scene {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly context: NamesContext;
  readonly passages: readonly (Passage & Stretch)[];
  readonly senseOf: SenseOf;
  readonly census: Census;
  readonly cast: Cast;
  /** Words that the document also has with a small letter: at the start of a sentence their capital tells nothing. */
  readonly common: ReadonlySet<string>;
  /** The forms in which the document writes a word with a capital, in small letters, by its stem. Empty where names have no case endings. */
  readonly inflected: ReadonlyMap<string, ReadonlySet<string>>;
}

export function sceneOf(stretches: readonly Stretch[], language: Language, context: NamesContext): Scene {
  const gazetteer = gazetteerOf(language);
  const passages = stretches.map(({ text, words }) => ({ text, ...mentionsIn(words, gazetteer, language.letters) }));
  const census = censusOf(passages);
  const senses = new Map<Mention, Sense | null>();
  const common = language.letters.spaced ? commonWords(passages) : NO_WORDS;
  const namesakes = new Set<string>();
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      const sense = settled(mention, passage, census, context.date, gazetteer);
      const isOther =
        language.letters.spaced &&
        sense?.kind === "person" &&
        sense.short &&
        (isSomeoneElse(sense, mention, passage, gazetteer) ||
          isNamedAfter(mention, passage, gazetteer) ||
          goesOn(mention, passage, gazetteer, common));
      const isNamed = sense?.kind === "person" && isNamesake(sense.id, mention, passage, language);
      if (isNamed) namesakes.add(sense.id);
      senses.set(mention, isOther || isNamed || isTongue(sense, mention, passage, gazetteer) ? null : sense);
    }
  }
  // Once a text has told of a namesake, the family name alone is no longer that of the table's.
  if (namesakes.size > 0)
    for (const passage of passages)
      for (const mention of passage.mentions) {
        const sense = senses.get(mention);
        if (sense?.kind === "person" && namesakes.has(sense.id) && isFamilyName(mention, passage))
          senses.set(mention, null);
      }
  const senseOf: SenseOf = (mention) => senses.get(mention) ?? null;
  const inflected = inflectedForms(passages, language, gazetteer);
  return { language, gazetteer, context, passages, senseOf, census, cast: new Cast(), common, inflected };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function commonWords(passages: readonly Passage[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { words } of passages)
    for (const { kind, text, lower } of words) if (kind === "letters" && text === lower) common.add(lower);
  return common;
}

function inflectedForms(
  passages: readonly Passage[],
  { letters }: Language,
  { forms, namer }: Gazetteer,
): ReadonlyMap<string, ReadonlySet<string>> {
  const inflected = new Map<string, Set<string>>();
  if (namer === null) return inflected;
  for (const { words } of passages) {
    for (const { kind, text, lower } of words) {
      if (kind !== "letters" || text === lower) continue;
      const stem = stemOf(lower, letters, (ending) => forms.isEnding(ending));
      const list = inflected.get(stem);
      if (list === undefined) inflected.set(stem, new Set([lower]));
      else list.add(lower);
    }
  }
  return inflected;
}

/** Whether a word of a passage belongs to a name of the tables. */
export function coverOf({ senseOf }: Scene, { at }: Passage): (word: number) => boolean {
  return (word) => {
    const mention = at[word];
    return mention !== undefined && senseOf(mention) !== null;
  };
}
