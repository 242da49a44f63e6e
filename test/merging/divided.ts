import { cell, family, largest } from "../../src/dossier/index.js";
import type { Testimony } from "../../src/ledger/index.js";
import { extentOf } from "../../src/text/index.js";
import type { Told } from "./telling.js";

/**
 * Testimonies as a ledger has them reckoned: family by family, and where one has more claims than are compared at once, part by part of their cells.
 * Only `share` of so many are compared here. Each world is by itself.
 */
export function divided(told: readonly Told[], share: number): Testimony[][] {
  const worlds = new Map<string, Placed[]>();
  for (const { testimony, truth } of told) {
    const parts = cell(testimony.claim, extentOf(testimony.published)?.lo ?? null);
    const world = truth.split(" ")[0]!;
    worlds.set(world, [...(worlds.get(world) ?? []), { testimony, parts: [family(testimony.claim), ...parts] }]);
  }
  return [...worlds.values()].flatMap((placed) => split(placed, 0, share));
}

interface Placed {
  readonly testimony: Testimony;
  readonly parts: readonly string[];
}

function split(placed: readonly Placed[], depth: number, share: number): Testimony[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const part = one.parts[depth] ?? "";
    groups.set(part, [...(groups.get(part) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [name = "", ...parts] = group[0]!.parts;
    const most = largest(name, parts.slice(0, depth).join("/")) * share;
    return group.length <= most || depth === parts.length
      ? [group.map(({ testimony }) => testimony)]
      : split(group, depth + 1, share);
  });
}
