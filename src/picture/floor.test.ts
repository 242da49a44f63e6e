import { describe, expect, test } from "vitest";
import { ENGLISH } from "./english.js";
import { aboveFloor, FLOOR } from "./floor.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";

const chart = (): Picture =>
  saying("drawn", { title: "A chart", table: () => ({ caption: "", columns: [], rows: [] }) }, { id: "c" });

describe("a chart", () => {
  test("is drawn from so many dated facts on", () => {
    expect(aboveFloor(FLOOR, ENGLISH.few, chart).instead).toBeUndefined();
    const few = aboveFloor(FLOOR - 1, ENGLISH.few, chart);
    expect(few.instead).toBe("7 dated facts are too few for a chart (minimum 8).");
    expect([few.title, few.table.rows]).toEqual(["A chart", []]);
    expect(aboveFloor(0, ENGLISH.few, chart).instead).toBe("No dated facts, so no chart.");
  });
});
