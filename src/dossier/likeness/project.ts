import { type Rule, weighDetail, weighObject, weighPlace, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * A work is known by its name, through all the years of its history. What only says its sort ("the railway") is that work if it is the only
 * one of its sort.
 */
export const project: Rule = {
  enough: 0.5,
  maybe: 0.3,
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, {
      slack: 2,
      same: 0.2,
      close: 0.2,
      month: 0.15,
      season: 0.1,
      year: 0.1,
      hinted: 0.1,
      open: 0.05,
      steps: true,
    });
    const share = weighObject(scale, a, b, 0.5, 1);
    if (share !== null && share > 0 && share <= 0.5 && Math.min(a.object!.stems.size, b.object!.stems.size) > 1)
      scale.speaks(-0.15, () => "though half of the names differ");
    if (share === null && sameSort(a, b))
      scale.speaks(0.15, () => "one names only the sort of work, and it is the same");
    if (nameless(a) && nameless(b) && (kind === "open" || kind === "apart" || kind === "impossible"))
      scale.speaks(-0.3, () => "though neither names it, nor at one time");
    if (kind === "apart" && share === null) scale.speaks(-0.05, () => "though at other times");
    weighDetail(scale, a, b, "kind", 0.15, a.details.kind === "other" || b.details.kind === "other" ? 0.05 : 0.4);
    weighSums(scale, a, b, 0.3, 0.1);
    weighPlace(scale, a, b, 0.2, 0.1);
    weighText(scale, a, b, 0.1);
  },
};

const nameless = ({ object }: Telling) => object === null || object.stems.size === 0;

/** Whether one names only a sort of work ("the road"), and it is the sort of the other. */
function sameSort(a: Telling, b: Telling): boolean {
  if (nameless(a) === nameless(b)) return false;
  const { kind } = a.details;
  if (kind !== undefined && kind !== "other" && kind === b.details.kind) return true;
  return a.object !== null && b.object !== null && [...a.object.common].some((word) => b.object!.common.has(word));
}
