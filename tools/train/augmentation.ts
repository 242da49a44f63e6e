// Headlines and careless copy: a share of the training sentences is written otherwise, so that neither the full stop nor
// the case of letters is leaned on too much.
import type { TreebankSentence } from "./conllu.js";
import type { Random } from "./random.js";

const WITHOUT_END = 0.06;
const TITLE_CASE = 0.04;
const UPPER_CASE = 0.01;
/** Headlines leave short words small. */
const LEAST_TITLE_LETTERS = 4;

/** The sentence as it is or, by chance, without its final mark, In Title Case or IN CAPITALS. */
export function augment(sentence: TreebankSentence, random: Random): TreebankSentence {
  const [end, letters] = [random.uniform(), random.uniform()];
  const shortened = end < WITHOUT_END ? withoutFinalMark(sentence) : sentence;
  if (letters < TITLE_CASE) return { ...shortened, forms: shortened.forms.map(titleCase) };
  if (letters < TITLE_CASE + UPPER_CASE) return { ...shortened, forms: shortened.forms.map((f) => f.toUpperCase()) };
  return shortened;
}

/** A sentence without its last token, if that is a punctuation mark on which nothing hangs. */
export function withoutFinalMark(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.forms.length - 1;
  if (last < 1 || sentence.relations[last] !== "punct" || sentence.heads.includes(last)) return sentence;
  const { forms, upos, xpos, heads, relations } = sentence;
  return {
    forms: forms.slice(0, last),
    upos: upos.slice(0, last),
    xpos: xpos.slice(0, last),
    heads: heads.slice(0, last),
    relations: relations.slice(0, last),
  };
}

/** "signs" → "Signs"; a word of fewer than four letters stays. */
export function titleCase(form: string): string {
  return form.length < LEAST_TITLE_LETTERS ? form : form[0]!.toUpperCase() + form.slice(1);
}
