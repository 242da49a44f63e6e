import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipOf } from "../archive/archives.corpus.js";
import { type DocumentResult, readMember } from "../index.js";
import { Bytes } from "./bytes.js";
import { ARC_HEADER, answer, arcRecord, message, multipart, packed, warcRecord } from "./container.corpus.js";
import { ARCHIVES, once, PARCELS, unpacked } from "./unpack.js";

const WORDS = "Norway lent Malta 40 million euros for a ferry.";
const PAGE = `<html><head><title>A ferry</title></head><body><h1>A ferry for Malta</h1><p>${WORDS}</p></body></html>`;

interface Outcome {
  readonly name: string;
  readonly said: string;
  readonly document: DocumentResult["document"];
}

/** What a file of that name holds: the text of each document, or what is said of it. */
async function outcomes(name: string, bytes: string | Uint8Array): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for await (const one of unpacked({ name, chunks: once(Buffer.from(bytes)) }, [...ARCHIVES, ...PARCELS])) {
    if ("problem" in one) found.push({ name: one.problem.place!, said: one.problem.message, document: null });
    else {
      const { document, problems } = await readMember(one);
      found.push({ name: one.name, said: document?.text.trim() ?? problems[0]!.message, document });
    }
  }
  return found;
}

const told = (all: readonly Outcome[]) => all.map(({ name, said }) => [name, said]);

describe("zip archives", () => {
  it("give their files by name, whatever the names are, without litter and links", async () => {
    const link = (0o120777 << 16) >>> 0;
    const bytes = zipOf([
      { name: "a/b.txt", content: WORDS },
      { name: "../../etc/x.txt", content: WORDS },
      { name: "C:\\con\u202E.txt", content: WORDS },
      { name: "__MACOSX/._b.txt", content: "x" },
      { name: ".hidden", content: "x" },
      { name: "l.txt", content: "/etc/passwd", attributes: link },
    ]);
    expect(told(await outcomes("x.zip", bytes))).toEqual([
      ["x.zip/a/b.txt", WORDS],
      ["x.zip/etc/x.txt", WORDS],
      ["x.zip/con\uFFFD.txt", WORDS],
      ["x.zip/l.txt", expect.stringMatching(/links in archives are not followed/)],
    ]);
  });

  it("are opened three deep and no deeper, and a bad file leaves the others", async () => {
    let bytes: Uint8Array = zipOf([{ name: "d.txt", content: WORDS }]);
    for (const name of ["c.zip", "b.zip"])
      bytes = zipOf([
        { name, content: bytes },
        { name: "z.txt", content: WORDS },
      ]);
    expect(told(await outcomes("a.zip", bytes))).toEqual([
      ["a.zip/b.zip/c.zip/d.txt", WORDS],
      ["a.zip/b.zip/z.txt", WORDS],
      ["a.zip/z.txt", WORDS],
    ]);
    const deep = await outcomes(
      "0.zip",
      zipOf([{ name: "a.zip", content: zipOf([{ name: "x.zip", content: bytes }]) }]),
    );
    expect(told(deep).at(0)).toEqual(["0.zip/a.zip/x.zip/b.zip", expect.stringMatching(/more than 3 deep/)]);
    const bad = zipOf([
      { name: "bad.txt", content: WORDS, crc: 1 },
      { name: "good.txt", content: WORDS },
    ]);
    expect(told(await outcomes("x.zip", bad))).toEqual([
      ["x.zip/bad.txt", expect.stringMatching(/damaged/)],
      ["x.zip/good.txt", WORDS],
    ]);
  });
});

