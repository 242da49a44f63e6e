import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { type SearchPageData, SearchPageShape } from "./shape.js";

const TEXT = `China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.

On 3 March 2012, President Hu Jintao paid a state visit to Kazakhstan. Kazakhstan supports the One China principle.

Foreign Minister Jasur Olimov said that Japan had agreed to lend Uzbekistan 60 million dollars for a railway in 2013.`;
const HOSTILE = `</title><script>alert(1)</script>"'\u202E`;

let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  const record = { text: TEXT, title: `A report ${HOSTILE}`, date: "2014-02-01", language: "en" };
  for await (const { entry: read } of entriesOf({ name: "report", record }))
    await ledger.add(read === null ? [] : [read], RUN);
  const russian = { text: "Стороны обсудили поставки зерна.", title: "Встреча", date: "2015-01-01", language: "ru" };
  for await (const { entry: read } of entriesOf({ name: "russian", record: russian }))
    await ledger.add(read === null ? [] : [read], RUN);
  const many = Array.from({ length: 45 }, (_, i) => ({
    type: "project" as const,
    when: when(String(1975 + i)),
    details: { name: `Work ${i}`, kind: "road" },
  }));
  await ledger.add([entry("works.txt", many, { publisher: "The Balta Courier", date: "2020" })], RUN);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const data = async (query: string) => {
  const given = (await (await site.get(`/search.json?${query}`)).json()) as SearchPageData;
  return SearchPageShape.parse(given) as SearchPageData;
};
const q = (query: string) => `q=${encodeURIComponent(query)}`;

