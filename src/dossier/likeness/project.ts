import { type Rule, weighDetail, weighObject, weighPlace, weighSums, weighText, weighTime } from "../scale.js";

/**
 * A work is known by its name, through all the years of its history. What only says its sort ("the railway") is that work if it is the only
 * one of its sort.
 */
export const project: Rule = {
  enough: 0.5,
  maybe: 0.25,
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
    if (kind === "apart" && share === null) scale.speaks(-0.05, () => "though at other times");
    weighDetail(scale, a, b, "kind", 0.15, a.details.kind === "other" || b.details.kind === "other" ? 0.05 : 0.4);
    weighSums(scale, a, b, 0.3, 0.1);
    weighPlace(scale, a, b, 0.2, 0.1);
    weighText(scale, a, b, 0.1);
  },
};
