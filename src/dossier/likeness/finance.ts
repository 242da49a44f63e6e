import { parties } from "../family.js";
import { isOfPart, moneyStepOf } from "../phases.js";
import { type Rule, type Scale, weighDetail, weighObject, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";
import { likeness, tellsOne } from "../wording.js";
import { history } from "./agreement.js";

/**
 * Money is known by its sum, what it is for, who gives it and when, and no one of these is enough. Banks lend again for the same purpose: equal
 * steps at other times are other loans. A total never is one of its parts.
 */
export const finance: Rule = {
  enough: 7.5,
  untold: 0.4,
  weights: {
    repaid: 1,
    part: 4,
    day: 6.1,
    close: 5.3,
    month: 4,
    season: 2.3,
    year: 2.8,
    reported: 2.3,
    news: 4.4,
    recent: 1.4,
    lately: 1.7,
    undated: 0.4,
    object: 2,
    "object-sort": 0.5,
    "object-differs": -6,
    "own-names": -7,
    "own-words": -0.3,
    "object-in-words": 1.6,
    step: 1.6,
    "other-day": -0.6,
    "step-without-sum": -1.2,
    sum: 2.9,
    "sum-rounded": 2.2,
    "currency-differs": -2.9,
    "sum-differs": -2.5,
    "another-loan": -3,
    agency: 0.5,
    "agency-differs": -3.6,
    sector: 0.2,
    "sector-differs": -2.5,
    flow: 0.8,
    "flow-differs": -5.4,
    words: 4.1,
    "no-words": -1.6,
    sentence: 11.5,
    document: 1.1,
  },
  weigh(scale, a, b) {
    if (isBack(a, b)) scale.speaks("repaid", () => "one is paid back to who gave the other");
    else if (parties(a.claim) !== parties(b.claim)) scale.excludes("the money goes the other way");
    if (Boolean(a.details.umbrella) !== Boolean(b.details.umbrella)) scale.excludes("one is a total, the other a part");
    const part = isPart(a, b) || isPart(b, a);
    // Of which loan it is part tells what the loan is for.
    if (part)
      scale.speaks("part", () => "one is paid, owed or given up of the other", tellsOne(a.object, b.object) ? 1 : 0.3);
    const steps = !part && weighTimes(scale, a, b);
    const sums = part ? "other" : weighSums(scale, a, b);
    if (steps && sums !== "same" && sums !== "rounded")
      scale.speaks("step-without-sum", () => "no sum joins the steps");
    const share = weighObject(scale, a, b);
    // Another sum for the same purpose may be a wrong figure; for who knows what it is other money.
    if (
      sums === "different" &&
      ((share ?? 0) < 0.5 || (a.object !== null && b.object !== null && !tellsOne(a.object, b.object)))
    )
      scale.speaks("another-loan", () => "nothing else tells that it is the same money");
    weighAgency(scale, a, b);
    weighDetail(scale, a, b, "sector");
    weighFlow(scale, a, b);
    weighText(scale, a, b);
  },
};

/** Whether one pays back what the other gave: the other way, later, of no kind of its own, and no more of it. */
function isBack(a: Telling, b: Telling): boolean {
  if (parties(a.claim) === parties(b.claim)) return false;
  return [
    [a, b],
    [b, a],
  ].some(([back, given]) => {
    const { flow, step } = back!.details;
    if (step !== undefined && step !== "repaid" && step !== "arrears") return false;
    if (flow !== undefined && flow !== "other" && flow !== "loan") return false;
    if (back!.moment.hi < given!.moment.lo) return false;
    const [x, y] = [back!.sum, given!.sum];
    return given!.details.flow !== "other" && (x === null || y === null || x.currency !== y.currency || x.lo <= y.hi);
  });
}

/** Whether one tells of part of what the other gave, or of what came back of it, as its words say: not before it, and no more of it; or both of parts of one thing. */
function isPart(a: Telling, b: Telling): boolean {
  const [own, other] = [moneyStepOf(a.claim), moneyStepOf(b.claim)];
  if (!isOfPart(own) && own !== "paid") return false;
  if (isOfPart(other)) return other !== own;
  if (other === own || a.moment.hi < b.moment.lo) return false;
  // What is paid out may be all of it.
  if (own === "paid" && (a.sum === null || b.sum === null)) return false;
  return a.sum === null || b.sum === null || (a.sum.currency === b.sum.currency && a.sum.lo < b.sum.hi);
}

/** Years over which a loan may run from its promise to its last payment. */
const LONGEST = 8 * 366;

/** Days from which on steps speak against one loan rather than for it: most are paid out within some years. */
const USUAL = 3 * 366;

/** Whether they are taken for steps of one history. */
function weighTimes(scale: Scale, a: Telling, b: Telling): boolean {
  const { kind, days } = weighTime(scale, a, b, { slack: 3, steps: true });
  if (kind === "impossible" && !history(a, b)) scale.excludes("written before the other happened");
  if (kind !== "apart") return false;
  if (history(a, b) && days <= LONGEST) {
    scale.speaks("step", () => `steps of one history: ${a.status} and ${b.status}`, 1 - days / USUAL);
    return true;
  }
  // Papers take a day or a month wrong; a loan of another year is another loan.
  if (days <= 40) scale.speaks("other-day", () => `dates differ by ${days} days`);
  else scale.elsewhen = true;
  return false;
}

function weighAgency(scale: Scale, a: Telling, b: Telling): void {
  const share = likeness(a.agency, b.agency);
  if (share === null) return;
  if (share >= 0.5) scale.speaks("agency", () => `both name ${String(a.details.agency)}`);
  else scale.speaks("agency-differs", () => `from ${String(a.details.agency)} and ${String(b.details.agency)}`);
}

/** Flows that reports take for one another: any of them may be called aid, and what nobody names is "other". */
const KINDS: Readonly<Record<string, string>> = {
  loan: "credit",
  "credit-line": "credit",
  grant: "gift",
  "technical-assistance": "gift",
};
const VAGUE = new Set(["other", "aid"]);

function weighFlow(scale: Scale, a: Telling, b: Telling): void {
  const [one, other] = [String(a.details.flow), String(b.details.flow)];
  if (one === other && !VAGUE.has(one)) scale.speaks("flow", () => `both ${one.replaceAll("-", " ")}`);
  else if (VAGUE.has(one) || VAGUE.has(other)) return;
  else if (KINDS[one] !== undefined && KINDS[one] === KINDS[other]) return;
  else scale.speaks("flow-differs", () => `one is ${one}, the other ${other}`);
}
