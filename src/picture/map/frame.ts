import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from "d3-geo";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { mainlandOf, type Perspective } from "./atlas.js";
import { type Cap, vectorOf } from "./cap.js";
import type { Spot } from "./spots.js";

/** What of the world a map shows. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly height: number;
  /** Degrees of latitude that a pixel is broad, about. */
  readonly degrees: number;
  /** West, south, east and north of what is seen, with some more around it. */
  readonly bounds: readonly [number, number, number, number];
  /** What of the globe is seen, or a little more. */
  readonly cap: Cap;
  /** The same for the same part of the world in the same size. */
  readonly key: string;
  /** Parties that lie beyond it. */
  readonly beyond: readonly string[];
}

/** What stands nearer to the middle than this, in degrees, is drawn no larger: the atlas is too coarse for it. */
const LEAST = 2;
/** What makes the frame so many times wider is left out. */
const WIDER = 2.5;
/** From this distance from the middle on, in degrees, the whole world is shown. */
const WORLD = 72;
const DEGREE = Math.PI / 180;

/**
 * A frame around the places of projects and the parties they are in; the other parties and places too, unless the map would have to be so much wider that
 * the places could not be told apart. Without places, around the parties.
 */
export function frameOf(perspective: Perspective, spots: readonly Spot[], width: number, narrow: boolean): Frame {
  const pointOf = ({ lon, lat }: Spot): Feature => featureOf({ type: "Point", coordinates: [lon, lat] });
  const lands = new Map(
    perspective.parties.flatMap((party) => {
      const land = mainlandOf(party, perspective);
      return land === null ? [] : [[party, featureOf(land)] as const];
    }),
  );
  const own = spots.filter(({ state }) => state !== null && lands.has(state));
  const hosts = new Set(own.length > 0 ? own.map(({ state }) => state!) : spots.length > 0 ? [] : lands.keys());
  const shown: Feature[] = [
    ...[...lands].filter(([party]) => hosts.has(party)).map(([, land]) => land),
    ...(own.length > 0 ? own : spots).map(pointOf),
  ];
  const most = Math.max(LEAST, reachOf(shown)) * WIDER;
  const beyond: string[] = [];
  for (const spot of own.length > 0 ? spots.filter((spot) => !own.includes(spot)) : [])
    if (reachOf([...shown, pointOf(spot)]) <= most) shown.push(pointOf(spot));
  for (const [party, land] of lands)
    if (!hosts.has(party)) {
      if (shown.length === 0 || reachOf([...shown, land]) <= most) shown.push(land);
      else beyond.push(party);
    }
  return fitted(shown, width, narrow, beyond);
}

function featureOf(geometry: Geometry): Feature {
  return { type: "Feature", properties: {}, geometry };
}

const together = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** The middle of features, and the distance of the farthest point from it, in degrees. */
function spanOf(features: readonly Feature[]): { middle: [number, number]; reach: number } {
  if (features.length === 0) return { middle: [0, 0], reach: 180 };
  const [[west, south], [east, north]] = geoBounds(together(features));
  const middle: [number, number] = [west + (west <= east ? east - west : east + 360 - west) / 2, (south + north) / 2];
  let reach = 0;
  for (const { geometry } of features)
    eachPoint(geometry, (point) => {
      reach = Math.max(reach, geoDistance(middle, point as [number, number]) / DEGREE);
    });
  return { middle, reach };
}

const reachOf = (features: readonly Feature[]): number => spanOf(features).reach;

function eachPoint(geometry: Geometry, seen: (point: Position) => void): void {
  if (geometry.type === "Point") seen(geometry.coordinates);
  else if (geometry.type === "MultiPolygon")
    for (const polygon of geometry.coordinates) for (const ring of polygon) for (const point of ring) seen(point);
}

/** The corners of all land that people live on, around a meridian. */
function inhabited(lon: number): Feature {
  const [north, south] = [80, -56];
  const edge = [-179.9, -120, -60, 0, 60, 120, 179.9].map((east) => lon + east);
  return featureOf({
    type: "MultiPoint",
    coordinates: edge.flatMap((east) => [north, 0, south].map((lat) => [east, lat])),
  });
}

/** Room around what is shown, in pixels, for words. */
const EDGE = 28;
/** Around the whole world, whose edges are seas. */
const SHORE = 12;

function fitted(shown: readonly Feature[], width: number, narrow: boolean, beyond: readonly string[]): Frame {
  const { middle, reach } = spanOf(shown);
  const circle = featureOf(geoCircle().center(middle).radius(LEAST)());
  const all =
    reach >= WORLD ? together([inhabited(middle[0])]) : together([...shown, ...(reach < LEAST ? [circle] : [])]);
  const projection: GeoProjection =
    reach >= WORLD
      ? geoEqualEarth().rotate([-middle[0], 0])
      : geoAzimuthalEqualArea()
          .rotate([-middle[0], -middle[1]])
          .clipAngle(Math.min(175, Math.max(reach, LEAST) * 2.4));
  projection.fitWidth(1000, all);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
  const [least, most] = narrow ? [0.62, 1.15] : [0.42, 0.62];
  const height = Math.round(width * Math.min(most, Math.max(least, (bottom - top) / Math.max(1, right - left))));
  const edge = reach >= WORLD ? SHORE : EDGE;
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    all,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const key = [...middle, reach >= WORLD, projection.scale(), ...projection.translate(), width, height].join(" ");
  const degrees = 1 / (projection.scale() * DEGREE);
  const far = Math.max(width, height) * degrees * 0.75;
  const lat = Math.min(89, Math.abs(middle[1]) + far);
  const wide = Math.min(180, far / Math.max(0.05, Math.cos(lat * DEGREE)));
  const turn = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
  const bounds: Frame["bounds"] =
    wide >= 180
      ? [-180, middle[1] - far, 180, middle[1] + far]
      : [turn(middle[0] - wide), middle[1] - far, turn(middle[0] + wide), middle[1] + far];
  const corner = projection.invert?.([0, 0]);
  const reached = reach >= WORLD || !corner || Number.isNaN(corner[0]) ? Math.PI : geoDistance(middle, corner) * 1.15;
  return { projection, height, degrees, bounds, key, cap: { middle: vectorOf(middle), radius: reached }, beyond };
}
