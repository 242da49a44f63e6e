import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/language/index.js";
import { source, sourceFiles } from "./imports.js";

describe("languages", () => {
  test("are folders of the same files, and one line in a list", () => {
    const folders = readdirSync(new URL("../src/language", import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const complete = folders.filter(({ name }) => LANGUAGES.some(({ code }) => code === name));
    expect(complete.map(({ name }) => name).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
    const needed =
      "document index letters name-words names negation numerals offices organisations people places relays search sentences sourcing states sums times".split(
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
