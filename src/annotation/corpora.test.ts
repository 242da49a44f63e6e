import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRecord } from "../document/index.js";
import {
  type InflectionsLine,
  LANGUAGES,
  type Language,
  marked,
  type NamesLine,
  PUBLISHED,
  type SentencesLine,
} from "../language/index.js";
import { STATE_GROUPS } from "../vocabulary/index.js";
import { annotate } from "./index.js";
import type { Name } from "./name.js";
import { sentencesOf } from "./sentences.js";

// The lines that stand beside the tables of names and sentences of each language. values.test.ts has those of times and sums.

const corpus = async <Line>(code: string, name: string): Promise<readonly Line[]> => {
  if (!existsSync(new URL(`../language/${code}/${name}.corpus.ts`, import.meta.url))) return [];
  const lines = await import(`../language/${code}/${name}.corpus.ts`);
  return lines[name.toUpperCase()] as readonly Line[];
};

const corpora = await Promise.all(
  LANGUAGES.map(async (language) => ({
    code: language.code,
    language,
    names: await corpus<NamesLine>(language.code, "names"),
    sentences: await corpus<SentencesLine>(language.code, "sentences"),
    inflections: await corpus<InflectionsLine>(language.code, "inflections"),
  })),
);

async function namesIn(text: string, language: Language, context: Partial<NamesLine> = {}): Promise<readonly Name[]> {
  const { published, publisher } = context;
  const date = published === undefined ? PUBLISHED : published;
  const { document } = await readRecord("line", {
    text,
    language: language.code,
    ...(date === null ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
  });
  return annotate(document!, language).names;
}

/** Members joined by "+", all those of a continent or people as "group:africa". */
function toldMembers(members: readonly string[]): string {
  const whole = STATE_GROUPS.find(
    (group) => group.voice !== undefined && group.members.every((id) => members.includes(id)),
  );
  if (whole === undefined) return members.join("+");
  return [...members.filter((id) => !whole.members.includes(id)), `group:${whole.slug}`].join("+");
}

function told({ id, state, members }: Name): string {
  if (members !== undefined) return toldMembers(members);
  const owner = state !== undefined && state !== id ? `@${state}` : "";
  return `${id ?? ""}${owner === "" && id === null ? "@" : owner}`;
}

const nameLines = corpora.flatMap(({ code, language, names }) => names.map((line) => ({ code, language, line })));
const sentenceLines = corpora.flatMap(({ code, language, sentences }) =>
  sentences.map((line) => ({ code, language, line })),
);
const inflectionLines = corpora.flatMap(({ code, language, inflections }) =>
  inflections.map(([id, forms]) => ({ code, language, id, forms })),
);

describe("names", () => {
  it.each(nameLines)("$code: $line.text", async ({ language, line }) => {
    const { text, spans } = marked(line.text);
    const found = await namesIn(text, language, line);
    // A line that tells no owner of an id leaves it to the vocabulary.
    const wanted = spans.map(({ start, end }, i) => `${text.slice(start, end)}: ${line.names[i]}`);
    expect(
      found.map((name, i) => {
        const words = `${text.slice(name.span.start, name.span.end)}: `;
        return name.id !== null && wanted[i] === words + name.id ? wanted[i] : words + told(name);
      }),
    ).toEqual(wanted);
  });
});

describe("sentences", () => {
  it.each(sentenceLines)("$code: $line", ({ language, line }) => {
    const text = line.replaceAll(" ¦ ", language.letters.spaced ? " " : "");
    const spans = sentencesOf(text, { start: 0, end: text.length }, language);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(" ¦ ")).toBe(line);
  });
});

it("ends a sentence at an empty line, whatever stands before and behind it", () => {
  const { language } = corpora[0]!;
  for (const text of [
    "They met.\n\nand left again.",
    "They met\n\nand left again.",
    "They met Smith Inc.\n\nand left again.",
  ]) {
    const spans = sentencesOf(text, { start: 0, end: text.length }, language);
    expect(
      spans.map(({ start, end }) => text.slice(start, end)),
      text,
    ).toEqual(text.split("\n\n"));
  }
});

describe("inflections", () => {
  it.each(inflectionLines)("$code: $id", async ({ language, id, forms }) => {
    for (const form of forms.split(/[;,]\s*/u)) {
      const found = await namesIn(form, language);
      expect(
        found.map((name) => name.id),
        form,
      ).toContain(id);
    }
  });
});
