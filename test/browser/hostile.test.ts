import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { marked } from "marked";
import { afterAll, describe, expect, test } from "vitest";
import { briefHtml, briefMarkdown, pairBrief, stateBrief } from "../../src/brief/index.js";
import { printable } from "../../src/cli/printable.js";
import { pairPage, statePage } from "../../src/entente.js";
import { PAGES } from "../../src/web/index.js";
import { examples } from "../../tools/site/examples.js";
import { makeHostileLedger } from "../hostile-ledger.js";
import { HOSTILE } from "../hostile-strings.js";
import { commands, intruders } from "../intruders.js";
import { testBrowser, visit } from "./browser.js";
import { withEnd } from "./forms.js";
import { openSite, ownFolder } from "./site.js";

/** Pages over a ledger that holds nothing but hostile words. */
const file = path.join(ownFolder(), "hostile.db");
await makeHostileLedger(file);
const site = await openSite({ file });
const browser = await testBrowser();
const get = (at: string) => fetch(site.url + at, { headers: { accept: "text/html", connection: "close" } });
const ids = {
  documents: (await site.ledger.documents({ limit: 1000 })).map(({ id }) => id),
  facts: (await site.ledger.facts()).map(({ id }) => id),
};
/** One of so many facts is looked at. */
const FACTS = 40;
/** What is asked of the search, with answers. */
const QUESTIONS = ["lend", "pair:KAZ-CHN", "type:finance lend over:1m", "type:position"];
/** Links of its facets that are followed from each. */
const FACETS = 12;

const pageNamed = (name: string) => PAGES.find((page) => page.name === name)!;
const at = (name: string, path: string) => ({ page: pageNamed(name), path });

/** What a search leads on to: hostile publishers, speakers, languages as filters of the next question. */
async function facetsOf(question: string): Promise<string[]> {
  const links = (await (await get(question)).text()).matchAll(/href="(\/search\?[^"]+)"/gu);
  const all = [...new Set([...links].map(([, link = ""]) => link.replaceAll("&amp;", "&")))];
  return all.filter((_, i) => i % Math.ceil(all.length / FACETS) === 0);
}

/** Uploads files whose names are hostile, some of which can't be read; where what came of them is told. */
async function uploaded(): Promise<string> {
  const form = await get("/add");
  const [, token = ""] = /name="token" value="([^"]+)"/u.exec(await form.text()) ?? [];
  const body = new FormData();
  body.set("token", token);
  const names = HOSTILE.filter((words) => !/[\r\n]/u.test(words)).slice(0, 120);
  for (const [i, name] of names.entries())
    body.append("files", new File([i % 3 === 0 ? "PK\u0003\u0004 torn" : `China lent Kazakhstan money: ${i}.`], name));
  const answer = await fetch(`${site.url}/add`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { accept: "text/html", origin: site.url, cookie: form.headers.getSetCookie().join("; ") },
  });
  const to = answer.headers.get("location") ?? "/add";
  while (/"state":"(?:waiting|reading)"/u.test(await (await get(to.replace("/add?", "/add.json?"))).text()))
    await setTimeout(200);
  return to;
}

const shown = [
  ...(await examples(site.ledger)),
  ...QUESTIONS.map((words) => at("search", `/search?q=${encodeURIComponent(words)}`)),
  at("add", await uploaded()),
  at("pair", "/CHN/KAZ?asOf=2010"),
  at("state", "/KAZ?asOf=2010"),
];
const facets = (await Promise.all(QUESTIONS.map((words) => facetsOf(`/search?q=${encodeURIComponent(words)}`)))).flat();
/** Every page of the examples, all documents, some facts, and what a search leads on to. */
const addresses = [
  ...new Set([
    ...shown.map(({ path }) => path),
    ...ids.documents.map((id) => `/documents/${id}`),
    ...ids.facts.filter((_, i) => i % FACTS === 0).map((id) => `/facts/${id}`),
    ...facets,
  ]),
];

afterAll(async () => {
  await browser?.close();
  await site.close();
});

/** As it stands in an address, which has no halves of surrogate pairs. */
const asked = (words: string) => encodeURIComponent(words.replaceAll(/\p{Cs}/gu, "\ufffd"));

