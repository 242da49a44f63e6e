import { describe, expect, test } from "vitest";
import type { Document } from "../document/index.js";
import { isArchive } from "../vocabulary/index.js";
import { addressesOf } from "./addresses.js";

type Note = { readonly text: string } & Partial<Omit<Document["references"][number], "text">>;

const of = (notes: readonly Note[], url: string | null = null) =>
  addressesOf({
    metadata: { url } as Document["metadata"],
    references: notes.map((note, i) => ({ mark: String(i + 1), span: { start: 0, end: 0 }, ...note })),
  }).map(({ note, address, archived }) => `${note} ${address}${archived === null ? "" : ` @ ${archived}`}`);

describe("the addresses of a document", () => {
  test("are its own and those of its notes, each once a note", () => {
    const found = of(
      [
        { text: "Ana Sol, “Ferries”, https://balta.example/a#top (accessed 3 May 2024)." },
        { text: "No address.", url: "https://doi.org/10.1000/1" },
        { text: "See www.balta.example/b, and again https://balta.example/a.", url: "https://balta.example/a" },
      ],
      "https://news.example/1",
    );
    expect(found).toEqual([
      "null https://news.example/1",
      "0 https://balta.example/a",
      "1 https://doi.org/10.1000/1",
      "2 https://www.balta.example/b",
      "2 https://balta.example/a",
    ]);
  });

  test("end before the punctuation of their sentence", () => {
    expect(
      of([{ text: "(https://a.example/x_(y)), <https://b.example/>; “https://c.example/d”. https://e.example/?f=1." }]),
    ).toEqual([
      "0 https://a.example/x_(y)",
      "0 https://b.example/",
      "0 https://c.example/d",
      "0 https://e.example/?f=1",
    ]);
  });

  test("are whole where a line break cut them in the text", () => {
    const url = "https://a.example/reports/b.html";
    expect(of([{ text: "https://a.example/ reports/b.html", url }])).toEqual([`0 ${url}`]);
  });

  test("stand with the archived copies that a note names", () => {
    const wayback = "https://web.archive.org/web/20240101000000/https://a.example/1";
    expect(of([{ text: `https://a.example/1, archived at ${wayback}.` }])).toEqual([
      `0 https://a.example/1 @ ${wayback}`,
    ]);
    expect(of([{ text: `${wayback} (https://a.example/1)` }])).toEqual([`0 https://a.example/1 @ ${wayback}`]);
    expect(
      of([{ text: "https://a.example/1 [https://perma.cc/AB12-CD34]; https://b.example/2 [https://archive.ph/x1]" }]),
    ).toEqual(["0 https://a.example/1 @ https://perma.cc/AB12-CD34", "0 https://b.example/2 @ https://archive.ph/x1"]);
    const other = "http://web.archive.org/web/2024/http://www.a.example/12/";
    expect(of([{ text: `https://a.example/1; https://a.example/12 (${other})` }])).toEqual([
      "0 https://a.example/1",
      `0 https://a.example/12 @ ${other}`,
    ]);
    // A copy of what the note does not name itself stands alone.
    expect(of([{ text: wayback }])).toEqual([`0 ${wayback} @ ${wayback}`]);
    expect(of([{ text: `https://b.example/2; ${wayback}` }])).toEqual([
      "0 https://b.example/2",
      `0 ${wayback} @ ${wayback}`,
    ]);
    expect(of([{ text: "https://perma.cc/AB12-CD34" }])).toEqual([
      "0 https://perma.cc/AB12-CD34 @ https://perma.cc/AB12-CD34",
    ]);
  });

  test("are none of other schemes, of names with passwords, or longer than anybody can follow", () => {
    const long = `https://a.example/${"x".repeat(3000)}`;
    const texts = [
      "ftp://a.example/",
      "javascript:alert(1)",
      "https://u:p@a.example/",
      "http://localhost/",
      long,
      "https://[::1",
      "mailto:a@b.example",
    ];
    expect(of(texts.map((text) => ({ text, url: text })))).toEqual([]);
    expect(of([], "file:///etc/passwd")).toEqual([]);
  });

  test("are found in linear time", () => {
    const long = [{ text: "https://a.example/".repeat(20_000) }, { text: `https://a.example/${")".repeat(50_000)}` }];
    expect(of(long).length).toBeLessThan(long[0]!.text.length);
  });
});

test.each([
  ["https://web.archive.org/web/2020/https://a.example/", true],
  ["http://archive.today/abc", true],
  ["https://www.webcitation.org/abc", true],
  ["https://archive.org/details/book", false],
  ["https://notarchive.ph/abc", false],
  ["https://a.example/https://archive.ph/abc", false],
  ["archive.ph", false],
])("%s is a copy in an archive: %s", (address, is) => {
  expect(isArchive(address)).toBe(is);
});
