import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { zipOf } from "../src/document/archive/archives.corpus.js";
import { type Placed, pdfOf, written } from "../src/document/pdf/pdf.corpus.js";
import { entente, ententeApart } from "./command.js";

const GOOD = "Chinese President Xi Jinping paid a state visit to Kazakhstan on 2 July 2024.\n";
const folder = mkdtempSync(path.join(tmpdir(), "entente-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const good = file("good.txt", GOOD);
const PAGE: readonly Placed[] = [{ x: 60, y: 700, words: "China lent Kenya $3 million for a railway in 2019." }];
const claims = (out: string): Record<string, unknown>[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const files = (out: string) => [...new Set(claims(out).map((claim) => claim.file))];
const page = (paragraphs: number) =>
  `<html><body>${"<p>China lent Kenya $3 million in 2019, and Norway built a bridge in Ghana.</p>".repeat(paragraphs)}</body></html>`;

describe("a document that breaks a limit is one named problem, and the others are read", () => {
  test.each([
    // To take a page of 8 MB apart is one step; another document may take a second too, where a thread has just begun.
    ["of time", 100_000, ["--time-limit", "1"], [], /longer than a second .*was stopped/],
    ["of memory", 20_000, ["--memory-limit", "128"], [good], /more than 128 MB of memory and was stopped/],
  ])("%s", async (_, paragraphs, limit, others, said) => {
    const long = file("long.html", page(paragraphs));
    const ran = await ententeApart(["read", long, ...others, ...limit]);
    expect(ran.code).toBe(1);
    expect(files(ran.out)).toEqual(others);
    expect(ran.err.trim().split("\n")).toEqual([expect.stringMatching(said)]);
  });

  test("of memory outside the heap, whether it is held or grows while one stream is unpacked", async () => {
    const picture = file(
      "picture.pdf",
      pdfOf({ pages: [PAGE], more: [`<< /Length ${60e6} >>\nstream\n${"x".repeat(60e6)}\nendstream`] }),
    );
    const spaces = deflateSync(Buffer.alloc(600e6, " "), { level: 1 }).toString("latin1");
    const stream = `<< /Filter /FlateDecode /Length ${spaces.length} >>\nstream\n${spaces}\nendstream`;
    const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << >> /Contents 4 0 R >>";
    const bomb = file(
      "spaces.pdf",
      written(
        new Map([
          [1, "<< /Type /Catalog /Pages 2 0 R >>"],
          [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
          [3, page],
          [4, stream],
        ]),
      ),
    );
    const ran = await ententeApart(["read", picture, bomb, good, "--memory-limit", "128"]);
    expect(files(ran.out)).toEqual([good]);
    expect(ran.err.trim().split("\n")).toEqual([
      expect.stringMatching(/picture\.pdf: .*more than 128 MB of memory and was stopped/u),
      expect.stringMatching(/spaces\.pdf: .*more than 128 MB of memory and was stopped/u),
    ]);
    // What the picture alone takes is nothing out of the common.
    const usual = await ententeApart(["read", picture]);
    expect([usual.code, files(usual.out)]).toEqual([0, [picture]]);
  });

  test.each([
    ["--time-limit", "1"],
    ["--memory-limit", "128"],
  ])("%s holds where a claim is explained", async (...limit) => {
    const ran = await ententeApart(["explain", file("long.html", page(100_000)), "1", ...limit]);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err.trim().split("\n")).toEqual([expect.stringMatching(/long\.html: .* was stopped; --/u)]);
  });

  test("of size, in one line of 80 MB and in an archive that unpacks to more than it may", async () => {
    const line = file("line.txt", Buffer.alloc(80 << 20, "All is well and "));
    const bomb = file("bomb.zip", zipOf([{ name: "zeros.txt", content: Buffer.alloc(60 << 20) }]));
    const ran = await ententeApart(["read", line, bomb, good]);
    expect(ran.code).toBe(1);
    expect(files(ran.out)).toEqual([good]);
    expect(ran.err).toMatch(/line\.txt: This document exceeds the limit of 64 MB/);
    expect(ran.err).toMatch(/bomb\.zip\/zeros\.txt: .*decompression bomb/);
    expect(ran.err.trim().split("\n")).toHaveLength(2);
  });
});

test("an address is not read but named with the command that fetches it", async () => {
  const ran = await entente(["read", "https://news.example/a", good]);
  expect(ran.code).toBe(1);
  expect(files(ran.out)).toEqual([good]);
  expect(ran.err).toMatch(
    /^entente: https:\/\/news\.example\/a: This is an address, .* entente fetch https:\/\/news\.example\/a\n$/,
  );
});

test("a folder is read in the order of names, without hidden files, links and the folders of saved pages", async () => {
  const at = path.join(folder, "box");
  mkdirSync(path.join(at, "b"), { recursive: true });
  mkdirSync(path.join(at, "page_files"));
  for (const name of ["z.txt", "a.txt", "b/c.txt", ".hidden.txt", "page_files/frame.txt"])
    writeFileSync(path.join(at, name), GOOD);
  writeFileSync(path.join(at, "page.html"), `<html><body><p>${GOOD}</p></body></html>`);
  writeFileSync(path.join(at, "stream.dat"), `${JSON.stringify({ id: "r1", text: GOOD })}\n`);
  symlinkSync("/etc", path.join(at, "link"));
  const ran = await entente(["read", at]);
  expect(files(ran.out)).toEqual([
    ...["a.txt", "b/c.txt", "page.html"].map((name) => path.join(at, name)),
    "r1",
    path.join(at, "z.txt"),
  ]);
  expect(ran.err).toBe(`entente: warning: ${at}: Left out: 1 hidden file, 1 link, 1 folder of a saved page.\n`);
  expect(ran.code).toBe(0);
});

test("names with marks that nobody sees are still names, and what turns the text is made visible", async () => {
  const text = "Chi\u200Bna lent Ken\u200Dya $30 million in 2019. Nor\u00ADway lent Gha\u2060na $4 million in 2018.\n";
  const ran = await entente(["read", file("unseen.txt", `${text}\u202EThe end\u202C of it.\n`)]);
  expect(
    claims(ran.out).map(({ source, target }) => [source, target].map((side) => (side as { id: string }[])[0]?.id)),
  ).toEqual([
    ["CHN", "KEN"],
    ["NOR", "GHA"],
  ]);
  expect(ran.out).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});
