import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FEED_LIST } from "../../document/catalogue/catalogue.corpus.js";
import { readDocument } from "../../document/index.js";
import { addressesIn } from "./addresses.js";
import { fileName, save } from "./saved-file.js";

describe("what is saved", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-fetch-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["https://news.example/a/ferry.html", "text/html", "news.example-ferry.html"],
    ["https://news.example/", "text/html; charset=utf-8", "news.example.html"],
    ["https://news.example/report?id=3", "application/pdf", "news.example-report.pdf"],
    ["https://news.example/..%2f..%2fetc%2fpasswd", "text/plain", "news.example-etc-passwd.txt"],
    ["https://news.example/a%00b%0a.txt", "", "news.example-a-b.txt"],
    ["https://news.example/%E0%A4%A", "text/html", "news.example-E0-A4-A.html"],
    ["https://news.example/статья", "text/html", "news.example-статья.html"],
  ])("%s of %s is called %s", (url, type, name) => {
    expect(fileName({ url, type })).toBe(name);
  });

  it("has its address beside it where it has no place for it", async () => {
    const report = { url: "https://news.example/report.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7") };
    const file = await save(report, folder);
    expect(JSON.parse(readFileSync(`${file}.json`, "utf8"))).toEqual({ url: report.url });
    const feed = await save(
      { url: "https://news.example/rss", type: "text/xml", bytes: Buffer.from("<rss/>") },
      folder,
    );
    expect(existsSync(`${feed}.json`)).toBe(false);
  });

  it("may be named by a list of feeds", async () => {
    const list = path.join(folder, "feeds.opml");
    writeFileSync(list, FEED_LIST);
    const { addresses, problems } = await addressesIn(["https://news.example/a", list, "feeds.opml.missing"]);
    expect(addresses).toEqual([
      "https://news.example/a",
      "https://mfa.balta.example/feed.xml",
      "https://gazette.example/rss",
      "feeds.opml.missing",
    ]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("feed 4 is not a web address")]);
  });

  it("keeps its address and never replaces a file", async () => {
    const page = {
      url: "https://news.example/2021/05/03/ferry",
      type: "text/html",
      bytes: Buffer.from("<p>Norway lent Malta 40 million euros.</p>"),
    };
    const [one, two] = [await save(page, folder), await save(page, folder)];
    expect([one, two].map((file) => path.basename(file!))).toEqual([
      "news.example-ferry.html",
      "news.example-ferry-2.html",
    ]);
    const { document } = await readDocument({ name: one!, bytes: readFileSync(one!) });
    expect(document?.metadata).toMatchObject({ url: page.url, date: "2021-05-03", implied: ["date"] });
  });
});
