import { expect, test } from "vitest";
import { READING } from "../../test/sample-reading.js";
import type { Claim } from "../claim/index.js";
import { content, parties, sayer, spot, time } from "./wording.js";

const [visit, finance, partnership] = READING.claims.map(({ value }) => value) as [Claim, Claim, Claim];

test("parties", () => {
  expect(parties(visit)).toBe("Freedonia → Sylvania");
  expect(parties(partnership)).toBe("Freedonia ⇄ Sylvania");
  expect(parties({ ...visit, target: [] })).toBe("Freedonia");
});

test("content", () => {
  expect(content(visit)).toBe("state visit, Ana Sol");
  expect(content(finance)).toBe("loan, almost $1.7 billion, Bank of the Two Rivers-East, a railway");
  expect(
    content({ ...visit, details: { kind: "unspecified", fields: ["economy", "counter-terrorism"], empty: [] } }),
  ).toBe("economy + counter-terrorism");
  expect(content({ ...finance, details: { flow: "other", sector: "210" } })).toBe(
    "almost $1.7 billion, transport and storage",
  );
  const ruble = { value: 3e8, currency: "RUB", qualifier: "about", text: "около 300 млн рублей" };
  expect(content({ ...finance, details: {}, amount: ruble })).toBe("около 300 млн рублей");
  const cell = { value: 62e6, currency: "USD", qualifier: null, text: "62" };
  expect(content({ ...finance, details: { flow: "loan" }, amount: cell })).toBe("loan, USD 62 million");
  expect(content({ ...visit, details: { organisation: "org:SCO", visitor: { name: "Ana\u0007" } } })).toBe("SCO, Ana␇");
});

test.each([
  ["2024-07-01", "2024-07-01"],
  ["2011-01/2011-04", "2011-01 – 2011-04"],
  ["../2023", "until 2023"],
  ["2019/..", "since 2019"],
  ["2024-07~", "about 2024-07"],
])("%s is written %s", (edtf, written) => {
  expect(time({ edtf, text: null, basis: "stated" })).toBe(written);
});

test("who says so, and who reports it", () => {
  const speaker = visit.source[0]!;
  expect(sayer(null)).toBe("");
  expect(sayer({ speaker, verb: null, via: { speaker: visit.target[0]!, verb: "reported" } })).toBe(
    "Freedonia, via Sylvania",
  );
});

test("where the words stand", () => {
  expect(spot({})).toBe("");
  expect(spot({ part: "message" })).toBe("");
  expect(spot({ page: 3 })).toBe("p. 3");
  expect(spot({ page: 3, cell: { table: 1, row: 2, column: 1 } })).toBe("p. 3, table 1, row 2");
  expect(spot({ part: "footnote\u0007 4" })).toBe("footnote␇ 4");
});
