import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { mergeArcs } from "topojson-client";
import type * as TopoJson from "topojson-specification";
import { disputedArea, lineBetween, type MapView, type Side } from "../../vocabulary/map-views/index.js";
import { type Cap, capOf, meet } from "./cap.js";
import { thinned } from "./thinning.js";
import { world } from "./world.js";

/** A part of some land: rings of arcs (~i is arc i backwards), and what of the globe holds it. */
interface Part {
  readonly rings: readonly (readonly number[])[];
  readonly cap: Cap;
}

/** Whose borders are drawn, and for which parties: one that the view has as part of another is itself on a map that is about it. */
export interface Perspective {
  readonly view: MapView;
  readonly parties: readonly string[];
}

interface Atlas {
  readonly states: ReadonlyMap<string, readonly Part[]>;
  /** Areas that are hatched, each with whose it is drawn as. */
  readonly hatched: readonly { readonly state: string | null; readonly parts: readonly Part[] }[];
  /** Lines between two states, and those that are not settled, each with its cap. */
  readonly borders: readonly Part[];
  readonly unsettled: readonly Part[];
}

const atlases = new Map<string, Atlas>();

/** The world as a view has it. Each is made once and kept; there are few, as few parties are drawn otherwise than their view has them. */
function atlas({ view, parties }: Perspective): Atlas {
  const own = parties.filter((party) => disputedArea(party) !== undefined).sort();
  const key = [view, ...own].join(" ");
  const known = atlases.get(key) ?? made(view, own);
  atlases.set(key, known);
  return known;
}

function made(view: MapView, own: readonly string[]): Atlas {
  const { pieces, lines } = world();
  const sides = new Map([...pieces.keys()].map((piece) => [piece, sideOf(piece, view, own)]));
  const held = new Map<string, string[]>();
  for (const { piece, state } of sides.values())
    if (state !== null) held.set(state, [...(held.get(state) ?? []), piece]);
  const drawn = lines.map(({ arc, between: [a, b] }) => ({ arc, how: lineBetween(sides.get(a)!, sides.get(b)!) }));
  const of = (how: "border" | "unsettled") => drawn.flatMap((line) => (line.how === how ? [linePart(line.arc)] : []));
  return {
    states: new Map([...held].map(([state, all]) => [state, merged(all)])),
    hatched: [...sides.values()].flatMap(({ piece, state, hatched }) =>
      hatched ? [{ state, parts: merged([piece]) }] : [],
    ),
    borders: of("border"),
    unsettled: of("unsettled"),
  };
}

function sideOf(piece: string, view: MapView, own: readonly string[]): Side {
  const drawn = disputedArea(piece)?.drawn[view] ?? { state: piece, hatched: false };
  return own.includes(piece) ? { piece, state: piece, hatched: drawn.hatched } : { piece, ...drawn };
}

/** The polygons of pieces as one land, without the lines between them. */
function merged(pieces: readonly string[]): Part[] {
  const { arcs, pieces: all } = world();
  const polygons = pieces.flatMap((piece) => all.get(piece) ?? []);
  if (pieces.length === 1) return polygons.map(landPart);
  const topology = { type: "Topology", arcs, objects: {} } as unknown as TopoJson.Topology;
  const object = { type: "MultiPolygon", arcs: polygons } as TopoJson.MultiPolygon;
  return mergeArcs(topology, [object]).arcs.map(landPart);
}

const landParts = new WeakMap<object, Part>();

function landPart(rings: readonly (readonly number[])[]): Part {
  const known = landParts.get(rings) ?? { rings, cap: capOf(ringOf(rings[0]!, (i) => world().arcs[i]!)) };
  landParts.set(rings, known);
  return known;
}

const lineParts = new Map<number, Part>();

function linePart(arc: number): Part {
  const known = lineParts.get(arc) ?? { rings: [[arc]], cap: capOf(world().arcs[arc]!) };
  lineParts.set(arc, known);
  return known;
}

/** States that are drawn, by their codes. */
export function statesOfAtlas(perspective: Perspective): string[] {
  return [...atlas(perspective).states.keys()];
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
export function mainlandOf(state: string, perspective: Perspective): MultiPolygon | null {
  const key = `${perspective.view} ${state}`;
  const known = mainlands.get(key);
  if (known !== undefined) return known;
  const { arcs } = world();
  const { states } = atlas({ view: perspective.view, parties: [state] });
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
  mainlands.set(key, found);
  return found;
}

/** What is drawn of the world: all land, the borders between states, and the states by their codes. */
export interface Outlines {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Lines that are not settled. */
  readonly unsettled: MultiLineString;
  /** Areas of which states disagree whose they are, by whose they are drawn as. */
  readonly hatched: readonly { readonly state: string | null; readonly area: MultiPolygon }[];
  /** Null for a state that is not in the frame. */
  state(id: string): MultiPolygon | null;
}

/** A ring that is smaller than this many times the tolerance is no more than a speck. */
const SPECK = 2.5;

/**
 * The world within a cap of the globe, with lines no finer than `tolerance` degrees of latitude; borders of two states stay one line. Outside of `near`
 * (west, south, east, north in degrees; west > east where it crosses the 180th meridian) lines are coarser.
 */
export function outlines(
  tolerance: number,
  near: readonly [number, number, number, number],
  within: Cap,
  perspective: Perspective,
): Outlines {
  const { arcs, land } = world();
  const { states, borders, unsettled, hatched } = atlas(perspective);
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
  const lines = (parts: readonly Part[]): MultiLineString => ({
    type: "MultiLineString",
    coordinates: parts.flatMap(({ rings, cap }) => (meet(cap, within) ? [ringOf(rings[0]!, arc)] : [])),
  });
  return {
    land: polygons(land.map(landPart)),
    borders: lines(borders),
    unsettled: lines(unsettled),
    hatched: hatched.flatMap(({ state, parts }) => {
      const area = polygons(parts);
      return area.coordinates.length === 0 ? [] : [{ state, area }];
    }),
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
