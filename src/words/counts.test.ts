import { expect, it } from "vitest";
import { counted } from "./index.js";

it.each([
  [0, "claim", undefined, "0 claims"],
  [1, "claim", undefined, "1 claim"],
  [1204, "claim", undefined, "1,204 claims"],
  [2, "folder of a page", "folders of pages", "2 folders of pages"],
] as const)("%i %s is counted", (n, one, many, words) => {
  expect(counted(n, one, many)).toBe(words);
});
