import type { Origin, Step, Testimony } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { type ClaimType, STATUSES } from "../vocabulary/index.js";
import { phaseOf } from "./phases.js";
import { whenOf } from "./variants.js";

/**
 * How a thing went: one step for each status that its claims tell, dated by the best supported of their dates, in order of time. A step without
 * a date stands where such a step usually comes. What is only denied is a step if nobody asserts anything.
 */
export function historyOf(testimonies: readonly Testimony[], origins: readonly Origin[], type: ClaimType): Step[] {
  const asserted = testimonies.filter(({ claim }) => claim.status !== "denied");
  const telling = asserted.length > 0 ? asserted : testimonies;
  const told = new Set(telling.map(({ claim }) => claim.status));
  const steps = STATUSES.filter((status) => told.has(status)).map((status): Step => {
    const these = telling.filter(({ claim }) => claim.status === status);
    return {
      status,
      when: whenOf(these, origins)[0]?.value ?? null,
      claims: these.map(({ claim }) => claim.id).sort(),
    };
  });
  steps.sort((a, b) => phaseOf(a.status, type) - phaseOf(b.status, type));
  // Dated steps are put in order of time among the places that dated steps have; undated ones keep theirs.
  const dated = steps.filter(({ when }) => when !== null);
  dated.sort((a, b) => dayOf(a) - dayOf(b) || phaseOf(a.status, type) - phaseOf(b.status, type));
  let next = 0;
  return steps.map((step) => (step.when === null ? step : dated[next++]!));
}

function dayOf({ when }: Step): number {
  const extent = extentOf(when);
  // A month may begin after a day in it: what is vague is taken to be at its end, so that a planned day does not follow its completed month.
  return extent?.hi ?? extent?.lo ?? Number.POSITIVE_INFINITY;
}
