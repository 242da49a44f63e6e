import { afterAll, beforeAll, expect, test } from "vitest";
import { entry, RUN } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { aboutPage } from "./about.js";

let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

test("what is in the ledger is told by type, each type leading to its claims", async () => {
  expect((await site.get("/about/types.csv")).status).toBe(404);
  expect(await site.text("/about")).toContain("About Entente");
  await ledger.add([entry("a", [{ type: "visit" }, { type: "visit", to: "UZB" }, { type: "trade" }])], RUN);
  const data: unknown = await (await site.get("/about.json")).json();
  expect(aboutPage.schema.parse(data)).toEqual({
    documents: 1,
    claims: 3,
    facts: 3,
    types: { visit: 2, trade: 1 },
  });
  expect(await site.text("/about")).toContain('href="/search?q=type%3Avisit"');
  expect(await (await site.get("/about/types.csv")).text()).toContain("visit,2");
});
