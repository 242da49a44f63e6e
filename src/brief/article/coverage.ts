import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import { isTellable } from "./slots.js";
import { isWhole } from "./whole.js";

/** Whether the fields of a fact say all that its words say, or these say more, or otherwise. */
export type Coverage = "whole" | "more" | "otherwise";

/** Whether a sentence out of the fields of a fact tells it: they say all that its words say, or are of a type whose fields are what matters. */
export function isToldByFields(material: Material, coverage: Coverage, prose: Prose): boolean {
  const { fact } = material;
  if (!isWhole(fact) || !isTellable(material, prose) || coverage === "otherwise") return false;
  return coverage === "whole" || FIELDED.has(fact.type) || (SUMMED.has(fact.type) && fact.amount.length > 0);
}

/** Who went where, who met, on which paper, at which level, in which body. */
const FIELDED = new Set<string>(["visit", "meeting", "agreement", "partnership", "membership"]);
const SUMMED = new Set<string>(["finance", "trade"]);
