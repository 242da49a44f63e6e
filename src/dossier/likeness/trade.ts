import { meet } from "../moment.js";
import { type Rule, weighDetail, weighObject, weighSums, weighText } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * Trade is known by its goods and its period: figures of a year and of its first half are two, and so are the whole and one of its goods. What
 * goes on and has neither sum nor period is one thing, whenever it is told.
 */
export const trade: Rule = {
  enough: 6.3,
  untold: -0.5,
  weights: {
    object: 5.5,
    "object-sort": 5.5,
    "object-differs": -11.5,
    "own-names": -7,
    "own-words": -1.1,
    "object-in-words": 4.5,
    "one-without-goods": -1,
    "all-trade": 0,
    flowing: 2.6,
    "one-flowing": -0.4,
    "one-aimed": -3.4,
    period: 6,
    hinted: 2.5,
    sum: 5.6,
    "sum-rounded": 2.4,
    "currency-differs": -1.1,
    "sum-differs": -1.7,
    trend: 0.6,
    "trend-differs": -3.4,
    words: 4.6,
    "no-words": -1,
    sentence: 11.5,
    document: 1.1,
  },
  weigh(scale, a, b) {
    const share = weighObject(scale, a, b);
    if ((a.object === null) !== (b.object === null))
      scale.speaks("one-without-goods", () => "only one names the goods");
    if (share === null && a.object === null && b.object === null)
      scale.speaks("all-trade", () => "both about all trade");
    const flowing = flows(a) && flows(b);
    if (flowing) scale.speaks("flowing", () => "trade that goes on");
    else weighPeriod(scale, a, b);
    if (flows(a) !== flows(b)) scale.speaks("one-flowing", () => "one goes on, the other has a sum or period");
    if ((a.status === "planned") !== (b.status === "planned")) scale.speaks("one-aimed", () => "one is only aimed at");
    weighSums(scale, a, b);
    weighDetail(scale, a, b, "trend");
    weighText(scale, a, b);
  },
};

const flows = ({ sum, status, details }: Telling) =>
  sum === null && status !== "completed" && details.period === undefined;

function weighPeriod(scale: Parameters<Rule["weigh"]>[0], a: Telling, b: Telling): void {
  const { moment: one, status } = a;
  const { moment: other } = b;
  if (one.edtf !== null && other.edtf !== null) {
    if (Math.abs(one.lo - other.lo) <= 3 && Math.abs(one.hi - other.hi) <= 3) {
      scale.speaks("period", () => `same period ${one.edtf}`);
      return;
    }
    scale.excludes("another period");
    return;
  }
  const { kind } = meet(one, status, other, b.status, 0);
  if (kind === "impossible") scale.excludes("written before the period began");
  if (kind === "hinted") scale.speaks("hinted", () => "told without a period when it was news");
}
