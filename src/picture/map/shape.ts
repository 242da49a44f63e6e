import { type GeoContext, type GeoProjection, geoPath } from "d3-geo";
import type { MultiLineString, MultiPolygon } from "geojson";

type Ring = readonly (readonly [number, number])[];

/** What lies on the map, in its pixels: rings of lands, lines of borders. */
export interface Shape {
  readonly rings: readonly Ring[];
  readonly closed: boolean;
}

/** Rings that are smaller than this in both ways can't be seen, in pixels. */
const SPECK = 1.6;

/** What a projection makes of lands or lines, to half a pixel, without what can't be seen. */
export function shapeOf(projection: GeoProjection, geometry: MultiPolygon | MultiLineString | null): Shape {
  const closed = geometry?.type === "MultiPolygon";
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  const flush = () => {
    if (ring.length >= (closed ? 3 : 2) && !(closed && isSpeck(ring))) rings.push(ring);
    ring = [];
  };
  const pen: GeoContext = {
    beginPath: () => undefined,
    // Points are what d3-geo draws as arcs; there are none.
    arc: () => undefined,
    moveTo: (x, y) => {
      flush();
      ring = [[half(x), half(y)]];
    },
    lineTo: (x, y) => {
      const next: [number, number] = [half(x), half(y)];
      const last = ring.at(-1);
      if (last?.[0] !== next[0] || last[1] !== next[1]) ring.push(next);
    },
    closePath: flush,
  };
  if (geometry !== null) geoPath(projection, pen)(geometry);
  flush();
  return { rings, closed };
}

/** The shape as the data of one path, each step from the point before. */
export function pathOf({ rings, closed }: Shape): string {
  return rings
    .map((ring) => {
      let [px, py] = ring[0]!;
      let steps = "";
      for (const [x, y] of ring.slice(1)) {
        steps += `${step(x - px, steps === "")}${step(y - py, false)}`;
        [px, py] = [x, y];
      }
      return `M${ring[0]![0]},${ring[0]![1]}l${steps}${closed ? "z" : ""}`;
    })
    .join("");
}

/** The greatest ring of a shape, with its area in square pixels and its middle; null of nothing. */
export function greatestOf({
  rings,
}: Shape): { readonly ring: Ring; readonly area: number; readonly middle: [number, number] } | null {
  let most: ReturnType<typeof greatestOf> = null;
  for (const ring of rings) {
    let [twice, x, y] = [0, 0, 0];
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const cross = ax * by - bx * ay;
      twice += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    const area = Math.abs(twice) / 2;
    if (area > (most?.area ?? 0)) most = { ring, area, middle: [x / (3 * twice), y / (3 * twice)] };
  }
  return most;
}

/** Whether a point is within the rings of a shape: crossed an odd number of times on the way out. */
export function holds({ rings }: Shape, x: number, y: number): boolean {
  let within = false;
  for (const ring of rings)
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  return within;
}

const half = (value: number) => Math.round(value * 2) / 2;

/** A number as short as a path may have it: ".5", "-2"; a space only where no sign parts it from the one before. */
function step(value: number, first: boolean): string {
  const short = String(value).replace(/^(-?)0\./u, "$1.");
  return first || value < 0 ? short : ` ${short}`;
}

function isSpeck(ring: Ring): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) < SPECK && Math.max(...ys) - Math.min(...ys) < SPECK;
}
