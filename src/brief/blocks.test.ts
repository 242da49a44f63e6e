import { expect, test } from "vitest";
import { barOf, lineOf, mostOf } from "./blocks.js";

test("a value is as high as it is", () => {
  expect(lineOf([0, 1, 4, 8], 8, 4, "blocks")).toBe("·▁▄█");
  expect(lineOf([0, 1, 4, 8], 8, 4, "ascii")).toBe(" .=@");
});

test("few values are broad, many share a column", () => {
  expect(lineOf([8, 4], 8, 100, "blocks")).toBe("████▄▄▄▄");
  expect(lineOf([1, 1, 2, 2], 4, 2, "blocks")).toBe("▄█");
  expect(mostOf([[1, 1, 2, 2]], 2)).toBe(4);
  expect(mostOf([[0, 0]], 2)).toBe(1);
});

test("a bar is as long as its value, and seen where there is any", () => {
  expect(barOf(10, 10, 4, "blocks")).toBe("████");
  expect(barOf(6, 10, 4, "blocks")).toBe("██");
  expect(barOf(1, 1000, 4, "blocks")).toBe("▌");
  expect(barOf(1, 1000, 4, "ascii")).toBe("#");
  expect(barOf(0, 10, 4, "blocks")).toBe("");
});
