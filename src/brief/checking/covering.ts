import type { Span } from "../../text/index.js";
import { type Status, stateById } from "../../vocabulary/index.js";
import type { Grammar } from "./grammar.js";
import { type Ground, wordsIn } from "./ground.js";
import { matches, type Token, textBefore, tokensOf } from "./tokens.js";

// Whether the words of a sentence are those of its sources, in this form or another, and what their form tells.

/** The words that tell a fact, in one language. */
export interface Evidence {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Words of names of publishers and people. */
  readonly names: ReadonlySet<string>;
  /** Words of the sentences alone: no names of people or publishers. */
  readonly told: ReadonlySet<string>;
  /** The same word by word, sentence by sentence. */
  readonly sentences: readonly (readonly string[])[];
}

/** Details whose values hold names of works and places. */
const named = ["name", "purpose", "subject"];

export function evidenceOf(grounds: readonly Ground[], code: string, grammar: Grammar): Evidence {
  const told = new Set<string>();
  const words = new Set<string>();
  const sentences: string[][] = [];
  for (const { words: own, around, publishers, people, details } of grounds) {
    for (const { language, text } of [...own, ...around])
      if (language === code) {
        const all = tokensOf(text, { start: 0, end: text.length }, { code, spaced: true }).map(({ word }) => word);
        sentences.push(all);
        for (const word of all) told.add(word);
      }
    // A name in the same script is the same in another language: "Bari".
    for (const { text } of [...own, ...around])
      for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{Ll}]{2,}/gu))
        for (const one of wordsIn(word)) words.add(one);
    for (const name of named.flatMap((field) => [...(details.get(field) ?? [])]))
      for (const [word] of name.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) for (const one of wordsIn(word)) words.add(one);
    for (const name of publishers) for (const word of wordsIn(name)) words.add(word);
    for (const name of people) for (const word of name) words.add(word);
  }
  const names = new Set(words);
  for (const word of told) words.add(word);
  return { words, names, told, sentences, stems: new Set([...told].map((word) => stemOf(word, grammar))) };
}

/** Letters that a form of a word may have more or less than another. */
const ENDING = 3;
const ROOT = 5;
/** A stem that is shorter is that of too many words. */
const STEM = 4;

/** What forms of a word have in common, its noun and its verb among them. */
export function stemOf(word: string, { irregular, endings, trimmed }: Grammar): string {
  const bare = word.split("'", 1)[0]!;
  const base = irregular.get(bare) ?? bare;
  const ending = endings.find((one) => base.endsWith(one) && base.length - one.length >= STEM);
  const cut = ending === undefined ? base : base.slice(0, base.length - ending.length);
  return trimmed.reduce((left, [end, other]) => left.replace(end, other), cut);
}

export function isEvidence(word: string, evidence: Evidence, grammar: Grammar): boolean {
  const { words } = evidence;
  if (words.has(word)) return true;
  const bare = word.split("'", 1)[0]!;
  if (bare !== word && words.has(bare)) return true;
  const [latin = ""] = wordsIn(word);
  if (words.has(latin)) return true;
  if (/\d/u.test(bare)) return false;
  if (grammar.endings.length > 0 && bare.length > 2) {
    const stem = stemOf(bare, grammar);
    if (
      (stem.length >= STEM || stem.length < bare.length - 2 || grammar.irregular.has(bare)) &&
      evidence.stems.has(stem)
    )
      return true;
  }
  if (bare.length < ROOT) return false;
  const root = bare.slice(0, Math.max(ROOT, bare.length - ENDING));
  return [...words].some((one) => one.startsWith(root) && Math.abs(one.length - bare.length) <= ENDING);
}

/** Whether a word says the opposite of one that the sources have, and is none of theirs. */
export const isOpposite = (word: string, evidence: Evidence, { opposites }: Grammar): boolean =>
  opposites.some((sides) =>
    [0, 1].some((side) => {
      const isTold = (stems: readonly string[]) =>
        stems.some((stem) => [...evidence.told].some((own) => matches(stem, own)));
      const [own, other] = [sides[side]!, sides[1 - side]!];
      return own.some((stem) => matches(stem, word)) && !isTold(own) && isTold(other);
    }),
  );

/** Whether a word says more than its like and is not the sources' own. Sources in other languages alone can't tell. */
export const isTooStrong = (word: string, evidence: Evidence, grammar: Grammar): boolean =>
  evidence.told.size > 0 &&
  grammar.strong.some((stem) => matches(stem, word)) &&
  !grammar.strong.some((stem) => matches(stem, word) && [...evidence.told].some((own) => matches(stem, own)));

/**
 * How far it has come by the form of a word that no table has and the sources do: none where the form tells nothing. The very form of the sources tells what they tell.
 */
export function toldByForm(
  token: Token,
  tokens: readonly Token[],
  evidence: Evidence,
  { be, past, regular, meant }: Grammar,
): readonly Status[] {
  if (regular === null) return [];
  const { word } = token;
  if (regular.going.test(word)) return isBehind(token, tokens, be) ? ["ongoing"] : [];
  if (isBehind(token, tokens, meant)) return [];
  if (!past.has(word) && !regular.past.test(word)) return [];
  return evidence.told.has(word) ? ["completed", "stated", "ongoing", "agreed"] : ["completed"];
}

/** Words back that one counts for a verb: "would not be allowed". */
const BACK = 3;
/** Signs between two words that stand side by side. */
const GAP = 2;

export const isBehind = (token: Token, tokens: readonly Token[], words: ReadonlySet<string>): boolean => {
  // A name in between parts "to Turkey" from the verb behind it.
  for (let i = tokens.indexOf(token); i > 0 && tokens.indexOf(token) - i < BACK; i--) {
    if (tokens[i]!.span.start - tokens[i - 1]!.span.end > GAP) return false;
    if (words.has(tokens[i - 1]!.word)) return true;
  }
  return false;
};

/** Whether a past form is one of a verb that the sources only have behind "to", "will" or "not". */
export function isOnlyMeant(
  token: Token,
  tokens: readonly Token[],
  { told, sentences }: Evidence,
  grammar: Grammar,
): boolean {
  const { past, regular, meant } = grammar;
  const { word } = token;
  if (isBehind(token, tokens, meant)) return false;
  if (regular === null || told.has(word) || (!past.has(word) && !regular.past.test(word))) return false;
  const stem = stemOf(word, grammar);
  const places = sentences.flatMap((all) =>
    all.flatMap((own, i) => (stemOf(own, grammar) === stem ? [all.slice(Math.max(0, i - 2), i)] : [])),
  );
  return places.length > 0 && places.every((before) => before.some((one) => meant.has(one)));
}

/** Whether a sentence has another behind "guided by" than its sources have there. */
export function isSwapped(
  text: string,
  { id, state, span }: { readonly id: string | null; readonly state?: string; readonly span: Span },
  grounds: readonly Ground[],
  { by, article }: Grammar,
): boolean {
  const gap = `\\s+${by}\\s+(?:${article}\\s+)?`;
  const verb = by === null ? undefined : new RegExp(`(\\p{L}+)${gap}$`, "u").exec(textBefore(text, span.start))?.[1];
  if (verb === undefined) return false;
  const own = new Set([id, state]);
  const behind = new RegExp(`${verb}${gap}(.*)`, "gsu");
  return grounds.some(({ words, around, named }) =>
    [...words, ...around].some(({ text: told }) =>
      [...told.matchAll(behind)].some((match) =>
        [...named].some((one) => !own.has(one) && (match[1] ?? "").startsWith(stateById(one)?.name ?? "\0")),
      ),
    ),
  );
}
