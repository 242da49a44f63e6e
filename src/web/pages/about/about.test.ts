import { afterAll, beforeAll, expect, test } from "vitest";
import { entry, RUN } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { CLAIM_TYPES } from "../../../vocabulary/index.js";
import { aboutPage } from "./about.js";
import { scores } from "./scores.js";

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
  expect(aboutPage.schema.parse(data)).toMatchObject({
    documents: 1,
    claims: 3,
    facts: 3,
    types: { visit: 2, trade: 1 },
  });
  expect(await site.text("/about")).toContain('href="/search?q=type%3Avisit"');
  expect(await (await site.get("/about/types.csv")).text()).toContain("visit,2");
});

test("how often claims are right is told by type and by language, in words that no score goes beyond", async () => {
  const { scores: told } = (await (await site.get("/about.json")).json()) as { readonly scores: typeof scores };
  expect(told).toEqual(scores);
  expect(scores.types.map(({ type }) => type)).toEqual([...CLAIM_TYPES]);
  for (const { annotated, found, right } of [...scores.types, ...scores.kinds]) {
    expect(right).toBeLessThanOrEqual(Math.min(found, annotated));
    expect(right).toBeGreaterThan(0);
  }
  const sum = (rows: readonly { readonly right: number }[]) => rows.reduce((all, { right }) => all + right, 0);
  expect(sum(scores.types)).toBe(sum(scores.kinds));
  const visits = scores.types.find(({ type }) => type === "visit")!;
  const csv = await (await site.get("/about/scores.csv")).text();
  const share = (whole: number) => Math.round((1000 * visits.right) / whole) / 1000;
  expect(csv).toContain(`visit,${visits.annotated},${share(visits.annotated)},${visits.found},${share(visits.found)}`);
  const page = await site.text("/about");
  expect(page).toContain("How often it is right");
  expect(page).toContain("English: presidential readouts");
  expect(page).toContain("Other languages are not read");
});
