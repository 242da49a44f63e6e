import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knownOf } from "../src/cli/known-fact.js";
import type { Boxes } from "../src/document/index.js";
import { pdfOf } from "../src/document/pdf/pdf.corpus.js";
import { backupLedger, openLedger, restoreLedger } from "../src/entente.js";
import { Addition, inputsOf, USUAL_LIMITS } from "../src/intake/index.js";
import { entriesIn } from "../src/intake/result.js";
import { type Ledger, LedgerError, type Prepared, remarkOf } from "../src/ledger/index.js";
import { TokenFile } from "../src/web/index.js";
import { RUN } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-originals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = () => path.join(folder, `${files++}.db`);

const line = (words: string, y: number) => ({ x: 60, y, words, size: 14 });
const PDF = pdfOf({
  pages: [
    [line("On 3 May 2019 China lent Kazakhstan $100 million for a railway.", 600)],
    [line("On 5 June 2019 China lent Tajikistan $70 million for a road.", 700)],
  ],
});
const HTML = Buffer.from("<h1>Loans</h1><p>China lent Uzbekistan $30 million in 2018 for a bridge near Termez.</p>");
let pdf: Prepared;
let page: Prepared;
let bare: Prepared;

async function prepared(name: string, bytes: Uint8Array, originals: boolean): Promise<Prepared> {
  const { prepared = [] } = await entriesIn({ source: { name, bytes }, options: {}, entries: "prepared", originals });
  expect(prepared).toHaveLength(1);
  return prepared[0]!;
}

beforeAll(async () => {
  pdf = await prepared("loans.pdf", PDF, true);
  page = await prepared("page.html", HTML, true);
  bare = await prepared("loans.pdf", PDF, false);
}, 60_000);

const idOf = ({ reading }: Prepared) => reading.document;

test("a file that is attached to a message is kept, the message itself is none", async () => {
  const mail = [
    "From: Ann <ann@balta.example>",
    "Subject: Loans",
    "Date: Mon, 2 Mar 2026 08:00:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain",
    "",
    "The report on what China lent Kazakhstan is attached.",
    "--part",
    'Content-Type: application/pdf; name="loans.pdf"',
    'Content-Disposition: attachment; filename="loans.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(PDF).toString("base64"),
    "--part--",
    "",
  ].join("\r\n");
  const source = { name: "loans.eml", bytes: Buffer.from(mail) };
  const { prepared = [] } = await entriesIn({ source, options: {}, entries: "prepared", originals: true });
  const kept = prepared.filter(({ original }) => original !== undefined);
  expect(prepared).toHaveLength(2);
  expect(kept.map((one) => [idOf(one), one.original])).toEqual([[idOf(pdf), pdf.original]]);
});

test("a file that comes in through a server is kept as that was started, or as whoever sends it says", async () => {
  const ledger = await openLedger(":memory:");
  const plain = siteFor(ledger);
  const keeping = siteFor(ledger, null, { originals: true });
  const other = Buffer.from("<h1>Roads</h1><p>China lent Mongolia $40 million in 2019 for a road.</p>");
  const send = async (site: typeof plain, bytes: Buffer, asked: string) => {
    const at = `/api/documents?name=page.html&wait=60${asked}`;
    const { status } = await site.ask(at, { method: "POST", body: bytes.toString(), headers: {} });
    const hash = createHash("sha256").update(bytes).digest("hex");
    return [status, await ledger.originals.has(`d_${hash.slice(0, 16)}`)];
  };
  expect(await send(keeping, HTML, "&originals=leave")).toEqual([201, false]);
  expect(await send(plain, HTML, "")).toEqual([200, false]);
  expect(await send(plain, HTML, "&originals=keep")).toEqual([200, true]);
  expect(await send(keeping, other, "")).toEqual([201, true]);
  expect((await send(plain, other, "&originals=all"))[0]).toBe(400);
  const box = /<input type="checkbox" name="originals"[^>]*>/u;
  expect(box.exec(await plain.text("/add"))?.[0]).not.toContain("checked");
  expect(box.exec(await keeping.text("/add"))?.[0]).toContain("checked");
  await ledger.close();
}, 60_000);

