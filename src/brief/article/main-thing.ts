import { extentOf } from "../../text/index.js";
import { rankOfLevel } from "../../vocabulary/index.js";
import { usdOf } from "../../vocabulary/reference/index.js";
import type { Prose } from "../prose/index.js";
import { detailOf, type Material, reportedOf, whenOf } from "./material.js";
import { Referring } from "./referring.js";
import { slotsOf } from "./slots.js";
import { filled } from "./template.js";

/** Types that a title may name, the first before the others: with what each is compared within its type. */
const ORDER: readonly (readonly [type: string, weight: (one: Material) => number])[] = [
  ["finance", dollarsOf],
  ["trade", dollarsOf],
  ["partnership", (one) => rankOfLevel(detailOf(one, "level") ?? "") ?? 0],
  ["agreement", (one) => extentOf(whenOf(one))?.lo ?? 0],
];

/** What a title names of what is told: the largest sum, else the highest level, or the latest paper on something. Null where there is none of these. */
export function mainThing(told: readonly Material[], prose: Prose): string | null {
  for (const [type, weight] of ORDER) {
    const sums = type === "finance" || type === "trade";
    const [first] = told
      .filter(({ fact }) => fact.type === type && STANDS.has(fact.status) && fact.conflicts.length === 0)
      .filter(({ fact }) => !sums || fact.amount.length > 0)
      .filter((one) => detailOf(one, "level") !== "diplomatic-relations")
      .sort((a, b) => weight(b) - weight(a));
    if (first === undefined) continue;
    const words = filled(prose.mainThings[type]!, slotsOf([first], prose, new Referring(prose, ["", ""], new Map())));
    if (words !== null) return words;
  }
  return null;
}

/** A sum in dollars of its year; 0 where no rate is known: such are told in the order of the text. */
function dollarsOf(one: Material): number {
  const sum = one.fact.amount[0]?.value;
  const year = Number((whenOf(one) ?? reportedOf(one) ?? "").slice(0, 4));
  if (sum === undefined) return 0;
  if (sum.currency === "USD") return sum.value;
  return usdOf(sum.value, sum.currency, year).value ?? 0;
}

const STANDS = new Set<string>(["agreed", "ongoing", "completed", "stated"]);
