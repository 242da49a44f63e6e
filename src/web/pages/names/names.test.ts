import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";

let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  const speaker = {
    id: "person:dana-orlat",
    kind: "person" as const,
    name: "Dana <Orlat>",
    text: "Dana",
    state: "KAZ",
  };
  const visit = { type: "visit" as const, when: when("2024-07-01"), words: ["visit", "the", "Balta", "bridge"] };
  const where = { name: "Balta", country: "KAZ" };
  await ledger.add(
    [
      entry("a", [
        { ...visit, where, attribution: { speaker, verb: "said" } },
        { ...visit, from: "RUS", to: "UKR" },
      ]),
    ],
    RUN,
  );
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const labels = async (typed: string) => {
  const { names } = (await (await site.get(`/names.json?q=${encodeURIComponent(typed)}`)).json()) as {
    names: { label: string; href: string }[];
  };
  return names.map(({ label, href }) => `${label} ${href}`);
};

describe("names", () => {
  test("are offered as they are typed, with their addresses", async () => {
    expect((await labels("Russia Ukr"))[0]).toBe("Russia and Ukraine /RUS/UKR");
    expect((await labels("казахст"))[0]).toBe("Kazakhstan /KAZ");
    expect((await labels("dana"))[0]).toContain("Dana <Orlat> /people/person:dana-orlat");
    expect(await labels("balta")).toEqual(["Balta /search?q=%22Balta%22"]);
    expect(await labels("")).toEqual([]);
  });

  test("are a page too", async () => {
    expect(await site.text("/names?q=Kazakh")).toContain('<a href="/KAZ">Kazakhstan</a>');
    expect(await site.text("/names?q=Dana")).toContain("Dana &lt;Orlat&gt;");
    expect(await site.text("/names?q=qqqq")).toContain("No name starts with qqqq.");
  });
});

describe("the search", () => {
  test("offers the dossier that its words name", async () => {
    expect(await site.text("/search?q=Russia+Ukraine")).toContain('<a href="/RUS/UKR">Russia and Ukraine</a>');
    expect(await site.text("/search?q=bridge+state:KAZ")).toContain('<a href="/KAZ">Kazakhstan</a>');
    expect(await site.text("/search?q=bridge+-China")).not.toContain('class="plain names"');
  });

  test("has what may have been meant as a link", async () => {
    const misspelt = await site.text("/search?q=bridge+state:Kazakstna");
    expect(misspelt).toContain(
      'Did you mean: <a href="/search?q=bridge%20state%3AKazakhstan">bridge state:Kazakhstan</a>',
    );
    expect(await site.text("/search?q=type:loan")).toContain('<a href="/search?q=flow%3Aloan">flow:loan</a>');
    expect(await site.text("/search?q=Kazakstna")).toContain('<a href="/KAZ">Kazakhstan</a>');
  });
});

describe("an address where nothing is", () => {
  const missing = async (path: string) => {
    const answer = await site.get(path);
    return { status: answer.status, text: await answer.text() };
  };

  test("tells what may have been meant", async () => {
    const { status, text } = await missing("/Kazakstna");
    expect(status).toBe(404);
    expect(text).toContain('<a href="/KAZ">Kazakhstan</a>');
    expect((await missing("/Rusia/Ukrane")).text).toContain('<a href="/RUS/UKR">Russia and Ukraine</a>');
    expect((await missing("/documens")).text).toContain('<a href="/documents">/documents</a>');
    expect((await missing("/facts/f_0000000000000000")).text).not.toContain("Did you mean");
  });

  test("leads on where it names parties in any language", async () => {
    expect((await site.get(`/${encodeURIComponent("Россия")}`)).headers.get("location")).toBe("/RUS");
    expect(
      (await site.get(`/${encodeURIComponent("俄罗斯")}/${encodeURIComponent("乌克兰")}`)).headers.get("location"),
    ).toBe("/RUS/UKR");
  });
});
