import type { Language } from "../language/index.js";
import { findExpressions } from "./expressions.js";
import { foldText } from "./folding.js";
import { wordsOf } from "./words.js";

/** More words than this between who is cited and a day, and the day is of something else. */
const REACH = 6;

/** A sentence that cites somebody. */
export interface Citing {
  readonly sentence: string;
  /** EDTF: when its document was published, for "12 January" without a year; null where nobody knows. */
  readonly published: string | null;
  /** Words of the sentence that tell when what it says happened: that day is not the source's. */
  readonly when: string | null;
}

/**
 * The day (or month, or year) of what a cited source said, as the sentence tells it: the time that stands nearest to the words that name the source, with
 * nothing between them but words that join a source to its date. EDTF; null where there is none.
 */
export function sourceDate(source: string, { sentence, published, when }: Citing, language: Language): string | null {
  const start = sentence.indexOf(source);
  if (source === "" || start < 0) return null;
  const end = start + source.length;
  const span = { start: 0, end: sentence.length };
  const words = wordsOf(sentence, foldText(sentence, language.letters), span, language.letters);
  const { times } = findExpressions([{ span, words, block: 0 }], language, { date: published, state: null });
  const joins = joinsOf(language);
  let nearest: { readonly edtf: string; readonly gap: number } | null = null;
  for (const { value, span: at } of times) {
    if (when !== null && sentence.slice(at.start, at.end).includes(when)) continue;
    const between =
      at.start >= end ? sentence.slice(end, at.start) : at.end <= start ? sentence.slice(at.end, start) : null;
    if (between === null || !joins(between, at.start >= end)) continue;
    if (nearest === null || between.length < nearest.gap) nearest = { edtf: value.edtf, gap: between.length };
  }
  return nearest?.edtf ?? null;
}

/** Whether words do no more than join a source to its date. `behind`: they follow the source, so that they may begin with its ending ("Bakanlığı|nın"). */
function joinsOf({ letters, sourcing }: Language): (between: string, behind: boolean) => boolean {
  const folded = (text: string) => foldText(text, letters);
  if (!letters.spaced) {
    const words = [...sourcing].sort((a, b) => b.length - a.length).join("|");
    const all = new RegExp(`^(?:${words}|[\\s\\p{P}]){0,${REACH}}$`, "u");
    return (between) => all.test(between);
  }
  const whole = new Set(sourcing.filter((word) => !word.endsWith("*")).map(folded));
  const stems = sourcing.filter((word) => word.endsWith("*")).map((word) => folded(word.slice(0, -1)));
  return (between, behind) => {
    const rest = behind ? between.replace(/^['’]?\p{L}{1,6}(?=\P{L}|$)/u, "") : between;
    const words = folded(rest).match(/[\p{L}\p{N}-]+/gu) ?? [];
    return (
      words.length <= REACH && words.every((word) => whole.has(word) || stems.some((stem) => word.startsWith(stem)))
    );
  };
}
