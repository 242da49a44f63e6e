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
  const dated = steps.filter(({ when }) => when !== null);
  dated.sort((a, b) => dayOf(a) - dayOf(b) || phase(a) - phase(b));
  let next = 0;
  return steps.map((step) => (step.when === null ? step : dated[next++]!));
}

function dayOf({ when }: Step): number {
  const extent = extentOf(when);
  // A month may begin after a day in it: what is vague is taken to be at its end, so that a planned day does not follow its completed month.
  return extent?.hi ?? extent?.lo ?? Number.POSITIVE_INFINITY;
}
