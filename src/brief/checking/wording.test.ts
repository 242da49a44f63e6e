import { expect, test } from "vitest";
import { inWords } from "../../../test/briefs/specimens.js";
import { groundOfFact } from "./ground.js";
import { wordingOf } from "./wording.js";

test.each([
  ["ru", "Плотину с 2011 года строит итальянская компания «Салини»"],
  ["ru", "польская сторона выслала нашего консула из Белостока"],
])("a head behind which no thing stands is of nothing (%s): %s", (language, words) => {
  expect([...wordingOf(groundOfFact(inWords(words, { type: "project", language }))).heads]).toEqual([]);
});
