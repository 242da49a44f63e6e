import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT, sourceFiles } from "../../../test/imports.js";
import { sentencesIn } from "../../../test/sentences.js";
import { problemIn } from "../../words/index.js";

const HELP =
  /\.(?:summary|description)\(\s*["`]|\.option\(\s*"[^"]*",\s*["`]|new (?:Option|Argument)\("[^"]*",\s*["`]/u;

const files = sourceFiles().filter(
  (file) => /^cli\/(?!words\/|help\/)/u.test(file) && !/\.(?:test|corpus)\.ts$/u.test(file),
);
const code = (file: string) => readFileSync(path.join(ROOT, "src", file), "utf8");

/** Whether a sentence is told in the language of the run, with its full stop or without. */
const isKnown = (sentence: string) => [sentence, sentence.replace(/\.$/u, "")].some((one) => problemIn(one) !== null);

test("what commands say is in catalogues", () => {
  const said = files.flatMap((file) => sentencesIn(`src/${file}`).map((sentence) => `${file}: ${sentence}`));
  expect(said.length).toBeGreaterThan(80);
  expect(said.filter((one) => !isKnown(one.slice(one.indexOf(": ") + 2)))).toEqual([]);
});

test("commands are declared without words", () => {
  expect(files.filter((file) => HELP.test(code(file)))).toEqual([]);
});
