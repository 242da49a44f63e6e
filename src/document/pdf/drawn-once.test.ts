import { describe, expect, it } from "vitest";
import { readDocument } from "../index.js";
import { drawnOnce } from "./drawn-once.js";
import type { TextItem } from "./fragment.js";
import { LONG, pdfOf, SIZE, set, widthOf } from "./pdf.corpus.js";

const at = (words: string, x: number, y = 700, size = SIZE): TextItem => ({
  words,
  x,
  y,
  width: widthOf(words, size),
  size,
  font: "F1",
});
const wordsOf = (...items: TextItem[]): string[] => drawnOnce(items).map((item) => item!.words);

describe("words that are drawn twice", () => {
  it("are read once, whatever the order of drawing", async () => {
    const page = set([LONG[0]!], { x: 60, y: 640, width: 400 });
    const bold = page.map((line) => ({ ...line, x: line.x + 0.3 }));
    const once = await readDocument({ name: "sample", bytes: pdfOf({ pages: [page] }) });
    const twice = await readDocument({ name: "sample", bytes: pdfOf({ pages: [[...page, ...bold]] }) });
    const between = page.flatMap((line, i) => [line, bold[i]!]);
    const inTurn = await readDocument({ name: "sample", bytes: pdfOf({ pages: [between] }) });
    expect(twice.document!.text).toBe(once.document!.text);
    expect(twice.document!.blocks).toEqual(once.document!.blocks);
    expect(inTurn.document!.text).toBe(once.document!.text);
  });

  it.each([
    ["letters that one of the drawings lacks", [at("S p", 100), at("Suva port", 100)], ["Suva port"]],
    ["pieces of a line", [at("Suva port", 100), at("port", 125)], ["Suva port"]],
    ["a shadow", [at("Suva port", 100), at("Suva port", 100.5, 699)], ["Suva port"]],
  ])("have %s", (_, items, read) => {
    expect(wordsOf(...items)).toEqual(read);
  });

  it.each([
    ["figures side by side", [at("0", 100), at("0", 105)]],
    ["the same words on the next line", [at("Suva", 100), at("Suva", 100, 688)]],
    ["other letters at the same place", [at("Suva", 100), at("Rabi", 100)]],
    ["an exponent beside its number", [at("km", 100), at("2", 110, 703, 6)]],
  ])("are not %s", (_, items) => {
    expect(wordsOf(...items)).toEqual(items.map(({ words }) => words));
  });
});
