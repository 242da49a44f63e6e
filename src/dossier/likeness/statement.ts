import { type Rule, weighPeople, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/** What is said is known by its day and who says it. Words of one kind are said again and again: other days make other statements. */
export const statement: Rule = {
  enough: 6.9,
  untold: 0.8,
  weights: {
    day: 8.1,
    close: 6.7,
    month: 3.5,
    season: 1.7,
    year: 2,
    reported: 2.6,
    news: 4.9,
    recent: 2,
    lately: 0.5,
    undated: 1.4,
    people: 0.8,
    others: -2,
    rare: 0.5,
    "act-differs": 0,
    speaker: 2.3,
    words: 3.9,
    "no-words": -1.8,
    sentence: 11.5,
    document: 2.3,
  },
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, { slack: 1 });
    if (kind === "apart") scale.excludes("on other days");
    if (weighPeople(scale, a, b)) scale.excludes("somebody else says it");
    if (a.details.act !== b.details.act)
      scale.speaks("act-differs", () => `called ${a.details.act} and ${b.details.act}`);
    const [one, other] = [speaker(a), speaker(b)];
    if (one !== null && one === other && a.people.size === 0) scale.speaks("speaker", () => `both quote ${one}`);
    weighText(scale, a, b);
  },
};

const speaker = ({ claim }: Telling) => claim.attribution?.speaker.id ?? null;

/** A stand on an issue that nobody names is as good as words: it is known by its day and who takes it. */
export const stand: Rule = {
  ...statement,
  weigh(scale, a, b) {
    if (a.details.stance !== b.details.stance) scale.excludes("another stand");
    statement.weigh(scale, a, b);
  },
};
