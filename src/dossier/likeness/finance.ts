import { type Rule, type Scale, weighDetail, weighObject, weighSums, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";
import { likeness } from "../wording.js";
import { history } from "./agreement.js";

/**
 * Money is known by its sum, what it is for, who gives it and when, and no one of these is enough. Banks lend again for the same purpose: equal
 * steps at other times are other loans. A total never is one of its parts.
 */
export const finance: Rule = {
  enough: 0.65,
  maybe: 0.4,
  weigh(scale, a, b) {
    if (Boolean(a.details.umbrella) !== Boolean(b.details.umbrella)) scale.excludes("one is a total, the other a part");
    const steps = weighTimes(scale, a, b);
    const sums = weighSums(scale, a, b, 0.5, 0.4);
    if (steps && sums !== "same" && sums !== "rounded") scale.speaks(-0.3, () => "though no sum joins the steps");
    weighObject(scale, a, b, 0.4, 0.35);
    weighAgency(scale, a, b);
    weighDetail(scale, a, b, "sector", 0.1, 0.1);
    weighFlow(scale, a, b);
    weighText(scale, a, b, 0.1);
  },
};

/** Years over which a loan may run from its promise to its last payment. */
const LONGEST = 8 * 366;

/** Whether they are taken for steps of one history. */
function weighTimes(scale: Scale, a: Telling, b: Telling): boolean {
  const { kind, days } = weighTime(scale, a, b, {
    slack: 3,
    same: 0.4,
    close: 0.35,
    month: 0.3,
    season: 0.2,
    year: 0.2,
    hinted: 0.2,
    open: -0.05,
    steps: true,
  });
  if (kind === "impossible" && !history(a, b)) scale.excludes("written before the other happened");
  if (kind !== "apart") return false;
  if (history(a, b) && days <= LONGEST) {
    scale.speaks(0.05, () => `steps of one history: ${a.status} and ${b.status}`);
    return true;
  }
  // Papers take a day or a month wrong; a loan of another year is another loan.
  if (days <= 40) scale.speaks(-0.15, () => `though dates differ by ${days} days`);
  else scale.elsewhen = true;
  return false;
}

function weighAgency(scale: Scale, a: Telling, b: Telling): void {
  const share = likeness(a.agency, b.agency);
  if (share === null) return;
  if (share >= 0.5) scale.speaks(0.2, () => `both name ${String(a.details.agency)}`);
  else scale.speaks(-0.3, () => `though from ${String(a.details.agency)} and ${String(b.details.agency)}`);
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
  if (one === other) scale.speaks(VAGUE.has(one) ? 0 : 0.1, () => `both ${one.replaceAll("-", " ")}`);
  else if (VAGUE.has(one) || VAGUE.has(other)) return;
  else if (KINDS[one] !== undefined && KINDS[one] === KINDS[other]) return;
  else scale.speaks(-0.4, () => `though one is ${one}, the other ${other}`);
}
