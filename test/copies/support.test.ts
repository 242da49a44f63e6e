import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contradictionsBetween, FOLDS } from "../../src/dossier/index.js";
import { entriesOf } from "../../src/entente.js";
import { type Entry, type Fact, openLedger } from "../../src/ledger/index.js";
import { ROOT } from "../imports.js";
import { entry, RUN, when } from "../ledger-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-support-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

async function read(name: string, text: string): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const { entry: one } of entriesOf({ name, bytes: new TextEncoder().encode(text) }))
    if (one) found.push(one);
  return found;
}

async function factsOf(batches: readonly (readonly Entry[])[]): Promise<Fact[]> {
  const ledger = await openLedger(path.join(folder, `${files++}.db`), { folds: FOLDS });
  for (const batch of batches) await ledger.add(batch, RUN);
  const facts = await ledger.facts();
  await ledger.close();
  return facts;
}

describe("a copy in a ledger", () => {
  test("never raises support: another headline, another newspaper, without its end", async () => {
    const page = readFileSync(path.join(ROOT, "corpus/great-lakes-agency.html"), "utf8");
    const original = await read("a.html", page);
    const copy = await read(
      "b.html",
      page
        .replaceAll("Burundi reopens Rwandan border as railway money arrives", "Kanyaru crossing opens again")
        .replaceAll("Inland Press Agency", "Lakeside Mirror")
        .replaceAll("example.org/inland", "example.net/mirror")
        .replace(/(<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*)(?=<\/article>)/u, ""),
    );
    expect(copy[0]!.claims.length).toBeGreaterThan(8);
    const alone = await factsOf([original]);
    const both = await factsOf([original, copy]);
    expect(alone.every(({ support }) => support === 1)).toBe(true);
    expect(both.filter(({ claims }) => claims.length > 1).length).toBeGreaterThan(5);
    expect(both.filter(({ support }) => support > 1)).toEqual([]);
    expect(await factsOf([copy, original])).toEqual(both);
  });

  test("joins what was counted apart when it turns up", async () => {
    const day = { when: when("2031-05-03") };
    const one = entry("a", [day], { url: "https://example.org/a", publisher: "A" });
    const other = entry("b", [day], { url: "https://example.net/b", publisher: "B" });
    const bridge = entry("c", [{ to: "UZB", ...day }], {
      url: "https://example.org/fr/a",
      translations: [
        { language: "en", url: "https://example.org/a" },
        { language: "de", url: "https://example.net/b" },
      ],
    });
    const support = (facts: Fact[]) =>
      facts.filter(({ target }) => target[0]!.id === "KAZ").map((fact) => fact.support);
    expect(support(await factsOf([[one, other]]))).toEqual([2]);
    expect(support(await factsOf([[one, other], [bridge]]))).toEqual([1]);
    expect(await factsOf([[bridge], [other], [one]])).toEqual(await factsOf([[one, other], [bridge]]));
  });
});

test("facts of other families that contradict one another are found by their keys", async () => {
  const loan = (from: string, purpose: string) =>
    entry(`${from} ${purpose}`, [
      {
        type: "finance",
        from,
        amount: { value: 312e6, currency: "USD", qualifier: null, text: "$312 million" },
        when: when("2031-05"),
        details: { flow: "loan", purpose },
      },
    ]);
  const ledger = await openLedger(path.join(folder, `${files++}.db`), { folds: FOLDS });
  await ledger.add(
    [loan("CHN", "the Moynaq refinery"), loan("JPN", "the refinery at Moynaq"), loan("IND", "Balta port")],
    RUN,
  );
  const [fact] = await ledger.facts({ pair: ["CHN", "KAZ"] });
  const rivals = await ledger.rivals([fact!.id]);
  expect(rivals.map(({ source }) => source[0]!.id).sort()).toEqual(["CHN", "JPN"]);
  expect(contradictionsBetween(rivals)).toMatchObject([{ kind: "party" }]);
  await ledger.close();
});