test("a file that is too large is read, and a warning says that it is not kept", async () => {
  // Packed it would be small: what is held to be shown is what counts.
  const large = Buffer.concat([PDF, Buffer.alloc(33 * 1024 * 1024, "%\n")]);
  const source = { name: "large.pdf", bytes: large };
  const { prepared, problems } = await entriesIn({ source, options: {}, entries: "prepared", originals: true });
  expect(prepared?.[0]?.original).toBeUndefined();
  expect(problems.map(({ message }) => message)).toContain(
    "The document was read, but its original of 34 MB is not kept; the limit is 32 MB.",
  );
});

describe.each([
  ["SQLite", async () => fresh()],
  ["PostgreSQL", postgresLedger],
] as const)("originals, on %s", (_, address) => {
  test("are given back byte by byte, are in backups and not in exports, and are erased with their document", async ({
    skip,
  }) => {
    const [one, two] = [await address(), await address()];
    if (one === null || two === null) return skip("There is no PostgreSQL here.");
    const ledger = await openLedger(one);
    await ledger.addPrepared([pdf, page], RUN);
    await ledger.settle();
    expect(Buffer.from((await ledger.originals.of(idOf(pdf)))!).equals(PDF)).toBe(true);
    const parts: string[] = [];
    await ledger.export(async (part) => void parts.push(part));
    expect(parts.join("")).not.toContain(pdf.original![0]!.bytes.slice(0, 60));
    const file = fresh();
    await backupLedger(one, file);
    await restoreLedger(file, two, false);
    const restored = await openLedger(two);
    expect(Buffer.from((await restored.originals.of(idOf(page)))!).equals(HTML)).toBe(true);
    await restored.close();
    await ledger.purge(idOf(pdf));
    expect(await ledger.originals.has(idOf(pdf))).toBe(false);
    expect(await ledger.originals.of(idOf(page))).not.toBeNull();
    await ledger.addPrepared([bare], RUN);
    expect(await ledger.originals.has(idOf(pdf))).toBe(false);
    await ledger.close();
  }, 60_000);
});

test("the file of a document that is known is kept when it is asked for later; damage is told", async () => {
  const file = path.join(folder, "loans.pdf");
  writeFileSync(file, PDF);
  const ledger = await openLedger(fresh());
  await ledger.addPrepared(
    [{ ...bare, source: { hash: createHash("sha256").update(PDF).digest("hex"), suffix: "" } }],
    RUN,
  );
  const before = await ledger.state();
  const told: string[] = [];
  const asked = { run: RUN, options: {}, jobs: 1, limits: USUAL_LIMITS, originals: true };
  const addition = new Addition(ledger, asked, {
    read: () => void told.push("read"),
    known: (name) => void told.push(`known ${name}`),
    added() {},
  });
  await addition.of(
    inputsOf(
      "loans.pdf",
      (async function* () {
        yield PDF;
      })(),
    ),
  );
  expect(told).toEqual(["known loans.pdf"]);
  expect(await ledger.originals.has(idOf(pdf))).toBe(true);
  expect(await ledger.state()).not.toBe(before);
  expect(await ledger.keepOriginal(PDF)).toBe(false);
  expect(await ledger.keepOriginal(HTML)).toBe(false);
  await ledger.ask(async (tx) => {
    const part = pdf.original![0]!.bytes;
    await tx
      .updateTable("originals")
      .set({ bytes: `AAAA${part.slice(4)}` })
      .execute();
  });
  await expect(ledger.originals.of(idOf(pdf))).rejects.toThrow(LedgerError);
  await ledger.close();
});

