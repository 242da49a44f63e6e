import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Network } from "../../dossier/index.js";

/** Where the nodes of a network stand, in pixels of its frame. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Steps after which the forces have come to rest. */
const TICKS = 120;
/** What is then left of the forces. */
const REST = 0.001;
/** Pixels between the middles of two nodes, at least. */
const APART = 34;
/** Pixels that nodes keep off the lines of the first to others, and steps in which they are moved. */
const [CLEAR, STEPS] = [20, 24];
/** Room above and below, in pixels. */
const EDGE = 26;

interface Body {
  readonly id: string;
  index?: number;
  x?: number;
  y?: number;
  vx?: number;
  vy?: number;
  fx?: number;
  fy?: number;
}

/**
 * Places of nodes by forces, those that have much with one another nearer: the first in the middle. Forces have no chance in them (d3-force counts its
 * own pseudo-random numbers from one seed), and always so many steps, so that the same network is always drawn alike.
 */
export function layoutOf(
  { nodes, edges }: Network,
  frame: { readonly width: number; readonly height: number; readonly edge: number },
): Places {
  const { width, height, edge } = frame;
  const known = new Set(nodes.map(({ id }) => id));
  const most = Math.max(1, ...edges.map(({ facts }) => facts));
  const bodies = nodes.map(({ id }, i): Body => (i === 0 ? { id, fx: 0, fy: 0 } : { id }));
  const links = edges
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b, facts }) => ({ source: a, target: b, weight: Math.sqrt(facts / most) }));
  const squeeze = height / width;
  forceSimulation(bodies)
    .force("charge", forceManyBody().strength(-420))
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => 150 - 70 * weight)
        .strength(({ weight }) => 0.05 + 0.25 * weight),
    )
    .force("collide", forceCollide(APART))
    .force("x", forceX(0).strength(0.03))
    .force("y", forceY(0).strength(0.03 / Math.max(0.3, squeeze)))
    .alphaDecay(1 - REST ** (1 / TICKS))
    .stop()
    .tick(TICKS);
  const reach = (of: (body: Body) => number) => Math.max(1, ...bodies.map((body) => Math.abs(of(body))));
  const [acrossX, acrossY] = [reach(({ x }) => x ?? 0), reach(({ y }) => y ?? 0)];
  const points = bodies.map(({ x = 0, y = 0 }) => ({
    x: width / 2 + (x / acrossX) * (width / 2 - edge),
    y: height / 2 + (y / acrossY) * (height / 2 - EDGE),
  }));
  clear(points, ({ x, y }) => ({
    x: Math.min(width - edge, Math.max(edge, x)),
    y: Math.min(height - EDGE, Math.max(EDGE, y)),
  }));
  return new Map(bodies.map(({ id }, i) => [id, { x: Math.round(points[i]!.x), y: Math.round(points[i]!.y) }]));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves nodes off the lines of the first to those that lie further out, which would seem to end at them; in small steps, and `within` the frame. */
function clear(points: Point[], within: (point: Point) => Point): void {
  const [middle] = points;
  if (middle === undefined) return;
  for (let step = 0; step < STEPS; step++)
    for (let i = 1; i < points.length; i++)
      for (let j = 1; j < points.length; j++) {
        const [near, far] = [points[i]!, points[j]!];
        const [x, y] = [far.x - middle.x, far.y - middle.y];
        const long = Math.hypot(x, y);
        const along = ((near.x - middle.x) * x + (near.y - middle.y) * y) / long;
        const off = ((near.y - middle.y) * x - (near.x - middle.x) * y) / long;
        if (i === j || !(along > 0 && along < long) || Math.abs(off) >= CLEAR) continue;
        const by = ((CLEAR - Math.abs(off)) * (off < 0 ? -1 : 1)) / 2;
        points[i] = within({ x: near.x - (y / long) * by, y: near.y + (x / long) * by });
      }
}