describe("messages", () => {
  it("are read with who sent them when, their attachments each as what they are", async () => {
    const bytes = multipart("mixed", [
      ["Content-Type: text/plain; charset=utf-8", WORDS],
      ['Content-Type: text/html\r\nContent-Disposition: attachment; filename="page.html"', PAGE],
      ['Content-Type: image/png\r\nContent-Disposition: attachment; filename="p.png"', "x"],
      [
        'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="old.eml"',
        message({ Subject: "Older" }, WORDS),
      ],
    ]).replace("MIME-Version", "Subject: Re: The ferry\r\nMIME-Version");
    const all = await outcomes("m.eml", bytes);
    expect(all.map(({ name }) => name)).toEqual(["m.eml", "m.eml/page.html", "m.eml/old.eml"]);
    expect(all[0]!.document?.metadata).toMatchObject({ title: "The ferry", authors: ["Ana Lima"], date: "2021-05-03" });
    expect(all[1]!.document?.metadata.title).toBe("A ferry for Malta");
    expect(all[2]!.document?.metadata.title).toBe("Older");
  });

  it("keep what a reply quotes apart from its own words", async () => {
    const body = `Thank you, we shall print it.\n\nOn Mon, 3 May 2021 at 10:00, Ana Lima <ana@consulate.example> wrote:\n> ${WORDS}\n> It is white.\n`;
    const [one, ...more] = await outcomes("m.eml", message({ Subject: "Re: ferry" }, body));
    expect(more).toEqual([]);
    expect(one!.document?.blocks.map(({ kind, place }) => [kind, place?.part])).toEqual([
      ["paragraph", "message"],
      ["boilerplate", "quoted"],
      ["boilerplate", "quoted"],
      ["boilerplate", "quoted"],
    ]);
  });

  it("give what they forward as a document of its own", async () => {
    const body = `See below.\n\n---------- Forwarded message ---------\nFrom: Jon Vik <jon@bank.example>\nDate: Fri, 30 Apr 2021 at 09:00\nSubject: Loan to Malta\nTo: Ana Lima\n\n${WORDS}\n`;
    const all = await outcomes("m.eml", message({ Subject: "Fwd: Loan to Malta" }, body));
    expect(all.map(({ name }) => name)).toEqual(["m.eml", "m.eml/forwarded"]);
    expect(all[1]).toMatchObject({ said: WORDS });
    expect(all[1]!.document?.metadata).toMatchObject({
      title: "Loan to Malta",
      authors: ["Jon Vik"],
      date: "2021-04-30",
    });
  });

  it("have their signatures told apart, those of forwarded messages left out", async () => {
    const signature = "-- \nAna Lima\nMalta thanked Norway, our motto says.\n";
    const [one] = await outcomes("m.eml", message({}, `${WORDS}\n\n${signature}`));
    expect(one!.document?.blocks.map(({ kind, place }) => [kind, place?.part])).toEqual([
      ["paragraph", "message"],
      ["boilerplate", "signature"],
      ["boilerplate", "signature"],
      ["boilerplate", "signature"],
    ]);
    const [below] = await outcomes(
      "m.eml",
      message({}, `${WORDS}\n\nOn Monday Ana wrote:\n> Old words.\n\n${signature}`),
    );
    expect(below!.document?.blocks.filter(({ place }) => place?.part === "signature")).toHaveLength(3);
    const forward = `See below.\n\n---------- Forwarded message ---------\nFrom: Jon Vik <jon@bank.example>\n\n${WORDS}\n\n${signature}`;
    expect((await outcomes("m.eml", message({ Subject: "Fwd: Loan" }, forward)))[1]).toMatchObject({ said: WORDS });
    const long = `${WORDS}\n--\n${"Malta thanked Norway for its ferry.\n".repeat(20)}`;
    const [whole] = await outcomes("m.eml", message({}, long));
    expect(whole!.document?.blocks.every(({ place }) => place?.part === "message")).toBe(true);
  });

  it("of HTML alone lose the quoted message as well", async () => {
    const html = `<div><p>${WORDS}</p></div><div class="gmail_quote"><div>On Monday Ana wrote:</div><blockquote>Old words of hers.</blockquote></div>`;
    const [one] = await outcomes("m.eml", message({ Subject: "S", "Content-Type": "text/html; charset=utf-8" }, html));
    expect(one!.said).toBe(WORDS);
  });

  it.each([
    [
      "of Gmail",
      '<div class="gmail_signature" data-smartmail="gmail_signature"><div>Ana Lima<br>Malta thanked Norway</div></div>',
    ],
    ["of Thunderbird", '<pre class="moz-signature">-- \nAna Lima\nMalta thanked Norway</pre>'],
    ["of Outlook", '<div id="Signature"><p>Ana Lima</p><p>Malta thanked Norway</p></div>'],
    ["below dashes", "<div>--&nbsp;</div><div>Ana Lima<br>Malta thanked Norway</div>"],
    [
      "below dashes and above a quotation",
      '-- <br>Ana Lima<div class="gmail_quote">On Monday Jon wrote:<blockquote>Old words.</blockquote></div>',
    ],
  ])("of HTML alone lose the signature %s", async (_, signature) => {
    const html = `<div><p>${WORDS}</p>${signature}</div>`;
    const [one] = await outcomes("m.eml", message({ Subject: "S", "Content-Type": "text/html; charset=utf-8" }, html));
    expect(one!.said).toBe(WORDS);
  });

  it("of HTML keep what is longer below dashes than a signature", async () => {
    const html = `<p>${WORDS}</p><p>--</p>${"<p>Malta thanked Norway for its ferry.</p>".repeat(20)}`;
    const [one] = await outcomes("m.eml", message({ Subject: "S", "Content-Type": "text/html; charset=utf-8" }, html));
    expect(one!.said.split("Malta thanked Norway")).toHaveLength(21);
  });

  it("of a mailbox are numbered", async () => {
    const one = message({ Subject: "One" }, `${WORDS}\n\n>From here on it rains.\n`).replaceAll("\r\n", "\n");
    const two = message({ Subject: "Two" }, WORDS).replaceAll("\r\n", "\n");
    const box = `From ana@consulate.example Mon May  3 10:00:00 2021\n${one}\nFrom jon@bank.example Tue May  4 10:00:00 2021\n${two}\n`;
    const all = await outcomes("box.mbox", box);
    expect(all.map(({ name, document }) => [name, document?.metadata.title])).toEqual([
      ["box.mbox/1", "One"],
      ["box.mbox/2", "Two"],
    ]);
    expect(all[0]!.said).toContain("\n\nFrom here on it rains.");
  });

  it("that a browser saved are the page, with its address", async () => {
    const mht = multipart("related", [
      ["Content-Type: text/html\r\nContent-Location: https://news.example/ferry", PAGE],
      ["Content-Type: text/css\r\nContent-Location: https://news.example/x.css", "p{color:red}"],
      ["Content-Type: text/html\r\nContent-ID: <frame-1@x>", "<html><body>An advertisement in a frame</body></html>"],
    ])
      .replace("Ana Lima <ana@consulate.example>", "<Saved by Blink>")
      .replace("MIME-Version", "Snapshot-Content-Location: https://news.example/ferry\r\nMIME-Version");
    const [page, ...more] = await outcomes("ferry.mhtml", mht);
    expect(more).toEqual([]);
    expect(page!.document?.metadata).toMatchObject({
      title: "A ferry for Malta",
      url: "https://news.example/ferry",
      authors: [],
    });
    expect(page!.said).not.toMatch(/advertisement/);
  });
});

