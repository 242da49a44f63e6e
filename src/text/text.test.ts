import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, hull, normalise, originalSpan, overlaps, quote, type Span, slice, trim, visible } from "./index.js";

/** Any text, with more of what normalisation changes than chance would bring. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom(
        "\r\n",
        "\r",
        "\u00AD",
        "\u200B",
        "\u00A0",
        "ﬁ",
        "ﬃ",
        "e\u0301",
        "ş\u0327",
        "“",
        "’",
        "…",
        "\u2011",
        "\uD83C",
        "🇰🇿",
        "İ",
        "е\u0308",
        "\u0301",
        "the ",
        "A",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

/** A text with a span of it. */
const spanned = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

describe("visible", () => {
  it("leaves out what nobody sees, and nothing else", () => {
    expect(visible("Ka\u00ADzakh\u200Bstan\u2069")).toBe("Kazakhstan");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(visible(text)).text).toBe(normalise(visible(visible(text))).text);
        expect(visible(text)).not.toMatch(/[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      }),
    );
  });
});

describe("normalise", () => {
  it.each([
    ["co\u00ADop\u200Beration", "cooperation"],
    ["5\u00A0million\u2009euros", "5 million euros"],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
    ["“China’s” «visit» „x‟", '"China\'s" "visit" "x"'],
    ["ﬁrst oﬃce ﬂows", "first office flows"],
    ["Tu\u0308rkiye, Çağla, e\u0301", "Türkiye, Çağla, é"],
    ["Belt\u2011Road and so on…", "Belt-Road and so on..."],
    ["\uFEFFstart\u202E \u2066x\u2069", "start x"],
    ["🇰🇿 𝔘 plain", "🇰🇿 𝔘 plain"],
    ["\u0301 alone", "\u0301 alone"],
    ["…\u0301 x\u00AD\u0301 ﬁ\u0301", "...\u0301 x\u0301 fi\u0301"],
    ["", ""],
  ])("%j is read as %j", (original, normal) => {
    expect(normalise(original).text).toBe(normal);
  });

  it.each([
    ["a co\u00ADop\u200Beration plan", "cooperation", "co\u00ADop\u200Beration"],
    ["the ﬁrst oﬃce", "first", "ﬁrst"],
    ["the oﬃce", "ffi", "ﬃ"],
    ["Tu\u0308rkiye said", "Türkiye", "Tu\u0308rkiye"],
    ["one\r\ntwo", "one\ntwo", "one\r\ntwo"],
    ["said…\u00ADwent", "...", "…"],
    ["in 🇰🇿 now", "🇰🇿", "🇰🇿"],
    // Half of a ligature is the whole of it in the original: no way leads into the middle of one character.
    ["the ﬁrst", "irst", "ﬁrst"],
  ])("in %j the words %j stand at %j", (original, words, expected) => {
    const normal = normalise(original);
    const start = normal.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(slice(original, originalSpan(normal, { start, end: start + words.length }))).toBe(expected);
  });

  it("leads every span back into the original, in order", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (original, a, b) => {
        const normal = normalise(original);
        const [start, end] = [a % (normal.text.length + 1), b % (normal.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const back = originalSpan(normal, { start, end });
        expect(covers({ start: 0, end: original.length }, back)).toBe(true);
        expect(back.start).toBeLessThanOrEqual(back.end);
        expect(back.start === back.end).toBe(start === end);
        if (start < end) expect(covers(originalSpan(normal, { start: 0, end }), back)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("maps units to stretches that ascend and never overlap halfway", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = normalise(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 1; i < text.length; i++) {
          const same = starts[i] === starts[i - 1] && ends[i] === ends[i - 1];
          expect(same || starts[i]! >= ends[i - 1]!).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the original of a span as the span itself, where no character is cut", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (original, a, b) => {
        const normal = normalise(original);
        const [start, end] = [a % (normal.text.length + 1), b % (normal.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const back = originalSpan(normal, { start, end });
        const cut = (at: number): boolean =>
          at > 0 &&
          at < normal.text.length &&
          (normal.starts[at]! < normal.ends[at - 1]! || isPairInside(normal.text, at));
        if (start === end || cut(start) || cut(end)) return;
        expect(normalise(slice(original, back)).text).toBe(slice(normal.text, { start, end }));
      }),
      { numRuns: 3000 },
    );
  });

  it("changes nothing that is normal already, and its own result only by composing further", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = normalise(original).text;
        const twice = normalise(once).text;
        expect(normalise(twice).text).toBe(twice);
      }),
      { numRuns: 2000 },
    );
    const plain = 'Kazakhstan\'s "plan" - 5 million.\n';
    expect(normalise(plain).text).toBe(plain);
  });
});

function isPairInside(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!);
}

describe("quote", () => {
  it("is the slice at its offsets, with what stands around it", () => {
    fc.assert(
      fc.property(spanned, ({ text, span }) => {
        const broken = span.start === span.end || isCut(text, span.start) || isCut(text, span.end);
        if (broken) {
          expect(() => quote(text, span)).toThrow(RangeError);
          return;
        }
        const { exact, prefix, suffix, start, end } = quote(text, span);
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps 32 units of context and cuts no character for it", () => {
    const text = `${"🇰🇿".repeat(20)}visit${"🇰🇿".repeat(20)}`;
    const { prefix, suffix } = quote(`x${text}x`, { start: 81, end: 86 });
    expect([prefix.length, suffix.length]).toEqual([32, 32]);
    const odd = quote(`${text}`, { start: 81, end: 84 });
    expect(odd.prefix.length).toBe(31);
    expect(odd.prefix).not.toMatch(/^[\uDC00-\uDFFF]/);
  });

  it.each([
    ["empty", { start: 2, end: 2 }],
    ["outside", { start: 2, end: 99 }],
    ["backwards", { start: 3, end: 1 }],
    ["negative", { start: -1, end: 1 }],
    ["through a character", { start: 0, end: 5 }],
  ])("refuses a span that is %s", (_, span) => {
    expect(() => quote("abcd🇰🇿", span)).toThrow(RangeError);
  });
});

function isCut(text: string, at: number): boolean {
  return at > 0 && at < text.length && isPairInside(text, at);
}

describe("spans", () => {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length }));

  it("overlap when they share a unit, as counting says", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const units = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i);
        const shared = units(a).filter((unit) => units(b).includes(unit));
        if (a.end > a.start && b.end > b.start) expect(overlaps(a, b)).toBe(shared.length > 0);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it("are covered by their hull, and no smaller span covers them", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const whole = hull(spans);
        expect(spans.every((one) => covers(whole, one))).toBe(true);
        expect(spans.some((one) => one.start === whole.start) && spans.some((one) => one.end === whole.end)).toBe(true);
      }),
    );
    expect(() => hull([])).toThrow(RangeError);
  });

  it("are trimmed to what String.trim leaves", () => {
    fc.assert(
      fc.property(spanned, ({ text, span }) => {
        const trimmed = trim(text, span);
        expect(slice(text, trimmed)).toBe(slice(text, span).trim());
        expect(covers(span, trimmed)).toBe(true);
      }),
    );
  });
});
