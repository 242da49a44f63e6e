import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import type { Document } from "../index.js";
import { readDocument } from "../index.js";
import { markdown } from "./index.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function documentOf(text: string, name = "sample.md"): Promise<Document> {
  const { document, problems } = await readDocument({ name, bytes: bytes(text) });
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const kinds = (document: Document): [string, string][] =>
  document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);

const ARTICLE = `---
title: "Ships for Suva"
description: Two ships, one loan.
author:
  - Ann ROE
  - name: John Doe
date: 2021-03-09
lastmod: 2021-04-01T10:00:00Z
lang: en
category: Analysis
url: https://post.example/ships
---

# Ships for Suva

Malta **lent** [Fiji](https://fiji.example) *$7 million*[^1] for two ships of 40 m<sup>2</sup> each, ~~in secret~~
as both of them said.[^deal]

## The yard

> “They will sail,” the minister said.

1. the first ship;
2. the second ship.

![The yard at Valletta](yard.jpg)

| Ship | Price |
| --- | ---: |
| Lomu | 3 |
| Gozo | 4 |

<div align="center">A centred line</div>
<!-- a comment -->

\`\`\`js
lend("Fiji");
\`\`\`

[^deal]: Ibid.
[^1]: “Loan signed”, *Valletta Post*, <https://post.example/7>.

    Signed in March.
`;

