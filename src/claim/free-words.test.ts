import { expect, test } from "vitest";
import { annotate, type Derived } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import type { Claim } from "./claim.js";
import { worded } from "./free-words.js";

const TEXT =
  "Kenya and Uganda signed 5-year nonaggression agreements in Stockholm on May 21, and an Easter truce; trade grew.";

async function tidied(details: Readonly<Record<string, unknown>>) {
  const { document } = await readRecord("words", { text: TEXT, date: "2024-05-22", language: "en" });
  const value = { type: "agreement", source: [], target: [], evidence: { start: 0, end: 9, exact: TEXT }, details };
  const claim = { value: value as unknown as Claim, span: { start: 0, end: 9 }, rule: "test", parts: [] };
  const [first] = worded([claim as Derived<Claim>], annotate(document!, languageOf("en")!));
  return first!.value.details;
}

test.each([
  [{ goods: ["goods"] }, {}],
  [{ goods: ["crude oil", "other products"] }, { goods: ["crude oil"] }],
  [{ subject: "start" }, {}],
  [{ subject: "May 21" }, {}],
  [{ subject: "Stockholm" }, {}],
  [{ subject: "Easter" }, {}],
  [{ subject: "Trade" }, { subject: "Trade" }],
  [{ subject: "year nonaggression" }, {}],
  [{ subject: "the following statement" }, {}],
  [{ subject: "more defense" }, { subject: "defense" }],
  [{ purpose: "lobby Congress, according to records" }, { purpose: "lobby Congress" }],
  [{ purpose: "the reconstruction" }, { purpose: "the reconstruction" }],
  [
    { issue: "sovereignty", stance: "supports" },
    { issue: "sovereignty", stance: "supports" },
  ],
])("of %j there remains %j", async (details, left) => {
  expect(await tidied(details)).toEqual(left);
});
