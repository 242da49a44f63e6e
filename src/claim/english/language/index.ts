// English as a value: tables, rules and words for the engine.
import type { Language } from "../annotation/index.js";
import { grammar } from "./grammar.js";
import { inflections } from "./inflections.js";
import { judgement } from "./judgement.js";
import { lexicon } from "./lexicon.js";
import { names } from "./names.js";
import { QUANTITY_RULES } from "./quantities.js";
import { segmentation } from "./segmentation.js";
import { values } from "./values.js";

export const english: Language = {
  code: "en",
  segmentation,
  values,
  quantities: QUANTITY_RULES,
  names,
  lexicon,
  grammar,
  inflections,
  judgement,
};
