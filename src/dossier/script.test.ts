import { describe, expect, test } from "vitest";
import { hanWords, skeleton } from "./script.js";
import { likeness, wordingOf } from "./wording.js";

describe("names in other letters", () => {
  test.each([
    ["Нсубан", "Nsuban"],
    ["Хойма", "Hoima"],
    ["Горажде", "Gorazde"],
    ["Мойнак", "Moynaq"],
  ])("%s is %s", (a, b) => {
    expect(skeleton(a.toLowerCase())).toBe(skeleton(b.toLowerCase()));
  });

  test.each([
    ["мост через реку Сорро", "bridge over the river Sorro", 1],
    ["первая очередь АЭС «Нсубан»", "first phase of the Nsuban nuclear station", 1],
    ["вторая очередь АЭС «Нсубан»", "first phase of the Nsuban nuclear station", 0],
    ["железная дорога в Кулоб", "railway to Kulob", 1],
    ["安全合作", "security", 1],
    ["зерно", "wheat", 1],
    ["kredi", "loan", 0.5],
  ])("%s, %s: %d", (a, b, share) => {
    expect(likeness(wordingOf(a), wordingOf(b))).toBeCloseTo(share, 1);
  });

  test("of which no table knows anything tell neither that they are one nor that they are two", () => {
    expect(likeness(wordingOf("南俄3水电站"), wordingOf("Nam Ngum dam"))).toBeNull();
    expect(likeness(wordingOf("the Vell dam"), wordingOf("the Cherat dam"))).toBe(0);
  });
});

test("Chinese is taken apart by the words of the lexicon", () => {
  expect(hanWords("中老铁路建设")).toEqual(["中老", "铁路", "建设"]);
});
