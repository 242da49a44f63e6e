import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT, sourceFiles } from "../../../test/imports.js";
import { sentencesIn } from "../../../test/sentences.js";
import { problemIn } from "../../words/index.js";

/** Commands whose sentences are still in English in their code. One that is done leaves this list; none may join it. */
const LEFT = new Set([
  "check-lists",
  "config/settings",
  "fetch/target",
  "fleet/open-queue",
  "fleet/queue-command",
  "fleet/send-command",
  "fleet/work-command",
  "judge",
  "judgements",
  "links/links-command",
  "mail/mail-digest",
  "model-desk",
  "publishers",
  "purge",
  "watch/mailbox-address",
  "watch/watch-command",
  "watch/watcher",
]);

const HELP =
  /\.(?:summary|description)\(\s*["`]|\.option\(\s*"[^"]*",\s*["`]|new (?:Option|Argument)\("[^"]*",\s*["`]/u;

const files = sourceFiles().filter(
  (file) => /^cli\/(?!words\/|help\/)/u.test(file) && !/\.(?:test|corpus)\.ts$/u.test(file),
);
const code = (file: string) => readFileSync(path.join(ROOT, "src", file), "utf8");

/** Whether a sentence is told in the language of the run, with its full stop or without. */
const isKnown = (sentence: string) => [sentence, sentence.replace(/\.$/u, "")].some((one) => problemIn(one) !== null);

test("what commands say is in catalogues", () => {
  const said = files.filter((file) => sentencesIn(`src/${file}`).some((sentence) => !isKnown(sentence)));
  expect(said.map((file) => file.replace(/^cli\/|\.ts$/gu, ""))).toEqual([...LEFT]);
});

test("commands are declared without words", () => {
  expect(files.filter((file) => HELP.test(code(file)))).toEqual([]);
});
