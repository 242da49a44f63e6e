import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotation/index.js";
import { type Document, readRecord } from "../src/document/index.js";
import {
  type InflectionsLine,
  LANGUAGES,
  type Language,
  marked,
  type NamesLine,
  PUBLISHED,
  type SentencesLine,
} from "../src/language/index.js";
import { slice } from "../src/text/index.js";
import { source, sourceFiles } from "./imports.js";

const corpus = async <Line>(code: string, name: string): Promise<readonly Line[]> => {
  const lines = await import(`../src/language/${code}/${name}.corpus.ts`);
  return lines[name.toUpperCase()] as readonly Line[];
};

async function documentOf(
  language: Language,
  text: string,
  told: { published?: string | null; publisher?: string } = {},
) {
  const date = told.published === undefined ? PUBLISHED : told.published;
  const record = { text, language: language.code, ...(date === null ? {} : { date }) };
  const { document } = await readRecord(
    "line",
    told.publisher === undefined ? record : { ...record, publisher: told.publisher },
  );
  return document as Document;
}

const annotated = async (language: Language, text: string, told?: { published?: string | null; publisher?: string }) =>
  annotate(await documentOf(language, text, told), language);

/** What a name is, as a line of a corpus says it. */
function told({ id, state, members, kind }: Awaited<ReturnType<typeof annotated>>["names"][number]): string {
  if (members !== undefined) return members.join("+");
  return `${id ?? ""}${state === undefined ? (id === null ? "@" : "") : kind === "firm" ? "" : `@${state}`}`;
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))("the tables of %s", (code, language) => {
  test("names: every line of the corpus holds", async () => {
    const lines = await corpus<NamesLine>(code, "names");
    expect(lines.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const line of lines) {
      const { text, spans } = marked(line.text);
      const { document, names } = await annotated(language, text, line);
      const offset = document.text.indexOf(text);
      // Who a person acts for is asserted only where the line says it.
      const wanted = spans.map((span, i) => [slice(text, span), line.names[i] ?? "?"] as const);
      const found = names.map(
        (name) => [slice(text, { start: name.span.start - offset, end: name.span.end - offset }), told(name)] as const,
      );
      const same =
        wanted.length === found.length &&
        wanted.every(([words, is], i) => {
          const [other, what] = found[i]!;
          return words === other && (is === what || (!is.includes("@") && is === what.replace(/@.*$/u, "")));
        });
      if (!same)
        wrong.push(
          `${line.text} → ${found.map(([words, is]) => `[${words}|${is}]`).join(" ")}; wanted ${wanted.map(([, is]) => is).join(" ")}`,
        );
    }
    expect(wrong).toEqual([]);
  });

  test("sentences: every line of the corpus holds", async () => {
    const lines = await corpus<SentencesLine>(code, "sentences");
    expect(lines.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const line of lines) {
      const parts = line.split(/\s*¦\s*/u);
      const { document, sentences } = await annotated(language, line.replace(/¦ ?/gu, ""));
      const found = sentences.map((span) => slice(document.text, span));
      if (found.join("¦") !== parts.join("¦")) wrong.push(`${line} → ${found.join(" ¦ ")}`);
    }
    expect(wrong).toEqual([]);
  });

  test("inflections: every form is found as the name that it is of", async () => {
    const lines = await corpus<InflectionsLine>(code, "inflections");
    const wrong: string[] = [];
    for (const [id, forms] of lines) {
      for (const form of forms.split(/\s*[;,]\s*/u).filter((written) => written !== "")) {
        const { names } = await annotated(language, `— ${form} —`);
        if (names[0]?.id !== id && !names[0]?.members?.join("+").includes(id))
          wrong.push(`${form} → ${names[0]?.id ?? "nothing"}, wanted ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("languages", () => {
  test("are folders of the same files, and one line in a list", () => {
    const folders = readdirSync(new URL("../src/language", import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const complete = folders.filter(({ name }) => LANGUAGES.some(({ code }) => code === name));
    expect(complete.map(({ name }) => name).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
    const needed =
      "document index letters name-words names negation numerals offices organisations people search sentences states sums times".split(
        " ",
      );
    for (const { name } of complete) {
      const files = readdirSync(new URL(`../src/language/${name}`, import.meta.url));
      expect(needed.filter((file) => !files.includes(`${file}.ts`)).map((file) => `${name}/${file}.ts`)).toEqual([]);
    }
  });

  test("are known by name to nothing outside of language/", () => {
    const codes = new RegExp(
      `(?:[Ll]ang(?:uage)?|[Cc]ode)[.\\w]* ?(?:===|!==) ?"(?:${LANGUAGES.map(({ code }) => code).join("|")})"`,
      "u",
    );
    const branching = sourceFiles().filter(
      (file) =>
        !/^(?:language|claim\/english|words|web\/words)\//.test(file) &&
        !/\.test\.tsx?$/.test(file) &&
        codes.test(source(file)),
    );
    expect(branching).toEqual([]);
  });
});
