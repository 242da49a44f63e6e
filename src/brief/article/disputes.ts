import { dateWords } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import { sumIn } from "./sums.js";
import { chosenTemplate, filled } from "./template.js";

/** What sources tell otherwise of a fact: all values, and that they differ. Null where they do not. `turns`: how often templates were taken, by their keys. */
export function disputeOf({ fact }: Material, prose: Prose, turns: ReadonlyMap<string, number>): string | null {
  const [conflict] = fact.conflicts;
  if (conflict === undefined) return null;
  const { disputes, or, speech } = prose;
  const sums = fact.amount.map(({ value }) => sumIn(value, prose));
  const dates = fact.when.map(({ value }) => dateWords(value, speech));
  const all = conflict.kind === "amount" ? sums : conflict.kind === "date" ? dates : [];
  const values = all.length < 2 ? null : { text: all.join(or) };
  const found = chosenTemplate([["dispute", disputes[conflict.kind]]], { values }, turns);
  return found === null ? null : filled(found.template, { values });
}
