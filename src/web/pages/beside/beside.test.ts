import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOf, told } from "../../../../test/alignment/specimens.js";
import { entry, RUN } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { piecesOf } from "./pieces.js";

const HOSTILE = `<script>alert(1)</script>"'&\u202E`;
const SLIPPED = [
  ["4.2亿美元", "42亿美元"],
  ["该组织下届峰会将于2032年10月在比什凯克举行。", ""],
] as const;

let ledger: Ledger;
let site: AskedSite;
const ids = new Map<string, string>();

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  for (const name of ["visit.en", "visit.ru", "visit.zh", "tour.ru"]) {
    let record = recordOf(told(name));
    if (name === "visit.zh")
      for (const [words, others] of SLIPPED) record = { ...record, text: record.text.replace(words, others) };
    for await (const { entry: made } of entriesOf({ name, record })) {
      await ledger.add([made!], RUN);
      ids.set(name, made!.document.id);
    }
  }
  const hostile = entry(HOSTILE, [{}], { title: HOSTILE, publisher: HOSTILE, language: "en-ab-cd" }, { salt: HOSTILE });
  await ledger.add([hostile, entry("nl.txt", [{}], { language: "nl" }, { salt: "nl" })], RUN);
  ids.set("hostile", hostile.document.id);
  ids.set("dutch", (await ledger.documents()).find(({ language }) => language === "nl")!.id);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const at = (one: string, other: string) => `/documents/${ids.get(one)}/beside/${ids.get(other)}`;

describe("two translations side by side", () => {
  test("are reached from either document", async () => {
    const page = await site.text(`/documents/${ids.get("visit.en")}`);
    expect(page).toContain(`href="${at("visit.en", "visit.zh")}"`);
    expect(page).toContain(`href="${at("visit.en", "visit.ru")}"`);
    expect(page).toContain("parallel text in another language");
    expect(page).not.toContain(at("visit.en", "tour.ru"));
    expect(await site.text(`/documents/${ids.get("visit.ru")}`)).toContain(at("visit.ru", "visit.en"));
  });

  test("tell in words where they differ, with links to the rows", async () => {
    const page = await site.text(at("visit.en", "visit.zh"));
    expect(page).toContain("2 differences found.");
    expect(page).toContain('<a href="#row-3">Row 3, different amount</a>');
    expect(page).toContain('<li id="row-3">');
    expect(page).toMatch(/<q lang="en">420 million dollars<\/q> \(USD 420 million\)/u);
    expect(page).toMatch(/<q lang="zh">42亿美元<\/q> \(USD 4.2 billion\)/u);
    expect(page).toMatch(/<mark>42亿美元<\/mark> <span class="told" lang="en">\[different amount\]/u);
    expect(page).toMatch(/<mark>The next summit[^<]*<\/mark> <span class="told" lang="en">\[only here\]/u);
    expect(page).toMatch(/<p class="serif" lang="zh" dir="auto">2032年4月14日/u);
  });

  test("say so where nothing differs", async () => {
    expect(await site.text(at("visit.en", "visit.ru"))).toContain("No differences found");
  });

  test("are the same as JSON and CSV", async () => {
    const json = (await (await site.get(`${at("visit.en", "visit.zh")}.json`)).json()) as {
      rows: unknown[];
      differences: { kind: string; row: number; left: { value: string | null } | null }[];
    };
    expect(json.rows).toHaveLength(6);
    expect(json.differences.map(({ kind, row }) => [kind, row])).toEqual([
      ["sum", 2],
      ["sentence", 4],
    ]);
    const csv = await (await site.get(`${at("visit.en", "visit.zh")}/differences.csv`)).text();
    expect(csv).toContain("3,Different amount,420 million dollars,USD 420000000,42亿美元,USD 4200000000");
  });

  test("that are not there, or in a language that nobody knows, are told in a sentence", async () => {
    const missing = await site.get(`/documents/${ids.get("visit.en")}/beside/d_0000000000000000`);
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining("not hold both of these documents"),
    ]);
    const unknown = await site.get(at("visit.en", "dutch"));
    expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining("is not supported")]);
  });

  test("obey nothing that a document holds", async () => {
    const page = await site.text(at("visit.en", "hostile"));
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("\u202E");
  });
});

test("a paragraph is cut where words differ, and holds together", () => {
  const paragraph = { start: 10, end: 20, kind: "paragraph", text: "abcdefghij" };
  const at = (start: number, end: number) => ({
    start,
    end,
    text: "abcdefghij".slice(start - 10, end - 10),
    value: null,
  });
  const difference = (start: number, end: number) => ({
    kind: "sum" as const,
    row: 0,
    left: at(start, end),
    right: null,
  });
  const [one, over, away] = [difference(12, 15), difference(14, 16), { ...difference(12, 15), left: null }];
  const pieces = piecesOf(paragraph, "left", [over, one, away]);
  expect(pieces.map(({ text }) => text)).toEqual(["ab", "cde", "fghij"]);
  expect(pieces[1]!.difference).toBe(one);
  expect(piecesOf(paragraph, "right", [one]).map(({ text }) => text)).toEqual(["abcdefghij"]);
});