describe("feeds", () => {
  const rss = (items: string, before = "") =>
    `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sea Wire</title><link>https://sea.example/</link><language>en</language>${items}</channel></rss>`;

  it("of RSS give their items with dates, links and authors", async () => {
    const all = await outcomes(
      "feed.xml",
      rss(
        `<item><title>A ferry &amp; a quay</title><link>/1</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><dc:creator>Ana Lima</dc:creator><description>Short</description><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded></item><item><link>javascript:alert(1)</link><description>Fiji thanked Malta.</description></item>`,
      ),
    );
    expect(told(all)).toEqual([
      ["feed.xml/1", WORDS],
      ["feed.xml/2", "Fiji thanked Malta."],
    ]);
    expect(all[0]!.document?.metadata).toMatchObject({
      title: "A ferry & a quay",
      authors: ["Ana Lima"],
      publisher: "Sea Wire",
      date: "2021-05-03",
      url: "https://sea.example/1",
      language: "en",
    });
    expect(all[1]!.document?.metadata.url).toBeNull();
  });

  it.each([
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>T</title><link href="https://w.example/1"/><published>2021-05-03T10:00:00Z</published><author><name>Ana Lima</name></author><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      "JSON",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "W",
        items: [
          {
            id: "1",
            url: "https://w.example/1",
            title: "T",
            content_html: `<p>${WORDS}</p>`,
            date_published: "2021-05-03T10:00:00Z",
            authors: [{ name: "Ana Lima" }],
          },
        ],
      }),
    ],
  ])("of %s too", async (_, text) => {
    const [item] = await outcomes("f", text);
    expect(item!.said).toBe(WORDS);
    expect(item!.document?.metadata).toMatchObject({
      title: "T",
      date: "2021-05-03",
      url: "https://w.example/1",
      authors: ["Ana Lima"],
      publisher: "W",
    });
  });

  it("with entities of their own, or cut short, are refused in a sentence, soon", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const bomb = rss("<item><description>&l9;</description></item>", `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>`);
    expect(told(await outcomes("f.xml", bomb))).toEqual([
      ["f.xml", expect.stringMatching(/declares its own entities/)],
    ]);
    const cut = await outcomes("f.xml", rss(`<item><description>${WORDS}</description></item>`).slice(0, 300));
    expect(cut).toHaveLength(1);
  });
});

