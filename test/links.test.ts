import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import type { Entry, Ledger, LinkCheck } from "../src/ledger/index.js";
import { openLedger } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

// Whether the addresses of documents and notes are there: asked only by `entente links`, kept in the ledger, shown at the notes.

const folder = mkdtempSync(path.join(tmpdir(), "entente-links-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const file = () => path.join(folder, `${files++}.db`);
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => file()],
  ["PostgreSQL", postgresLedger],
];

/** A document with notes. */
function noted(name: string, notes: readonly string[], url: string | null = null): Entry {
  const made = entry(name, [{ when: when("2024-07-01") }], { date: "2024-07-02", url }, { salt: name });
  const text = `${made.document.text}\n\n${notes.join("\n")}`;
  const references = notes.map((note, i) => {
    const start = text.indexOf(note);
    return { mark: String(i + 1), span: { start, end: start + note.length }, text: note };
  });
  return { ...made, document: { ...made.document, text, references } };
}

const check = (address: string, more: Partial<LinkCheck> = {}): LinkCheck => ({
  address,
  at: "2026-03-02T09:00:00Z",
  state: "alive",
  status: 200,
  to: null,
  reason: null,
  ...more,
});

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

const WAYBACK = "https://web.archive.org/web/2024/https://balta.example/2";

describe.each(ENGINES)("addresses in a ledger on %s", (_, address) => {
  anyTest("are listed with what was last known of them, and go over with an export", async ({ skip }) => {
    const [one, other] = [await address(), await address()];
    if (one === null || other === null) return skip("There is no PostgreSQL here.");
    const ledger = await openLedger(one, { folds: FOLDS });
    const long = `https://balta.example/${"x".repeat(1900)}`;
    const [a, b] = [
      noted("a.txt", ["https://balta.example/1", `https://balta.example/2, ${WAYBACK}`], "https://news.example/a"),
      noted("b.txt", ["https://balta.example/1.", long]),
    ];
    await ledger.add([a, b], RUN);
    const of = (links: Awaited<ReturnType<typeof ledger.provenance.links>>) =>
      links.map(({ address: at, documents, archived, check: last }) => [
        at,
        documents.length,
        archived,
        last?.state ?? null,
      ]);
    expect(of(await ledger.provenance.links())).toEqual([
      ["https://balta.example/1", 2, null, null],
      ["https://balta.example/2", 1, WAYBACK, null],
      [long, 1, null, null],
      ["https://news.example/a", 1, null, null],
    ]);
    const state = await ledger.state();
    const gone = { state: "dead", status: 404 } as const;
    await ledger.provenance.noteLinks([
      check("https://balta.example/1"),
      check("https://balta.example/2", gone),
      check(long),
    ]);
    expect(await ledger.state()).not.toBe(state);
    await ledger.provenance.noteLinks([
      check("https://balta.example/1", { ...gone, at: "2026-04-02T09:00:00Z" }),
      check("https://balta.example/2", { state: "silent", status: null, reason: "No.", at: "2025-04-02T09:00:00Z" }),
    ]);
    const known = await ledger.provenance.links({ documents: [a.document.id] });
    expect(of(known)).toEqual([
      ["https://balta.example/1", 1, null, "dead"],
      ["https://balta.example/2", 1, WAYBACK, "dead"],
      ["https://news.example/a", 1, null, null],
    ]);
    expect(known[0]!.check!.at).toBe("2026-04-02T09:00:00Z");
    const text = await exported(ledger);
    expect(text.match(/"kind":"link"/gu)).toHaveLength(5);
    const copy = await openLedger(other, { folds: FOLDS });
    await copy.import(async function* () {
      yield Buffer.from(text);
    });
    expect(await exported(copy)).toBe(text);
    expect(await copy.provenance.links()).toEqual(await ledger.provenance.links());
    for (const each of [copy, ledger]) await each.close();
  });
});

