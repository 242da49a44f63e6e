import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { type Packed, zipOf } from "../../../document/archive/archives.corpus.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { TokenFile } from "../../security/index.js";
import { FILES } from "./limits.js";
import { type AddData, AddShape } from "./shape.js";

const TEXT = "China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.";
let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

async function told(address: string, asked = site): Promise<AddData> {
  return AddShape.parse(await (await asked.get(address.replace(/^\/add/u, "/add.json"))).json()) as AddData;
}

async function outcome(address: string): Promise<NonNullable<AddData["batch"]>> {
  for (;;) {
    const { batch } = await told(address);
    if (batch !== null && batch.state !== "waiting" && batch.state !== "reading") return batch;
    await setTimeout(50);
  }
}

/** Uploads files and waits for what comes of them. */
async function cameOf(...files: readonly File[]) {
  const answer = await site.upload("/add", "/add", files);
  expect(answer.status).toBe(303);
  return outcome(answer.headers.get("location")!);
}

const zipped = (name: string, ...files: readonly Packed[]) => new File([new Uint8Array(zipOf(files))], name);

test("files are added, each with what came of it; a broken one loses no other", async () => {
  const release = readFileSync(new URL("../../../../corpus/bank-release.html", import.meta.url));
  const files = [
    new File([release], "../../etc/release.html"),
    new File(["PK\u0003\u0004 this is no archive"], "broken.zip"),
    new File([TEXT], "\u202Eloan<b>.txt"),
    new File([`${TEXT} It was a surprise.`], "release.html"),
  ];
  const answer = await site.upload("/add", "/add", files);
  expect(answer.status).toBe(303);
  const at = answer.headers.get("location")!;
  const batch = await outcome(at);
  expect(batch.state).toBe("done");
  expect(batch.by).toBe("ann");
  expect(batch.files.map(({ name }) => name)).toEqual([
    "release.html",
    "broken.zip",
    "loan<b>.txt",
    "release (2).html",
  ]);
  expect(batch.files.map(({ added }) => added)).toEqual([1, 0, 1, 1]);
  expect(batch.files[1]!.problems).not.toEqual([]);
  expect(batch.files[0]!.claims).toBeGreaterThan(0);
  expect(batch.facts).toBeGreaterThan(0);
  expect((await ledger.documents()).length).toBe(3);
  expect(batch.files.map(({ state }) => state)).toEqual(["done", "done", "done", "done"]);
  const page = await site.text(at);
  expect(page).toContain("loan&lt;b&gt;.txt");
  expect(page).toContain("All files have been processed.");
  expect((await site.upload("/add", "/add", [new File([TEXT], "again.txt")])).status).toBe(303);
}, 120_000);

test("a side-car is read with the document that it was sent with, and is none", async () => {
  const { files } = await cameOf(
    new File(['{"publisher": "Balta Weekly", "tags": ["rail"], "publsher": 1}'], "told.txt.json"),
    new File([`${TEXT} Somebody told of it.`], "told.txt"),
  );
  expect(files).toMatchObject([
    { name: "told.txt.json", state: "done", added: 0, problems: [] },
    { name: "told.txt", state: "done", added: 1, problems: [{ severity: "warning" }] },
  ]);
  const kept = await ledger.document(files[1]!.documents[0]!);
  expect(kept?.document.metadata).toMatchObject({ publisher: "Balta Weekly", tags: ["rail"] });
}, 120_000);

test("nothing chosen is said", async () => {
  const answer = await site.upload("/add", "/add", []);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("No file was chosen");
});

