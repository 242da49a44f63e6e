import { element, type Markup } from "../markup.js";
import { GROUND, INK } from "../palette.js";
import type { Stage } from "./words.js";

/** What a mark of a map may be, each with a form of its own. */
export const SIGNS = ["built", "planned", "stopped", "several", "area"] as const;
export type Sign = Stage | "several" | "area";

const RING = { fill: GROUND, stroke: INK, "stroke-width": 1.6 };
const STYLES: Readonly<Record<Sign, Readonly<Record<string, string | number>>>> = {
  built: { fill: INK, stroke: GROUND, "stroke-width": 1.2 },
  planned: RING,
  stopped: RING,
  several: RING,
  area: { ...RING, "stroke-dasharray": "3 3" },
};

/** Signs of one sort in their style, which is written once. */
export function styled(sign: Sign, ...signs: readonly Markup[]): Markup | null {
  return signs.length === 0 ? null : element("g", STYLES[sign], ...signs);
}

/** A sign, `r` pixels from its middle to its edge; its style is that of the group. */
export function signAt(sign: Sign, cx: number, cy: number, r: number): Markup {
  if (sign === "stopped") {
    const ring = `M${cx - r + 0.6},${cy}a${r - 0.6},${r - 0.6} 0 1 0 ${2 * r - 1.2},0a${r - 0.6},${r - 0.6} 0 1 0 ${1.2 - 2 * r},0z`;
    return element("path", { d: `${rounded(ring)}${rounded(`M${cx - 2.5},${cy - 2.5}`)}l5,5m0,-5l-5,5` });
  }
  return element("circle", {
    cx,
    cy,
    r: sign === "planned" ? r - 0.6 : r,
    "fill-opacity": sign === "area" ? 0.6 : null,
  });
}

const rounded = (path: string) =>
  path.replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10));