describe("entente links", { timeout: 120_000 }, () => {
  const asked: string[] = [];
  const answers: Record<string, RequestListener> = {
    "/here": (_, out) => out.end(),
    "/moved": (_, out) => out.writeHead(301, { location: "/here" }).end(),
    "/broken": (_, out) => out.writeHead(broken ? 500 : 200).end(),
  };
  let broken = true;
  let server: Server;
  let base: string;
  let at: string;
  let ids: string[];
  const run = (...args: string[]) =>
    entente(["links", ...args, "--ledger", at], { env: { SOURCE_DATE_EPOCH: "1772442000" } });

  beforeAll(async () => {
    server = createServer((request, out) => {
      asked.push(`${request.method} ${request.url}`);
      (answers[request.url!] ?? ((_, to) => to.writeHead(404).end()))(request, out);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    asked.length = 0;
    broken = true;
    at = file();
    const ledger = await openLedger(at, { folds: FOLDS });
    const entries = [
      noted("a.txt", [`${base}/here`, `Ana Sol, ${base}/none, archived at https://archive.ph/ab12`, `${base}/broken.`]),
      noted("b.txt", [`${base}/moved`]),
    ];
    ids = entries.map(({ document }) => document.id);
    await ledger.add(entries, RUN);
    await ledger.close();
  });

  test("asks each address once, keeps what came of it and when, and goes on where no answer came", async () => {
    const first = await run("--allow-private", "--pause", "1");
    expect(first.err).toBe("entente: checking 4 addresses at 1 site; if interrupted, repeat the command to resume\n");
    const lines = first.out.trimEnd().split("\n");
    expect(lines).toEqual([
      `silent 500     2026-03-02  ${base}/broken · ${ids[0]}`,
      `alive          2026-03-02  ${base}/here · ${ids[0]}`,
      `moved 200      2026-03-02  ${base}/moved → ${base}/here · ${ids[1]}`,
      `dead 404       2026-03-02  ${base}/none · archived: https://archive.ph/ab12 · ${ids[0]}`,
      "4 addresses checked: 1 alive, 1 moved, 1 dead, 1 silent",
    ]);
    expect(first.code).toBe(1);
    expect(asked.filter((one) => one.startsWith("HEAD"))).toHaveLength(5);

    asked.length = 0;
    broken = false;
    const second = await run("--allow-private", "--pause", "1", "--format", "jsonl");
    expect(
      second.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([{ address: `${base}/broken`, documents: [ids[0]], archived: null, check: check(`${base}/broken`) }]);
    expect(second.code).toBe(0);
    expect(asked).toEqual(["HEAD /broken"]);
    expect((await run("--allow-private")).out).toBe("Nothing to check; --again re-checks earlier addresses.\n");

    asked.length = 0;
    expect((await run("--list", "--only", "dead")).out).toBe(`${lines[3]}\n`);
    expect((await run("--list")).out.split("\n")).toHaveLength(5);
    expect((await run("--again", "--dry-run", "--at", "2026-03-02")).out).toBe("");
    expect((await run("--again", "--dry-run", "--at", "2026-03-03", ids[1]!.slice(0, 9))).out).toBe(`${lines[2]}\n`);
    expect(asked).toEqual([]);
  });

  test("asks nothing in a dry run, and no private machine unless that is allowed", async () => {
    const dry = await run("--dry-run", "--limit", "2");
    expect(dry).toMatchObject({ code: 0, err: "" });
    expect(dry.out).toBe(
      [`${base}/broken · ${ids[0]}`, `${base}/here · ${ids[0]}`]
        .map((line) => `not checked                ${line}\n`)
        .join(""),
    );
    const guarded = await run("--pause", "1", "--limit", "1");
    expect(guarded.out).toMatch(
      /^refused {8}2026-03-02 {2}\S+ · This address is on a private or special-purpose network/u,
    );
    expect(guarded.code).toBe(0);
    expect(asked).toEqual([]);
  });

  test("is shown at the notes of the document, with the archived copy", async () => {
    const ledger = await openLedger(at, { folds: FOLDS });
    await ledger.provenance.noteLinks([
      check(`${base}/none`, { state: "dead", status: 404 }),
      check(`${base}/moved`, { state: "moved", to: "https://balta.example/<b>" }),
    ]);
    const site = siteFor(ledger);
    const text = await site.text(`/documents/${ids[0]}`);
    const notes = /<section class="notes".*?<\/section>/su.exec(text)![0];
    expect(notes).toMatch(/Gone \(404\)<\/span><span class="quiet"> · checked on 2\u00a0March 2026<\/span>/u);
    expect(notes).toContain(
      'archived copy: <a class="address" href="https://archive.ph/ab12" rel="noreferrer noopener">',
    );
    expect(notes.match(/class="links"/gu)).toHaveLength(1);
    expect(await site.text(`/documents/${ids[1]}`)).toMatch(/Moved to https:\/\/balta\.example\/&lt;b&gt;/u);
    const data = await (await site.get(`/documents/${ids[0]}.json`, "application/json")).json();
    const { links } = data as { readonly links: readonly unknown[] };
    expect(links[1]).toEqual({
      address: `${base}/none`,
      note: 1,
      archived: "https://archive.ph/ab12",
      check: check(`${base}/none`, { state: "dead", status: 404 }),
    });
    await ledger.close();
  });

  test.each([
    [["--list", "--dry-run"], /Choose either to list/u],
    [["--only", "dead"], /--list/u],
    [["--list", "--only", "lost"], /Choose from alive/u],
    [["d_ffff"], /no document d_ffff/u],
  ])("of %j is wrong usage", async (args, words) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});