describe("archives on the page", () => {
  const good = (n: number): Packed => ({ name: `good-${n}.txt`, content: `${TEXT} This is copy number ${n}.` });

  test("are taken apart, archives in them too, down to where it is said that they stand too deep", async () => {
    const inner = zipOf([good(1)]);
    const deep = zipOf([{ name: "2.zip", content: zipOf([{ name: "3.zip", content: zipOf([good(2)]) }]) }]);
    const { files } = await cameOf(
      zipped("outer.zip", { name: "in.zip", content: inner }, { name: "1.zip", content: deep }, good(3)),
    );
    expect(files).toMatchObject([{ name: "outer.zip", state: "done", added: 2 }]);
    expect(files[0]!.problems).toMatchObject([
      { severity: "error", message: expect.stringContaining("nested more than") },
    ]);
  });

  test("whose names climb give documents with names that don't", async () => {
    const { files } = await cameOf(
      zipped("climbing.zip", { name: "../../../etc/climbed.txt", content: `${TEXT} It climbed.` }),
    );
    expect(files).toMatchObject([{ added: 1, problems: [] }]);
    const kept = await ledger.document(files[0]!.documents[0]!);
    expect(kept?.names).toEqual(["climbing.zip/etc/climbed.txt"]);
  });

  test("that are bombs, or hold too many files, are told and take no other with them", async () => {
    const bomb = { name: "zeros.txt", content: new Uint8Array(80 * 1024 * 1024) };
    const many = Array.from({ length: 5001 }, (_, i) => ({ name: `${i}.txt`, content: "" }));
    const { files, state } = await cameOf(
      zipped("bomb.zip", bomb),
      zipped("many.zip", ...many),
      zipped("sound.zip", good(4)),
    );
    expect(state).toBe("done");
    expect(files.map(({ added }) => added)).toEqual([0, 0, 1]);
    expect(files[0]!.problems[0]!.message).toMatch(/exceeds the limit|larger than 64 MB|decompression bomb/u);
    expect(files[1]!.problems).toMatchObject([{ message: expect.stringContaining("more than 5000 files") }]);
    expect(files[2]!.problems).toEqual([]);
  }, 60_000);

  test("that are damaged lose none of the good files beside them", async () => {
    const whole = zipOf([good(5), good(6)]);
    const cut = new File([new Uint8Array(whole.subarray(0, whole.length - 30))], "cut.zip");
    const { files } = await cameOf(
      new File([`${TEXT} The first.`], "first.txt"),
      cut,
      new File([`${TEXT} The last.`], "last.txt"),
    );
    expect(files.map(({ added }) => added)).toEqual([1, 0, 1]);
    expect(files[1]!.problems.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("what could not be read", () => {
  test("is written down with its reason, once, where it is found later", async () => {
    await cameOf(new File(["PK\u0003\u0004 this is no archive"], "torn <i>.zip"));
    await cameOf(new File(["PK\u0003\u0004 this is no archive"], "torn <i>.zip"));
    const { unread } = await told("/add");
    const [line, ...same] = unread.filter(({ name }) => name === "torn <i>.zip");
    expect(line).toMatchObject({ message: expect.stringMatching(/\.$/u), program: expect.stringContaining("(ann)") });
    expect(same).toEqual([]);
    const page = await site.text("/add");
    expect(page).toContain("Unreadable files");
    expect(page).toContain("torn &lt;i&gt;.zip");
    expect(await (await site.get("/add/unread.csv")).text()).toContain("torn <i>.zip");
  });

  test("and what was added is told to those who work on the ledger alone", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "entente-add-"));
    const tokens = new TokenFile(path.join(folder, "tokens.json"));
    const { id: run } = await cameOf(new File(["PK\u0003\u0004 torn"], "torn.zip"));
    for (const role of ["reader", "reviewer", "admin"] as const) {
      const asked = siteFor(ledger, tokens);
      const secret = tokens.create(role, role, "2034-01-01T00:00:00Z");
      await asked.post("/sign-in", "/sign-in", [["access", secret]]);
      const { may, batch, lately, unread } = await told(`/add?run=${run}`, asked);
      const sees = role !== "reader";
      expect([role, may]).toEqual([role, role === "admin"]);
      expect([role, batch !== null, lately.length > 0, unread.length > 0]).toEqual([role, sees, sees, sees]);
      expect((await asked.get(`/add/files.csv?run=${run}`)).status).toBe(sees ? 200 : 404);
      expect((await asked.get("/add/unread.csv")).status).toBe(sees ? 200 : 404);
      expect((await asked.text(`/add?run=${run}`)).includes("torn")).toBe(sees);
      if (role !== "admin") expect((await asked.post("/add", "/add/cancel", [["run", run]])).status).toBe(403);
    }
    rmSync(folder, { recursive: true });
  });
});

describe("limits of the page", () => {
  test("more files than are taken at once are refused before any is read", async () => {
    const before = (await told("/add")).lately.length;
    const files = Array.from({ length: FILES + 1 }, (_, i) => new File([TEXT], `${i}.txt`));
    const answer = await site.upload("/add", "/add", files);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("501 files are too many; send up to 500 at a time.");
    expect((await told("/add")).lately.length).toBe(before);
  });

  test("more bytes than are taken at once are refused", async () => {
    const answer = await site.upload("/add", "/add", [new File([new Uint8Array(257 * 1024 * 1024)], "large.txt")]);
    expect(answer.status).toBe(413);
  }, 60_000);

  test("what is cancelled before its turn is left, and what was read is kept", async () => {
    const texts = Array.from({ length: 60 }, (_, i) => new File([`${TEXT} Cancelled ${i}.`], `c${i}.txt`));
    const at = (await site.upload("/add", "/add", texts)).headers.get("location")!;
    const run = at.split("=")[1]!;
    const { at: to } = await site.sent("/add", "/add/cancel", [["run", run]]);
    expect(to).toBe(at);
    const batch = await outcome(at);
    expect(batch.state).toBe("cancelled");
    await cameOf(new File([`${TEXT} After it.`], "after.txt"));
    const { files } = (await told(at)).batch!;
    expect(files.filter(({ state }) => state === "left").length).toBeGreaterThan(0);
    expect(files.every(({ state, added }) => added === (state === "done" ? 1 : 0))).toBe(true);
  }, 60_000);
});
