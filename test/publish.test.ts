import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entente } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-publish-"));
const ledger = path.join(folder, "desk.db");
const site = path.join(folder, "site");
const text = path.join(folder, "a.txt");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(
    text,
    "A <b>made</b> report\n\nOn 3 March 2012, President Hu Jintao paid a state visit to Kazakhstan.\n\nChina lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.\n",
  );
  const { code } = await entente([
    "add",
    text,
    "--ledger",
    ledger,
    "--date",
    "2026-02-01",
    "--at",
    "2026-02-02T00:00:00Z",
  ]);
  expect(code).toBe(0);
});

/** Paths of all files of a folder, in order. */
const filesOf = (of: string) =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(of, path.join(one.parentPath, one.name)))
    .sort();
const bytesOf = (of: string) => filesOf(of).map((file) => [file, readFileSync(path.join(of, file), "utf8")]);

describe("a ledger that is published", () => {
  test("into a folder that can't be made is told in a sentence", async () => {
    const { code, err } = await entente(["publish", path.join(text, "site"), "--ledger", ledger]);
    expect([code, err]).toEqual([2, expect.stringMatching(/can't be (?:read|written) \(ENOTDIR\); name another/u)]);
  });

  test("is a site of files whose links all lead somewhere, without forms and scripts", async () => {
    const { code, err } = await entente(["publish", site, "--ledger", ledger]);
    expect([code, err]).toEqual([0, expect.stringMatching(/\d+ pages; start at index\.html/u)]);
    const pages = filesOf(site).filter((file) => file.endsWith(".html"));
    expect(pages).toEqual(expect.arrayContaining(["index.html", "dossiers/CHN-KAZ.html", "dossiers/KAZ.html"]));
    expect(pages.filter((page) => page.startsWith("facts/f_")).length).toBe(2);
    for (const page of pages) {
      const { document } = parseHTML(readFileSync(path.join(site, page), "utf8"));
      expect(document.querySelectorAll("script, form, input, link, img, b").length).toBe(0);
      expect(document.querySelector("footer")?.textContent, page).toMatch(
        /From the ledger desk\.db, state [0-9a-f]{16}, 2 February 2026\./u,
      );
      for (const link of document.querySelectorAll("a")) {
        const href = link.getAttribute("href")!;
        if (/^https?:/u.test(href)) continue;
        const [file = "", part] = href.split("#");
        const target = file === "" ? page : path.join(path.dirname(page), file);
        expect(pages, `${page}: ${href}`).toContain(target);
        if (part) expect(document.getElementById(part), `${page}: ${href}`).not.toBeNull();
      }
    }
  });

  test("is the same files each time, and old ones go", async () => {
    const before = bytesOf(site);
    writeFileSync(
      path.join(site, "published.json"),
      JSON.stringify([...filesOf(site).filter((file) => file.endsWith(".html")), "dossiers/OLD.html", "../a.txt"]),
    );
    writeFileSync(path.join(site, "dossiers/OLD.html"), "old");
    // What a link leads to is none of the site's.
    const told = readFileSync(text, "utf8");
    rmSync(path.join(site, "index.html"));
    symlinkSync(text, path.join(site, "index.html"));
    expect((await entente(["publish", site, "--ledger", ledger])).code).toBe(0);
    expect(bytesOf(site)).toEqual(before);
    expect(readFileSync(text, "utf8")).toBe(told);
  });

  test("can be published into again where it was broken off", async () => {
    const broken = path.join(folder, "broken");
    const [fact] = filesOf(site).filter((file) => file.startsWith("facts/"));
    mkdirSync(path.join(broken, fact!), { recursive: true });
    writeFileSync(path.join(broken, "published.json"), "[]");
    const { code, err } = await entente(["publish", broken, "--ledger", ledger]);
    expect([code, err]).toEqual([2, expect.stringContaining("can't be written (EISDIR)")]);
    const listed = JSON.parse(readFileSync(path.join(broken, "published.json"), "utf8"));
    const written = filesOf(broken).filter((file) => file.endsWith(".html"));
    expect(written.length).toBeGreaterThan(1);
    expect(listed).toEqual(expect.arrayContaining(written));
  });

  test("touches no folder that holds something else", async () => {
    const { code, err } = await entente(["publish", folder, "--ledger", ledger]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("contains something other than a site made by entente publish"),
    ]);
  });

  test.each([
    ["a list that is none", "{", null],
    ["folders that are elsewhere", "[]", "dossiers"],
  ])("nor one with %s", async (_, list, link) => {
    const odd = mkdtempSync(path.join(folder, "odd-"));
    writeFileSync(path.join(odd, "published.json"), list);
    if (link !== null) symlinkSync(folder, path.join(odd, link));
    const { code, err } = await entente(["publish", odd, "--ledger", ledger]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("contains something other than a site made by entente publish"),
    ]);
  });
});

describe("a ledger that is frozen", () => {
  const frozen = path.join(folder, "spring.jsonl");

  test("is a file whose hash its pages and files name, and which brings the same back", async () => {
    const { code, out } = await entente([
      "snapshot",
      "spring",
      "--ledger",
      ledger,
      "--out",
      frozen,
      "--at",
      "2026-03-01T00:00:00Z",
    ]);
    const [, hash] = /^spring {2}2026-03-01T00:00:00Z {2}([0-9a-f]{64})\n$/u.exec(out) ?? [];
    expect([code, readFileSync(frozen, "utf8").trim().split("\n").at(-1)]).toEqual([0, expect.stringContaining(hash!)]);
    const dossier = await entente(["dossier", "KAZ", "CHN", "--ledger", ledger, "--format", "markdown"]);
    expect(dossier.out).toContain(`snapshot spring, SHA-256 ${hash}, 2 February 2026`);
    expect((await entente(["snapshot", "--ledger", ledger])).out).toBe(out);
    const copy = path.join(folder, "copy.db");
    await entente(["import", frozen, "--ledger", copy]);
    const again = await entente([
      "snapshot",
      "spring",
      "--ledger",
      copy,
      "--out",
      path.join(folder, "again.jsonl"),
      "--at",
      "2026-03-01T00:00:00Z",
    ]);
    expect(again.out).toBe(out);
  });

  test("keeps its name: another content is refused it", async () => {
    const more = path.join(folder, "b.txt");
    writeFileSync(more, "Uzbekistan and China signed an agreement on transit in Tashkent on 4 May 2015.\n");
    await entente(["add", more, "--ledger", ledger, "--at", "2026-04-02T00:00:00Z"]);
    const { code, err } = await entente([
      "snapshot",
      "spring",
      "--ledger",
      ledger,
      "--out",
      path.join(folder, "c.jsonl"),
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('There is already a snapshot "spring" of 2026-03-01')]);
    expect(existsSync(path.join(folder, "c.jsonl"))).toBe(false);
  });
});

describe("a dossier as a file", () => {
  test.each(["docx", "xlsx"])("of the form %s is written whole, and never to standard output", async (format) => {
    const out = path.join(folder, `kaz.${format}`);
    expect((await entente(["dossier", "KAZ", "CHN", "--ledger", ledger, "--format", format, "--out", out])).code).toBe(
      0,
    );
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain("[Content_Types].xml");
    const { code, err } = await entente(["dossier", "KAZ", "CHN", "--ledger", ledger, "--format", format]);
    expect([code, err]).toEqual([2, expect.stringContaining("name a file for it with --out")]);
  });

  test("cites in the style that is asked for", async () => {
    const { out } = await entente(["dossier", "KAZ", "CHN", "--ledger", ledger, "--format", "md", "--cite", "gost"]);
    expect(out).toMatch(/^\[\^1\]: A &lt;b>made&lt;\/b> report \/\/ 01\.02\.2026: /mu);
  });
});

describe("a ledger that is asked in SQL", () => {
  test("answers as a table, as CSV and as JSON, and refuses what changes", async () => {
    const ask = (...args: string[]) => entente(["sql", ...args, "--ledger", ledger]);
    const query = "select type, amount from facts where amount is not null";
    expect((await ask(query)).out).toBe("type     amount\nfinance  1700000000\n");
    expect((await ask(query, "--format", "csv")).out).toBe("\uFEFFtype,amount\r\nfinance,1700000000\r\n");
    expect((await ask(query, "--format", "jsonl")).out).toBe('{"type":"finance","amount":1700000000}\n');
    const refused = await ask("delete from facts");
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("Only SELECT is answered")]);
    expect((await ask("--views")).out).toMatch(/^facts: /u);
  });
});
