import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAmounts, findQuantities } from "../annotation/index.js";
import { marked, words } from "./marked.js";
import { MONEY_CORPUS } from "./money.corpus.js";
import { MONEY_RULES } from "./money.js";
import { QUANTITY_CORPUS } from "./quantities.corpus.js";
import { QUANTITY_RULES } from "./quantities.js";

const number = (value: number, upper?: number) => (upper === undefined ? `${value}` : `${value}–${upper}`);

describe("money in English", () => {
  it.each(MONEY_CORPUS.map((line) => [line.text, line] as const))("%s", (_name, line) => {
    const { text, spans } = marked(line.text);
    const expected = spans.map((span, i) => `${text.slice(span.start, span.end)}: ${line.amounts[i]}`);
    for (const fine of [false, true]) {
      const amounts = findAmounts(words(text, fine), text, { state: line.state ?? null }, MONEY_RULES);
      expect(
        amounts.map(({ span, value, rule, parts }) => {
          const restated = rule === "equivalent" && parts[0] === amounts[0] ? " =" : "";
          return `${text.slice(span.start, span.end)}: ${number(value.value, value.upper)} ${value.currency}${value.qualifier ? ` ${value.qualifier}` : ""}${restated}`;
        }),
      ).toEqual(expected);
    }
  });

  it("reads back any sum in any style to the cent", () => {
    const scales = [
      ["thousand", 3, "k"],
      ["million", 6, "m"],
      ["billion", 9, "bn"],
      ["trillion", 12, "tn"],
    ] as const;
    const commas = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ",");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...scales),
        fc.integer({ min: 0, max: 7 }),
        (digits, places, [scale, exponent, letter], style) => {
          const text = digits.toString().padStart(places + 1, "0");
          const whole = text.slice(0, text.length - places);
          const mantissa = places === 0 ? whole : `${whole}.${text.slice(text.length - places)}`;
          // In whole units by integer arithmetic, apart from the way the rules compute.
          const value = Number(BigInt(digits) * 10n ** BigInt(exponent - places));
          const plain = commas(value.toString());
          const written = [
            `$${mantissa} ${scale}`,
            `US$${mantissa}${letter}`,
            `USD ${mantissa} ${scale}`,
            `${mantissa} ${scale} dollars`,
            `${mantissa}-${scale}-dollar`,
            `$${plain}`,
            `${plain} dollars`,
            `USD ${value}.00`,
          ][style]!;
          const sentence = `The bank lent ${written} for a road.`;
          for (const fine of [false, true]) {
            const [amount, ...others] = findAmounts(words(sentence, fine), sentence, {}, MONEY_RULES);
            expect(others).toEqual([]);
            expect(amount?.value, sentence).toEqual({ value, currency: "USD", qualifier: null });
            expect(sentence.slice(amount!.span.start, amount!.span.end)).toBe(written);
          }
        },
      ),
      { numRuns: 1000, seed: 4217 },
    );
  });

  it("keeps cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        const written = `$${Math.floor(cents / 100)
          .toString()
          .replace(/\B(?=(?:\d{3})+$)/gu, ",")}.${String(cents % 100).padStart(2, "0")}`;
        const [amount] = findAmounts(words(written, false), written, {}, MONEY_RULES);
        expect(Math.round((amount?.value.value ?? 0) * 100), written).toBe(cents);
      }),
      { numRuns: 500, seed: 4217 },
    );
  });
});

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
