import { isCertain } from "../../vocabulary/index.js";
import type { Material } from "./material.js";
import { joinedBy } from "./whole.js";

/** Whether the fields of a fact say all that its words say, or these say more, or otherwise. */
export type Coverage = "whole" | "more" | "otherwise";

/** Whether the fields of a fact say all that its words say, or are of a type whose fields are what matters. */
export const areFieldsEnough = ({ fact }: Material, coverage: Coverage): boolean =>
  coverage === "whole" ||
  (coverage === "more" &&
    (FIELDED.has(fact.type) ||
      joinedBy(fact) !== null ||
      (SUMMED.has(fact.type) && fact.amount.length > 0) ||
      // In which fields two work together is much said and little meant: a sure fact alone is told so.
      (fact.type === "cooperation" && isCertain(fact))));

/** Who went where, who met, on which paper, at which level, in which body; and who is for whose accession. */
const FIELDED = new Set<string>(["visit", "meeting", "agreement", "partnership", "membership"]);
const SUMMED = new Set<string>(["finance", "trade"]);