describe("Markdown", () => {
  it("has its blocks, notes, cells and metadata", async () => {
    const document = await documentOf(ARTICLE, "-");
    expect(kinds(document)).toEqual([
      ["title", "Ships for Suva"],
      ["paragraph", "Malta lent Fiji $7 million[1] for two ships of 40 m² each, as both of them said.[2]"],
      ["heading", "The yard"],
      ["quotation", "“They will sail,” the minister said."],
      ["list-item", "the first ship;"],
      ["list-item", "the second ship."],
      ["caption", "The yard at Valletta"],
      ["cell", "Ship"],
      ["cell", "Price"],
      ["cell", "Lomu"],
      ["cell", "3"],
      ["cell", "Gozo"],
      ["cell", "4"],
      ["paragraph", "A centred line"],
      ["boilerplate", 'lend("Fiji");'],
      ["note", "“Loan signed”, Valletta Post, https://post.example/7.\n\nSigned in March."],
      ["note", "Ibid."],
    ]);
    expect(document.marks.map(({ mark }) => mark)).toEqual(["1", "2"]);
    expect(document.references.map(({ mark, url, ibid }) => [mark, url, ibid])).toEqual([
      ["1", "https://post.example/7", undefined],
      ["2", undefined, "1"],
    ]);
    expect(document.metadata).toMatchObject({
      title: "Ships for Suva",
      subtitle: "Two ships, one loan.",
      authors: ["Ann Roe", "John Doe"],
      date: "2021-03-09",
      modified: "2021-04-01",
      implied: [],
      language: "en",
      section: "Analysis",
      url: "https://post.example/ships",
    });
  });

  it("keeps the numbers of notes that its author counted", async () => {
    const document = await documentOf("# Loans\n\nMalta lent.[^7] Fiji took.[^3]\n\n[^3]: Three.\n[^7]: Seven.\n");
    expect(document.marks.map(({ mark }) => mark)).toEqual(["7", "3"]);
    expect(document.references.map(({ mark, text }) => [mark, text])).toEqual([
      ["7", "Seven."],
      ["3", "Three."],
    ]);
  });

  it.each([
    ["prose with a list", "Malta lent Fiji money.\n\n- one ship\n- two ships\n\n* a star\n", false],
    ["a plain text with one heading", "# Loans\n\nMalta lent Fiji money.\n", false],
    ["a text with note marks", "Malta lent money[1] and praised it*.\n\n[1] A paper.\n* Said in private.\n", false],
    ["a mail with a rule", "Subject: Loans\n\nMalta lent money.\n\n---\nJane Doe\n", false],
    ["front matter and a heading", "---\ntitle: Loans\n---\n# Loans\n\nMalta lent Fiji money.\n", true],
    ["headings and links", "## Loans\r\n\r\nSee [the paper](https://x.example/1).\r\n", true],
    ["a page", "<html><body># Loans **and** [x](https://x.example)</body></html>", false],
  ])("is told from the content: %s", async (_, text, is) => {
    const read = await documentOf(text, "-");
    expect(read.text !== text && !text.startsWith("<")).toBe(is);
    if (!text.startsWith("<")) expect(markdown.recognises(bytes(text), "-")).toBe(is);
  });

  it("with a name that says so needs one sign", async () => {
    expect((await documentOf("Malta **lent** Fiji money.", "x.md")).text).toBe("Malta lent Fiji money.");
    expect((await documentOf("Malta **lent** Fiji money.", "x.txt")).text).toBe("Malta **lent** Fiji money.");
  });

  it("with broken front matter is read all the same", async () => {
    for (const yaml of ["title: [", "a: &a [*a]", "- 1\n- 2", "title: &x y\nb: *x", "date: soon"]) {
      const document = await documentOf(`---\n${yaml}\n---\n\n# Loans\n\nMalta **lent** Fiji money.\n`);
      expect(document.text).toContain("Malta lent Fiji money.");
    }
  });

  it.each([
    [
      "---\ntitle: Loans: a study\ndate: 2021-05-03\n---\n",
      { title: "Loans: a study", date: "2021-05-03" },
      /^Line 2 is not valid YAML/,
    ],
    [
      "---\ndate: 2021-05-03\ntitle: [Loans\n---\n",
      { title: "Loans", date: "2021-05-03" },
      /^Line \d is not valid YAML/,
    ],
    [
      "---\ntitle: Loans\ndate: 2021-05-03\n",
      { title: "Loans", date: "2021-05-03" },
      /line 1 begins has no end.* line 4\.$/,
    ],
  ])("with broken front matter is read with a warning: %j", async (head, told, said) => {
    const { document, problems } = await readDocument({
      name: "x.md",
      bytes: bytes(`${head}\n# A\n\nMalta **lent** Fiji money.\n`),
    });
    expect(document!.text).toBe("A\n\nMalta lent Fiji money.");
    expect(document!.metadata).toMatchObject(told);
    expect(problems).toEqual([{ severity: "warning", message: expect.stringMatching(said), place: "x.md" }]);
  });

  it("between rules that are no front matter is read whole", async () => {
    const document = await documentOf("---\nMalta lent Fiji money.\n\n---\n\n# Loans\n\nFiji **paid**.\n", "x.md");
    expect(document.text).toBe("Malta lent Fiji money.\n\nLoans\n\nFiji paid.");
  });

  const size = 100_000;
  it.each([
    ["brackets", "# a\n\n".concat("[".repeat(size))],
    ["emphasis", "# a\n\n".concat("*a **b ".repeat(size / 8))],
    ["quotations", "# a\n\n".concat(">".repeat(size))],
    ["quotations of many lines", "# a\n\n".concat(`${">".repeat(90)} a\n`.repeat(size / 100))],
    ["lists in lists", Array.from({ length: 900 }, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n")],
    ["tables", `# a\n\n|${"a|".repeat(2000)}\n|${"-|".repeat(2000)}\n${`|${"b|".repeat(2000)}\n`.repeat(15)}`],
    ["links", "# a\n\n".concat("[a](b".repeat(size / 5))],
    ["notes", "# a\n\n".concat(Array.from({ length: 1900 }, (_, i) => `a[^${i}]\n\n[^${i}]: b\n\n`).join(""))],
    ["lines of one letter", "# a\n\n**b**".concat("\na".repeat(size / 2))],
    ["references", "# a\n\n".concat(Array.from({ length: size / 10 }, (_, i) => `[a${i}]: b\n`).join(""))],
  ])("that is too much is read in time: %s", async (_, text) => {
    const { document, problems } = await readDocument({ name: "x.md", bytes: bytes(text) });
    expect(document !== null || problems.length === 1).toBe(true);
  });
});
