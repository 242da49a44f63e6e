import { afterAll, beforeAll, expect, test } from "vitest";
import { entry, RUN } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";

let ledger: Ledger;
let site: AskedSite;
beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([entry("a.txt", [{}], { publisher: "Harbour Review" })], RUN);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const say = (fields: readonly (readonly [string, string])[]) =>
  site.post("/publishers", "/publishers", [["publisher", "Harbour Review"], ...fields]);

test("what a publisher is, is decided on its page and taken back there", async () => {
  expect(await site.text("/publishers")).toContain("unclassified");
  expect(
    (
      await say([
        ["kind", "press"],
        ["reason", "its imprint"],
      ])
    ).status,
  ).toBe(303);
  const text = await site.text("/publishers");
  expect(text).toMatch(/ann, .*: its imprint/u);
  expect((await ledger.provenance.decided()).size).toBe(1);
  expect((await say([["kind", "withdraw"]])).status).toBe(303);
  expect((await ledger.provenance.decided()).size).toBe(0);
});

test.each([
  [[["kind", "nonsense"]], "choose its kind"],
  [[["kind", "official"]], "Say to whom the publisher belongs"],
  [
    [
      ["kind", "official"],
      ["of", "Atlantis"],
    ],
    "Atlantis is not a known state",
  ],
] as const)("%j is refused with a sentence", async (fields, sentence) => {
  const answer = await say(fields);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(sentence)]);
  expect((await ledger.provenance.decided()).size).toBe(0);
});
