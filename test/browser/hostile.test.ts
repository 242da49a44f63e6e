import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
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
const shown = await examples(site.ledger);
const ids = {
  documents: (await site.ledger.documents({ limit: 1000 })).map(({ id }) => id),
  facts: (await site.ledger.facts()).map(({ id }) => id),
};
const known = new Set(shown.map(({ page }) => page.path.split("/")[1]));
/** Every page of the examples, all documents, and one of so many facts. */
const FACTS = 40;
const addresses = [
  ...shown.map(({ path: at }) => at),
  ...(known.has("documents") ? ids.documents.map((id) => `/documents/${id}`) : []),
  ...(known.has("facts") ? ids.facts.filter((_, i) => i % FACTS === 0).map((id) => `/facts/${id}`) : []),
];

afterAll(async () => {
  await browser?.close();
  await site.close();
});

/** As it stands in an address, which has no halves of surrogate pairs. */
const asked = (words: string) => encodeURIComponent(words.replaceAll(/\p{Cs}/gu, "\ufffd"));

const get = (at: string) => fetch(site.url + at, { headers: { accept: "text/html" } });

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
      for (const at of [places[i % places.length]!, places[0]!]) {
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
    test.each(addresses)("do nothing on %s", async (at) => {
      await visit(browser!, site.url + at, {}, async ({ page }) => {
        await page.evaluate(POKE);
        expect(await page.evaluate("window.__breaches")).toEqual([]);
        expect(new URL(page.url()).pathname).toBe(new URL(site.url + at).pathname);
      });
    });

    test("do nothing in pictures that are opened by themselves", async () => {
      for (const { page, path: at } of shown)
        for (const name of Object.keys(page.pictures ?? {})) {
          const address = withEnd(at, `/${name}.svg`);
          if ((await get(address)).status !== 200) continue;
          await visit(browser!, site.url + address, { svg: true }, async ({ page: picture }) => {
            expect(await picture.evaluate("window.__breaches")).toEqual([]);
          });
        }
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
