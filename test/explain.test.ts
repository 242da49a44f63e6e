import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { zipOf } from "../src/document/archive/archives.corpus.js";
import { entente } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const loan = (taker: string) => `China lent ${taker} $3 million for a railway in 2019.`;
const MESSAGE = `From ann@example.org Mon May  3 10:00:00 2021
From: Ann Roe <ann@example.org>
To: bo@example.org
Subject: Loans
Date: Mon, 03 May 2021 10:00:00 +0000

`;
const FORWARDED = `

-------- Forwarded Message --------
From: Jo Doe <jo@example.org>
Date: Sun, 02 May 2021 10:00:00 +0000
Subject: Port

`;
const item = (taker: string) =>
  `<item><title>News of ${taker}</title><description>&lt;p&gt;${loan(taker)}&lt;/p&gt;</description></item>`;
const record = (url: string, page: string): string => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
};

const zip = file(
  "a.zip",
  zipOf([
    { name: "one.txt", content: Buffer.from(loan("Kenya")) },
    { name: "inner/two.txt", content: Buffer.from(`${loan("Ghana")} ${loan("Togo")}`) },
  ]),
);
const mbox = file("box.mbox", `${MESSAGE}${loan("Kenya")}\n\n${MESSAGE}${loan("Ghana")}${FORWARDED}${loan("Togo")}\n`);
const feed = file(
  "feed.xml",
  `<rss version="2.0"><channel><title>News</title>${item("Kenya")}${item("Ghana")}</channel></rss>`,
);
const warc = file(
  "crawl.warc",
  record("https://example.org/one", `<p>${loan("Kenya")}</p>`) +
    record("https://example.org/two/", `<p>${loan("Ghana")}</p>`),
);

describe("a document in another is explained by the name that read prints", () => {
  test.each([
    [`${zip}/inner/two.txt`, "2", "China → Togo"],
    [`${zip}/inner`, "1", "China → Ghana"],
    [`${mbox}/2`, "1", "China → Ghana"],
    [`${mbox}/2/forwarded`, "1", "China → Togo"],
    [`${feed}/2`, "1", "China → Ghana"],
    [`${warc}/https://example.org/two/`, "1", "China → Ghana"],
  ])("%s %s", async (name, number, parties) => {
    const ran = await entente(["explain", name, number]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain(`who       ${parties}\n`);
  });
});

test("and read so by read", async () => {
  const ran = await entente(["read", `${zip}/inner/two.txt`, `${mbox}/1`]);
  const names = ran.out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).file]));
  expect(names).toEqual([`${zip}/inner/two.txt`, `${zip}/inner/two.txt`, `${mbox}/1`]);
});

test("a name that the archive does not hold is told with how to list those it holds", async () => {
  for (const command of ["read", "explain"]) {
    const ran = await entente([command, `${zip}/three.txt`]);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toBe(
      `entente: ${zip}/three.txt: There is no such document in ${zip}; entente read ${zip} lists its documents.\n`,
    );
  }
});

test("the claims of several documents are numbered on", async () => {
  const ran = await entente(["explain", zip, "3"]);
  expect(ran.out).toContain("who       China → Togo\n");
});

test("a claim of a ledger is explained by what made it, without its document", async () => {
  const [ledger, page] = [path.join(folder, "desk.db"), file("lent.txt", loan("Kenya"))];
  await entente(["add", page, "--ledger", ledger]);
  rmSync(page);
  const found = await entente(["search", "railway", "--ledger", ledger, "--format", "jsonl"]);
  const { id } = JSON.parse(found.out.split("\n")[0]!) as { id: string };
  const { out } = await entente(["explain", id, "--ledger", ledger]);
  expect(out).toMatch(/Why \[1\] was extracted\n {2}finance \[finance\/\S+\] {2}“China lent Kenya/u);
  expect(out).toMatch(/├─ target {2}“Kenya” {2}= Kenya \[KEN\]/u);
});

test("a sum of a fact in another currency stands in US dollars, with its rate and whose it is", async () => {
  const ledger = path.join(folder, "rates.db");
  const page = file("euros.txt", "On 14 June 2012, China lent Kenya €38 million for a railway.");
  await entente(["add", page, "--ledger", ledger]);
  const found = await entente(["search", "railway", "--ledger", ledger, "--format", "json"]);
  const { id } = (JSON.parse(found.out) as { hits: [{ fact: { id: string } }] }).hits[0].fact;
  const { out } = await entente(["explain", id, "--ledger", ledger]);
  expect(out).toMatch(
    /amount: EUR 38,000,000 {2}\[1\]\n\s+about USD 48\.8\d* million at EUR 0\.778\d* per US dollar,\s+2012\s+average\s+\(World\s+Bank\)/u,
  );
  const known = JSON.parse((await entente(["explain", id, "--ledger", ledger, "--format", "json"])).out);
  expect(known.inDollars).toMatchObject([
    { year: 2012, rate: { currency: "EUR", source: { publisher: "World Bank" } } },
  ]);
  const pair = await entente(["dossier", "CHN", "KEN", "--ledger", ledger]);
  expect(pair.out.replace(/\s+/gu, " ")).toMatch(/USD 48\.8\d* million .*EUR 0\.778\d* per US dollar, 2012 average/u);
});

describe("an id that the ledger does not hold", () => {
  const ledger = path.join(folder, "few.db");

  test.each([
    ["en", ["explain", "f_zzz"], "The ledger has no fact f_zzz"],
    ["en", ["explain", "c_zzz"], "The ledger has no claim c_zzz"],
    ["en", ["explain", "d_zzz"], "The ledger has no document d_zzz; "],
    ["ru", ["explain", "f_zzz"], "В реестре нет факта f_zzz"],
    ["tr", ["explain", "c_zzz"], "Kayıt defterinde c_zzz beyanı yok"],
    ["zh", ["explain", "f_zzz"], "台账中没有事实 f_zzz"],
    ["en", ["judge", "f_zzz", "accept", "--reviewer", "ann"], "The ledger has no fact f_zzz"],
    ["en", ["judgements", "c_zzz"], "The ledger has no claim c_zzz"],
    ["en", ["beside", "d_zzz", "d_yyy"], "The ledger has no document d_zzz; "],
  ])("in %s, %j: one sentence says so", async (code, command, sentence) => {
    await entente(["add", file("few.txt", loan("Kenya")), "--ledger", ledger]);
    const { err, code: exit } = await entente(["--lang", code, ...command, "--ledger", ledger]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(exit).toBe(2);
  });

  test("a document is none of the things that are explained", async () => {
    const { out } = await entente(["search", "railway", "--ledger", ledger, "--format", "json"]);
    const { document } = (JSON.parse(out) as { hits: [{ claim: { document: string } }] }).hits[0].claim;
    const { err, code } = await entente(["explain", document, "--ledger", ledger]);
    expect(err).toContain(`${document} is a document; give the id of one of its claims (c_…)`);
    expect(code).toBe(2);
  });
});
