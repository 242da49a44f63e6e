import { element, type Markup } from "./markup.js";
import { GROUND } from "./palette.js";

/** What areas are filled with, so that they can be told apart without their colour. */
export type Texture = "solid" | "hatched" | "back" | "dotted" | "crossed" | "level" | "upright" | "open";

/** A texture in a colour: defined once in its picture, and used by attributes. */
export interface Fill {
  readonly define: Markup | null;
  readonly attributes: { readonly fill: string; readonly stroke: string };
  /** Whether it is its colour alone; nothing is defined then. */
  readonly solid: boolean;
}

/** Side of the square that a texture repeats, in pixels. */
const SIDE = 6;

const STROKES: Readonly<Partial<Record<Texture, readonly (readonly [number, number, number, number])[]>>> = {
  hatched: [
    [-1, 7, 7, -1],
    [-1, 1, 1, -1],
    [5, 7, 7, 5],
  ],
  back: [
    [-1, -1, 7, 7],
    [-1, 5, 1, 7],
    [5, -1, 7, 1],
  ],
  crossed: [
    [0, 3, 6, 3],
    [3, 0, 3, 6],
  ],
  level: [[0, 3, 6, 3]],
  upright: [[3, 0, 3, 6]],
};

const strokes = (texture: Texture) =>
  (STROKES[texture] ?? []).map(([x1, y1, x2, y2]) => `M${x1},${y1}L${x2},${y2}`).join("") || null;

/** A texture in a colour. The id must be unique in the page. */
export function fillOf(id: string, texture: Texture, tone: string): Fill {
  if (texture === "solid") return { define: null, attributes: { fill: tone, stroke: tone }, solid: true };
  const drawn =
    texture === "dotted"
      ? element("circle", { cx: 3, cy: 3, r: 1.5, fill: tone })
      : element("path", { d: strokes(texture), stroke: tone, "stroke-width": 1.8 });
  const ground = element("rect", { width: SIDE, height: SIDE, fill: GROUND });
  return {
    define: element("pattern", { id, width: SIDE, height: SIDE, patternUnits: "userSpaceOnUse" }, ground, drawn),
    attributes: { fill: `url(#${id})`, stroke: tone },
    solid: false,
  };
}
