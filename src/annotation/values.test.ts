import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, marked, PUBLISHED, type SumsLine, type TimesLine } from "../language/index.js";
import { findSums, findTimes, foldText, type ValueLanguage, valueTables, wordsOf } from "./index.js";

const corpus = async <Line>(code: string, name: string): Promise<readonly Line[]> => {
  // A language whose corpus is not there yet has no lines; test/languages.test.ts wants its tables.
  if (!existsSync(new URL(`../language/${code}/${name}.corpus.ts`, import.meta.url))) return [];
  const lines = await import(`../language/${code}/${name}.corpus.ts`);
  return lines[name.toUpperCase()] as readonly Line[];
};

const corpora = await Promise.all(
  LANGUAGES.map(async (language) => ({
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
