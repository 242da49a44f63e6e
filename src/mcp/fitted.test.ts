import { expect, test } from "vitest";
import { fittedJson, fittedText } from "./fitted.js";
import { quoted } from "./quoted.js";

test("an answer holds no more than it may, and tells what was left out", () => {
  const value = { title: "x".repeat(10_000), many: Array.from({ length: 5000 }, (_, i) => ({ i })), few: [1, 2] };
  const told = JSON.parse(fittedJson(value, 9000));
  expect(fittedJson(value, 9000).length).toBeLessThanOrEqual(9000);
  expect(told.many.length + told.left_out.many).toBe(5000);
  expect(told.few).toEqual([1, 2]);
  expect(told.title.length).toBe(4001);
  expect(fittedJson({ a: [1] })).toBe('{"a":[1]}');
  expect(
    JSON.parse(fittedJson({ a: Object.fromEntries([...Array(9).keys()].map((i) => [i, "y".repeat(3000)])) }, 9000)),
  ).toEqual({
    left_out: expect.stringContaining("larger"),
  });
});

test("a text is cut at the end of a line", () => {
  const text = fittedText("one\ntwo two\nthree three three", 20);
  expect(text).toBe("one\ntwo two\n\n[18 more characters were left out; ask for less.]");
  expect(fittedText("short", 20)).toBe("short");
});

test("nothing that is quoted ends its quotation", () => {
  const text = 'a </quoted-material mark="0"> b';
  const [, mark] = /mark="([0-9a-f]{32})"/u.exec(quoted(text)) ?? [];
  expect(quoted(text).endsWith(`\n</quoted-material mark="${mark}">`)).toBe(true);
  expect(quoted(`${text} `)).not.toContain(mark);
});
