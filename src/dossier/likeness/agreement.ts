import { type Rule, weighObject, weighPlace, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * An instrument is known by its subject and its day; many are signed on one day, so the day alone is not enough where subjects are told.
 * It is negotiated, signed and ratified over years: other times are one history where the subject is the same and the status is not.
 */
export const agreement: Rule = {
  enough: 6.9,
  untold: 2,
  weights: {
    day: 2.8,
    close: 3.1,
    month: 3.1,
    season: 1.7,
    year: 2.9,
    reported: 0.3,
    news: 3.1,
    recent: 1.7,
    lately: 0.9,
    undated: 1.1,
    object: 5.7,
    "object-sort": 4,
    "object-differs": -9,
    "own-names": -7,
    "own-words": -0.3,
    "object-in-words": 5,
    step: 1,
    "late-step": -3.5,
    "other-day": 0,
    instrument: 2,
    "instrument-differs": -4.5,
    "both-bare": 0.5,
    "one-bare": -0.5,
    sum: 4.6,
    "sum-rounded": 3.4,
    "currency-differs": -1.1,
    "sum-differs": -3.4,
    place: 1.1,
    "place-differs": -2.3,
    words: 3.9,
    "no-words": -1.3,
    sentence: 11.5,
    document: 1.1,
  },
  weigh(scale, a, b) {
    const { kind, days } = weighTime(scale, a, b, { slack: 1, steps: true });
    const share = weighObject(scale, a, b);
    const step = kind === "apart" && history(a, b);
    if (kind === "apart" && share === null && step && days <= 2 * TWO_YEARS) scale.silent = true;
    else if (kind === "apart" && (share ?? 0) < 0.5) scale.excludes("at other times");
    if (kind === "impossible" && !history(a, b)) scale.excludes("written before the other happened");
    if (kind === "apart") {
      if (history(a, b))
        scale.speaks(
          days <= 2 * TWO_YEARS ? "step" : "late-step",
          () => `steps of one history: ${a.status} and ${b.status}`,
        );
      else if (days <= TWO_YEARS) scale.speaks("other-day", () => `dates differ by ${days} days`);
      else scale.elsewhen = true;
    }
    const [one, other] = [instrument(a), instrument(b)];
    if (one !== null && one === other) scale.speaks("instrument", () => `both a ${one}`);
    else if (one !== null && other !== null)
      scale.speaks("instrument-differs", () => `one is a ${one}, the other a ${other}`);
    if (a.object === null && b.object === null) scale.speaks("both-bare", () => "neither says what about");
    if (share === null && (a.object === null || b.object === null) && kind !== "same" && kind !== "close")
      scale.speaks("one-bare", () => "not both say what about, nor the day");
    weighSums(scale, a, b);
    weighPlace(scale, a, b);
    weighText(scale, a, b);
  },
};

/** Signing, ratifying and coming into force are taken for one another, and lie within two years. */
const TWO_YEARS = 731;

/** "Agreement" is said of every instrument, and a declaration may be called a statement. */
function instrument({ details }: Telling): string | null {
  const named = details.instrument;
  if (named === undefined || named === "agreement") return null;
  return named === "joint-statement" ? "declaration" : String(named);
}

const PHASES: Readonly<Record<string, number>> = {
  pledged: 1,
  planned: 1,
  agreed: 2,
  ongoing: 3,
  completed: 4,
  suspended: 5,
  cancelled: 5,
};

/** Whether two tellings are steps of one history: their status differs, and what comes first is told of the earlier time. */
export function history(a: Telling, b: Telling): boolean {
  const [one, other] = [PHASES[a.status] ?? 0, PHASES[b.status] ?? 0];
  if (one === 0 || other === 0 || one === other) return false;
  return one < other ? a.moment.lo <= b.moment.hi : b.moment.lo <= a.moment.hi;
}
