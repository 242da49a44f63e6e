import { cell, family } from "../../src/dossier/index.js";
import type { Testimony } from "../../src/ledger/index.js";
import { extentOf } from "../../src/text/index.js";
import type { Told } from "./telling.js";

/** Testimonies as a ledger has them reckoned: family by family, and where one has more than so many, part by part of their cells. */
export function divided(told: readonly Told[], most: number): Testimony[][] {
  const placed = told.map(({ testimony, truth }) => {
    const parts = cell(testimony.claim, extentOf(testimony.published)?.lo ?? null);
    // Each world by itself.
    return { testimony, parts: [`${truth.split(" ")[0]} ${family(testimony.claim)}`, ...parts] };
  });
  return split(placed, 0, most);
}

interface Placed {
  readonly testimony: Testimony;
  readonly parts: readonly string[];
}

function split(placed: readonly Placed[], depth: number, most: number): Testimony[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const part = one.parts[depth] ?? "";
    groups.set(part, [...(groups.get(part) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group.length <= most || depth > 8 || (depth > 0 && group[0]!.parts[depth]?.startsWith("="));
    return whole ? [group.map(({ testimony }) => testimony)] : split(group, depth + 1, most);
  });
}
