import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ENDPOINTS } from "../../api/index.js";
import { page } from "../../page/index.js";
import { descriptions as chinese } from "../../words/descriptions/chinese/index.js";
import { descriptions as better } from "../../words/descriptions/english/index.js";
import { descriptions as russian } from "../../words/descriptions/russian/index.js";
import { descriptions as turkish } from "../../words/descriptions/turkish/index.js";
import { describedIn } from "../../words/index.js";
import { PAGES } from "../index.js";
import { describePages, inWords } from "./description.js";

const Part = z.object({ name: z.string() }).meta({ id: "Part" });
const made = page({
  name: "made",
  path: "/made/:a{[A-Z]+}/:id",
  summary: "A made page.",
  query: z.object({ year: z.coerce.number().optional().describe("A year.") }),
  schema: z.object({ part: Part, parts: z.array(Part) }),
  data: async () => ({ part: { name: "" }, parts: [] }),
  tables: { parts: () => null },
  title: () => "",
  view: () => "",
});

describe("the description of the API", () => {
  const { paths, components } = describePages([made], "1");

  test("has the data of a page and its files", () => {
    expect(Object.keys(paths)).toEqual(["/made/{a}/{id}.json", "/made/{a}/{id}/parts.csv"]);
  });

  test("says what can be asked", () => {
    expect(paths["/made/{a}/{id}.json"]?.get?.parameters).toEqual([
      { name: "a", in: "path", required: true, schema: { type: "string", pattern: "^(?:[A-Z]+)$" } },
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "year", in: "query", required: false, description: "A year.", schema: { type: "number" } },
    ]);
  });

  test("names a shape once, wherever it stands", () => {
    expect(components.schemas.Part).toMatchObject({ properties: { name: { type: "string" } } });
    expect(components.schemas.Made).toMatchObject({ properties: { part: { $ref: "#/components/schemas/Part" } } });
  });
});

describe("the description in other languages", () => {
  const english: string[] = [];
  inWords(describePages(PAGES, "1", ENDPOINTS), (sentence) => {
    english.push(sentence);
    return sentence;
  });
  /** Sentences that hold others. */
  const around =
    /^(?:The (?:table|picture) "[^"]+" of: |As a file of the kind "[^"]+": )|(?<=\.) For the role [a-z]+ or above\.$/gu;

  test.each([
    ["ru", russian, "Таблица «parts». Что означают термины на страницах."],
    ["tr", turkish, "“parts” tablosu. Sayfalardaki terimlerin anlamı."],
    ["zh", chinese, "表格“parts”：本站各页所用术语的含义。"],
  ] as const)("has all sentences, and none that is gone: %s", async (code, catalogue, table) => {
    const said = new Set(english.map((sentence) => sentence.replace(around, "")));
    const sentences = Object.keys(catalogue).filter((sentence) => !/\{[a-f]\}/u.test(sentence));
    expect(sentences.toSorted()).toEqual([...said].toSorted());
    const say = await describedIn(code);
    expect(say('The table "parts" of: What the terms of the pages mean.')).toBe(table);
    for (const sentence of english) expect(say(sentence)).toContain(say(sentence.replace(around, "")));
    const places = (text: string) => (text.match(/\{[a-f]\}/gu) ?? []).toSorted();
    for (const [sentence, own] of Object.entries(catalogue)) expect(places(own)).toEqual(places(sentence));
  });

  test("has better words in English for some of its sentences, and for none that is gone", async () => {
    const said = new Set(english.map((sentence) => sentence.replace(around, "")));
    const sentences = Object.keys(better).filter((sentence) => !/\{[a-f]\}/u.test(sentence));
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual([]);
    const say = await describedIn("en");
    expect(say("Another.")).toBe("Another reviewer.");
  });

  test("stays as it is where no catalogue has it", async () => {
    expect((await describedIn("en"))("What no table has.")).toBe("What no table has.");
    expect((await describedIn("zh"))("What no table has.")).toBe("What no table has.");
  });
});
