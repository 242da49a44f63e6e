import { describe, expect, it } from "vitest";
import { findQuantities } from "../annotation/index.js";
import { marked, words } from "./marked.js";
import { QUANTITY_CORPUS } from "./quantities.corpus.js";
import { QUANTITY_RULES } from "./quantities.js";

const number = (value: number, upper?: number) => (upper === undefined ? `${value}` : `${value}–${upper}`);

describe("quantities in English", () => {
  it.each(QUANTITY_CORPUS.map((line) => [line.text, line] as const))("%s", (_name, line) => {
    const { text, spans } = marked(line.text);
    const expected = spans.map((span, i) => `${text.slice(span.start, span.end)}: ${line.quantities[i]}`);
    for (const fine of [false, true]) {
      const quantities = findQuantities(words(text, fine), text, {}, QUANTITY_RULES);
      expect(
        quantities.map(
          ({ span, value }) =>
            `${text.slice(span.start, span.end)}: ${number(value.value, value.upper)} ${value.unit}${value.qualifier ? ` ${value.qualifier}` : ""}`,
        ),
      ).toEqual(expected);
    }
  });
});
