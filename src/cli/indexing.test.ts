import { expect, test } from "vitest";
import { indexing } from "./indexing.js";

function told(isTTY: boolean, at: readonly number[]): string {
  const out: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => out.push(text) > 0 };
  const tell = indexing(stream as never, () => time);
  for (const [i, moment] of at.entries()) {
    time = moment;
    tell((i + 1) * 1000, at.length * 1000);
  }
  return out.join("");
}

test("what takes long is told, on a terminal as it goes, else once", () => {
  expect(told(false, [100, 1900])).toBe("");
  expect(told(false, [100, 2100, 2200, 2300])).toBe(
    "entente: indexing the ledger for search, once: 2,000 of 4,000 documents; resumes if interrupted\n",
  );
  expect(told(true, [2100, 2200])).toBe(
    "\r\u001b[Kentente: indexing the ledger for search, once: 1,000 of 2,000 documents" +
      "\r\u001b[Kentente: indexing the ledger for search, once: 2,000 of 2,000 documents\n",
  );
});
