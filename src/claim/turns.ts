import { type Annotation, type Atom, type Derived, Forms, foldText, type Name, wordsOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import { covers, type Span, visible } from "../text/index.js";
import { nameOf } from "./acting.js";
import type { Attribution, Claim } from "./claim.js";

// "SECRETARY BLINKEN: Thank you." In a transcript whoever is named before the colon speaks until the next one is.

/** Letters that a label has at most, and words between blanks that one without a known person has ("QUESTION", "法新社记者"). */
const LONGEST = 90;
const FEW = 4;
/** A word that is part of no name and no title; in letters without capitals any is. */
const OTHER = /(?<!\p{L})[\p{Ll}\p{Lo}]{4}/u;
const BRACKETED = /\([^()]*\)/gu;

/** What one person speaks, from behind the label on. */
interface Turn extends Span {
  readonly label: Span;
  /** Null of one who asks; undefined of one whom the label does not tell ("A", "SENIOR OFFICIAL"). */
  readonly speaker: Name | null | undefined;
}

/**
 * Claims of a transcript with whoever has the turn as who says so, unless their own words name another; what is told in a question is nobody's word.
 * Claims of other documents stay as they are.
 */
export function inTurns(claims: readonly Derived<Claim>[], annotation: Annotation): Derived<Claim>[] {
  const turns = turnsOf(annotation);
  if (turns.length === 0) return [...claims];
  const held = new Map<Derived<Claim>, Turn | undefined>();
  let next = 0;
  for (const claim of [...claims].sort((a, b) => a.value.evidence.start - b.value.evidence.start)) {
    while (next < turns.length && turns[next]!.start <= claim.value.evidence.start) next++;
    held.set(claim, turns[next - 1]);
  }
  return claims.map((claim) => {
    const turn = held.get(claim);
    if (turn?.speaker === undefined || tellsWho(claim, turn, annotation)) return claim;
    const { speaker } = turn;
    const word = speaker === null ? null : wordOf(speaker, annotation);
    const told: Derived<unknown>[] =
      speaker === null
        ? []
        : [{ value: { id: speaker.id, score: 1 }, span: speaker.span, rule: "speaker/turn", parts: [] }];
    const others = claim.parts.filter(({ rule }) => !rule.startsWith("speaker"));
    return { ...claim, value: { ...claim.value, attribution: word }, parts: [...others, ...told] };
  });
}

/** Whether somebody is taken for the speaker whom the words of the turn name. */
function tellsWho({ value, parts }: Derived<Claim>, turn: Turn, { document: { text } }: Annotation): boolean {
  if (value.attribution === null) return false;
  const read = parts.find(({ rule }) => rule === "speaker");
  if (read !== undefined) return covers(turn, read.span);
  const { speaker } = value.attribution;
  const [start, end] = value.evidence.sentence;
  return speaker.text !== null && visible(text.slice(Math.max(start, turn.start), end)).includes(speaker.text);
}

function wordOf({ id, span, state }: Name, { document: { text } }: Annotation): Attribution {
  const words = visible(text.slice(span.start, span.end));
  return {
    speaker: {
      id: id!,
      kind: "person",
      name: nameOf(id!, words),
      text: words,
      ...(state === undefined ? {} : { state }),
    },
    verb: null,
  };
}

/** The turns of a transcript, in text order; none of any other text. */
function turnsOf(annotation: Annotation): Turn[] {
  const language = languageOf(annotation.language);
  if (language === undefined) return [];
  const { text } = annotation.document;
  const asking = new Forms<true>(language.letters);
  for (const form of language.asking) asking.add(form, true);
  const turns: Turn[] = [];
  let first = 0;
  for (const { start, end } of annotation.sentences) {
    const [before] = /^[^:：\n]+(?=:\s|：)/u.exec(text.slice(start, Math.min(end, start + LONGEST))) ?? [];
    if (before === undefined) continue;
    const label = { start, end: start + before.length };
    while (first < annotation.names.length && annotation.names[first]!.span.start < start) first++;
    const turn = { start: label.end, end: text.length, label };
    const named = namedIn(annotation, label, first);
    if (named !== undefined) turns.push({ ...turn, speaker: named });
    else {
      const words = wordsIn(text, label, language);
      const asks = words.some((_, i) => asking.at(words, i).length > 0);
      if (words.length > 0) turns.push({ ...turn, speaker: asks ? null : undefined });
    }
  }
  // One alone is a headline: "Erdoğan: We will not wait".
  if (!turns.some(({ speaker }) => speaker) || turns.filter(({ speaker }) => speaker !== undefined).length < 2)
    return [];
  return turns.map((turn, i) => ({ ...turn, end: turns[i + 1]?.label.start ?? text.length }));
}

/** The one person whom a label names: at its end, whatever stands behind in brackets, or in it, where it has no other words than names and titles have. */
function namedIn({ names, document: { text } }: Annotation, label: Span, first: number): Name | undefined {
  const people: Name[] = [];
  for (let i = first; i < names.length && names[i]!.span.end <= label.end; i++)
    if (names[i]!.id?.startsWith("person:")) people.push(names[i]!);
  const last = people.at(-1);
  if (last === undefined || /^\s*(?:\([^)]*\)\s*)?$/u.test(text.slice(last.span.end, label.end))) return last;
  const isOne = people.every(({ id }) => id === last.id);
  return isOne && !OTHER.test(text.slice(label.start, label.end).replaceAll(BRACKETED, "")) ? last : undefined;
}

/** The words of a label, few as they are; none of what is too long for one. */
function wordsIn(text: string, label: Span, { letters }: Language): Atom[] {
  const told = text.slice(label.start, label.end);
  if (told.split(/\s+/u).length > FEW) return [];
  return wordsOf(told, foldText(told, letters), { start: 0, end: told.length }, letters);
}
