import { describe, expect, test } from "vitest";
import { askedBy, queryFrom } from "./asked.js";
import { chosen, narrowed, piecesOf, without, written } from "./pieces.js";

describe("a query as text", () => {
  const piece = (query: string, raw: string) => piecesOf(query).find((one) => one.raw === raw)!;

  test("is cut where its reader cuts it", () => {
    const query = 'loan -"credit line" speaker:"Xi Jinping" grant OR -aid https://x.example';
    expect(piecesOf(query).map(({ raw, name, value, negated, at }) => [raw, name, value, negated, at])).toEqual([
      ["loan", "", "loan", false, 1],
      ['-"credit line"', "", "credit line", true, 6],
      ['speaker:"Xi Jinping"', "speaker", "Xi Jinping", false, 21],
      ["grant", "", "grant", false, 42],
      ["OR", "", "OR", false, 48],
      ["-aid", "", "aid", true, 51],
      ["https://x.example", "", "https://x.example", false, 56],
    ]);
    expect(piecesOf('type: "open')).toHaveLength(2);
  });

  test("loses a piece with the OR that joined it", () => {
    const query = "grant OR loan state:KAZ";
    expect(without(query, piece(query, "loan"))).toBe("grant state:KAZ");
    expect(without(query, piece(query, "grant"))).toBe("loan state:KAZ");
    expect(without(query, piece(query, "state:KAZ"))).toBe("grant OR loan");
  });

  test("is narrowed by one value, or by one more", () => {
    expect(narrowed("rail type:visit OR type:trade", "type", "finance", true)).toBe("rail type:finance");
    expect(narrowed("rail -type:visit", "type", "finance", true)).toBe("rail -type:visit type:finance");
    expect(narrowed("state:KAZ", "state", "CHN", false)).toBe("state:KAZ state:CHN");
    expect(written("publisher", 'The "Balta" Courier')).toBe('publisher:"The  Balta  Courier"');
    expect(chosen('publisher:"balta radio"', "publisher", "Balta Radio")?.at).toBe(1);
    expect(chosen("-type:visit", "type", "visit")).toBeUndefined();
  });
});

describe("a form that writes a query", () => {
  test("is filled with what a query asks for, and writes the same again", () => {
    const query = 'loan -"credit line" pair:KAZ-CHN type:finance status:agreed from:2011 to:2016-06 over:1bn under:5bn';
    const asked = askedBy(query);
    expect(asked).toMatchObject({ words: 'loan -"credit line"', a: "KAZ", b: "CHN", type: "finance", over: "1bn" });
    expect(
      piecesOf(queryFrom(asked))
        .map(({ raw }) => raw)
        .sort(),
    ).toEqual(
      piecesOf(query)
        .map(({ raw }) => raw)
        .sort(),
    );
  });

  test("leaves alone what it has no field for", () => {
    for (const query of ["type:finance,visit", "type:visit OR type:trade", "-status:agreed", "org:SCO", "pair:KAZ-SCO"])
      expect(askedBy(query).words).toBe(query);
    expect(askedBy("state:KAZ state:CHN")).toMatchObject({ a: "KAZ", words: "state:CHN" });
  });

  test("asks for one state as for a party", () => {
    expect(queryFrom({ b: "KAZ", words: " " })).toBe("state:KAZ");
    expect(queryFrom({ a: "KAZ", b: "KAZ" })).toBe("state:KAZ");
    expect(queryFrom({})).toBe("");
  });
});
