import { element, type Markup } from "./markup.js";
import { INK } from "./palette.js";

/** Forms that can be told apart at 6 pixels, each within -1 to 1. */
const FORMS = {
  circle: "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z",
  square: "M-.85,-.85H.85V.85H-.85Z",
  diamond: "M0,-1.15L1.05,0L0,1.15L-1.05,0Z",
  triangle: "M0,-1L1.05,.85H-1.05Z",
  wedge: "M0,1L1.05,-.85H-1.05Z",
  cross: "M-.35,-1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
  star: "M0,-1.15L.32,-.4L1.1,-.36L.5,.16L.7,.95L0,.5L-.7,.95L-.5,.16L-1.1,-.36L-.32,-.4Z",
  hexagon: "M-.55,-.95H.55L1.1,0L.55,.95H-.55L-1.1,0Z",
  bolt: "M-1,-1L0,-.2L1,-1V1L0,.2L-1,1Z",
  bar: "M-1.1,-.5H1.1V.5H-1.1Z",
  ring: "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM.45,0A.45,.45,0,1,0,-.45,0A.45,.45,0,1,0,.45,0Z",
} as const;
export type Form = keyof typeof FORMS;

/** A form around a point, so many pixels broad. */
export function symbol(form: Form, x: number, y: number, size: number, fill: string): Markup {
  return element("path", { d: symbolPath(form, x, y, size), fill, "fill-rule": "evenodd" });
}

/**
 * A form to be set at each corner of a path by its markers (SVG 2, 13.7), so many pixels broad: a mark is then no longer than its place. The id must be
 * unique in the page.
 */
export function marker(id: string, form: Form, size: number, fill: string): Markup {
  const drawn = element("path", { d: symbolPath(form, 0, 0, size), fill, "fill-rule": "evenodd" });
  return element("marker", { id, markerUnits: "userSpaceOnUse", overflow: "visible" }, drawn);
}

/** What is marked with it: the corners of an invisible line. */
export function marked(id: string, places: readonly (readonly [number, number])[]): Markup | null {
  if (places.length === 0) return null;
  const url = `url(#${id})`;
  const corners = places.map((place) => place.map(fine).join(",")).join("L");
  // A line of one corner is none, so it goes nowhere.
  const [d, end] = places.length === 1 ? [`M${corners}h0`, null] : [`M${corners}`, url];
  // What draws pictures outside of browsers passes over a line that has no colour at all, and its marks with it.
  const unseen = { fill: "none", stroke: INK, "stroke-opacity": 0 };
  return element("path", { d, ...unseen, "marker-start": url, "marker-mid": end, "marker-end": end });
}

/** The same as a path, to be drawn with others by the even-odd rule. */
export function symbolPath(form: Form, x: number, y: number, size: number): string {
  return scaled(FORMS[form], x, y, size / 2);
}

/** The path in places of the picture: so that its marks are not transformed, which is shorter and may be read by tests. */
function scaled(path: string, x: number, y: number, by: number): string {
  return path.replaceAll(/([MLHVA])([^MLHVAZ]*)/gu, (_, command: string, numbers: string) => {
    const values = numbers.split(",").map(Number);
    const place = (value: number, i: number) => {
      const from = command === "H" ? x : command === "V" ? y : i % 2 === 0 ? x : y;
      return fine(from + value * by);
    };
    if (command !== "A") return `${command}${values.map(place).join(",")}`;
    const [rx = 0, ry = 0, turn, large, sweep, ...end] = values;
    return `A${fine(rx * by)},${fine(ry * by)},${turn},${large},${sweep},${end.map(place).join(",")}`;
  });
}

const fine = (value: number) => Math.round(value * 10) / 10;
