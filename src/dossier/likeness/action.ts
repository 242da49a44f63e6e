import { type Rule, weighOutcome, weighPlace, weighSums, weighText, weighTime } from "../scale.js";

/** An act (its kind is the family's) is known by its day. Rounds of sanctions and yearly exercises are acts of their own. */
export const action: Rule = {
  enough: 6.9,
  untold: -0.5,
  weights: {
    day: 7.8,
    close: 7.1,
    month: 5.4,
    season: 3.4,
    year: 2.5,
    reported: 2.4,
    news: 6,
    recent: 3.8,
    lately: 2,
    undated: 0,
    sum: 3.4,
    "sum-rounded": 2.6,
    "currency-differs": -1.1,
    "sum-differs": -3.4,
    "called-off": -3.5,
    place: 2.3,
    "place-differs": -3,
    words: 5.6,
    "no-words": -1.9,
    sentence: 11.5,
    document: 2.9,
  },
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, { slack: 2 });
    if (kind === "apart") scale.excludes("on other days");
    weighSums(scale, a, b);
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b);
    weighText(scale, a, b);
  },
};
