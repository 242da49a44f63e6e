// Chinese as a value: tables and nothing else.
import type { Language } from "../language.js";
import { accords } from "./accords.js";
import { acts } from "./acts.js";
import { addressed } from "./addressed.js";
import { asking } from "./asking.js";
import { denials } from "./denials.js";
import { easings } from "./easings.js";
import { fields } from "./fields.js";
import { hollow } from "./hollow.js";
import { letters } from "./letters.js";
import { levels } from "./levels.js";
import { names } from "./names.js";
import { negation } from "./negation.js";
import { numerals } from "./numerals.js";
import { places } from "./places.js";
import { projects } from "./projects.js";
import { relays } from "./relays.js";
import { sentences } from "./sentences.js";
import { sourcing } from "./sourcing.js";
import { steps } from "./steps.js";
import { sums } from "./sums.js";
import { times } from "./times.js";
import { visits } from "./visits.js";

/** Chinese, simplified and traditional. */
export const chinese: Language = {
  code: "zh",
  letters,
  sentences,
  numerals,
  times,
  sums,
  names,
  negation,
  asking,
  denials,
  addressed,
  levels,
  fields,
  steps,
  accords,
  acts,
  easings,
  visits,
  projects,
  sourcing,
  hollow,
  places,
  relays,
};
