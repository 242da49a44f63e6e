import { type Rule, weighDetail, weighOutcome, weighPeople, weighPlace, weighText, weighTime } from "../scale.js";

/**
 * A visit is known by its days and its guest. The same guest goes there again, and guests of one state come together, so neither is enough
 * alone unless the day is told. Dates of one visit may lie two days apart: some reports give its first day, others its last.
 */
export const visit: Rule = {
  enough: 0.5,
  maybe: 0.3,
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, {
      slack: 2,
      same: 0.6,
      close: 0.55,
      month: 0.35,
      season: 0.25,
      year: 0.2,
      hinted: 0.45,
      open: 0.05,
    });
    if (kind === "apart") scale.excludes("on other days");
    if (weighPeople(scale, a, b, 0.35)) scale.excludes("another guest");
    if (a.people.size === 0 || b.people.size === 0) scale.speaks(-0.1, () => "though not both name the guest");
    weighDetail(scale, a, b, "kind", 0.1, 0.15);
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b, 0.15, 0.05);
    weighText(scale, a, b, 0.15);
  },
};
