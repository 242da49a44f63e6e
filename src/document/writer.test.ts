import { expect, test } from "vitest";
import { TextWriter } from "./writer.js";

test.each([
  ["of a byte a letter", "Café, 12 July 2031"],
  ["of wider ones", "“Слова” 中文, 12 July 2031"],
  ["of half a letter", "cut \ud83d here and \ude00 there"],
  ["of many letters", "word ".repeat(20_000).trim()],
  ["of few", "a"],
])("words %s are written as they are", (_, words) => {
  const writer = new TextWriter();
  writer.words(words);
  writer.flush({ hint: null });
  writer.words("end");
  writer.flush({ hint: null });
  expect(writer.result().text).toBe(`${words}\n\nend`);
  expect(writer.result().text).toBe(`${words}\n\nend`);
});
