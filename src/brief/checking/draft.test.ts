import { expect, test } from "vitest";
import { draftOf } from "./draft.js";

const textOf = (markdown: string) => draftOf(markdown).blocks.map(({ text }) => text);

test.each([
  ["**Norway** lent *Malta* `3` million", "Norway lent Malta 3 million"],
  ["__Norway__ lent _Malta_ money", "Norway lent Malta money"],
  ["2 * 3 * 4, and \\*so\\*", "2 * 3 * 4, and *so*"],
  ["**Norway *lent* Malta** money", "Norway *lent* Malta money"],
  ["**open, *closed*", "*open, *closed"],
  [
    "see [the treaty](https://a.example/(1) “a title”) of 2011",
    "see the treaty https://a.example/(1 “a title”) of 2011",
  ],
  ["[one [two](https://a.example/)", "[one two https://a.example/"],
  ["##  A title  ##  ", "A title"],
  ["# ", ""],
])("%j is %j without its markup", (markdown, text) => {
  expect(textOf(markdown)).toEqual([text]);
});

test("note marks stand where their words end, those side by side together", () => {
  const { blocks, notes } = draftOf("Norway paid.[^1], [^2] Malta\nbuilt.[^a-3]\n[^4]\n\n[^1]: f_1\n  and f_2");
  expect(blocks[0]).toMatchObject({
    text: "Norway paid.,  Malta built. ",
    calls: [
      { at: 12, labels: ["1", "2"] },
      { at: 27, labels: ["a-3", "4"] },
    ],
  });
  expect(notes.get("1")).toEqual({ text: "f_1 and f_2", line: 5 });
});

// Each of these took the square or the cube of its length, and did not come back.
const N = 100_000;
test.each([
  ["a heading with a gap", `# a${" ".repeat(N)}x`],
  ["a heading of hashes", `# ${"#".repeat(N)}x`],
  ["signs that are never closed", "*a ".repeat(N)],
  ["brackets that are never closed", "[".repeat(N)],
  ["links that are never closed", "[](".repeat(N)],
  ["marks that are never closed", "[^a".repeat(N)],
  ["marks side by side", "[^1]".repeat(N)],
  ["marks with words between them", "a[^1]".repeat(N)],
  ["a note with a separator of lines", `[^1]:${" ".repeat(N)}x\u2028y`],
])("%s: a line costs what is linear in it", (_, line) => {
  const { blocks, notes } = draftOf(line);
  expect(blocks.length + notes.size).toBe(1);
});

test.each([
  ["Written from the ledger desk.db, state 0011223344556677.", 0],
  ["Составлено по реестру desk.db, состояние 0011223344556677.", 0],
  ["None of the facts that the ledger has on the two can be told in English.", 0],
  ["Written from the ledger desk.db, state 0011223344556677. Norway paid Malta.", 1],
  ["Written from the ledger that Norway paid for, state of affairs.", 1],
])("what a brief says of itself is no sentence to be held against facts: %s", (words, blocks) => {
  expect(draftOf(words).blocks).toHaveLength(blocks);
});
