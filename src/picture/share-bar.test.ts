import { expect, test } from "vitest";
import { shareBar } from "./share-bar.js";

const lengths = (share: number) => [...shareBar(share).matchAll(/h(\d+)/gu)].map(([, length]) => Number(length));

test("a bar is as long as its share, within its ground", () => {
  expect(lengths(0.5)).toEqual([60, 30]);
  expect(lengths(0)).toEqual([60]);
  expect([lengths(7), lengths(-1)]).toEqual([[60, 60], [60]]);
});
