import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, RUN, type Said, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import type { Document } from "../../../document/index.js";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Entry, Ledger } from "../../../ledger/index.js";
import { readingPage } from "./reading.js";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202E`;
const NOTES: Partial<Document> = {
  marks: [{ mark: "1", span: { start: 3, end: 6 } }],
  references: [{ mark: "1", span: { start: 0, end: 1 }, text: `${HOSTILE} javascript:alert(3)` }],
};
/** A document in which everything is hostile that can be. */
const hostile = (() => {
  const made = entry(
    `${HOSTILE}.txt`,
    [
      {
        details: { visitor: `person:${HOSTILE}` },
        where: { name: HOSTILE, country: null },
        attribution: { speaker: { id: "person:x", kind: "person", name: HOSTILE, text: HOSTILE }, verb: HOSTILE },
      },
    ],
    {
      title: HOSTILE,
      publisher: HOSTILE,
      authors: [HOSTILE],
      section: HOSTILE,
      url: "javascript:alert(4)",
      language: HOSTILE,
      translations: [{ language: HOSTILE, url: "data:text/html,x" }],
    },
  );
  return { ...made, document: { ...made.document, ...NOTES } };
})();

let ledger: Ledger;
let site: AskedSite;
const real = new Map<string, string>();

async function read(name: string): Promise<Entry> {
  const bytes = readFileSync(new URL(`../../../../corpus/${name}`, import.meta.url));
  for await (const { entry: made } of entriesOf({ name, bytes })) if (made) return made;
  throw new Error(name);
}

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  for (const name of ["mesopotamia-analysis.txt", "malawi-finance-record.txt"]) {
    const made = await read(name);
    real.set(name, `/documents/${made.document.id}`);
    await ledger.add([made], RUN);
  }
  await ledger.add([hostile], RUN);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("the reading room", () => {
  test.each(["mesopotamia-analysis.txt", "malawi-finance-record.txt"])("leads both ways in %s", async (name) => {
    const text = await site.text(real.get(name)!);
    const ids = all(text, / id="([^"]+)"/gu);
    expect(new Set(ids).size, "every id once").toBe(ids.length);
    for (const [, target] of text.matchAll(/ href="#([^"]+)"/gu)) expect(ids, target).toContain(target);
    const cards = all(text, /data-claim="([^"]+)"/gu);
    expect(cards.length).toBeGreaterThan(10);
    for (const card of cards) {
      expect(ids).toContain(`e-${card}`);
      expect(text).toContain(`class="tag t-`);
      expect(text).toContain(`href="#${card}"`);
    }
    expect(all(text, /<(h1)/gu)).toHaveLength(1);
  });

  test("shows all words of the document, in order", async () => {
    const name = "malawi-finance-record.txt";
    const document = (await read(name)).document;
    const sheet = (await site.text(real.get(name)!)).split('class="sheet')[1]!.split('class="pane"')[0]!;
    const plain = (markup: string) =>
      markup
        .replaceAll(/<a class="tag.*?<\/a>/gu, "")
        .replaceAll(/<[^>]+>/gu, " ")
        .replaceAll("&#39;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&")
        .replaceAll(/\s+/gu, "");
    const shown = plain(sheet);
    for (const { kind, span } of document.blocks)
      if (kind !== "title") expect(shown).toContain(document.text.slice(span.start, span.end).replaceAll(/\s+/gu, ""));
  });

  test("leads from words that several claims share to each of them", async () => {
    const claims: Said[] = [{ when: when("2024") }, { type: "meeting" }];
    const made = entry("shared", claims, {}, { salt: "shared" });
    const [first, second] = made.claims as [Entry["claims"][0], Entry["claims"][0]];
    const evidence = { ...first.evidence, start: 4, end: second.evidence.end };
    const both = { ...made, claims: [first, { ...second, evidence }] };
    await ledger.add([both], RUN);
    const text = await site.text(`/documents/${made.document.id}`);
    expect(text).toMatch(/class="ev t-\w+ shared" href="#w-1-2"/u);
    const list = /<nav class="card with" id="w-1-2".*?<\/nav>/u.exec(text)?.[0] ?? "";
    expect(all(list, /href="#(c_\w+)"/gu)).toEqual([first.id, second.id]);
  });

  test("runs nothing of a hostile document, and links to none of its addresses", async () => {
    const text = await site.text(`/documents/${hostile.document.id}`);
    expect(text).not.toMatch(/<script>|<img src=x|href="(?:javascript|data):/iu);
    // Those of the search box and of judging.
    expect(text.match(/<script/gu)).toHaveLength(2);
    expect(text).not.toContain("\u202E");
    expect(text).toContain("javascript:alert(4)");
    expect(all(text, /href="(https?:[^"]+)"/gu)).toEqual([]);
    const outside = entry("web", [{}], { url: 'https://news.example/a?b=1&c="x"' }, { salt: "web" });
    await ledger.add([outside], RUN);
    const linked = await site.text(`/documents/${outside.document.id}`);
    expect(linked).toContain('href="https://news.example/a?b=1&amp;c=%22x%22" rel="noreferrer noopener"');
  });

  test("gives a long document in parts, with each claim in one of them", async () => {
    const many: Said[] = Array.from({ length: 130 }, (_, i) => ({ when: when(String(1800 + i)) }));
    const made = entry("long", many, {}, { salt: "long" });
    const blocks = made.claims.map(({ evidence }) => ({ kind: "paragraph" as const, span: evidence }));
    await ledger.add([{ ...made, document: { ...made.document, blocks } }], RUN);
    const path = `/documents/${made.document.id}`;
    const seen: string[] = [];
    let next: string | undefined = path;
    while (next !== undefined) {
      const text = await site.text(next);
      const cards = all(text, /data-claim="([^"]+)"/gu);
      expect(cards.length).toBeLessThanOrEqual(50);
      seen.push(...cards);
      next = /rel="next" href="([^"]+)"/u.exec(text)?.[1];
    }
    expect(seen).toEqual(made.claims.map(({ id }) => id));
    const last = made.claims.at(-1)!.id;
    expect(await site.text(`${path}?claim=${last}`)).toContain(`id="${last}"`);
    const csv = await (await site.get(`${path}/claims.csv`)).text();
    expect(csv.trim().split("\n")).toHaveLength(131);
    expect((await site.get(`${path}?part=0`)).status).toBe(400);
  });

  test("tells programs all of it, in the shape that is described", async () => {
    for (const path of [...real.values(), `/documents/${hostile.document.id}`]) {
      const data: unknown = await (await site.get(`${path}.json`, "application/json")).json();
      readingPage.schema.parse(data);
    }
  });

  test("says what to do where nothing is, or nothing was found", async () => {
    const answer = await site.get("/documents/d_0000000000000000");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("The ledger has no document d_0000000000000000.");
    const empty = entry("empty", [], {}, { salt: "empty" });
    const words = { ...empty.document, text: "Nothing.", blocks: [] };
    await ledger.add([{ ...empty, document: words }], RUN);
    expect(await site.text(`/documents/${words.id}`)).toContain("No claims were found in this document.");
  });
});
