import type { Position } from "geojson";

/** Lands by arcs that they share: a polygon is rings, a ring numbers of arcs (~i is arc i backwards). */
export interface Lands {
  readonly arcs: Position[][];
  readonly land: number[][][];
  /** Polygons of each piece of the world. */
  readonly pieces: Map<string, number[][][]>;
}

/** A place on a ring: a corner of one of its arcs. */
interface Corner {
  readonly arc: number;
  readonly corner: number;
}

/**
 * Takes of a piece the polygon that a point is in, or that of it which lies beyond a line. The line's ends are moved to the nearest corners of the outline, so that
 * both sides share it as an arc. Throws where the piece has no such polygon: the atlas is another than the line was drawn for.
 */
export function takeOut(
  lands: Lands,
  area: string,
  of: string,
  point: Position,
  line: readonly Position[] | null,
): void {
  const polygons = lands.pieces.get(of) ?? [];
  const at = polygons.findIndex(([ring = []]) => encloses(cornersOf(lands, ring), point));
  if (at < 0) throw new Error(`The atlas has no part of ${of} that ${area} could be taken from.`);
  if (line !== null) for (const end of [line[0]!, line.at(-1)!]) splitAt(lands, nearest(lands, polygons[at]![0]!, end));
  const [ring = [], ...holes] = lands.pieces.get(of)![at]!;
  const others = lands.pieces.get(of)!.filter((_, i) => i !== at);
  if (line === null) {
    lands.pieces.set(of, others);
    lands.pieces.set(area, [[ring, ...holes]]);
    return;
  }
  const starts = ring.map((i) => startOf(lands, i));
  const [first, last] = [line[0]!, line.at(-1)!].map((end) => closest(starts, end)) as [number, number];
  const cut = lands.arcs.push([starts[first]!, ...line.slice(1, -1), starts[last]!]) - 1;
  const there = around(ring, first, last);
  const halves = [
    [...there, ~cut],
    [cut, ...around(ring, last, first)],
  ];
  const inner = halves.findIndex((half) => encloses(cornersOf(lands, half), point));
  if (inner < 0) throw new Error(`The line of ${area} does not part ${of} where it should.`);
  const polygonOf = (half: number[]) => [
    half,
    ...holes.filter((hole) => encloses(cornersOf(lands, half), startOf(lands, hole[0]!))),
  ];
  lands.pieces.set(area, [polygonOf(halves[inner]!)]);
  lands.pieces.set(of, [polygonOf(halves[1 - inner]!), ...others]);
}

/** The arcs of a ring from one to before another, around its end where need be. */
const around = (ring: readonly number[], from: number, to: number): number[] =>
  from < to ? ring.slice(from, to) : [...ring.slice(from), ...ring.slice(0, to)];

function startOf({ arcs }: Lands, i: number): Position {
  return i < 0 ? arcs[~i]!.at(-1)! : arcs[i]![0]!;
}

const cornersOf = ({ arcs }: Lands, ring: readonly number[]): Position[] =>
  ring.flatMap((i) => (i < 0 ? [...arcs[~i]!].reverse() : arcs[i]!));

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) => Math.hypot(ax - bx, ay - by);

function closest(points: readonly Position[], to: Position): number {
  return points.reduce((best, point, i) => (distance(point, to) < distance(points[best]!, to) ? i : best), 0);
}

function nearest({ arcs }: Lands, ring: readonly number[], to: Position): Corner {
  const corners = ring.map((i) => {
    const arc = i < 0 ? ~i : i;
    return { arc, corner: closest(arcs[arc]!, to) };
  });
  return corners.reduce((best, each) =>
    distance(arcs[each.arc]![each.corner]!, to) < distance(arcs[best.arc]![best.corner]!, to) ? each : best,
  );
}

/** Makes two arcs of one, wherever it is used; nothing where the corner is one of its ends. */
function splitAt(lands: Lands, { arc, corner }: Corner): void {
  const whole = lands.arcs[arc]!;
  if (corner === 0 || corner === whole.length - 1) return;
  const rest = lands.arcs.push(whole.slice(corner)) - 1;
  lands.arcs[arc] = whole.slice(0, corner + 1);
  const polygons = [...lands.land, ...[...lands.pieces.values()].flat()];
  for (const ring of polygons.flat()) {
    for (let i = ring.length - 1; i >= 0; i--) {
      if (ring[i] === arc) ring.splice(i, 1, arc, rest);
      else if (ring[i] === ~arc) ring.splice(i, 1, ~rest, ~arc);
    }
  }
}

/** Whether a point is within a ring, on the plane of degrees; rings across the 180th meridian have no area here. */
function encloses(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let within = false;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}
