import { expect, test } from "vitest";
import { readDocument } from "../index.js";
import { type Placed, pdfOf } from "./pdf.corpus.js";

/** A page of two lines with a raised mark, and the note that the mark leads to below them. */
const page = (who: string, title: string): Placed[] => [
  {
    x: 60,
    y: 700,
    words: `${who} lent Fiji three million dollars for a port in the year 2014, and Fiji took`,
    size: 10,
  },
  { x: 60, y: 688, words: "the money gladly", size: 10 },
  { x: 140, y: 692, words: "1", size: 6 },
  { x: 60, y: 90, words: `1 Jane Doe, ${title} (Suva: Reef Books, 2015), p. 3.`, size: 7 },
];

test("notes that each page numbers anew are led to from their own page", async () => {
  const { document } = await readDocument({
    name: "a",
    bytes: pdfOf({ pages: [page("Malta", "Ports"), page("Peru", "Roads")] }),
  });
  expect(document!.marks.map(({ mark }) => mark)).toEqual(["1", "1/2"]);
  expect(document!.references.map(({ mark, item }) => [mark, item?.title])).toEqual([
    ["1", "Ports"],
    ["1/2", "Roads"],
  ]);
});
