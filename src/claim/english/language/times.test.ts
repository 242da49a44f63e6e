import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { findTimesByRules } from "../annotation/index.js";
import { marked, words } from "./marked.js";
import { PUBLISHED, TIME_CORPUS } from "./times.corpus.js";
import { TIME_RULES } from "./times.js";

const found = TIME_CORPUS.map((line) => {
  const { text, spans } = marked(line.text);
  const context = {
    published: line.published === undefined ? PUBLISHED : line.published,
    running: line.running ?? null,
  };
  const read = (fine: boolean) => findTimesByRules(words(text, fine), context, TIME_RULES);
  return { line, text, spans, coarse: read(false), fine: read(true) };
});

describe("times in English", () => {
  it.each(found.map((one) => [one.line.text, one] as const))("%s", (_name, { line, text, spans, coarse, fine }) => {
    const expected = spans.map((span, i) => `${text.slice(span.start, span.end)} = ${line.times[i]}`);
    for (const times of [coarse, fine]) {
      expect(
        times.map(
          ({ span, value }) =>
            `${text.slice(span.start, span.end)} = ${value.edtf}${value.basis === "stated" ? "" : ` ${value.basis}`}`,
        ),
      ).toEqual(expected);
    }
  });

  it("gives EDTF that the reference implementation reads", () => {
    const values = new Set(found.flatMap(({ coarse }) => coarse.map((time) => time.value.edtf)));
    expect(values.size).toBeGreaterThan(80);
    for (const value of values) expect(() => edtf(value), value).not.toThrow();
  });

  it("keeps the parts of a date", () => {
    const text = "On July 1, 2024, they met.";
    const [time] = findTimesByRules(words(text, false), { published: null }, TIME_RULES);
    expect(time?.rule).toBe("month day year");
    expect(time?.parts.map((part) => [part.rule, text.slice(part.span.start, part.span.end)])).toEqual([
      ["month name", "July"],
      ["day", "1"],
      ["year", "2024"],
    ]);
  });
});
