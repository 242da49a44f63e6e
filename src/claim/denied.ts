import { type Annotation, type Atom, Forms, foldText, wordsOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import type { Span } from "../text/index.js";

// "Denied reports that it had lent": what is denied is told, and did not happen as far as he says who denies it.

/** Words that may stand between who denies and what ("denied recent press reports that"), and between that and the act. */
const BETWEEN = 3;
const REACH = 12;
/** Words before who denies in which something undoes it: "can neither confirm nor deny". */
const UNDONE = 4;

interface Denial {
  readonly verbs: Forms<true>;
  readonly things: Forms<true>;
  readonly negation: Forms<true>;
}

const made = new WeakMap<Language, Denial>();

function denialIn(language: Language): Denial {
  const known = made.get(language);
  if (known !== undefined) return known;
  const formsOf = (written: readonly string[]) => {
    const forms = new Forms<true>(language.letters);
    for (const one of written) forms.add(one, true);
    return forms;
  };
  const { verbs, things } = language.denials;
  const denial = { verbs: formsOf(verbs), things: formsOf(things), negation: formsOf(language.negation) };
  made.set(language, denial);
  return denial;
}

/** Whether the clause that an act stands in is one that somebody denies, by the words of its sentence. */
export function isDenied({ document: { text }, language: code }: Annotation, trigger: Span, sentence: Span): boolean {
  const language = languageOf(code);
  if (language === undefined) return false;
  const { isBehind } = language.denials;
  const span = isBehind
    ? { start: trigger.end, end: sentence.end }
    : { start: sentence.start, end: Math.max(sentence.start, trigger.start) };
  const told = text.slice(span.start, span.end);
  const words = wordsOf(told, foldText(told, language.letters), { start: 0, end: told.length }, language.letters);
  const denial = denialIn(language);
  for (let i = 0; i < words.length; i++) {
    const [first] = (isBehind ? denial.things : denial.verbs).at(words, i);
    if (first === undefined) continue;
    const last = secondOf(words, first.next, isBehind ? denial.verbs : denial.things, language);
    if (last === null) continue;
    const own = isBehind ? words.slice(0, i) : words.slice(last);
    if (!isOneClause(own)) continue;
    if (isBehind || !isUndone(words, i, denial.negation)) return true;
  }
  return false;
}

/** Where the second part of a denial ends, a few words on at most; null where it is not there. A language may ask for none. */
function secondOf(words: readonly Atom[], from: number, forms: Forms<true>, { denials }: Language): number | null {
  if (!denials.isBehind && denials.things.length === 0) return from;
  for (let i = from; i <= from + BETWEEN && i < words.length; i++) {
    const [match] = forms.at(words, i);
    if (match !== undefined) return match.next;
    if (isBreak(words[i]!)) return null;
  }
  return null;
}

const BREAKS = new Set([..."，；：,;:—–()（）"]);
const isBreak = ({ text }: Atom): boolean => BREAKS.has(text);
const isOneClause = (words: readonly Atom[]): boolean => words.length <= REACH && !words.some(isBreak);

const isUndone = (words: readonly Atom[], at: number, negation: Forms<true>): boolean =>
  Array.from({ length: Math.min(at, UNDONE) }, (_, k) => at - 1 - k).some((i) => negation.at(words, i).length > 0);
