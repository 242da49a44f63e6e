import { geoContains, geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import { findPlaces, STATES, stateById } from "../../vocabulary/index.js";
import { mainlandOf, outlines, type Perspective, statesOfAtlas } from "./atlas.js";
import { capOf, meet } from "./cap.js";
import { shapeOf } from "./shape.js";
import { thinned } from "./thinning.js";

const EVERYWHERE = [-180, -90, 180, 90] as const;
const GLOBE = { middle: [0, 0, 1], radius: Math.PI } as const;
const UN: Perspective = { view: "un", parties: [] };
const FACTO: Perspective = { view: "de-facto", parties: [] };

describe("the atlas", () => {
  test("draws each state under its own code: its capital lies in it, or just off its coast", () => {
    const all = outlines(0.01, EVERYWHERE, GLOBE, FACTO);
    const astray = STATES.filter(({ until }) => until === undefined).flatMap(({ id, capital }) => {
      const place = findPlaces(capital).find(({ state }) => state === id);
      const land = all.state(id);
      if (place === undefined || land === null) return [];
      const point: [number, number] = [place.longitude, place.latitude];
      if (geoContains(land, point)) return [];
      const off = Math.min(...land.coordinates.flat(2).map((corner) => geoDistance(corner as [number, number], point)));
      return off < 0.01 ? [] : [id];
    });
    // Natural Earth draws El Aaiún on the other side of the line of control; Pitcairn's town is on an islet that it does not draw.
    expect(astray).toEqual(["ESH", "PCN"]);
    expect(statesOfAtlas(FACTO).every((id) => stateById(id) !== undefined)).toBe(true);
    expect(statesOfAtlas(FACTO).length).toBeGreaterThan(230);
  });

  test("knows the parts by which a state is known", () => {
    const lons = (state: string) =>
      mainlandOf(state, UN)!
        .coordinates.flat(2)
        .map(([lon]) => lon!);
    expect(Math.min(...lons("FRA"))).toBeGreaterThan(-10);
    expect(Math.min(...lons("USA"))).toBeGreaterThan(-130);
    expect(mainlandOf("IDN", UN)!.coordinates.length).toBeGreaterThan(3);
    expect(mainlandOf("TUV", UN)).toBeNull();
  });

  test("leaves out what is not near, and nothing that is", () => {
    const near = { middle: capOf([[67, 48]]).middle, radius: 0.3 };
    const lines = outlines(0.1, [40, 30, 100, 60], near, UN);
    expect(lines.state("KAZ")).not.toBeNull();
    expect(lines.state("FJI")).toBeNull();
    expect(lines.land.coordinates.length).toBeLessThan(
      outlines(0.1, EVERYWHERE, GLOBE, UN).land.coordinates.length / 2,
    );
  });

  test("has one line for the border of two", () => {
    const lines = outlines(0.3, EVERYWHERE, GLOBE, UN);
    const corners = (state: string) => new Set(lines.state(state)!.coordinates.flat(2).map(String));
    const shared = [...corners("KAZ")].filter((corner) => corners("UZB").has(corner));
    expect(shared.length).toBeGreaterThanOrEqual(10);
    const [borders, kaz] = [new Set(lines.borders.coordinates.flat().map(String)), corners("KAZ")];
    expect(shared.every((corner) => borders.has(corner) && kaz.has(corner))).toBe(true);
  });
});

describe("lines", () => {
  test("keep their ends and what stands off them", () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [3, 1],
      [4, 0],
    ];
    expect(thinned(line, 0.1, EVERYWHERE)).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
      [4, 0],
    ]);
    expect(thinned(line, 2, EVERYWHERE)).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });

  test("are coarser outside of what is looked at", () => {
    const line = [
      [10, 0],
      [11, 0.3],
      [12, 0],
    ];
    expect(thinned(line, 0.1, [5, -5, 15, 5])).toHaveLength(3);
    expect(thinned(line, 0.1, [20, -5, 30, 5])).toHaveLength(2);
  });

  test("go across the 180th meridian without a jump", () => {
    const line = [
      [179, 0],
      [-179.9, 0.02],
      [-179, 0],
    ];
    expect(thinned(line, 0.1, EVERYWHERE)).toHaveLength(2);
  });
});

test("caps meet when they have something in common", () => {
  const cap = (lon: number, radius: number) => ({ middle: capOf([[lon, 0]]).middle, radius });
  expect(meet(cap(0, 0.2), cap(10, 0.05))).toBe(true);
  expect(meet(cap(0, 0.1), cap(10, 0.05))).toBe(false);
  expect(meet(cap(179, 0.02), cap(-179, 0.02))).toBe(true);
});

test("nothing has an empty shape", () => {
  expect(shapeOf(null as never, null).rings).toEqual([]);
});
