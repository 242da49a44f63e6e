import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { HomeShape } from "./shape.js";

const usd = (value: number) => ({ value, currency: "USD", qualifier: null, text: `$${value}` });
const loan = (value: number) => ({
  type: "finance" as const,
  when: when("2024-05"),
  amount: usd(value),
  details: { flow: "loan", purpose: "the Balta road" },
});

let ledger: Ledger;
let site: AskedSite;
let bare: Ledger;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  bare = await openLedger(":memory:");
  const today = new Date().toISOString().slice(0, 10);
  await ledger.add(
    [
      entry("<b>a</b>", [loan(100_000_000), { type: "visit", when: when("2024-07-01") }], { date: today }),
      entry("b", [loan(400_000_000)], { date: today, publisher: "Balta Radio" }, { salt: "b" }),
    ],
    { ...RUN, at: new Date().toISOString() },
  );
  site = siteFor(ledger);
});
afterAll(async () => {
  await ledger.close();
  await bare.close();
});

describe("the home page", () => {
  test("shows what is there and what is new", async () => {
    const page = await site.text("/");
    expect(page).toContain("New in the last 30 days");
    expect(page).toContain("2 documents, 3 claims");
    expect(page).toContain("&lt;b&gt;a&lt;/b&gt;");
    expect(page).toMatch(/<a href="\/CHN\/KAZ">China and Kazakhstan<\/a>/u);
    expect(page).toMatch(/href="\/documents\/d_[0-9a-f]{16}[^"]*#c_/u);
    expect(page).toContain('method="post" action="/add"');
  });

  test("has data of the shape that is described, and its table as a file", async () => {
    const data: unknown = await (await site.get("/home.json")).json();
    expect(HomeShape.parse(data)).toEqual(data);
    expect(await (await site.get("/home/motion.csv")).text()).toContain("CHN KAZ");
  });

  test("tells what was added after an instant", async () => {
    expect(await site.text("/?since=2999-01-01T00:00:00Z")).toContain("Nothing has been added since");
    expect((await site.get("/?since=soon")).status).toBe(400);
  });

  test("says of an empty ledger what to do", async () => {
    const page = await siteFor(bare).text("/");
    expect(page).toContain("This ledger is empty");
    expect(page).toContain('method="post" action="/add"');
  });
});
