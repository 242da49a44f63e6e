import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { type AddData, AddShape } from "./shape.js";

const TEXT = "China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.";
let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

async function outcome(address: string): Promise<NonNullable<AddData["batch"]>> {
  for (;;) {
    const data = AddShape.parse(await (await site.get(address.replace("/add?", "/add.json?"))).json()) as AddData;
    if (data.batch?.state === "done" || data.batch?.state === "failed") return data.batch;
    await setTimeout(50);
  }
}

test("files are added, each with what came of it; a broken one loses no other", async () => {
  const page = readFileSync(new URL("../../../../corpus/bank-release.html", import.meta.url));
  const files = [
    new File([page], "../../etc/release.html"),
    new File(["PK\u0003\u0004 this is no archive"], "broken.zip"),
    new File([TEXT], "\u202Eloan<b>.txt"),
    new File([`${TEXT} It was a surprise.`], "release.html"),
  ];
  const answer = await site.upload("/add", "/add", files);
  expect(answer.status).toBe(303);
  const at = answer.headers.get("location")!;
  const batch = await outcome(at);
  expect(batch.state).toBe("done");
  expect(batch.by).toBe("ann");
  expect(batch.files.map(({ name }) => name)).toEqual([
    "release.html",
    "broken.zip",
    "loan<b>.txt",
    "release (2).html",
  ]);
  expect(batch.files.map(({ added }) => added)).toEqual([1, 0, 1, 1]);
  expect(batch.files[1]!.problems).not.toEqual([]);
  expect(batch.files[0]!.claims).toBeGreaterThan(0);
  expect(batch.facts).toBeGreaterThan(0);
  expect((await ledger.documents()).length).toBe(3);
  const told = await site.text(at);
  expect(told).toContain("loan&lt;b&gt;.txt");
  expect(told).toContain("All files are read.");
  expect((await site.upload("/add", "/add", [new File([TEXT], "again.txt")])).status).toBe(303);
}, 120_000);

test("nothing chosen is said", async () => {
  const answer = await site.upload("/add", "/add", []);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("No file was chosen");
});
