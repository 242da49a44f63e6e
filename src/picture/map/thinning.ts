import type { Position } from "geojson";

/** Lines outside of the frame are drawn so much coarser. */
const FAR = 10;

/**
 * A line without the points that stand less than `tolerance` degrees off it (Douglas and Peucker, 1973); degrees of longitude count as they are long.
 * Its ends stay, so that lines which meet still do.
 */
export function thinned(
  line: readonly Position[],
  tolerance: number,
  near: readonly [number, number, number, number],
): Position[] {
  if (line.length < 3) return [...line];
  const least = line.some((point) => isNear(point, near)) ? tolerance : tolerance * FAR;
  const flat = flattened(line);
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop()!;
    const { at, distance } = farthest(flat, from, to);
    if (distance <= least * least) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

function isNear([lon = 0, lat = 0]: Position, [west, south, east, north]: readonly [number, number, number, number]) {
  return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
}

/** Points on a plane, in degrees of latitude, without a jump at the 180th meridian. */
function flattened(line: readonly Position[]): Position[] {
  const first = line[0]!;
  return line.map(([lon = 0, lat = 0]): Position => {
    const east = ((((lon - first[0]! + 180) % 360) + 360) % 360) - 180;
    return [east * Math.cos((lat * Math.PI) / 180), lat];
  });
}

/** The point between two that stands farthest off the line between them, with the square of its distance. */
function farthest(points: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [ax, ay] = points[from] as [number, number];
  const [bx, by] = points[to] as [number, number];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let [at, distance] = [from, -1];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = points[i] as [number, number];
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
    const off = ex * ex + ey * ey;
    if (off > distance) [at, distance] = [i, off];
  }
  return { at, distance };
}
