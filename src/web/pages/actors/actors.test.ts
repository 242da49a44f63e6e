import { afterAll, beforeAll, expect, test } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import type { Actor } from "../../../claim/index.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";

const ANA: Actor = { id: "person:ana-sol", kind: "person", name: "Ana <Sól>", text: "Ana <Sól>", state: "KAZ" };
const VISIT = {
  when: when("2024-07-01"),
  agents: [{ actor: ANA, office: "foreign-minister" }],
  details: { visitor: ANA.id },
};

let ledger: Ledger;
let site: AskedSite;
beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([entry("a.txt", [{ from: "KAZ", to: "UZB", ...VISIT }], { date: "2024-07-02" })], RUN);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

test("the list leads to the page, which leads to facts, documents and states", async () => {
  const list = await site.text("/people?q=ana+sol");
  expect(list).toContain('href="/people/person:ana-sol"');
  const page = await site.text("/people/person:ana-sol");
  expect(page).toContain("Ana &lt;Sól&gt;");
  expect(page).not.toContain("<Sól>");
  expect(page).toMatch(/Foreign minister/u);
  expect(page).toMatch(/href="\/facts\/f_[0-9a-f]{16}"/u);
  expect(page).toMatch(/href="\/documents\/d_[0-9a-f]{16}\?claim=c_/u);
  expect(page).toContain('href="/KAZ"');
});

test("pages of facts and documents lead back to it", async () => {
  const [fact] = await ledger.facts();
  const [document] = await ledger.documents();
  for (const path of [`/facts/${fact!.id}`, `/documents/${document!.id}`, "/KAZ/UZB"])
    expect(await site.text(path), path).toContain('href="/people/person:ana-sol"');
});

test("whom no table has is called as documents do, in the reader's script where one does, wherever a page names them", async () => {
  const own = await openLedger(":memory:");
  const person = (name: string): Actor => ({
    id: "person:serik-abenov",
    kind: "person",
    name,
    text: name,
    state: "KAZ",
  });
  const told = (name: string, language: string, day: string) =>
    entry(
      `${day}.txt`,
      [
        {
          from: "KAZ",
          to: "UZB",
          when: when("2024-07-01"),
          agents: [{ actor: person(name), office: "head-of-state" }],
          details: { visitor: "person:serik-abenov" },
          language,
        },
      ],
      { date: day, language },
    );
  await own.add(
    [
      told("Serik Äbenov", "en", "2024-07-02"),
      told("President of Kazakhstan", "en", "2024-07-03"),
      told("Серика Абенова", "ru", "2024-07-04"),
    ],
    RUN,
  );
  const pages = siteFor(own);
  const [fact] = await own.facts();
  for (const path of ["/people", "/people/person:serik-abenov", "/KAZ/UZB", "/KAZ/UZB.md", `/facts/${fact!.id}`]) {
    expect(await pages.text(`${path}?lang=en`), path).toContain("Serik Äbenov");
    expect(await pages.text(`${path}?lang=ru`), path).toContain("Серик Абенов");
  }
  await own.close();
});

test("an id without its kind, or on the other list, has its page elsewhere", async () => {
  for (const path of ["/people/ana-sol", "/organisations/person:ana-sol"]) {
    const answer = await site.get(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/people/person:ana-sol"]);
  }
});

test("who is named nowhere is told so, and a name that fits nobody too", async () => {
  const answer = await site.get("/people/person:nobody");
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("names person:nobody")]);
  expect(await site.text("/organisations?q=nobody")).toContain("No match for “nobody”");
});
