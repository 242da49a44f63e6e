import { afterAll, beforeAll, expect, test } from "vitest";
import { entry, RUN, when } from "../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../test/web-site.js";
import { openLedger } from "../../entente.js";
import type { Ledger } from "../../ledger/index.js";

let ledger: Ledger;
let site: AskedSite;
let fact: string;
let document: string;
beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([entry("a.txt", [{ when: when("2024-07-01") }], { date: "2024-07-02" })], RUN);
  site = siteFor(ledger);
  fact = (await ledger.facts())[0]!.id;
  document = (await ledger.documents())[0]!.id;
});
afterAll(() => ledger.close());

const send = (from: string, fields: readonly (readonly [string, string])[]) => site.sent(from, "/remarks", fields);

test("notes, tags and collections are put on a fact, a document and a pair, and are shown there", async () => {
  for (const [path, subject] of [
    [`/facts/${fact}`, fact],
    [`/documents/${document}`, document],
    ["/KAZ/CHN", "CHN KAZ"],
  ] as const) {
    const { at, text } = await send(path, [
      ["subject", subject],
      ["note", "Ask <Vell> again."],
      ["tag", "Key Visit, second"],
      ["collection", "brief"],
    ]);
    expect(at).toBe(`${subject === "CHN KAZ" ? "/CHN/KAZ" : path}#remarks`);
    expect(text).toContain("Ask &lt;Vell&gt; again.");
    for (const link of ["/tags/key-visit", "/tags/second", "/collections/brief"])
      expect(text).toContain(`href="${link}"`);
  }
  expect(await site.text("/collections")).toContain('href="/tags/key-visit"');
  const collection = await site.text("/collections/brief");
  for (const path of [`/facts/${fact}`, `/documents/${document}`, "/CHN/KAZ"])
    expect(collection).toContain(`href="${path}"`);
  expect(await site.text("/collections/brief/members.csv")).toContain("Visit by China to Kazakhstan");
  expect(JSON.parse(await site.text(`/facts/${fact}.json`)).remarks).toHaveLength(4);
  expect(await site.text("/search?q=tag:key-visit")).toContain("Visit by China to Kazakhstan");
});

test("one is taken back, and no other", async () => {
  const [tag] = (await ledger.remarks.on(document)).filter(({ value }) => value === "second");
  const { text } = await send(`/documents/${document}`, [
    ["subject", document],
    ["withdraw", tag!.id],
  ]);
  expect(text).not.toContain('href="/tags/second"');
  expect(text).toContain('href="/tags/key-visit"');
});

test.each([
  [[["tag", "!"]], 400, "is not a valid name"],
  [[], 400, "Enter a note"],
] as const)("%j is refused with a sentence", async (fields, status, sentence) => {
  const answer = await site.post(`/facts/${fact}`, "/remarks", [["subject", fact], ...fields]);
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
});

test("what nobody made is missing", async () => {
  const answer = await site.get("/collections/nothing");
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("Nothing is in the collection")]);
});
