import { type Rule, weighDetail, weighObject, weighPlace, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * A work is known by its name, through all the years of its history. What only says its sort ("the railway") is that work if it is the only
 * one of its sort.
 */
export const project: Rule = {
  enough: 5.7,
  untold: 0.5,
  weights: {
    day: 4.2,
    close: 3.6,
    month: 3.2,
    season: 1.1,
    year: 1.8,
    reported: 2.4,
    news: 2.9,
    recent: 0.6,
    lately: 0.4,
    undated: 0.4,
    object: 5.9,
    "object-sort": 3,
    "object-differs": -9,
    "own-names": -7,
    "own-words": -1.1,
    "object-in-words": 4.6,
    "half-differs": -1.9,
    sort: 3.5,
    nameless: -2,
    elsewhen: -1,
    kind: 0.8,
    "kind-differs": -5.2,
    anew: -6,
    sum: 3.5,
    "sum-rounded": 3,
    "currency-differs": -1.1,
    "sum-differs": -1.1,
    place: 2.3,
    "place-differs": -1.1,
    words: 4.2,
    "no-words": -1.3,
    sentence: 11.5,
    document: 1.1,
  },
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, { slack: 2, steps: true });
    const share = weighObject(scale, a, b);
    if (share !== null && share > 0 && share <= 0.5 && Math.min(a.object!.stems.size, b.object!.stems.size) > 1)
      scale.speaks("half-differs", () => "half of the names differ");
    if (share === null && sameSort(a, b))
      scale.speaks("sort", () => "one names only the sort of work, and it is the same");
    if (nameless(a) && nameless(b) && (kind === "open" || kind === "apart" || kind === "impossible"))
      scale.speaks("nameless", () => "neither names it, nor at one time");
    if (isAnew(a, b)) scale.speaks("anew", () => "one was finished before the other began");
    if (kind === "apart" && share === null) scale.speaks("elsewhen", () => "at other times");
    if (a.details.kind !== "other" && b.details.kind !== "other") weighDetail(scale, a, b, "kind");
    weighSums(scale, a, b);
    weighPlace(scale, a, b);
    weighText(scale, a, b);
  },
};

/** Days after its end from which on a work that is begun, proposed or agreed is another one. */
const AFTERWARDS = 60;

/** Whether it is the beginning of a work that is told, not that its end is still to come. */
const isBegun = ({ status, details }: Telling) =>
  status === "pledged" || status === "agreed" || ["proposed", "agreed", "started"].includes(String(details.milestone));

/** Whether one was finished before the other was begun, proposed or agreed. */
function isAnew(a: Telling, b: Telling): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([done, next]) =>
      done!.status === "completed" &&
      done!.details.milestone !== "started" &&
      done!.moment.edtf !== null &&
      next!.moment.edtf !== null &&
      isBegun(next!) &&
      next!.moment.lo > done!.moment.hi + AFTERWARDS,
  );
}

const nameless = ({ object }: Telling) => object === null || object.stems.size === 0;

/** Whether one names only a sort of work ("the road"), and it is the sort of the other. */
function sameSort(a: Telling, b: Telling): boolean {
  if (nameless(a) === nameless(b)) return false;
  const { kind } = a.details;
  if (kind !== undefined && kind !== "other" && kind === b.details.kind) return true;
  return a.object !== null && b.object !== null && [...a.object.common].some((word) => b.object!.common.has(word));
}
