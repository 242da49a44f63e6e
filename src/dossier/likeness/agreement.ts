import { type Rule, weighObject, weighPlace, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * An instrument is known by its subject and its day; many are signed on one day, so the day alone is not enough where subjects are told.
 * It is negotiated, signed and ratified over years: other times are one history where the subject is the same and the status is not.
 */
export const agreement: Rule = {
  enough: 0.6,
  maybe: 0.35,
  weigh(scale, a, b) {
    const { kind, days } = weighTime(scale, a, b, {
      slack: 1,
      same: 0.4,
      close: 0.35,
      month: 0.25,
      season: 0.15,
      year: 0.15,
      hinted: 0.25,
      open: 0.05,
      steps: true,
    });
    const share = weighObject(scale, a, b, 0.5, 1);
    if (kind === "apart" && (share ?? 0) < 0.5) scale.excludes("at other times");
    if (kind === "impossible" && !history(a, b)) scale.excludes("written before the other happened");
    if (kind === "apart") {
      if (history(a, b))
        scale.speaks(days <= 2 * TWO_YEARS ? 0.15 : -0.05, () => `steps of one history: ${a.status} and ${b.status}`);
      else if (days <= TWO_YEARS) scale.speaks(-0.15, () => `though dates differ by ${days} days`);
      else scale.elsewhen = true;
    }
    const [one, other] = [instrument(a), instrument(b)];
    if (one !== null && one === other) scale.speaks(0.1, () => `both a ${one}`);
    else if (one !== null && other !== null) scale.speaks(-0.35, () => `though one is a ${one}, the other a ${other}`);
    if (a.object === null && b.object === null) scale.speaks(0.15, () => "neither says what about");
    if ((a.object === null || b.object === null) && kind !== "same" && kind !== "close")
      scale.speaks(-0.4, () => "though not both say what about, nor the day");
    weighSums(scale, a, b, 0.4, 0.3);
    weighPlace(scale, a, b, 0.1, 0.2);
    weighText(scale, a, b, 0.1);
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
