import { expect, test } from "vitest";
import { recordOf } from "./record.js";

const of = (line: string) => recordOf(Buffer.from(line), "news.jsonl:7");

test("a record is named by its id, else by its place", () => {
  expect(of('{"id": "a1", "text": "Hello.", "extra": 1}')).toEqual({ name: "a1", record: { text: "Hello." } });
  expect(of('{"id": 12, "html": "<p>", "title": null}')).toEqual({ name: "12", record: { html: "<p>" } });
  expect(of('\ufeff{"text": ""}')).toEqual({ name: "news.jsonl:7", record: { text: "" } });
});

test("a blank line is nothing", () => {
  expect(of("  \r")).toBeNull();
});

test.each([
  ["{", "not JSON"],
  ["[1]", "not an object"],
  ["null", "not an object"],
  ["3", "not an object"],
  ['{"id": "a"}', 'neither "text" nor "html"'],
  ['{"text": 3}', '"text" of this line is not a string'],
  ['{"text": "a", "date": 2024}', '"date" of this line is not a string'],
  ['{"text": "a", "id": {}}', '"id" of this line'],
])("%s is refused: %s", (line, reason) => {
  expect(of(line)).toContain(reason);
});

test("bytes that are not UTF-8 are refused", () => {
  expect(recordOf(Buffer.from([0x7b, 0xff, 0x7d]), "x")).toContain("not UTF-8");
});
