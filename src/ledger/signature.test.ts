import { describe, expect, test } from "vitest";
import { areCopies, bandsOf, likeness, signatureOf, signatureOfText } from "./signature.js";

const TEXT =
  "Freedonia will borrow $310 million from Sylvania to build a railway between the two capitals, ministers said in Fredville on Tuesday. " +
  "The line is to be 412 kilometres long and will be opened in 2034, Transport Minister Ana Sol told deputies. A tunnel under Mount Hale would " +
  "be dug by Norlink, which won the tender against four rivals from Ruritania and Graustark. “We have waited eleven years for this signature and " +
  "our grandchildren will thank us for it,” Sol said. Parliament must still approve the loan before the summer recess of 2031.";

describe("signature", () => {
  test("is the same for the same words, whatever the marks between them", () => {
    expect(signatureOfText(TEXT.replaceAll("“", '"').replaceAll("”", '"'))).toEqual(signatureOfText(TEXT));
    expect(signatureOfText(TEXT.replaceAll(" ", "\n\t"))).not.toEqual([]);
  });

  test("is read from running text alone", () => {
    const head = "A headline that nobody else has\n";
    const block = (kind: "title" | "paragraph", start: number, end: number) => ({ kind, span: { start, end } });
    const text = head + TEXT;
    const blocks = [block("title", 0, head.length), block("paragraph", head.length, text.length)];
    expect(signatureOf({ text, blocks })).toEqual(signatureOfText(TEXT));
  });

  test("is empty for a few words, which are like nothing", () => {
    const short = signatureOfText("Freedonia and Sylvania signed a treaty in Fredville on Tuesday.");
    expect(short).toEqual([]);
    expect(areCopies(short, short)).toBe(false);
  });

  test("is fixed for good: ledgers keep it", () => {
    const signature = signatureOfText(TEXT);
    expect(signature.slice(0, 2)).toMatchInlineSnapshot(`
      [
        107060231498,
        107965693275,
      ]
    `);
    expect(signature.length).toBeLessThanOrEqual(152);
    expect(bandsOf(signature).length).toBe(24);
  });

  test("tells how much of the smaller text is in the larger", () => {
    const half = TEXT.slice(0, TEXT.indexOf("A tunnel"));
    const found = likeness(signatureOfText(half), signatureOfText(TEXT));
    expect(found.inSmaller).toBe(1);
    expect(found.inLarger).toBeGreaterThan(0.35);
    expect(found.inLarger).toBeLessThan(0.65);
    expect(found.names).toBe(1);
    expect(likeness(signatureOfText(TEXT), signatureOfText(half))).toEqual(found);
  });

  test("is not of one text with another's names", () => {
    const other = TEXT.replaceAll("Freedonia", "Borduria")
      .replaceAll("Sylvania", "Syldavia")
      .replaceAll("Fredville", "Szohôd")
      .replaceAll("310", "95")
      .replaceAll("412", "77")
      .replaceAll("Sol", "Wronz")
      .replaceAll("Ana", "Bela");
    expect(areCopies(signatureOfText(TEXT), signatureOfText(other))).toBe(false);
  });
});
