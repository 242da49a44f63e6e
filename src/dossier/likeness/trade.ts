import { meet } from "../moment.js";
import { type Rule, weighDetail, weighObject, weighSums, weighText } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * Trade is known by its goods and its period: figures of a year and of its first half are two, and so are the whole and one of its goods. What
 * goes on and has neither sum nor period is one thing, whenever it is told.
 */
export const trade: Rule = {
  enough: 0.55,
  maybe: 0.35,
  weigh(scale, a, b) {
    const share = weighObject(scale, a, b, 0.45, 1);
    if ((a.object === null) !== (b.object === null)) scale.speaks(-0.2, () => "though only one names the goods");
    if (share === null && a.object === null && b.object === null) scale.speaks(0.1, () => "both about all trade");
    const flowing = flows(a) && flows(b);
    if (flowing) scale.speaks(0.15, () => "trade that goes on");
    else weighPeriod(scale, a, b);
    if (flows(a) !== flows(b)) scale.speaks(-0.2, () => "though one goes on, the other has a sum or period");
    if ((a.status === "planned") !== (b.status === "planned")) scale.speaks(-0.3, () => "though one is only aimed at");
    weighSums(scale, a, b, 0.5, 0.15);
    weighDetail(scale, a, b, "trend", 0.05, 0.3);
    weighText(scale, a, b, 0.1);
  },
};

const flows = ({ sum, status, details }: Telling) =>
  sum === null && status !== "completed" && details.period === undefined;

function weighPeriod(scale: Parameters<Rule["weigh"]>[0], a: Telling, b: Telling): void {
  const { moment: one, status } = a;
  const { moment: other } = b;
  if (one.edtf !== null && other.edtf !== null) {
    if (Math.abs(one.lo - other.lo) <= 3 && Math.abs(one.hi - other.hi) <= 3) {
      scale.speaks(0.5, () => `same period ${one.edtf}`);
      return;
    }
    scale.excludes("another period");
    return;
  }
  const { kind } = meet(one, status, other, b.status, 0);
  if (kind === "impossible") scale.excludes("written before the period began");
  if (kind === "hinted") scale.speaks(0.2, () => "told without a period when it was news");
}