describe("the search", () => {
  test("shows what answers, marked in its words, and where it stands", async () => {
    const page = await site.text(`/search?${q("lending type:finance")}`);
    expect(page).toContain("<mark>lent</mark>");
    expect(page).toMatch(/href="\/documents\/d_[0-9a-f]{16}[^"]*#c_[0-9a-f]{16}"/u);
    expect(page).toMatch(/href="\/facts\/f_[0-9a-f]{16}"/u);
    expect(page).toContain("USD 1.7 billion");
    expect(page).toContain("Jasur Olimov");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("\u202E");
  });

  test("looks at the ledger as it was, and its links stay there", async () => {
    expect((await data(`${q("railway")}&asOf=2026-02`)).total).toBe(0);
    expect((await data(`${q("railway")}&asOf=2026-03-01`)).total).toBe((await data(q("railway"))).total);
    expect((await data(`${q("railway")}&addedBy=2019`)).problem?.message).toMatch(/no run of 2019/u);
    const page = await site.text(`/search?${q("type:project")}&addedBy=2026-03`);
    expect(page).toContain("Only additions by 2026-03.");
    expect(page).toMatch(/<a href="\/search\?q=[^"]*addedBy=2026-03[^"]*" rel="nofollow">/u);
  });

  test("has data of the shape that is described", async () => {
    const { hits, total, facets } = await data(q("railway"));
    expect(total).toBe(hits.length);
    expect(facets?.type.find(({ value }) => value === "finance")?.claims).toBe(2);
    expect((await data("")).hits).toEqual([]);
    expect((await data(q("type:"))).problem?.at).toBe(1);
    expect((await data(q("railway visit"))).instead.length).toBeGreaterThan(0);
  });

  test("narrows by every value that it counts: each leads to as many claims as stand beside it", async () => {
    for (const query of ["state:KAZ", "railway"]) {
      const page = await site.text(`/search?${q(query)}`);
      const links = [
        ...page.matchAll(
          /<li><a href="(\/search\?[^"]+)" rel="nofollow">[^<]+<\/a><span class="number quiet">([\d,]+)/gu,
        ),
      ];
      expect(links.length).toBeGreaterThan(10);
      for (const [, href = "", count] of links) {
        const address = href.replaceAll("&amp;", "&");
        const found = await data(address.split("?")[1]!);
        expect(found.problem, address).toBeNull();
        // "on:2011" finds what lasts into that year besides, speakers of one name are told apart by it alone.
        expect(found.total, address).toBeGreaterThanOrEqual(Number(count));
      }
    }
  });

  test("takes a filter away again", async () => {
    const page = await site.text(`/search?${q("railway type:finance")}`);
    expect(page).toContain('aria-label="Remove type:finance"');
    expect(page).toContain('href="/search?q=railway" aria-label');
  });

  test("goes on where a page ended, and shows every claim once", async () => {
    const ids: string[] = [];
    let after: string | null = "";
    while (after !== null) {
      const page: SearchPageData = await data(`${q("type:project")}${after === "" ? "" : `&after=${after}`}`);
      ids.push(...page.hits.map(({ claim }) => claim.id));
      after = page.next;
    }
    expect(ids).toHaveLength(45);
    expect(new Set(ids).size).toBe(45);
    expect(await site.text(`/search?${q("type:project")}`)).toContain('rel="next"');
    expect((await data(`${q("type:project")}&after=x`)).problem?.message).toMatch(/place to continue from/u);
  });

  test("says in place what is wrong with a query", async () => {
    const page = await site.text(`/search?${q("loan state:Tajkistan from:2011")}`);
    expect(page).toContain('role="alert"');
    expect(page).toContain("did you mean Tajikistan?");
    expect(page).toContain("<mark>state:Tajkistan</mark> from:2011");
    expect(page).toContain('aria-invalid="true"');
  });

  test("says what would answer where nothing does", async () => {
    const page = await site.text(`/search?${q("railway state:KAZ type:visit")}`);
    expect(page).toContain("No results.");
    expect(page).toContain("without railway</a>: 1");
  });

  test("shows sentences by which no claim is told, where they stand", async () => {
    const page = await site.text(`/search?${q("поставка зерно")}`);
    expect(page).toContain("No matching claims.");
    expect(page).toContain("1 other sentence contains these words.");
    expect(page).toMatch(
      /<blockquote class="serif" lang="ru">Стороны обсудили <mark>поставки<\/mark> <mark>зерна<\/mark>/u,
    );
    expect(page).toMatch(/<h3><a href="\/documents\/d_[0-9a-f]{16}">Встреча<\/a>/u);
    const given = await data(q("поставка зерно"));
    expect(given).toMatchObject({ hits: [], total: 0, facets: null, passages: { total: 1 }, instead: [] });
    const file = (await (await site.get(`/search/results.csv?${q("поставка зерно")}`)).text()).trim().split("\r\n");
    expect(file).toHaveLength(2);
    const [heading, row] = file.map((line) => line.split(","));
    expect(row![heading!.indexOf("Words")]).toBe("Стороны обсудили поставки зерна.");
    expect(row![heading!.indexOf("Document")]).toBe("Встреча");
    expect(row![heading!.indexOf("Published")]).toBe("2015-01-01");
    expect(row).toHaveLength(heading!.length);
  });

  test("names parties in the language of the page in its file", async () => {
    const of = async (lang: string) => {
      const file = await site.get(`/search/results.csv?${q("state:CHN")}&lang=${lang}`);
      return (await file.text())
        .split("\r\n")
        .slice(1)
        .flatMap((line) => line.split(",").slice(3, 5))
        .join(" ");
    };
    expect(await of("zh")).toMatch(/\p{sc=Han}/u);
    expect(await of("zh")).not.toContain("China");
    expect(await of("en")).toContain("China");
  });

  test("writes the query of a form", async () => {
    const answer = await site.get("/search?words=railway&type=finance&a=CHN&b=KAZ&status=&from=2010&over=1bn");
    expect(answer.status).toBe(302);
    const to = answer.headers.get("location")!;
    expect(new URLSearchParams(to.split("?")[1]).get("q")).toBe("railway pair:CHN-KAZ type:finance from:2010 over:1bn");
    const page = await site.text(to);
    expect(page).toContain("1 claim matches.");
    expect(page).toContain('<option value="CHN" selected="">China</option>');
    expect(page).not.toContain('<option value="BVT"');
  });

  test("gives its results as a file, more of them than a page shows", async () => {
    const page = await site.text(`/search?${q("type:project")}`);
    const [, file = ""] = /href="(\/search\/results\.csv[^"]+)"/u.exec(page) ?? [];
    const lines = (await (await site.get(file.replaceAll("&amp;", "&"))).text()).trim().split("\r\n");
    expect(lines).toHaveLength(46);
    expect(lines[1]).toContain("The Balta Courier");
  });
});
