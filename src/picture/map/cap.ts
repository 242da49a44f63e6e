import type { Position } from "geojson";

/** A round piece of the globe: the middle as a vector of length 1, and the angle from it to the edge, in radians. */
export interface Cap {
  readonly middle: readonly [number, number, number];
  readonly radius: number;
}

const RADIAN = Math.PI / 180;

/** The vector of a point in degrees of longitude and latitude. */
export function vectorOf([lon = 0, lat = 0]: Position): [number, number, number] {
  const across = Math.cos(lat * RADIAN);
  return [across * Math.cos(lon * RADIAN), across * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)];
}

/** A cap that holds all the points; not the least one. */
export function capOf(points: readonly Position[]): Cap {
  const vectors = points.map(vectorOf);
  const sum = vectors.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length < 1e-9) return { middle: [0, 0, 1], radius: Math.PI };
  const middle: [number, number, number] = [sum[0] / length, sum[1] / length, sum[2] / length];
  const least = vectors.reduce((lowest, vector) => Math.min(lowest, dot(vector, middle)), 1);
  return { middle, radius: Math.acos(Math.max(-1, least)) };
}

/** Whether two caps have anything in common. */
export function meet(a: Cap, b: Cap): boolean {
  return Math.acos(Math.max(-1, Math.min(1, dot(a.middle, b.middle)))) <= a.radius + b.radius;
}

const dot = (a: Cap["middle"], b: Cap["middle"]) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
