import { expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { readDocument } from "../index.js";
import { type Placed, pdfOf } from "./pdf.corpus.js";

const HEADS = "Anchors|Bread|Customs|Docks|Envoys|Ferries|Grain|Harbours|Islands|Jetties|Keels|Lamps".split("|");
/** Entries down one column after the other, twelve in each. */
const entries = (columns: number): readonly string[][] =>
  Array.from({ length: columns }, (_, column) =>
    HEADS.map((head, i) => `${head} ${"abc"[column]}, ${12 + i}, ${140 + column}–${143 + i}`),
  );

async function read(columns: readonly (readonly string[])[]) {
  const page: Placed[] = columns.flatMap((lines, column) =>
    lines.map((words, i) => ({ x: 50 + column * (540 / columns.length), y: 740 - 14 * i, words })),
  );
  const { document } = await readDocument({ name: "index", bytes: pdfOf({ pages: [page] }) });
  return document!;
}

it.each([2, 3])(
  "the index of a book in %d columns is read down one after the other, and is no table",
  async (count) => {
    const columns = entries(count);
    const { text, blocks } = await read(columns);
    expect(blocks.filter(({ kind }) => kind === "cell")).toEqual([]);
    const places = columns.flat().map((entry) => text.replace(/\s+/gu, " ").indexOf(entry));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
);

it("a table of names and numbers is one all the same", async () => {
  const { text, blocks } = await read([HEADS, HEADS.map((_, i) => `${12 + i}`), HEADS.map((_, i) => `${140 + i}`)]);
  const cells = blocks.filter(({ kind }) => kind === "cell").map(({ span }) => slice(text, span));
  expect(cells.slice(0, 6)).toEqual(["Anchors", "12", "140", "Bread", "13", "141"]);
});
