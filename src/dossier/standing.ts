import type { Origin, Step, Testimony } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { type ClaimType, isCertain } from "../vocabulary/index.js";
import { confidenceOf } from "./confidence.js";
import { phaseOf } from "./phases.js";

/** Below this a step is more likely told wrongly than rightly. */
const LIKELY = 0.5;

interface Weighed {
  readonly step: Step;
  readonly phase: number;
  /** That at least one origin is right in telling it. */
  readonly confidence: number;
  readonly when: Span;
  readonly published: Span;
}

type Span = readonly [lo: number, hi: number] | null;

/**
 * The step of a history that says how far a thing has come: the last one, unless others outweigh it. What comes later in time is the course of events, and is taken
 * as told where it is likelier than not; but of claims that disagree about one time, or of a step back, an unsure one gives way to what is surer. Independent origins
 * make a step surer, and copies don't.
 */
export function standingOf(
  history: readonly Step[],
  testimonies: readonly Testimony[],
  origins: readonly Origin[],
  type: ClaimType,
): Step {
  if (history.length === 1) return history[0]!;
  const weighed = history.map((step): Weighed => {
    const told = testimonies.filter(({ claim }) => step.claims.includes(claim.id));
    const own = origins.map(({ claims, ...origin }) => ({
      ...origin,
      claims: claims.filter((id) => step.claims.includes(id)),
    }));
    return {
      step,
      phase: phaseOf(step.status, type, step.step ?? null),
      confidence: confidenceOf(told, own),
      when: spanOf([step.when]),
      published: spanOf(told.map(({ published }) => published)),
    };
  });
  return weighed.reduceRight((stands, one) => (outweighs(one, stands) ? one : stands)).step;
}

function outweighs(one: Weighed, last: Weighed): boolean {
  if (isCertain(last) || one.confidence <= last.confidence) return false;
  return last.confidence < LIKELY || last.phase < one.phase || !isLater(last, one);
}

/** Whether a step is told of a later time than another, or was told only after it. */
function isLater({ when, published }: Weighed, other: Weighed): boolean {
  return follows(when, other.when) || follows(published, other.published);
}

function follows(one: Span, other: Span): boolean {
  return one !== null && other !== null && one[0] > other[1];
}

/** From the first day of some dates (EDTF) to the last, null where none has both. */
function spanOf(dates: readonly (string | null)[]): Span {
  const days = dates.flatMap((date) => {
    const extent = extentOf(date);
    return extent?.lo == null || extent.hi == null ? [] : [extent];
  });
  if (days.length === 0) return null;
  return [Math.min(...days.map(({ lo }) => lo!)), Math.max(...days.map(({ hi }) => hi!))];
}
