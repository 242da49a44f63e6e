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

describe("notes that are numbered anew", () => {
  const long = "It did so at length, and both sides were content with what came of it. ".repeat(3);
  const chapter = (who: string) => `${who} lent Fiji money.[1] ${long}\n\n${who} praised Fiji.[2] ${long}`;
  const notes = (what: string) => `[1] Jane Doe, ${what} (Suva: Reef Books, 2015), p. 3.\n\n[2] Ibid., p. 9.`;

  it("lead to the note below their own chapter", async () => {
    const document = await documentOf(
      `A Loan\n\n${chapter("Malta")}\n\n${notes("Ports")}\n\n${chapter("Peru")}\n\n${notes("Roads")}`,
    );
    expect(document.marks.map(({ mark }) => mark)).toEqual(["1", "2", "1/2", "2/2"]);
    expect(document.references.map(({ mark, item, ibid }) => [mark, item?.title ?? ibid])).toEqual([
      ["1", "Ports"],
      ["2", "1"],
      ["1/2", "Roads"],
      ["2/2", "1/2"],
    ]);
  });

  it("lead to the note of the same turn where all notes stand at the end", async () => {
    const document = await documentOf(
      `A Loan\n\n${chapter("Malta")}\n\n${chapter("Peru")}\n\nNotes\n\n${notes("Ports")}\n\n${notes("Roads")}`,
    );
    expect(document.marks.map(({ mark }) => mark)).toEqual(["1", "2", "1/2", "2/2"]);
    expect(document.references.map(({ mark }) => mark)).toEqual(["1", "2", "1/2", "2/2"]);
  });
});

describe("notes in the text that name author and year", () => {
  const entries = [
    "Doe, J. (2015). Ports and power. Suva: Reef Books.",
    "Falk, H., & Roe, B. (2019a). Tolls. Nordic Affairs, 3(1), 4–9.",
    "Falk, H., & Roe, B. (2019b). Ferries. Nordic Affairs, 3(2), 14–19.",
    "World Bank. (2020). Ports of the Pacific. Washington: World Bank.",
    "Grant, L. (2001). Islands of credit. Suva: Reef Books.",
  ];
  const text = (body: string) =>
    `A Loan\n\n${body} ${"It did so at length, and both sides were content with what came of it. ".repeat(3)}\n\nReferences\n\n${entries.join("\n\n")}\n`;
  const marks = async (body: string) => {
    const document = await documentOf(text(body));
    return document.marks.map(({ mark, span }) => [mark, slice(document.text, span)]);
  };

  it.each([
    ["Malta lent Fiji money (Doe 2015, 45).", [["Doe 2015", "(Doe 2015, 45)"]]],
    ["Malta lent Fiji money (Doe, 2015: 45–6).", [["Doe 2015", "(Doe, 2015: 45–6)"]]],
    [
      "Malta lent Fiji money (see Doe 2015; Falk and Roe 2019b, p. 4).",
      [
        ["Doe 2015", "(see Doe 2015;"],
        ["Falk 2019b", " Falk and Roe 2019b, p. 4)"],
      ],
    ],
    ["Malta, as Falk and Roe (2019a, 5) say, lent Fiji money.", [["Falk 2019a", "(2019a, 5)"]]],
    ["Malta lent Fiji money (Falk et al. 2019a).", [["Falk 2019a", "(Falk et al. 2019a)"]]],
    ["Malta lent Fiji money [World Bank, 2020, p. 7].", [["World Bank 2020", "[World Bank, 2020, p. 7]"]]],
    ["Malta lent Fiji money (Smith 2015) in a year (2015) of drought (Doe 2016).", []],
  ])("%s", async (body, expected) => {
    expect(await marks(body)).toEqual(expected);
  });

  it("give the entries that they name their mark, and the others none", async () => {
    const document = await documentOf(text("Malta lent Fiji money (Doe 2015; Falk and Roe 2019b)."));
    expect(document.references.map(({ mark, item }) => [mark, item?.title])).toEqual([
      ["Doe 2015", "Ports and power"],
      ["", "Tolls"],
      ["Falk 2019b", "Ferries"],
      ["", "Ports of the Pacific"],
      ["", "Islands of credit"],
    ]);
  });
});
