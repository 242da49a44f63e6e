import { expect, test } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";

test("two ids on the page of a fact are said to be one, and two again", async () => {
  const by = (id: string) => ({ speaker: { id, kind: "person" as const, name: id, text: id }, verb: "said" });
  const told = entry(
    "b",
    [{ type: "visit", when: when("2019-03"), attribution: by("person:li-wei") }],
    {},
    { salt: "x" },
  );
  const other = entry("c", [{ type: "meeting", to: "UZB", attribution: by("person:lee-way") }], {}, { salt: "y" });
  const ledger = await openLedger(":memory:");
  await ledger.add([told, other], RUN);
  const site = siteFor(ledger);
  const fact = (await ledger.facts()).find(({ type }) => type === "visit")!;
  const page = `/facts/${fact.id}`;
  const say = (identity: string, id: string) =>
    site.sent(page, "/judgements", [
      ["back", page],
      ["verdict", "same"],
      ["fact", fact.id],
      ["who", "person:li-wei"],
      ["other", id],
      ["identity", identity],
    ]);
  const speaker = async () => (await ledger.claims([other.claims[0]!.id]))[0]!.claim.attribution?.speaker.id;
  expect((await say("same", "person:lee-way")).text).toContain("Recorded; it applies to all claims.");
  const one = await speaker();
  expect((await ledger.claims([told.claims[0]!.id]))[0]!.claim.attribution?.speaker.id).toBe(one);
  expect((await say("different", "person:lee-way")).text).toContain("Recorded; it applies to all claims.");
  expect(await speaker()).toBe("person:lee-way");
  const wrong = await site.post(page, "/judgements", [
    ["back", page],
    ["verdict", "same"],
    ["fact", fact.id],
    ["who", "person:li-wei"],
    ["other", "Lee"],
  ]);
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("Give the ids")]);
  await ledger.close();
});
