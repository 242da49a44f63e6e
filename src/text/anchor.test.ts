import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor, quote } from "./index.js";

const TEXT =
  "Marland lent Ostria 40 million crowns in May. The loan was agreed in Vell. In June Marland lent Ostria 40 million crowns again, and the ministers were pleased.";
const said = (words: string, nth = 0) => {
  let at = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) at = TEXT.indexOf(words, at + 1);
  return quote(TEXT, { start: at, end: at + words.length });
};
const found = (words: string, text: string, nth = 0) => {
  const place = anchor(said(words, nth), text);
  return place && [text.slice(place.start, place.end), place.start, place.exact];
};

describe("words that are looked for in another text", () => {
  test("stand where they stood", () => {
    expect(found("agreed in Vell", TEXT)).toEqual(["agreed in Vell", TEXT.indexOf("agreed"), true]);
  });

  test("of two places it is the one with their context, wherever that went", () => {
    const moved = `A new first line.\n${TEXT}`;
    expect(found("Marland lent Ostria 40 million crowns", moved, 1)?.[1]).toBe(moved.lastIndexOf("Marland lent"));
    const turned = "In June Marland lent Ostria 40 million crowns again. In May Marland lent Ostria 40 million crowns.";
    expect(found("Marland lent Ostria 40 million crowns", turned, 1)?.[1]).toBe(turned.indexOf("Marland"));
  });

  test("a little changed they are found, and it is said that they are others", () => {
    const text = TEXT.replace("agreed in Vell", "agreed upon in Vell");
    expect(found("The loan was agreed in Vell", text)).toEqual(["The loan was agreed upon in Vell", 46, false]);
  });

  test("with another figure they say something else", () => {
    expect(found("lent Ostria 40 million crowns in May", TEXT.replace("40 million", "45 million"))).toBeNull();
  });

  test("they are gone where something else stands", () => {
    expect(found("The loan was agreed in Vell", "Marland lent Ostria nothing. Ministers met in Aurel.")).toBeNull();
    expect(anchor(said("The loan was agreed in Vell"), "")).toBeNull();
  });

  test("any stretch of a text is found in itself, and behind anything that is put before it", () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length - 5),
        fc.integer({ min: 4, max: 60 }),
        fc.string({ maxLength: 80 }),
        (start, length, more) => {
          const span = { start, end: Math.min(TEXT.length, start + length) };
          const words = quote(TEXT, span);
          expect(anchor(words, TEXT)).toEqual({ ...span, exact: true });
          const there = anchor(words, more + TEXT)!;
          expect((more + TEXT).slice(there.start, there.end)).toBe(words.exact);
        },
      ),
    );
  });
});
