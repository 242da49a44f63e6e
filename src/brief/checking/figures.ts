import type { Span } from "../../text/index.js";
import { covers } from "../../text/index.js";
import { isBeside } from "./counting.js";
import type { Uncovered } from "./cues.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import type { Mark } from "./lexicon.js";
import type { DraftSentence } from "./sentences.js";
import { type Mention, matches, type Token } from "./tokens.js";
import { begun, isToldFigure, isToldSum, isToldTime } from "./values.js";
import { wordingOf } from "./wording.js";

// Whether the sums and times of a sentence are those of its facts.

/** What a part of a sentence tells with its sums and times; quotes are left out. */
export interface Figures extends Pick<DraftSentence, "sums" | "times"> {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly marks: ReadonlySet<Mark>;
  /** Whether it counts the facts themselves, so that its time is that of each. */
  readonly isOfAll: boolean;
  /** Whether all before was covered: only then it is asked whether one fact has both a sum and its date. */
  readonly isSound: boolean;
}

export function figuresWhy(
  sentence: Pick<DraftSentence, "text" | "unread">,
  { span: part, sums, times, mentions, tokens, marks, isOfAll, isSound }: Figures,
  grounds: readonly Ground[],
  grammar: Grammar,
): readonly Uncovered[] {
  const { text } = sentence;
  const uncovered: Uncovered[] = [];
  const refuse = (span: Span, why: string) => uncovered.push({ span, why });

  for (const { span, value: read } of sums) {
    // "Fell to": the small word is that of the verb, and no limit.
    const moved = mentions.some(
      ({ cue, span: verb }) => cue.details?.some(([field]) => field === "trend") && verb.end <= span.start,
    );
    const beside = grammar.verbFinal
      ? tokens.find((token) => token.span.start >= span.end)
      : tokens.findLast((token) => token.span.end <= span.start);
    const verb = beside?.word ?? "";
    const isVerb = (stems: readonly string[]) => read.qualifier === null && stems.some((stem) => matches(stem, verb));
    const value = isVerb(grammar.over)
      ? { ...read, qualifier: "over" }
      : isVerb(grammar.near)
        ? { ...read, qualifier: "almost" }
        : grammar.ceiling?.test(text.slice(span.start, span.end))
          ? { ...read, qualifier: "up-to" }
          : moved && read.qualifier === "up-to"
            ? { ...read, qualifier: null }
            : read.qualifier === null && marks.has("about")
              ? { ...read, qualifier: "about" }
              : read;
    // "提供过8亿": what ends the verb is no "more than" of the sum.
    const isEnd =
      (grammar.ended?.test(text.slice(span.start, span.start + 1)) ?? false) &&
      mentions.some(({ cue, span: verb }) => cue.way !== undefined && verb.end === span.start);
    const said = isEnd ? { ...value, qualifier: null } : value;
    if (!grounds.some((ground) => sumsOf(ground).some((told) => isToldSum(said, told))))
      refuse(span, sumWhy(value, grounds));
    else if (moved && isBeside(text, span, grammar.step) && !grounds.some((ground) => isStep(value.value, ground)))
      refuse(span, "the source says what it reached, not by how much it changed");
  }
  for (const span of sentence.unread.filter((one) => covers(part, one))) refuse(span, "this amount can't be read");
  for (const { span, value } of times) {
    const said = marks.has("about") ? `${value.edtf}~` : value.edtf;
    // What lasts is so since it came about.
    const since = begun(value.edtf);
    // What is counted is all of that time.
    const areTold = isOfAll ? grounds.every.bind(grounds) : grounds.some.bind(grounds);
    const own = areTold((ground) =>
      ground.times.some(
        (told) =>
          isToldTime(value.edtf, told) ||
          isToldTime(said, told) ||
          ((LASTING.has(ground.type) || (since !== null && wordingOf(ground).since.has(since))) &&
            isToldTime(since ?? value.edtf, begun(told) ?? told)),
      ),
    );
    // "According to the paper of 3 March": the day is the paper's where what it tells has none.
    const reported =
      (marks.has("reported") || (marks.has("according") && grounds.every(({ times: all }) => all.length === 0))) &&
      grounds.some(({ published }) => published.some((told) => isToldTime(value.edtf, told)));
    if (!own && !reported)
      refuse(span, `the source has ${grounds.flatMap(({ times }) => times).join(", ") || "no date"}`);
  }
  // A sum and a date of one part belong to one fact, as far as it has both.
  if (isSound && uncovered.length === 0 && grounds.length > 1) {
    const together = grounds.some(
      (ground) =>
        sums.every(({ value }) => sumsOf(ground).some((told) => isToldSum(value, told))) &&
        (marks.has("reported") ||
          times.every(({ value }) => ground.times.some((told) => isToldTime(value.edtf, told)))),
    );
    if (!together && sums.length === 1 && times.length === 1)
      refuse(part, "no single source gives this amount for this date");
  }
  return uncovered;
}

/** The sums of a ground; those of its words where it has none of its own. */
const sumsOf = (ground: Ground) =>
  ground.amounts.length > 0 ? ground.amounts : wordingOf(ground).sums.map(({ value }) => value);

/** Whether something changed by a figure, as far as words of the source tell. */
const isStep = (value: number, ground: Ground): boolean => {
  const { steps, sums } = wordingOf(ground);
  return sums.length === 0 || steps.some((step) => isToldFigure({ value, limit: null }, { value: step, limit: null }));
};

const LASTING = new Set<string>(["partnership", "membership", "position"]);

function sumWhy({ currency }: { readonly currency: string }, grounds: readonly Ground[]): string {
  const told = grounds.flatMap(({ amounts }) => amounts);
  if (told.length === 0) return "the source gives no amount";
  const sums = told.map(({ value, upper, currency, qualifier }) =>
    [qualifier, currency, value, upper].filter((one) => one != null).join(" "),
  );
  return `the source has ${sums.join(", ")}${told.every((one) => one.currency !== currency) ? ", in another currency" : ""}`;
}
