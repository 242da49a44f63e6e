import type { Origin, Step, Testimony } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { type ClaimType, STATUSES } from "../vocabulary/index.js";
import { moneyStepOf, phaseOf, stageOf } from "./phases.js";
import { whenOf } from "./variants.js";

/**
 * How a thing went: one step for each status that its claims tell, and of money for each step that words tell beside it, dated by the best supported of their dates, in order of time. A step without
 * a date stands where such a step usually comes. What is only denied is a step if nobody asserts anything.
 */
export function historyOf(testimonies: readonly Testimony[], origins: readonly Origin[], type: ClaimType): Step[] {
  const asserted = testimonies.filter(({ claim }) => claim.status !== "denied");
  const telling = asserted.length > 0 ? asserted : testimonies;
  const stages = new Map<string, Testimony[]>();
  for (const one of telling) stages.set(stageOf(one.claim), [...(stages.get(stageOf(one.claim)) ?? []), one]);
  const steps = [...stages.values()].map((these): Step => {
    const step = moneyStepOf(these[0]!.claim);
    const status = STATUSES.find((one) => these.some(({ claim }) => claim.status === one))!;
    return {
      status,
      ...(step === null ? {} : { step }),
      when: whenOf(these, origins)[0]?.value ?? null,
      claims: these.map(({ claim }) => claim.id).sort(),
    };
  });
  const phase = ({ status, step }: Step) => phaseOf(status, type, step ?? null);
  const named = ({ status, step }: Step) => `${STATUSES.indexOf(status)} ${step ?? ""}`;
  steps.sort((a, b) => phase(a) - phase(b) || compare(named(a), named(b)));
  // Dated steps are put in order of time among the places that dated steps have; undated ones keep theirs.
  const dated = inTime(steps.filter(({ when }) => when !== null));
  let next = 0;
  return steps.map((step) => (step.when === null ? step : dated[next++]!));
}

/** Steps in order of time, and as they come where the time of one lies in that of another: "agreed in 2031" is no later than what was done in March of that year. */
function inTime(steps: readonly Step[]): Step[] {
  const left = steps.map((step) => ({ step, extent: extentOf(step.when) }));
  const ordered: Step[] = [];
  while (left.length > 0) {
    const ends = Math.min(...left.map(({ extent }) => extent?.hi ?? Number.POSITIVE_INFINITY));
    const next = left.findIndex(({ extent }) => (extent?.lo ?? Number.NEGATIVE_INFINITY) <= ends);
    ordered.push(...left.splice(next, 1).map(({ step }) => step));
  }
  return ordered;
}
