import { type Rule, weighPeople, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/** What is said is known by its day and who says it. Words of one kind are said again and again: other days make other statements. */
export const statement: Rule = {
  enough: 0.6,
  maybe: 0.4,
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, {
      slack: 1,
      same: 0.6,
      close: 0.5,
      month: 0.25,
      season: 0.15,
      year: 0.1,
      hinted: 0.45,
      open: 0,
    });
    if (kind === "apart") scale.excludes("on other days");
    if (weighPeople(scale, a, b, 0.2)) scale.excludes("somebody else says it");
    if (a.details.act !== b.details.act)
      scale.speaks(-0.05, () => `though called ${a.details.act} and ${b.details.act}`);
    const [one, other] = [speaker(a), speaker(b)];
    if (one !== null && one === other && a.people.size === 0) scale.speaks(0.2, () => `both quote ${one}`);
    weighText(scale, a, b, 0.2);
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
