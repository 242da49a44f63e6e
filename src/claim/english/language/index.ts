// English as a value: tables, rules and words for the engine.
import type { Language } from "../annotation/index.js";
import { grammar } from "./grammar.js";
import { judgement } from "./judgement.js";
import { lexicon } from "./lexicon.js";
import { names } from "./names.js";
import { segmentation } from "./segmentation.js";
import { values } from "./values.js";

export const english: Language = {
  code: "en",
  segmentation,
  values,
  names,
  lexicon,
  grammar,
  judgement,
};
