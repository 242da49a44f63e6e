import { expect, test } from "vitest";
import { type Placed, pdfOf } from "../src/document/pdf/pdf.corpus.js";
import { read } from "../src/entente.js";

const line = (y: number, words: string): Placed => ({ x: 60, y, words });
const TABLE = `<p>Chinese loans to Kenya, in USD million.</p><table><tr><th>Project</th><th>Lender</th><th>Amount (USD million)</th><th>Year</th></tr>
<tr><td>Port of Lamu</td><td>China</td><td>120</td><td>2017</td></tr><tr><td>Thika road</td><td>China</td><td>80</td><td>2019</td></tr></table>`;

async function places(name: string, bytes: Uint8Array) {
  const { claims } = await read({ name, bytes });
  return claims.map(({ value: { evidence } }) => [evidence.exact.slice(0, 10), evidence.place]);
}

test("the evidence of a claim tells the page of a PDF that it stands on", async () => {
  const bytes = pdfOf({
    pages: [
      [line(700, "China lent Kenya $3 million for a railway in 2019.")],
      [line(700, "Japan lent Ghana $7 million for a port in 2020.")],
    ],
  });
  expect(await places("a.pdf", bytes)).toEqual([
    ["China lent", { page: 1 }],
    ["Japan lent", { page: 2 }],
  ]);
});

test("the evidence of a claim out of a table tells the cell that it begins with", async () => {
  const found = await places("a.html", Buffer.from(TABLE));
  const cells = found.flatMap(([exact, place]) => (place ? [[exact, place]] : []));
  expect(cells).toContainEqual(["Thika road", { cell: { table: 1, row: 3, column: 1 } }]);
});

test("a plain text has no such places", async () => {
  const { claims } = await read({ name: "a.txt", bytes: Buffer.from("China lent Kenya $3 million in 2019.") });
  expect(claims.map(({ value }) => "place" in value.evidence)).toEqual([false]);
});
