import { widthOf } from "../lettering.js";
import { element, type Markup } from "../markup.js";
import { GROUND, LINE, QUIET, SHADE } from "../palette.js";
import type { Room, Seat } from "../room.js";
import { outlines, type Perspective, statesOfAtlas } from "./atlas.js";
import type { Frame } from "./frame.js";
import { greatestOf, holds, pathOf, type Shape, shapeOf } from "./shape.js";
import { toneOf } from "./tone.js";
import { hatchedAreas, unsettledLines } from "./unsettled.js";

/** The land under the marks, with the shapes of states where names are put. */
export interface Ground {
  /** Sea, land, parties, what is disputed, and lines. The id must be unique in the page. */
  drawn(id: string): readonly Markup[];
  /** The shape of a state; empty for what is not on the map. */
  shape(state: string): Shape;
  /** Other states that are large enough on the map to be named, the largest first. */
  neighbours(): readonly Neighbour[];
}

interface Neighbour {
  readonly state: string;
  readonly shape: Shape;
  readonly area: number;
}

/** Grounds that were drawn lately: one has some 15 kB of outlines and the points of a few states. */
const grounds = new Map<string, Ground>();
const KEPT = 48;

/** Most letters of all outlines together for a pixel of width, and what a mark takes of them; lines are made coarser until they are no more. */
const MOST = 16;
const MARK = 130;
const LEAST = 11_000;

/**
 * Sea, land, the parties in their tones, and borders. Lines are as fine as can be seen, or as the size of the picture lets them be. Most pages show what
 * another has shown before: what was drawn is kept.
 */
export function groundOf(frame: Frame, perspective: Perspective, width: number, marks: number): Ground {
  const most = Math.max(LEAST, MOST * width - marks * MARK);
  const key = [frame.key, width, most, perspective.view, ...perspective.parties].join(" ");
  const ground = grounds.get(key) ?? drawnOf(frame, perspective, width, most);
  grounds.delete(key);
  grounds.set(key, ground);
  if (grounds.size > KEPT) grounds.delete(grounds.keys().next().value!);
  return ground;
}

function drawnOf(frame: Frame, perspective: Perspective, width: number, most: number): Ground {
  const { projection, degrees, bounds, cap } = frame;
  const { parties } = perspective;
  for (let pixels = 0.7; ; ) {
    const lines = outlines(degrees * pixels, bounds, cap, perspective);
    const land = pathOf(shapeOf(projection, lines.land));
    const borders = pathOf(shapeOf(projection, lines.borders));
    const unsettled = pathOf(shapeOf(projection, lines.unsettled));
    const hatched = lines.hatched.flatMap(({ state, area }) => {
      const d = pathOf(shapeOf(projection, area));
      return d === "" ? [] : [{ d, party: state === null ? -1 : parties.indexOf(state) }];
    });
    const shapes = new Map(parties.map((party) => [party, shapeOf(projection, lines.state(party))]));
    const paths = [...shapes.values()].map(pathOf);
    const size = [land, borders, unsettled, ...paths, ...hatched.map(({ d }) => d)].reduce(
      (sum, path) => sum + path.length,
      0,
    );
    if (size > most && pixels < 12) {
      pixels *= Math.max(1.3, size / most);
      continue;
    }
    const shape = (state: string) => shapes.get(state) ?? shapeOf(projection, lines.state(state));
    let neighbours: readonly Neighbour[] | null = null;
    return {
      shape,
      neighbours: () => {
        neighbours ??= statesOfAtlas(perspective)
          .filter((state) => !parties.includes(state))
          .flatMap((state) => {
            const own = shape(state);
            const area = greatestOf(own)?.area ?? 0;
            return area < NAMED ? [] : [{ state, shape: own, area }];
          })
          .sort((a, b) => b.area - a.area)
          .slice(0, NEIGHBOURS);
        return neighbours;
      },
      drawn: (id) => [
        element("rect", { width, height: frame.height, fill: SHADE }),
        element("path", { d: land, fill: GROUND, stroke: LINE }),
        ...paths.map((d, i) =>
          element("path", { d, fill: toneOf(i), "fill-opacity": 0.16, stroke: toneOf(i), "stroke-opacity": 0.6 }),
        ),
        ...hatchedAreas(id, hatched),
        element("path", { d: borders, fill: "none", stroke: QUIET, "stroke-opacity": 0.55, "stroke-width": 0.8 }),
        ...unsettledLines(unsettled),
      ],
    };
  }
}

/** Where the name of a state may stand: within it, the nearest to its middle first. Empty where it has no room. */
export function seatsWithin(shape: Shape, text: string, size: number, bold: boolean): Seat[] {
  const greatest = greatestOf(shape);
  if (greatest === null) return [];
  const { ring, middle } = greatest;
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const width = widthOf(text, size, bold);
  if (wide < width * 0.8 || high < size) return [];
  const [x, y] = middle;
  const [stepX, stepY] = [wide / 8, Math.max(size + 4, high / 8)];
  return [0, -1, 1, -2, 2, -3, 3]
    .flatMap((i) => [0, -1, 1, -2, 2].map((j): [number, number] => [x + j * stepX, y + i * stepY]))
    .sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y))
    .filter((spot) => holds(shape, ...spot))
    .map(([textX, centre]) => ({
      x: textX - width / 2,
      y: centre - size / 2 - 1,
      width,
      height: size + 3,
      anchor: "middle" as const,
      textX,
      textY: centre + size * 0.36,
    }));
}

/** Square pixels that a neighbour must have on the map to be named. */
const NAMED = 2600;
const NEIGHBOURS = 14;

/** Where the names of neighbours stand, as far as there is room. */
export function neighboursOf(
  ground: Ground,
  room: Room,
  nameOf: (state: string) => string,
  size: number,
): { readonly name: string; readonly seat: Seat }[] {
  return ground.neighbours().flatMap(({ state, shape }) => {
    const name = nameOf(state);
    const seat = room.place(seatsWithin(shape, name, size, false));
    return seat === null ? [] : [{ name, seat }];
  });
}
