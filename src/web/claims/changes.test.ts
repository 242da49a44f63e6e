import { describe, expect, test } from "vitest";
import { entry, when } from "../../../test/ledger-specimens.js";
import type { Claim } from "../../claim/index.js";
import { CLAIM_TYPES } from "../../vocabulary/index.js";
import { changesOf as changesWith } from "./changes.js";
import { fieldsOf, shownIn } from "./fields.js";
import { sumNamed } from "./sum-named.js";

const say = { empty: "This can’t be empty.", sum: "Write a number." };
const changesOf = (claim: Claim, entered: Readonly<Record<string, string>>) => changesWith(claim, entered, say);
const amount = { value: 1.7e9, currency: "USD", qualifier: "almost", text: "$1.7 billion" };
const loan = entry("a", [
  { type: "finance", when: when("2011"), amount, details: { flow: "loan", purpose: "a road; a port", umbrella: true } },
]).claims[0]!;
const visit = entry("b", [{ type: "visit" }]).claims[0]!;

describe("a form that corrects a claim", () => {
  test("changes nothing when it is sent as it came", () => {
    for (const type of CLAIM_TYPES) {
      const claim = { ...loan, type };
      const entered = Object.fromEntries(fieldsOf(claim).map((field) => [field.name, shownIn(claim, field)]));
      expect(changesOf(claim, entered), type).toEqual({ corrections: [], problems: {} });
    }
  });

  test.each<[string, Record<string, string>, unknown[]]>([
    ["a sum in words", { "amount.value": "2.4 bn" }, [{ field: "amount.value", value: 2.4e9 }]],
    ["no sum", { "amount.value": "" }, [{ field: "amount", value: null }]],
    [
      "another currency, without its qualifier",
      { "amount.currency": "eur", "amount.qualifier": "" },
      [
        { field: "amount.currency", value: "EUR" },
        { field: "amount.qualifier", value: null },
      ],
    ],
    ["parties by name", { target: "Uzbekistan, KAZ" }, [{ field: "target", value: ["UZB", "KAZ"] }]],
    ["nobody on the other side", { target: " " }, [{ field: "target", value: [] }]],
    ["no date", { when: "" }, [{ field: "when", value: null }]],
    [
      "a date and its basis",
      { when: "2012-03", "when.basis": "context" },
      [
        { field: "when", value: "2012-03" },
        { field: "when.basis", value: "context" },
      ],
    ],
    ["who says so", { attribution: "imf" }, [{ field: "attribution", value: "org:IMF" }]],
    ["a detail", { "details.flow": "grant" }, [{ field: "details.flow", value: "grant" }]],
    ["no detail", { "details.purpose": "" }, [{ field: "details.purpose", value: null }]],
    [
      "yes or no",
      { mutual: "yes", "details.umbrella": "no" },
      [
        { field: "mutual", value: true },
        { field: "details.umbrella", value: false },
      ],
    ],
  ])("takes %s", (_, entered, corrections) => {
    expect(changesOf(loan, entered)).toEqual({ corrections, problems: {} });
  });

  test("gives a sum to a claim that had none, and a range one sum", () => {
    const value = { value: 5e6, currency: "KZT", qualifier: null };
    expect(changesOf(visit, { "amount.value": "5 million", "amount.currency": "KZT" }).corrections).toEqual([
      { field: "amount", value },
    ]);
    const range = { ...loan, amount: { ...amount, upper: 2e9 } };
    expect(changesOf(range, { "amount.value": "5 million", "amount.currency": "KZT", "amount.qualifier": "" })).toEqual(
      {
        corrections: [{ field: "amount", value }],
        problems: {},
      },
    );
  });

  test.each([
    ["status", "done", "Status is one of pledged"],
    ["when", "last May", "When is a date in EDTF"],
    ["source", "", "This can’t be empty."],
    ["source", "Freedonia", "Freedonia is not an actor"],
    ["amount.value", "plenty", "Write a number"],
    ["amount.value", "1,7", "Write a number"],
    ["amount.currency", "XQX", "Amount.currency is the code of a currency"],
    ["details.flow", "gift", "Details.flow is one of loan"],
    ["where.country", "KAZ", "The claim has no place"],
  ])("says at the field what can't be: %s=%s", (name, text, sentence) => {
    const { corrections, problems } = changesOf(loan, { [name]: text });
    expect(corrections).toEqual([]);
    expect(Object.keys(problems)).toEqual([name]);
    expect(problems[name]).toContain(sentence);
  });
});

test.each([
  ["1700000000", 1.7e9],
  ["1,700,000,000", 1.7e9],
  ["1.7 billion", 1.7e9],
  ["2.4bn", 2.4e9],
  ["12 500", 12_500],
  ["0.5", 0.5],
  ["1,7", null],
  ["1.7 zillion", null],
  ["-5", null],
  ["", null],
])("a sum written %s", (text, value) => {
  expect(sumNamed(text)).toBe(value);
});