describe("in the reading room", () => {
  let ledger: Ledger;
  let tokens: TokenFile;
  const secrets = new Map<string, string>();
  const ask = (who: string, to: string, more: Record<string, string> = {}) =>
    siteFor(ledger, tokens).ask(to, {
      headers: { accept: "application/json", authorization: `Bearer ${secrets.get(who)}`, ...more },
    });

  beforeAll(async () => {
    ledger = await openLedger(fresh());
    await ledger.addPrepared([pdf, page], RUN);
    await ledger.settle();
    const put = { at: RUN.at, reviewer: "ann", what: "collection" } as const;
    await ledger.remarks.add([
      remarkOf({ ...put, subject: idOf(pdf), value: "loans" }),
      remarkOf({ ...put, subject: idOf(page), value: "other" }),
    ]);
    tokens = new TokenFile(path.join(folder, "tokens.json"));
    for (const role of ["reader", "reviewer", "admin"] as const) secrets.set(role, tokens.create(role, role, RUN.at));
    for (const name of ["loans", "other"]) secrets.set(name, tokens.create(name, "reader", RUN.at, name));
  }, 60_000);
  afterAll(() => ledger.close());

  test("a page is shown as it was printed, with the words of a claim marked", async () => {
    const claim = pdf.claims.find(({ row }) => row.body.includes("TJK"))!.row.id;
    const text = await siteFor(ledger).text(`/documents/${idOf(pdf)}?claim=${claim}`);
    expect(text).toContain(`class="page-mark" href="/documents/${idOf(pdf)}/pages/2.png?claim=${claim}"`);
    const answer = await ask("reader", `/documents/${idOf(pdf)}/pages/2.png?claim=${claim}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    const image = await loadImage(Buffer.from(await answer.arrayBuffer()));
    const context = createCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    // Between the letters of its line the paper is yellow; above it, it is white.
    const colours = (y: number) => {
      const { data } = context.getImageData(2 * 62, image.height - 2 * y, 200, 1);
      return Array.from({ length: 200 }, (_, i) => [...data.slice(4 * i, 4 * i + 3)]);
    };
    expect(colours(705).filter(([red = 0, , blue = 255]) => red > 240 && blue < 170).length).toBeGreaterThan(50);
    expect(new Set(colours(760).flat())).toEqual(new Set([255]));
    const etag = answer.headers.get("etag")!;
    const again = await ask("reader", `/documents/${idOf(pdf)}/pages/2.png?claim=${claim}`, { "if-none-match": etag });
    expect(again.status).toBe(304);
    const other = await ask("reader", `/documents/${idOf(pdf)}/pages/2.png`);
    expect(other.headers.get("etag")).not.toBe(etag);
  }, 60_000);

  test.each(["pages/3.png", "pages/0.png", "pages/2.png?claim=c_0000000000000000"])("there is no %s", async (rest) => {
    const answer = await ask("admin", `/documents/${idOf(pdf)}/${rest}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is no picture of this page");
  });

  test("a claim of the ledger tells the page and the boxes of its words", async () => {
    const [{ row }] = pdf.claims.filter((one) => one.row.body.includes("TJK")) as [(typeof pdf.claims)[0]];
    const { known } = await knownOf(ledger, row.id, null);
    const [{ page: number, boxes }] = known!.pages[row.id] as [Boxes];
    expect(number).toBe(2);
    const [left, bottom, , top] = boxes[0]!;
    // The words begin behind "On".
    expect([left > 70 && left < 100, bottom < 705 && top > 705]).toEqual([true, true]);
  });

  test("a page of the web has no pages, and is not offered as such", async () => {
    expect(await siteFor(ledger).text(`/documents/${idOf(page)}`)).not.toContain("/pages/");
    expect((await ask("reader", `/documents/${idOf(page)}/pages/1.png`)).status).toBe(404);
  });

  test("the file is for reviewers, and only to be saved", async () => {
    const at = `/documents/${idOf(page)}/original`;
    expect((await ask("reader", at)).status).toBe(403);
    const answer = await ask("reviewer", at);
    expect(Buffer.from(await answer.arrayBuffer()).equals(HTML)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment; filename*=UTF-8''page.html",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
  });

  test("a token for a collection is shown pages of its documents alone, and given no file", async () => {
    const own = `/documents/${idOf(pdf)}`;
    expect((await ask("loans", `${own}/pages/1.png`)).status).toBe(200);
    expect((await ask("other", `${own}/pages/1.png`)).status).toBe(404);
    expect((await ask("loans", `${own}/original`)).status).toBe(403);
  }, 60_000);
});
