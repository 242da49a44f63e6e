import { compare } from "../../text/index.js";
import type { Uncovered } from "./cues.js";
import { draftOf } from "./draft.js";
import { GRAMMARS } from "./grammars/index.js";
import type { Ground } from "./ground.js";
import { held, type Said, type Tables } from "./hold.js";
import { LEXICONS } from "./lexicons.js";
import { sameTimeWhy } from "./same-time.js";
import { annotationOf, sentencesOfDraft } from "./sentences.js";
import { termEntries } from "./terms.js";
import { titleWhy } from "./title.js";
import { Finder } from "./tokens.js";
import { sensesOf } from "./wording.js";

/** Words of a text that its sources do not cover. */
export interface Refusal {
  /** Line of the file, from 1, on which the sentence begins. */
  readonly line: number;
  readonly sentence: string;
  readonly words: string;
  readonly why: string;
}

/** A text held against its sources. */
export interface CheckedText {
  readonly language: string;
  readonly sentences: number;
  /** Sentences of which something is refused. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
}

/** Languages that texts are checked in. */
export const CHECKED_LANGUAGES: readonly string[] = Object.keys(LEXICONS);
const tables = new Map<string, Tables>();

function tablesOf(code: string): Tables {
  const known = tables.get(code);
  if (known !== undefined) return known;
  const lexicon = LEXICONS[code]!;
  const made = {
    lexicon,
    finder: new Finder([...lexicon.entries, ...termEntries(lexicon)], lexicon.spaced),
    grammar: GRAMMARS[code]!,
  };
  tables.set(code, made);
  return made;
}

/** Makes all tables that texts of a language are checked by, which else the first text waits for. */
export function makeReady(code: string): void {
  tablesOf(code);
  sensesOf(code);
  annotationOf("1", code);
}

/** Labels of notes with what they say: who calls the checker finds the grounds that these name. */
export const notesOfText = (markdown: string): ReadonlyMap<string, string> =>
  new Map([...draftOf(markdown).notes].map(([label, { text }]) => [label, text]));

/**
 * Holds each sentence of a text in Markdown against what its notes name. A note stands behind the words that it is of: each part of a sentence is held against the notes that
 * follow it. What has no note, or says more than its sources, is refused with the words that are not covered. It reads the sentence alone and knows no template.
 * @param grounds by the label of a note: the facts, or the claims of the documents, that it names. Of documents one claim must cover all.
 */
export function checkedText(
  markdown: string,
  code: string,
  grounds: ReadonlyMap<string, { readonly facts: readonly Ground[]; readonly claims: readonly Ground[] }>,
): CheckedText {
  const draft = draftOf(markdown);
  const refusals: Refusal[] = [];
  const everything = [...grounds.values()].flatMap(({ facts, claims }) => [...facts, ...claims]);
  const sentences = sentencesOfDraft(draft, code);
  let refused = 0;
  let last: string | null = null;
  for (const sentence of sentences) {
    const words = sentence.text.slice(sentence.span.start, sentence.span.end);
    const found = sentence.title
      ? titleWhy(sentence, everything, code, tablesOf(code))
      : sentenceWhy(sentence, grounds, code, last);
    last = sentence.times.at(-1)?.value.edtf ?? last;
    if (found.length > 0) refused++;
    for (const { span, why } of inRuns(found, sentence.text))
      refusals.push({
        line: sentence.line,
        sentence: words,
        words: sentence.text.slice(span.start, span.end).trim(),
        why,
      });
  }
  return { language: code, sentences: sentences.length, refused, refusals };
}

/** What is refused in its order; words side by side that are refused for one reason as one. */
function inRuns(found: readonly Uncovered[], text: string): Uncovered[] {
  const runs: Uncovered[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || compare(a.why, b.why))) {
    const before = runs.at(-1);
    const isNext = before?.why === one.why && /^\s*$/u.test(text.slice(before.span.end, one.span.start));
    if (isNext)
      runs[runs.length - 1] = {
        ...before,
        span: { start: before.span.start, end: Math.max(before.span.end, one.span.end) },
      };
    else runs.push(one);
  }
  return runs;
}

type Sentence = ReturnType<typeof sentencesOfDraft>[number];

function sentenceWhy(
  sentence: Sentence,
  grounds: Parameters<typeof checkedText>[2],
  code: string,
  last: string | null,
): readonly Uncovered[] {
  const uncovered: Uncovered[] = [];
  let said: Said | null = null;
  for (const part of sentence.parts) {
    const words = sentence.text.slice(part.span.start, part.span.end);
    if (part.labels.length === 0) {
      if (/[\p{L}\p{N}]/u.test(words)) uncovered.push({ span: part.span, why: "no footnote says where this is from" });
      continue;
    }
    const unknown = part.labels.filter(
      (label) => (grounds.get(label)?.facts.length ?? 0) + (grounds.get(label)?.claims.length ?? 0) === 0,
    );
    if (unknown.length > 0) {
      uncovered.push({
        span: part.span,
        why: `footnote ${unknown.join(", ")} names no fact or document in the ledger`,
      });
      continue;
    }
    const facts = part.labels.flatMap((label) => grounds.get(label)!.facts);
    const claims = part.labels.flatMap((label) => grounds.get(label)!.claims);
    const before: Said | null = said;
    const tries: ReturnType<typeof held>[] = [...(facts.length > 0 ? [facts] : []), ...claims.map((one) => [one])].map(
      (own) => held(sentence, part, own, tablesOf(code), before),
    );
    const best = tries.reduce((a, b) => (b.uncovered.length < a.uncovered.length ? b : a));
    const all = [...facts, ...claims];
    uncovered.push(...best.uncovered, ...sameTimeWhy(sentence, part.span, all, GRAMMARS[code]!, last));
    said = best.said;
  }
  return uncovered;
}
