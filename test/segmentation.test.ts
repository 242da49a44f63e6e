import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../src/claim/english/annotation/index.js";
import { segmentationCorpus } from "../src/claim/english/language/segmentation.corpus.js";
import { segmentation } from "../src/claim/english/language/segmentation.js";
import { normalise, type Span } from "../src/text/index.js";
import { scoreSegmentation } from "../tools/segmentation/score.js";
import { hasTreebanks, rawBlocks, readTreebank } from "../tools/segmentation/treebank.js";

const cut = (text: string, skip: readonly Span[] = []) =>
  segment(text, { start: 0, end: text.length }, segmentation, skip);

/** Takes the marks between ⟦ and ⟧ out of a corpus line, as spans of the text without the brackets. */
function unmark(line: string): { text: string; skip: Span[] } {
  const skip: Span[] = [];
  let text = "";
  for (const part of line.split(/(⟦.*?⟧)/u)) {
    const mark = part.startsWith("⟦") ? part.slice(1, -1) : undefined;
    if (mark !== undefined) skip.push({ start: text.length, end: text.length + mark.length });
    text += mark ?? part;
  }
  return { text, skip };
}

describe("the English corpus of sentences and tokens", () => {
  it.each(segmentationCorpus)("%s", (raw, expected) => {
    const { text, skip } = unmark(raw);
    const found = cut(text, skip).map((each) => each.tokens.map((token) => token.form).join(" "));
    expect(found.join(" ¦ ")).toBe(expected);
  });
});

describe("segment", () => {
  it("gives offsets into the whole text and leaves what lies outside the span", () => {
    const text = "Title\n\n  China’s aid rose. It fell.\n\nEnd";
    const [first, second, ...rest] = segment(text, { start: 7, end: 35 }, segmentation);
    expect(rest).toEqual([]);
    expect(text.slice(first!.span.start, first!.span.end)).toBe("China’s aid rose.");
    expect(text.slice(second!.span.start, second!.span.end)).toBe("It fell.");
    expect(first!.tokens.map((token) => text.slice(token.span.start, token.span.end))).toEqual([
      "China",
      "’s",
      "aid",
      "rose",
      ".",
    ]);
    expect(first!.tokens[1]!.form).toBe("'s");
  });

  it("gives nothing for nothing", () => {
    expect(cut("")).toEqual([]);
    expect(cut(" \n\t ")).toEqual([]);
    expect(cut("[1]", [{ start: 0, end: 3 }])).toEqual([]);
  });

  const odd = fc.constantFrom(..."aZé1.!?,;:'\"’“”()[]-–/@#$€% \n\u00AD\u00A0\u0301\u2026\uFB01\uD83D\uDE00\uD800&_*=");
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(odd, { maxLength: 60 }).map((units) => units.join("")),
    fc
      .array(
        fc.constantFrom(
          "U.S.",
          "No. 5",
          "e.g.",
          "Mr. Li",
          "don't",
          "a.b@c.de",
          "http://x.y/z",
          "[1]",
          "The",
          ". ",
          " ",
        ),
        {
          maxLength: 20,
        },
      )
      .map((words) => words.join("")),
  );

  it("covers every visible character once, in order, for any text and any note marks", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
        const edges = [...new Set(cuts.map((at) => Math.min(at, text.length)))].sort((a, b) => a - b);
        const skip: Span[] = [];
        for (let i = 0; i + 1 < edges.length; i += 2) skip.push({ start: edges[i]!, end: edges[i + 1]! });
        const segments = cut(text, skip);
        const covered = new Uint8Array(text.length);
        let at = 0;
        for (const each of segments) {
          expect(each.tokens.length).toBeGreaterThan(0);
          expect(each.span).toEqual({ start: each.tokens[0]!.span.start, end: each.tokens.at(-1)!.span.end });
          for (const { span, form } of each.tokens) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(form).not.toMatch(/^$|\s/u);
            covered.fill(1, span.start, span.end);
            at = span.end;
          }
        }
        for (let i = 0; i < text.length; i++) {
          if (covered[i] || skip.some((mark) => mark.start <= i && i < mark.end)) continue;
          // What is left is white space, or goes in normalisation.
          const around = text.slice(i, i + 1);
          expect(normalise(around).text.trim()).toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.skipIf(!hasTreebanks())("reaches the figures asked for on raw PUD (skipped without ../shared/data/ud)", () => {
    const { sentences, words } = scoreSegmentation(rawBlocks(readTreebank("en.pud.test")), segmentation);
    expect(sentences.f1).toBeGreaterThanOrEqual(99.5);
    expect(words.f1).toBeGreaterThanOrEqual(99.9);
  });

  it.skipIf(!hasTreebanks())("cuts the words of EWT's web text (skipped without ../shared/data/ud)", () => {
    const { sentences, words } = scoreSegmentation(rawBlocks(readTreebank("en.ewt.test")), segmentation);
    expect(sentences.f1).toBeGreaterThanOrEqual(82);
    expect(words.f1).toBeGreaterThanOrEqual(98.9);
  });
});
