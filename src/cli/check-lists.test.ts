import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { entry, RUN, type Said, when } from "../../test/ledger-specimens.js";
import { openLedger } from "../entente.js";
import { writeList } from "./check-lists.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loan = (purpose: string, year: string): Said => ({
  type: "finance",
  when: when(year),
  amount: { value: 777_700_000, currency: "USD", qualifier: null, text: "$" },
  details: { flow: "loan", purpose },
});
const level = (name: string): Said => ({
  type: "partnership",
  mutual: true,
  when: when("2017-08-31"),
  details: { level: name },
  status: "agreed",
});

test("tells what does not fit together in a ledger, and that nothing does", async () => {
  const ledger = await openLedger(path.join(folder, "lists.db"));
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const told = async (only: Parameters<typeof writeList>[1], format: "table" | "jsonl" = "table") => {
    written.length = 0;
    await writeList(ledger, only, { format, width: 120, colour: false });
    return written.join("");
  };
  try {
    expect(await told("contradicted")).toBe("No two facts in the ledger contradict each other.\n");
    expect(await told("recycled")).toMatch(/^No recycled figures/);
    const said = [loan("the Orla dam", "2013"), loan("the Vesk port", "2018"), level("strategic-partnership")];
    const other = entry("b.txt", [level("comprehensive-strategic-partnership")], {}, { salt: "b" });
    await ledger.add([entry("a.txt", said), other], RUN);
    expect(await told("contradicted")).toMatch(
      /^level: both said to have been reached on 31 August 2017\n( {2}.*f_[0-9a-f]{16}\n){2}\n1 found\.\n$/,
    );
    expect(await told("recycled")).toMatch(
      /China\n {2}first: .*f_[0-9a-f]{16}\n {2}later, with a different date and object: /,
    );
    expect(await told("conflicting")).toMatch(/^No fact/);
    const lines = (await told("recycled", "jsonl")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).party)).toEqual(["CHN", "KAZ"]);
  } finally {
    write.mockRestore();
    await ledger.close();
  }
});
