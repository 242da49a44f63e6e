import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { PAGES } from "../src/web/index.js";
import { entente } from "./command.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";

/** `entente dossier` from the command line to what it prints, over a ledger of three documents that became known one after the other. */
const folder = mkdtempSync(path.join(tmpdir(), "entente-dossier-"));
const [file, bare] = [path.join(folder, "desk.db"), path.join(folder, "bare.db")];

const said = (year: number, more: Partial<Said> = {}): Said => ({
  type: "visit",
  when: when(`${year}-05-17`),
  ...more,
});
const loan = (value: number, year: number): Said => ({
  type: "finance",
  when: when(String(year)),
  amount: { value, currency: "USD", qualifier: null, text: `$${value}` },
  details: { flow: "loan", purpose: `the ${year} road` },
});

beforeAll(async () => {
  const ledger = await openLedger(file);
  const level = { level: "strategic-partnership" };
  await ledger.add(
    [
      entry("a.txt", [said(2009), loan(400_000_000, 2010), said(2030, { status: "planned" })], { date: "2010-06-01" }),
      entry("b.txt", [said(2011), loan(900_000_000, 2011), said(2011, { from: "RUS" })], { date: "2012-02-01" }),
      entry(
        "c.txt",
        [
          said(2014),
          said(2031, { from: "UZB", status: "planned" }),
          { type: "partnership", mutual: true, when: when("2013-09"), details: level, status: "agreed" },
        ],
        { date: "2015-02-01" },
      ),
    ],
    RUN,
  );
  await ledger.settle();
  await ledger.close();
  await (await openLedger(bare)).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const printed = new Map<string, Promise<string>>();

/** What a command prints; nothing changes the ledgers, so that what was asked before is not asked again. */
function dossier(args: readonly string[], { columns = "100", ledger = file } = {}): Promise<string> {
  const key = JSON.stringify([args, columns, ledger]);
  const out =
    printed.get(key) ??
    entente(["dossier", ...args, "--ledger", ledger], { env: { COLUMNS: columns } }).then((ran) => {
      expect([ran.code, ran.err]).toEqual([0, ""]);
      return ran.out;
    });
  printed.set(key, out);
  return out;
}

describe("entente dossier", () => {
  test("prints what is known between two, from the level to the sources", async () => {
    const out = await dossier(["KAZ", "CHN"]);
    expect(out.split("\n")[0]).toBe("China – Kazakhstan");
    expect(out).toMatch(/^7 facts from 7 claims;/mu);
    const titles = out.split("\n").filter((line) => /^\S/u.test(line));
    expect(titles).toEqual(
      expect.arrayContaining(["Level of relations", "Timeline", "Money, without double counting", "Visits", "Sources"]),
    );
    expect(out).toMatch(/[▁▂▃▄▅▆▇█]/u);
    expect(out).toContain("Strategic partnership");
    expect(await dossier(["China", "kazakhstan"])).toBe(out);
  });

  test("prints what is known of one: partners, plans, money", async () => {
    const out = await dossier(["Kazakhstan"]);
    expect(out.split("\n")[0]).toBe("Kazakhstan");
    for (const words of ["Partners", "China", "Russia", "Uzbekistan", "Planned"]) expect(out).toContain(words);
  });

  test.each(["KAZ", "KAZ CHN"])("of %s has the same facts in every form", async (parties) => {
    const named = parties.split(" ");
    const facts = (text: string) => [...new Set(text.match(/f_[0-9a-f]{16}/gu))].sort();
    const table = facts(await dossier([...named, "--limit", "1000"]));
    expect(table.length).toBeGreaterThan(4);
    const md = await dossier([...named, "--limit", "1000", "--format", "md"]);
    expect(facts(md.replaceAll("\\_", "_"))).toEqual(table);
    expect(md).toMatch(/^# /u);
    const html = await dossier([...named, "--limit", "1000", "--format", "html"]);
    expect(html).toMatch(/^<!doctype html>/u);
    for (const id of table) expect(html).toContain(id);
    expect(html).toMatch(/<svg[\s\S]*<\/svg>/u);
    const json = await dossier([...named, "--format", "json"]);
    const page = PAGES.find(({ name }) => name === (named.length === 1 ? "state" : "pair"))!;
    expect(page.schema.safeParse(JSON.parse(json)).error).toBeUndefined();
    for (const id of table) expect(json).toContain(id);
  });

  test("shows the window of the timeline that is asked for", async () => {
    const { timeline } = JSON.parse(
      await dossier(["KAZ", "CHN", "--from", "2009", "--to", "2011", "--format", "json"]),
    ) as { readonly timeline: { readonly from: string; readonly to: string } };
    expect(timeline).toMatchObject({ from: "2009-01", to: "2011-12" });
    const out = await dossier(["KAZ", "CHN", "--from", "2009", "--to", "2011"]);
    expect(out).toMatch(/^ +2009-01 +2011-12$/mu);
  });

  test("shows what was known by a day: facts, partners and plans of then", async () => {
    const [then, later, now] = [
      await dossier(["KAZ", "--as-of", "2010"]),
      await dossier(["KAZ", "--as-of", "2012-12"]),
      await dossier(["KAZ"]),
    ];
    expect(then).toContain("As of 2010");
    expect([then, later, now].map((out) => /Russia/u.test(out))).toEqual([false, true, true]);
    expect([then, later, now].map((out) => /Uzbekistan/u.test(out))).toEqual([false, false, true]);
    expect([then, later, now].map((out) => /May 2030/u.test(out))).toEqual([true, true, true]);
    expect([then, later, now].map((out) => /May 2031/u.test(out))).toEqual([false, false, true]);
    expect(await dossier(["KAZ", "CHN", "--as-of", "2010"])).toMatch(/^3 facts from 3 claims;/mu);
    expect(await dossier(["KAZ", "CHN", "--as-of", "2009"])).toContain("Nothing on record");
  });

  test.each(["24", "80", "200"])("keeps within %s columns, and within 160", async (columns) => {
    for (const named of [["KAZ", "CHN"], ["KAZ"]]) {
      const widths = (await dossier(named, { columns })).split("\n").map((line) => stringWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(160, Math.max(40, Number(columns))));
    }
  });

  test("is plain where it is piped, and coloured where colour is asked for", async () => {
    const coloured = /\u001b\[/u;
    expect(await dossier(["KAZ", "CHN"])).not.toMatch(coloured);
    const asked = await dossier(["KAZ", "CHN", "--color"]);
    expect(asked).toMatch(coloured);
    expect(asked.replaceAll(/\u001b\[\d+m/gu, "")).toBe(await dossier(["KAZ", "CHN"]));
    expect(await dossier(["KAZ", "CHN", "--color", "--format", "md"])).not.toMatch(coloured);
  });

  test("of an empty ledger, or of whom nothing is told, says so", async () => {
    for (const named of [["KAZ"], ["KAZ", "CHN"]])
      expect(await dossier(named, { ledger: bare })).toContain("Nothing on record; add documents with entente add");
    expect(await dossier(["FRA", "MWI"])).toContain("0 facts from 0 claims");
    expect(JSON.parse(await dossier(["KAZ", "--format", "json"], { ledger: bare }))).toMatchObject({ partners: [] });
  });

  test.each([
    [["Kazachstan"], 2, /No state or organisation is called "Kazachstan"; did you mean Kazakhstan\?/u],
    [["KAZ", "Nowhere"], 2, /No state or organisation is called "Nowhere"/u],
    [[], 2, /party/u],
    [["KAZ", "CHN", "RUS"], 2, /too many/u],
    [["KAZ", "--as-of", "yesterday"], 2, /as-of/u],
    [["KAZ", "--from", "2015", "--to", "2010"], 2, /--from must not be after --to/u],
    [["KAZ", "--format", "pdf"], 2, /Choose from table, markdown, md, html, docx, xlsx, json/u],
    [
      ["KAZ", "--ledger", "/nowhere/at/all.db"],
      1,
      /^entente: .*There is no ledger here yet; create one with: entente add$/mu,
    ],
  ] as const)("answers %j with one sentence", async (args, code, sentence) => {
    const ran = await entente(["dossier", ...args, ...(args.includes("--ledger" as never) ? [] : ["--ledger", file])]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/^\s+at |node:internal/mu);
  });
});
