import { emptySentence, type ParsedSentence } from "./network/index.js";

/** What the network answered on a sentence from which words were left out: the words that it was shown. */
export interface Shown {
  readonly forms: readonly string[];
  /** For every word of the sentence its index among those shown, -1 where it was left out. */
  readonly at: readonly number[];
}

/**
 * "Egypt Thursday urged Israel", "demanded Friday that Serbia withdraw": a day that stands bare is an adverb wherever agencies put it, yet it draws
 * subjects and objects to itself. So the network is shown the sentence without it.
 */
export function withoutBareDays(
  forms: readonly string[],
  isBareDay: (forms: readonly string[], at: number) => boolean,
): Shown {
  const at: number[] = [];
  const shown: string[] = [];
  forms.forEach((form, i) => {
    if (isBareDay(forms, i)) at.push(-1);
    else at.push(shown.push(form) - 1);
  });
  return { forms: shown, at };
}

/** The tree of the whole sentence: days left out hang as adverbs on the verb beside them. */
export function withBareDays(parsed: ParsedSentence, { at, forms }: Shown): ParsedSentence {
  if (at.length === forms.length) return parsed;
  const whole = emptySentence(at.length);
  const back: number[] = [];
  at.forEach((k, i) => {
    if (k >= 0) back[k] = i;
  });
  at.forEach((k, i) => {
    const left = k >= 0;
    const head = left ? parsed.heads[k]! : verbBeside(parsed, at, i);
    whole.upos[i] = left ? parsed.upos[k]! : "PROPN";
    whole.xpos[i] = left ? parsed.xpos[k]! : "NNP";
    whole.heads[i] = head < 0 ? -1 : back[head]!;
    whole.relations[i] = left ? parsed.relations[k]! : "obl:unmarked";
    whole.headProbabilities[i] = left ? parsed.headProbabilities[k]! : 1;
    whole.relationProbabilities[i] = left ? parsed.relationProbabilities[k]! : 1;
  });
  // "EU ministers called Monday for": what a day follows is no participle of a noun.
  at.forEach((k, i) => {
    if (k < 0 && whole.xpos[i - 1] === "VBN" && whole.relations[i - 1] === "acl") whole.xpos[i - 1] = "VBD";
  });
  return whole;
}

/** The verb next to a day that was left out, else the nearest before it, else the root. */
function verbBeside({ upos, relations }: ParsedSentence, at: readonly number[], day: number): number {
  const next = at.slice(day + 1).find((k) => k >= 0) ?? -1;
  let before = day - 1;
  while (before >= 0 && at[before]! < 0) before--;
  const last = before < 0 ? -1 : at[before]!;
  if (last >= 0 && upos[last] === "VERB") return last;
  if (next >= 0 && upos[next] === "VERB") return next;
  for (let k = last; k >= 0; k--) if (upos[k] === "VERB") return k;
  return relations.indexOf("root");
}
