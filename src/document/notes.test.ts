import { describe, expect, it } from "vitest";
import { slice } from "../text/index.js";
import { type Document, readDocument } from "./index.js";

async function documentOf(text: string): Promise<Document> {
  const { document } = await readDocument({ name: "sample.txt", bytes: new TextEncoder().encode(text) });
  if (document === null) throw new Error("nothing was read");
  return document;
}

describe("note marks", () => {
  const body = `Malta lent Fiji money[1, 2] and praised it*. ${"It did so at length. ".repeat(12)}`;
  const note = "[1] A paper, 2001.\n\n[2] Another, 2002.\n\n* Said in private.";

  it("cover the whole mark, and brackets with two labels are two marks", async () => {
    const document = await documentOf(`A Loan\n\n${body}\n\n${note}`);
    expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span)])).toEqual([
      ["1", "[1,"],
      ["2", " 2]"],
      ["*", "*"],
    ]);
    expect(document.references.map((reference) => [reference.mark, reference.text])).toEqual([
      ["1", "A paper, 2001."],
      ["2", "Another, 2002."],
      ["*", "Said in private."],
    ]);
  });

  it("stand behind a year as behind a word", async () => {
    const asides = `France lent Gabon money in 2019* and Chad in 2020†. ${"It did so at length. ".repeat(12)}`;
    const document = await documentOf(
      `A Loan\n\n${asides}\n\n* Said in private.\n† “Chad signs”, Sahel Daily, 3 May 2020.`,
    );
    expect(document.marks.map((mark) => mark.mark)).toEqual(["*", "†"]);
    expect(document.references.map(({ mark, item }) => [mark, item?.title])).toEqual([
      ["*", undefined],
      ["†", "Chad signs"],
    ]);
  });

  it("need no note when a small number in brackets is glued to a word", async () => {
    const document = await documentOf(`A Loan\n\nMalta lent money.[7] ${body} Some [8] more and 5 [a] other.`);
    expect(document.marks.map((mark) => mark.mark)).toEqual(["7", "1", "2"]);
  });
});

describe("note marks that a page had raised", () => {
  const body = [
    "Malta lent Fiji $3 billion for a port in 2014.1 Fiji signed a treaty with Peru in May 2016,2 and the G20 welcomed it, as",
    "did the makers of the Boeing747. Peru sold Fiji 24 Su27 jets (“at a price”).3 Emissions of CO2 fell [2011] over 12 km2 [sic].",
    "The Treaty4 came into force at 5.2% in 2015.11 years later it ended.",
  ].join(" ");
  const notes = [
    "1 Jane Doe, Ports (Suva: Reef Books, 2015), p. 3.",
    "2 “Fiji and Peru sign”, Fjord Daily, 4 May 2016.",
    "3 Ibid.",
    "4 Lucy Grant, Islands of Credit (Suva: Reef Books, 2005), 12.",
  ].join("\n");

  it("are numbers glued to words that count the notes through", async () => {
    const document = await documentOf(`A Loan\n\n${body}\n\n${notes}`);
    expect(document.references.map(({ mark, ibid }) => [mark, ibid])).toEqual([
      ["1", undefined],
      ["2", undefined],
      ["3", "2"],
      ["4", undefined],
    ]);
    const before = (start: number) => document.text.slice(start - 6, start);
    expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span), before(span.start)])).toEqual([
      ["1", "1", " 2014."],
      ["2", "2", " 2016,"],
      ["3", "3", "ice”)."],
      ["4", "4", "Treaty"],
    ]);
  });

  it("are none where no notes stand, or where the notes have marks of another kind", async () => {
    expect((await documentOf(`A Loan\n\n${body}`)).marks).toEqual([]);
    const bracketed = notes.replace(/^(\d)/gmu, "[$1]");
    const document = await documentOf(`A Loan\n\nMalta praised Fiji.[1] ${body}\n\n${bracketed}`);
    expect(document.marks.map(({ span }) => slice(document.text, span))).toEqual(["[1]"]);
  });
});