describe("archives of crawls", () => {
  const records = [
    warcRecord("warcinfo", "", "software: a crawler"),
    warcRecord("request", "https://w.example/1", "GET / HTTP/1.1\r\n\r\n"),
    warcRecord("response", "https://w.example/1", answer(PAGE)),
    warcRecord("response", "https://w.example/2", answer(gzipSync(PAGE), "Content-Encoding: gzip\r\n")),
    warcRecord(
      "response",
      "https://w.example/3",
      answer(`${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`, "Transfer-Encoding: chunked\r\n"),
    ),
    warcRecord("response", "https://w.example/4", answer("", "Location: /1\r\n", "301 Moved")),
    warcRecord(
      "response",
      "https://w.example/p.png",
      Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"),
    ),
  ];

  it.each([
    ["plain", "c.warc", Buffer.concat(records)],
    ["packed", "c.warc.gz", packed(records)],
  ])("%s give the pages that were answered", async (_, name, bytes) => {
    const all = await outcomes(name, bytes);
    expect(all.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `${name}/https://w.example/${n}`));
    for (const { said, document } of all) {
      expect(said).toContain(WORDS);
      expect(document?.metadata.url).toMatch(/^https:\/\/w\.example\/\d$/);
    }
  });

  it("that are cut short give what stands before, and say so", async () => {
    const bytes = Buffer.concat(records);
    const all = await outcomes("c.warc", bytes.subarray(0, bytes.length - 60));
    expect(all).toHaveLength(4);
    expect(all[3]!.said).toMatch(/truncated/);
    for (let length = 20; length < 900; length += 7)
      expect((await outcomes("c.warc", bytes.subarray(0, length))).length).toBeGreaterThan(0);
  });
});

describe("archives of crawls of before WARC", () => {
  const dated = PAGE.replace("<title>", '<meta property="article:published_time" content="2001-04-30"><title>');
  const records = [
    ARC_HEADER,
    arcRecord("dns:w.example", "20010503100000\nw.example 3600 IN A 192.0.2.7", "text/dns"),
    arcRecord("http://w.example/1", answer(dated)),
    arcRecord("http://w.example/p.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG", "image/png"),
    arcRecord("http://w.example/gone", answer("<p>Not here.</p>", "", "404 Not Found")),
    arcRecord("http://w.example/2", answer(dated)),
  ];

  it.each([
    ["plain", "c.arc", Buffer.concat(records)],
    ["packed", "c.arc.gz", packed(records)],
  ])("%s give the pages that were answered, with addresses and days of their own", async (_, name, bytes) => {
    const all = await outcomes(name, bytes);
    expect(all.map(({ name }) => name)).toEqual([1, 2].map((n) => `${name}/http://w.example/${n}`));
    for (const { said, document } of all) {
      expect(said).toContain(WORDS);
      expect(document?.metadata).toMatchObject({ url: expect.stringMatching(/example\/\d$/u), date: "2001-04-30" });
    }
  });

  it("that are cut short give what stands before, and say so", async () => {
    const bytes = Buffer.concat(records);
    const all = await outcomes("c.arc", bytes.subarray(0, bytes.length - 60));
    expect(all).toHaveLength(2);
    expect(all[1]!.said).toMatch(/truncated/);
    for (let length = 20; length < 900; length += 7)
      expect((await outcomes("c.arc", bytes.subarray(0, length))).length).toBeGreaterThan(0);
  });
});

describe("gzip", () => {
  it("gives the file in it, and says when it is damaged or a bomb", async () => {
    expect(told(await outcomes("a.txt.gz", gzipSync(WORDS)))).toEqual([["a.txt.gz/a.txt", WORDS]]);
    const whole = gzipSync(WORDS.repeat(50));
    expect((await outcomes("a.gz", whole.subarray(0, whole.length - 12)))[0]!.said).toMatch(/damaged or truncated/);
    const bomb = gzipSync(Buffer.alloc(200 << 20));
    expect((await outcomes("b.gz", bomb))[0]!.said).toMatch(/decompression bomb/);
    expect((await outcomes("b.gz", gzipSync(bomb)))[0]!.said).toMatch(/decompression bomb/);
  });
});

describe("a stream of bytes", () => {
  it("is taken by lines and lengths across its chunks", async () => {
    const chunks = async function* () {
      for (const part of ["ab", "c\r\nd", "e\n", "fgh", "ij"]) yield Buffer.from(part);
    };
    const bytes = new Bytes(chunks());
    expect(await bytes.line(100)).toBe("abc");
    expect(await bytes.line(100)).toBe("de");
    expect(Buffer.from((await bytes.take(2))!).toString()).toBe("fg");
    expect(await bytes.skip(1)).toBe(true);
    expect(Buffer.from(await bytes.peek(1)).toString()).toBe("ij");
    expect(await bytes.take(3)).toBeNull();
    expect(await bytes.line(100)).toBeNull();
  });
});
