import { createRequire } from "node:module";
import type { Position } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { DISPUTED_AREAS } from "../../vocabulary/map-views/index.js";
import { pieceOf } from "./atlas-codes.js";
import { type Lands, takeOut } from "./cut.js";
import { CUT_LINES } from "./cut-lines.js";

/** The countries of Natural Earth at 1:50 million (naturalearthdata.com, public domain), as the package world-atlas has them. */
type Packed = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A line between two pieces of the world. */
export interface Line {
  readonly arc: number;
  readonly between: readonly [string, string];
}

/** The world in pieces, each a state or a disputed area, in degrees. */
export interface World extends Lands {
  readonly lines: readonly Line[];
}

let loaded: World | undefined;

/** The world. It is read at the first call and kept, 10 MB. */
export function world(): World {
  if (loaded === undefined) {
    const lands = unpacked(createRequire(import.meta.url)("world-atlas/countries-50m.json") as Packed);
    const cuts = cutLines();
    for (const { id, within } of DISPUTED_AREAS)
      if (within !== null) takeOut(lands, id, within.of, [within.lon, within.lat], cuts.get(id) ?? null);
    loaded = { ...lands, lines: linesOf(lands) };
  }
  return loaded;
}

function unpacked(packed: Packed): Lands {
  const { scale, translate } = packed.transform!;
  const arcs = packed.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const pieces = new Map<string, number[][][]>();
  for (const geometry of packed.objects.countries.geometries) {
    const name = (geometry.properties as { readonly name?: string } | undefined)?.name ?? "";
    const piece = pieceOf(geometry.id as string | undefined, name);
    if (piece !== null) pieces.set(piece, [...(pieces.get(piece) ?? []), ...polygonsOf(geometry)]);
  }
  return { arcs, land: packed.objects.land.geometries.flatMap(polygonsOf), pieces };
}

function polygonsOf(geometry: GeometryCollection["geometries"][number]): number[][][] {
  const polygons =
    geometry.type === "Polygon" ? [geometry.arcs] : geometry.type === "MultiPolygon" ? geometry.arcs : [];
  return polygons.map((rings) => rings.map((ring) => [...ring]));
}

/** Arcs that two pieces share. */
function linesOf({ pieces }: Lands): Line[] {
  const users = new Map<number, Set<string>>();
  for (const [piece, polygons] of pieces)
    for (const i of polygons.flat(2)) {
      const arc = i < 0 ? ~i : i;
      users.set(arc, (users.get(arc) ?? new Set()).add(piece));
    }
  return [...users].flatMap(([arc, [a, b]]) =>
    a === undefined || b === undefined ? [] : [{ arc, between: [a, b] as const }],
  );
}

function cutLines(): Map<string, Position[]> {
  return new Map(
    CUT_LINES.trim()
      .split("\n\n")
      .map((line) => {
        const [area = "", ...points] = line.split(/\s+/u);
        return [area, points.map((point) => point.split(",").map(Number))];
      }),
  );
}
