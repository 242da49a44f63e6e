import { type Rule, weighOutcome, weighPlace, weighSums, weighText, weighTime } from "../scale.js";

/** An act (its kind is the family's) is known by its day. Rounds of sanctions and yearly exercises are acts of their own. */
export const action: Rule = {
  enough: 0.6,
  maybe: 0.3,
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, {
      slack: 2,
      same: 0.65,
      close: 0.6,
      month: 0.4,
      season: 0.3,
      year: 0.3,
      hinted: 0.5,
      open: 0.1,
    });
    if (kind === "apart") scale.excludes("on other days");
    weighSums(scale, a, b, 0.3, 0.3);
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b, 0.2, 0.3);
    weighText(scale, a, b, 0.25);
  },
};
