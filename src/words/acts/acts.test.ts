import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { own } from "../../text/index.js";
import { MATERIAL_ACTS } from "../../vocabulary/index.js";
import { SPEECHES, type Speech, slugWords, termWords } from "../index.js";
import { ACTS } from "./table.js";

type Said = readonly [type: string, field: string, slug: string];

/** Each detail that the network can say. */
const SAID = JSON.parse(readFileSync(new URL("../../../models/reader/reader.json", import.meta.url), "utf8"))
  .details as readonly Said[];

/** Slugs that are Turkish words too. */
const SAME = new Set(["propaganda", "veto"]);

/** Whether what a slug is called is not in the language of the page. */
const isEnglish = (slug: string, words: string, said: Speech) =>
  said !== SPEECHES.en &&
  ((words === slugWords(slug) && !SAME.has(slug)) || (said !== SPEECHES.tr && /[a-z]/u.test(words)));

/** What a value is called; acts of statements are told by sentences of their own. */
function wordsOf([type, field, slug]: Said, said: Speech): string | undefined {
  if (field !== "act") return termWords(slug, said);
  return (
    own(said.words.acts, slug) ??
    (type === "statement" ? own(said.words.speech, slug)?.({ from: "", n: 1, to: "" }) : undefined)
  );
}

describe.each(Object.entries(SPEECHES))("in %s", (_, said) => {
  const { acts, deeds } = said.words;

  test("each value that the network can say has words", () => {
    expect(SAID.length).toBeGreaterThan(0);
    const untold = SAID.filter((one) => {
      const words = wordsOf(one, said);
      return words === undefined || words.trim() === "" || isEnglish(one[2], words, said);
    });
    expect(untold).toEqual([]);
  });

  test("each act of the vocabulary has words, and all words of acts are of the language", () => {
    expect(MATERIAL_ACTS.filter(({ slug }) => own(acts, slug) === undefined)).toEqual([]);
    const wrong = Object.entries(acts).filter(([slug, words]) => words.trim() === "" || isEnglish(slug, words, said));
    expect(wrong).toEqual([]);
  });

  test("headlines of acts name both sides once", () => {
    const wrong = Object.entries(deeds).filter(([, deed]) => {
      const words = deed({ from: "(1)", to: "(2)" });
      return words.split("(1)").length !== 2 || words.split("(2)").length !== 2 || /\s{2}|[{}~|/]/u.test(words);
    });
    expect(wrong.map(([slug]) => slug)).toEqual([]);
  });
});

test("an act stands in one table, and no row has a bar too many or too few", () => {
  const slugs = ACTS().map(({ slug }) => slug);
  expect(slugs.filter((slug, i) => slugs.indexOf(slug) !== i)).toEqual([]);
  expect(
    ACTS()
      .filter(({ columns }) => columns !== 7)
      .map(({ slug }) => slug),
  ).toEqual([]);
});
