import {
  isPutOff,
  type Rule,
  weighDetail,
  weighOffices,
  weighOutcome,
  weighPeople,
  weighPlace,
  weighText,
  weighTime,
} from "../scale.js";

/**
 * A visit is known by its days and its guest. The same guest goes there again, and guests of one state come together, so neither is enough
 * alone unless the day is told. Dates of one visit may lie two days apart: some reports give its first day, others its last.
 */
export const visit: Rule = {
  enough: 5.7,
  untold: 1.2,
  weights: {
    day: 7.6,
    close: 5.9,
    month: 3.6,
    season: 2.9,
    year: 2.5,
    reported: 2.8,
    news: 4.3,
    recent: 3.7,
    lately: 1.5,
    undated: 0.9,
    "put-off": 0.5,
    office: 1,
    "office-differs": -2,
    people: 2.1,
    others: -2,
    rare: 0.5,
    "guest-unnamed": 0,
    kind: 1,
    "kind-differs": -1.7,
    "called-off": -3,
    place: 0.5,
    "place-differs": -2,
    words: 5.2,
    "no-words": -1.5,
    sentence: 11.5,
    document: 1.7,
  },
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, { slack: 2 });
    if (kind === "apart" && !isPutOff(a, b)) scale.excludes("on other days");
    else if (kind === "apart") scale.speaks("put-off", () => "planned for one day, held on a later one");
    if (weighPeople(scale, a, b)) scale.excludes("another guest");
    weighOffices(scale, a, b);
    if (a.people.size === 0 || b.people.size === 0) scale.speaks("guest-unnamed", () => "not both name the guest");
    weighDetail(scale, a, b, "kind");
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b);
    weighText(scale, a, b);
  },
};