/** What spreadsheets take for a formula at the beginning of a field, as RFC 4180 writes fields. */
function formulas(csv: string): string[] {
  const fields = [...csv.slice(1).matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^",\r\n]*)/gu)].map(([, field = ""]) =>
    field.startsWith('"') ? field.slice(1, -1) : field,
  );
  return fields.filter(
    (field) =>
      /^[\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u.test(field) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(field),
  );
}

describe("hostile words", () => {
  test("are many", () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
  });

  test.each(addresses)("add nothing to the markup of %s", async (at) => {
    const answer = await get(at);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(intruders(html)).toEqual([]);
    expect(commands(html)).toEqual([]);
    expect(html).not.toContain("[native code]");
  });

  test("are found, in claims and in the facets beside them", async () => {
    for (const words of QUESTIONS) {
      const { hits } = (await (await fetch(`${site.url}/search.json?q=${encodeURIComponent(words)}`)).json()) as {
        readonly hits: readonly unknown[];
      };
      expect([words, hits.length > 0]).toEqual([words, true]);
    }
    expect(facets.filter((link) => /script|tripwire/iu.test(decodeURIComponent(link))).length).toBeGreaterThan(0);
  });

  test("are words in the data of all documents, and of facts", async () => {
    const some = ids.facts.filter((_, i) => i % FACTS === 0);
    for (const path of [...ids.documents.map((id) => `/documents/${id}`), ...some.map((id) => `/facts/${id}`)]) {
      const json = await (await get(`${path}.json`)).text();
      expect([path, commands(json)]).toEqual([path, []]);
      expect(() => JSON.parse(json)).not.toThrow();
    }
  });

  test("are words in briefs of two and of one", async () => {
    const query = { today: "2034-09-02", rows: 1000 };
    const briefs = [
      pairBrief(await pairPage(site.ledger, ["CHN", "KAZ"], query), { most: 1000, today: query.today }),
      stateBrief(await statePage(site.ledger, "KAZ", query), { most: 1000, today: query.today }),
    ];
    for (const brief of briefs) {
      const markdown = briefMarkdown(brief, printable);
      expect(commands(markdown)).toEqual([]);
      // What a reader of Markdown makes of it has no elements and no links but those of Markdown that we wrote.
      const made = await marked.parse(markdown);
      expect(intruders(made)).toEqual([]);
      expect(made).not.toMatch(/<(?:img|svg|script|a )/u);
      const html = briefHtml(brief);
      expect(commands(html)).toEqual([]);
      // The policy and the style of the file are ours.
      expect([...new Set(intruders(html))]).toEqual(["<meta http-equiv>", "<style>"]);
    }
  });

  test.each(shown)("are words in all forms of $path", async ({ page, path: at }) => {
    const text = async (end: string) => {
      const answer = await get(withEnd(at, end));
      expect([200, 404], `${end} answers ${answer.status}`).toContain(answer.status);
      return answer.status === 404 ? null : answer;
    };
    const json = await (await text(".json"))!.text();
    expect(commands(json)).toEqual([]);
    expect(() => JSON.parse(json)).not.toThrow();
    const pictures = Object.keys(page.pictures ?? {});
    for (const name of [...Object.keys(page.tables ?? {}), ...pictures]) {
      const csv = (await (await text(`/${name}.csv`))?.text()) ?? "";
      expect(commands(csv), name).toEqual([]);
      expect(formulas(csv), name).toEqual([]);
    }
    for (const name of pictures) {
      const svg = (await (await text(`/${name}.svg`))?.text()) ?? "";
      expect(commands(svg), name).toEqual([]);
      expect(intruders(svg), name).toEqual([]);
      expect(svg, name).not.toMatch(/<!ENTITY|<!DOCTYPE|xlink:href="(?!#)/u);
      await (await text(`/${name}.png`))?.arrayBuffer();
    }
  });

  test("are words where they are asked for", async () => {
    const short = HOSTILE.filter((words) => asked(words).length < 3500);
    for (const [i, name] of short.map(asked).entries()) {
      const places = [
        `/search?q=${name}`,
        `/${name}`,
        `/facts/${name}`,
        `/documents/${name}`,
        `/KAZ/${name}.json`,
        `/KAZ/CHN?from=${name}`,
      ];
      // The search is asked for half of them: it takes the longest.
      for (const at of new Set([places[i % places.length]!, places[i % 2]!])) {
        const answer = await get(at);
        const body = await answer.text();
        expect([at, answer.status < 500]).toEqual([at, true]);
        expect([at, commands(body)]).toEqual([at, []]);
        if (answer.headers.get("content-type")?.startsWith("text/html"))
          expect([at, intruders(body)]).toEqual([at, []]);
      }
    }
  });

  describe.skipIf(browser === null)("in a browser", () => {
    // The markup of all is looked at above; every sixth is opened, of each kind of page some.
    test.each(addresses.filter((_, i) => i % 6 === 0))("do nothing on %s", async (at) => {
      await visit(browser!, site.url + at, {}, async ({ page }) => {
        await page.evaluate(POKE);
        expect(await page.evaluate("window.__breaches")).toEqual([]);
        expect(new URL(page.url()).pathname).toBe(new URL(site.url + at).pathname);
      });
    });

    // The markup of all pictures is looked at above; of each kind one is opened.
    test("do nothing in pictures that are opened by themselves", async () => {
      const opened = new Set<string>();
      for (const { page, path: at } of shown)
        for (const name of Object.keys(page.pictures ?? {})) {
          const address = withEnd(at, `/${name}.svg`);
          const kind = `${page.name}/${name}`;
          if (opened.has(kind) || (await get(address)).status !== 200) continue;
          opened.add(kind);
          await visit(browser!, site.url + address, { svg: true }, async ({ page: picture }) => {
            expect(await picture.evaluate("window.__breaches")).toEqual([]);
          });
        }
      expect(opened.size).toBeGreaterThan(0);
    });
  });

  test("are no fault of the program anywhere", () => {
    expect(site.faults).toEqual([]);
  });
});

/** Does to each part of a page what visitors do, so that what waits for that would run. */
const POKE = `(() => {
  for (const one of document.querySelectorAll("details")) one.open = true;
  for (const one of document.querySelectorAll("main *"))
    for (const name of ["mouseover", "mouseenter", "focus", "animationstart", "toggle", "load", "error"]) one.dispatchEvent(new Event(name));
  return null;
})()`;
