import { existsSync } from "node:fs";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../language/en/index.js";
import { LANGUAGES, marked, PUBLISHED, type SumsLine, type TimesLine } from "../language/index.js";
import { findSums, findTimes, foldText, type ValueLanguage, valueTables, wordsOf } from "./index.js";

const corpus = async <Line>(code: string, name: string): Promise<readonly Line[]> => {
  // A language whose corpus is not there yet has no lines; test/languages.test.ts wants its tables.
  if (!existsSync(new URL(`../language/${code}/${name}.corpus.ts`, import.meta.url))) return [];
  const lines = await import(`../language/${code}/${name}.corpus.ts`);
  return lines[name.toUpperCase()] as readonly Line[];
};

const corpora = await Promise.all(
  [...new Set([...LANGUAGES, english])].map(async (language) => ({
    code: language.code,
    language: language as ValueLanguage,
    times: await corpus<TimesLine>(language.code, "times"),
    sums: await corpus<SumsLine>(language.code, "sums"),
  })),
);

function read(text: string, language: ValueLanguage) {
  const { letters } = language;
  return valueTables(language).read(wordsOf(text, foldText(text, letters), { start: 0, end: text.length }, letters));
}

const timeLines = corpora.flatMap(({ code, language, times }) => times.map((line) => ({ code, language, line })));
const sumLines = corpora.flatMap(({ code, language, sums }) => sums.map((line) => ({ code, language, line })));
const number = (value: number, upper?: number) => (upper === undefined ? `${value}` : `${value}–${upper}`);

describe("times", () => {
  it.each(timeLines)("$code: $line.text", ({ language, line }) => {
    const { text, spans } = marked(line.text);
    const published = line.published === undefined ? PUBLISHED : line.published;
    const found = findTimes(read(text, language), { published, running: line.running ?? null }).map(
      ({ span, value: { edtf, basis } }) =>
        `${text.slice(span.start, span.end)} = ${edtf}${basis === "stated" ? "" : ` ${basis}`}`,
    );
    expect(found).toEqual(spans.map(({ start, end }, i) => `${text.slice(start, end)} = ${line.times[i]}`));
  });
});

describe("sums", () => {
  it.each(sumLines)("$code: $line.text", ({ language, line }) => {
    const { text, spans } = marked(line.text);
    const { sums: found, unread } = findSums(read(text, language), { state: line.state ?? null });
    const all = [
      ...found.map(({ span, value, rule, parts }) => ({
        span,
        told: `${number(value.value, value.upper)} ${value.currency}${value.qualifier ? ` ${value.qualifier}` : ""}${rule === "equivalent" && parts[0] === found[0] ? " =" : ""}`,
      })),
      ...unread.map(({ span, reason }) => ({ span, told: `unread ${reason}` })),
    ].sort((x, y) => x.span.start - y.span.start);
    const wanted = spans.map(({ start, end }, i) => `${text.slice(start, end)}: ${line.sums[i]}`);
    expect(
      all.map(({ span, told }, i) => {
        const words = `${text.slice(span.start, span.end)}: `;
        return wanted[i] === `${words}unread` ? wanted[i] : words + told;
      }),
    ).toEqual(wanted);
  });
});

describe("what is read", () => {
  it("is EDTF that the reference implementation reads", () => {
    const values = new Set(timeLines.flatMap(({ line }) => line.times.map((time) => time.split(" ")[0]!)));
    expect(values.size).toBeGreaterThan(80);
    for (const value of values) expect(() => edtf(value), value).not.toThrow();
  });

  it("keeps the parts of a date", () => {
    const text = "On July 1, 2024, they met.";
    const [time] = findTimes(read(text, english), { published: null });
    expect(time?.parts.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ["day", "1"],
      ["year", "2024"],
    ]);
  });

  it("gives back any sum in any style to the cent", () => {
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
        fc.integer({ min: 0, max: 8 }),
        (digits, places, [scale, exponent, letter], style) => {
          const text = digits.toString().padStart(places + 1, "0");
          const whole = text.slice(0, text.length - places);
          const mantissa = places === 0 ? whole : `${whole}.${text.slice(text.length - places)}`;
          // In whole units by integer arithmetic, apart from the way the engine computes.
          const value = Number(BigInt(digits) * 10n ** BigInt(exponent - places));
          const plain = commas(value.toString());
          const written = [
            `$${mantissa} ${scale}`,
            `US$${mantissa}${letter}`,
            `USD ${mantissa} ${scale}`,
            `${mantissa} ${scale} dollars`,
            `${mantissa}-${scale}-dollar`,
            `${mantissa} USD ${scale}`,
            `$${plain}`,
            `${plain} dollars`,
            `USD ${value}.00`,
          ][style]!;
          const sentence = `The bank lent ${written} for a road.`;
          const { sums, unread } = findSums(read(sentence, english), {});
          expect(unread).toEqual([]);
          expect(sums.map((sum) => sum.value)).toEqual([{ value, currency: "USD", qualifier: null }]);
          expect(sentence.slice(sums[0]!.span.start, sums[0]!.span.end)).toBe(written);
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
        const [sum] = findSums(read(written, english), {}).sums;
        expect(Math.round((sum?.value.value ?? 0) * 100), written).toBe(cents);
      }),
      { numRuns: 500, seed: 4217 },
    );
  });
});

describe("a row that can't be understood", () => {
  const broken = (patterns: string) => () => valueTables({ ...english, times: { ...english.times, patterns } });
  it.each([
    ["an unknown meaning", "day | {day}"],
    ["an unknown class", "date | {fortnight}"],
    ["an unknown filter", "of | {of=time:long ago}"],
    ["an unknown slot", "date | {yaer=year}"],
    ["nothing that must be there", "date | {month}?"],
    ["too many cells", "date | {month} | | | x"],
  ])("is refused and named: %s", (_why, row) => {
    expect(broken(row)).toThrow(TypeError);
    expect(broken(row)).toThrow(row.split(" | ")[1]!.trim());
  });
});
