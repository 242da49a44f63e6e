import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { meshArcs } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { stateOf } from "./atlas-codes.js";
import { type Cap, capOf, meet } from "./cap.js";
import { thinned } from "./thinning.js";

/** The countries of Natural Earth at 1:50 million (naturalearthdata.com, public domain), as the package world-atlas has them. */
type Packed = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A part of some land: rings of arcs (~i is arc i backwards), and what of the globe holds it. */
interface Part {
  readonly rings: readonly (readonly number[])[];
  readonly cap: Cap;
}

interface Atlas {
  readonly arcs: readonly (readonly Position[])[];
  readonly land: readonly Part[];
  readonly states: ReadonlyMap<string, readonly Part[]>;
  /** Lines between two countries, each with its cap. */
  readonly borders: readonly Part[];
}

let loaded: Atlas | undefined;

/** The atlas, in degrees. It is read at the first call and kept, 10 MB. */
function atlas(): Atlas {
  loaded ??= unpacked(createRequire(import.meta.url)("world-atlas/countries-50m.json") as Packed);
  return loaded;
}

function unpacked(packed: Packed): Atlas {
  const { scale, translate } = packed.transform!;
  const arcs = packed.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const points = (ring: readonly number[]) => ring.flatMap((i) => arcs[i < 0 ? ~i : i]!);
  const partOf = (rings: readonly (readonly number[])[]): Part => ({ rings, cap: capOf(points(rings[0]!)) });
  const partsOf = (geometry: GeometryCollection["geometries"][number]): Part[] =>
    geometry.type === "Polygon"
      ? [partOf(geometry.arcs)]
      : geometry.type === "MultiPolygon"
        ? geometry.arcs.map(partOf)
        : [];
  const states = new Map<string, Part[]>();
  for (const geometry of packed.objects.countries.geometries) {
    const name = (geometry.properties as { readonly name?: string } | undefined)?.name ?? "";
    const state = stateOf(geometry.id as string | undefined, name);
    if (state !== null) states.set(state, [...(states.get(state) ?? []), ...partsOf(geometry)]);
  }
  const borders = meshArcs(packed, packed.objects.countries as never, (a, b) => a !== b).arcs;
  return {
    arcs,
    land: packed.objects.land.geometries.flatMap(partsOf),
    states,
    borders: borders.map((line) => partOf([line])),
  };
}

/** States that the atlas has, by their codes. */
export function statesOfAtlas(): string[] {
  return [...atlas().states.keys()];
}

/** Of a state's parts, those that are no less than this share of the greatest … */
const NEAR_SHARE = 0.02;
const FAR_SHARE = 0.2;
/** … and no farther from it than this, in radians (25°), unless they are large. */
const NEAR = (25 * Math.PI) / 180;
/** Degrees that the edge of a frame may be off. */
const ROUGH = 0.1;

const mainlands = new Map<string, MultiPolygon | null>();

/**
 * The parts of a state that a map must show to be one of it: France without Guiana, the United States without Hawaii. Null for a state that the atlas is
 * too coarse for, such as Tuvalu.
 */
export function mainlandOf(state: string): MultiPolygon | null {
  const known = mainlands.get(state);
  if (known !== undefined) return known;
  const { states, arcs } = atlas();
  const parts = (states.get(state) ?? []).map(({ rings }) => {
    const coordinates = [ringOf(rings[0]!, (i) => arcs[i]!)];
    const polygon: Polygon = { type: "Polygon", coordinates };
    return { coordinates, area: geoArea(polygon), centre: geoCentroid(polygon) };
  });
  const greatest = parts.reduce((most, part) => (part.area > most.area ? part : most), parts[0]!);
  const main = parts.filter(
    ({ area, centre }) =>
      area >= greatest.area * FAR_SHARE ||
      (area >= greatest.area * NEAR_SHARE && geoDistance(centre, greatest.centre) < NEAR),
  );
  const everywhere = [-180, -90, 180, 90] as const;
  const coordinates = main.map((part) => part.coordinates.map((ring) => thinned(ring, ROUGH, everywhere)));
  const found: MultiPolygon | null = parts.length === 0 ? null : { type: "MultiPolygon", coordinates };
  mainlands.set(state, found);
  return found;
}

/** What is drawn of the world: all land, the borders between states, and the states by their codes. */
export interface Outlines {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Null for a state that is not in the frame. */
  state(id: string): MultiPolygon | null;
}

/** A ring that is smaller than this many times the tolerance is no more than a speck. */
const SPECK = 2.5;

/**
 * The world within a cap of the globe, with lines no finer than `tolerance` degrees of latitude; borders of two states stay one line. Outside of `near`
 * (west, south, east, north in degrees; west > east where it crosses the 180th meridian) lines are coarser.
 */
export function outlines(tolerance: number, near: readonly [number, number, number, number], within: Cap): Outlines {
  const { arcs, land, states, borders } = atlas();
  const thin = new Map<number, Position[]>();
  const arc = (i: number): Position[] => {
    const known = thin.get(i) ?? thinned(arcs[i]!, tolerance, near);
    thin.set(i, known);
    return known;
  };
  const least = SPECK * tolerance * (Math.PI / 180);
  const polygons = (parts: readonly Part[]): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: parts.flatMap(({ rings, cap }) => {
      if (!meet(cap, within) || cap.radius < least / 2) return [];
      const coordinates = rings.map((ring) => ringOf(ring, arc)).filter((ring) => ring.length > 3);
      // A narrow strip may have been thinned inside out, which would be all of the globe but itself.
      const inverted = cap.radius < 1 && geoArea({ type: "Polygon", coordinates }) > 2 * Math.PI;
      return coordinates.length === 0 || inverted ? [] : [coordinates];
    }),
  });
  return {
    land: polygons(land),
    borders: {
      type: "MultiLineString",
      coordinates: borders.flatMap(({ rings, cap }) => (meet(cap, within) ? [ringOf(rings[0]!, arc)] : [])),
    },
    state: (id) => {
      const shape = polygons(states.get(id) ?? []);
      return shape.coordinates.length === 0 ? null : shape;
    },
  };
}

/** Arcs in a row, each beginning where the one before ends. */
function ringOf(ring: readonly number[], arc: (i: number) => readonly Position[]): Position[] {
  const points: Position[] = [];
  for (const i of ring) {
    const line = i < 0 ? [...arc(~i)].reverse() : arc(i);
    points.push(...(points.length === 0 ? line : line.slice(1)));
  }
  return points;
}
