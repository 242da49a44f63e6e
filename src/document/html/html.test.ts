import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { type Document, readDocument, readRecord } from "../index.js";

async function documentOf(html: string): Promise<Document> {
  const { document } = await readDocument({ name: "page.html", bytes: new TextEncoder().encode(html) });
  if (document === null) throw new Error("nothing was read");
  return document;
}

function kinds(document: Document): [string, string][] {
  return document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);
}

const FILLER =
  "Engineers of the two railways, who met in the capital on Monday, said that the work would go on through the winter, and that the price of the crossing remained open.";

const REVIEW = `<!doctype html><html lang="en"><head><title>Oslo and Jakarta agree on a harbour | Fjord Review</title>
<meta property="og:site_name" content="Fjord Review"><meta property="article:published_time" content="2023-03-09T08:00:00+01:00">
<meta property="article:modified_time" content="2023-03-10"><meta property="article:section" content="Asia">
<link rel="canonical" href="https://fjord.example/port">
<link rel="alternate" hreflang="id" href="https://fjord.example/id/port"><link rel="alternate" hreflang="x-default" href="https://fjord.example/">
<link rel="alternate" hreflang="en" href="https://fjord.example/port"><link rel="alternate" hreflang="pt_br" href="javascript:alert(1)">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Oslo and Jakarta agree on a harbour","author":[{"@type":"Person","name":"Kari LUNDE"}],"publisher":{"name":"Fjord Review"}}]}</script>
<style>p{color:red}</style><script>document.write("written by a script")</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/asia">Asia</a></li></ul></nav>
<main><article><h1>Oslo and Jakarta agree on a harbour</h1><p class="dek">Norway lends money for a quay in Java.</p><p class="byline">By Kari Lunde</p><time datetime="2023-03-09">9 March 2023</time>
<p>Norway&rsquo;s government agreed to lend Indonesia $40&nbsp;million   for a new
harbour.<sup><a href="#fn1" id="r1">1</a></sup> ${FILLER}</p>
<p hidden>hidden words</p><p style="display:none">unseen words</p>
<figure><img src="x"><figcaption>The harbour at dusk</figcaption></figure>
<h2>What was agreed</h2>
<p>The quay covers 3 km<sup>2</sup> of land.<a href="#fn2">[2]</a> ${FILLER}</p>
<ul><li>A loan of $40 million from Oslo.</li><li>A grant for the pilots.</li></ul>
<blockquote><p>We are glad, the minister said.</p></blockquote>
<table><tr><th>Year</th><th>Loan</th></tr><tr><td>2023</td><td>$10 million</td></tr></table>
<p>Parliament votes in May. ${FILLER}</p>
<section class="footnotes"><ol><li id="fn1"><p>Ministry of Finance, <a href="https://fin.example/a_(1)">https://fin.example/a_(1)</a>, accessed 3 May 2023. <a href="#r1">↩</a></p><p>See also its report.</p></li><li id="fn2"><p>Ibid. <a href="#r2">↩</a></p></li></ol></section>
</article></main><aside><h3>Related articles</h3><a href="/x">Norway and Peru</a></aside><footer>© 2023 Fjord Review</footer></body></html>`;

describe("an article with footnotes", () => {
  it("is told apart in reading order, without the furniture of the page", async () => {
    expect(kinds(await documentOf(REVIEW))).toEqual([
      ["title", "Oslo and Jakarta agree on a harbour"],
      ["standfirst", "Norway lends money for a quay in Java."],
      ["byline", "By Kari Lunde"],
      ["byline", "9 March 2023"],
      ["paragraph", `Norway’s government agreed to lend Indonesia $40\u00A0million for a new harbour.[1] ${FILLER}`],
      ["caption", "The harbour at dusk"],
      ["heading", "What was agreed"],
      ["paragraph", `The quay covers 3 km² of land.[2] ${FILLER}`],
      ["list-item", "A loan of $40 million from Oslo."],
      ["list-item", "A grant for the pilots."],
      ["quotation", "We are glad, the minister said."],
      ["cell", "Year"],
      ["cell", "Loan"],
      ["cell", "2023"],
      ["cell", "$10 million"],
      ["paragraph", `Parliament votes in May. ${FILLER}`],
      ["note", "Ministry of Finance, https://fin.example/a_(1), accessed 3 May 2023.\n\nSee also its report."],
      ["note", "Ibid."],
    ]);
  });

  it("has its marks, references and metadata", async () => {
    const document = await documentOf(REVIEW);
    expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span)])).toEqual([
      ["1", "[1]"],
      ["2", "[2]"],
    ]);
    expect(document.references.map(({ mark, url, ibid }) => [mark, url, ibid])).toEqual([
      ["1", "https://fin.example/a_(1)", undefined],
      ["2", undefined, "1"],
    ]);
    expect(document.metadata).toEqual({
      title: "Oslo and Jakarta agree on a harbour",
      subtitle: "Norway lends money for a quay in Java.",
      implied: [],
      authors: ["Kari Lunde"],
      publisher: "Fjord Review",
      date: "2023-03-09",
      modified: "2023-03-10",
      section: "Asia",
      language: "en",
      url: "https://fjord.example/port",
      translations: [
        { language: "id", url: "https://fjord.example/id/port" },
        { language: "pt-BR", url: null },
      ],
    });
    expect(document.problems).toEqual([]);
  });
});

describe("pages of other shapes", () => {
  it("leads from a note back to each of its marks, and makes no note of where they stand", async () => {
    const mark = (count: number) => `<sup class="reference" id="ref_1-${count}"><a href="#note-1">[1]</a></sup>`;
    const document = await documentOf(`<!doctype html><html lang="en"><body><main><h1>A strait and its ferries</h1>
<p>The ferries were built in Turku.${mark(0)} ${FILLER}</p><p>Two of them were sold to Chile.${mark(1)} ${FILLER}</p>
<p>The third was broken up.${mark(2)} ${FILLER}</p>
<h2>References</h2><ol class="references"><li id="note-1"><span class="backlink">^ <a href="#ref_1-0"><sup><i>a</i></sup></a>
<a href="#ref_1-1"><sup><i>b</i></sup></a> <a href="#ref_1-2"><sup><i>c</i></sup></a></span>
<span>Aalto, M. <i>Ferries of the North</i>. Turku: Saari Press, 1998.</span></li></ol></main></body></html>`);
    expect(kinds(document)).toEqual([
      ["title", "A strait and its ferries"],
      ["paragraph", `The ferries were built in Turku.[1] ${FILLER}`],
      ["paragraph", `Two of them were sold to Chile.[1] ${FILLER}`],
      ["paragraph", `The third was broken up.[1] ${FILLER}`],
      ["heading", "References"],
      ["note", "Aalto, M. Ferries of the North. Turku: Saari Press, 1998."],
    ]);
    expect(document.marks).toHaveLength(3);
    expect(document.references.map(({ mark: label, item }) => [label, item?.title])).toEqual([
      ["1", "Ferries of the North"],
    ]);
  });

  const ELSEWHERE = '<aside class="related"><p class="date">November 8, 2031</p></aside>';
  it.each([
    ["2031-11-09T03:28:35Z", "By Kari Lunde | November 8, 2031", "2031-11-08"],
    ["2031-11-09T03:28:35+00:00", '<span class="post-date">Nov. 8, 2031 10:28 p.m.</span>', "2031-11-08"],
    ["2031-11-08T20:05:00.000Z", "<time>9 November 2031, 05:05</time>", "2031-11-09"],
    // The page prints the day in UTC, or nothing.
    ["2031-11-09T03:28:35Z", '<p class="date">November 9, 2031</p><p class="date">November 8, 2031</p>', "2031-11-09"],
    ["2031-11-09T03:28:35Z", "By Kari Lunde", "2031-11-09"],
    // No clock had the day that stands elsewhere on the page, or the page has its own clock.
    ["2031-11-09T13:28:35Z", ELSEWHERE, "2031-11-09"],
    ["2031-11-09T03:28:35+02:00", ELSEWHERE, "2031-11-09"],
    // A line under the title is what readers are told, whatever its data say.
    ["2031-11-09T03:28:35Z", '<p class="date">November 7, 2031</p>', "2031-11-07"],
  ])("takes the day that it prints for a time in UTC (%s, %s)", async (time, printed, date) => {
    const { metadata } =
      await documentOf(`<html><head><meta property="article:published_time" content="${time}"></head><body>
<main><h1>Cork buys a second ferry</h1><div>${printed}</div><p>${FILLER}</p><p>${FILLER}</p></main></body></html>`);
    expect(metadata.date).toBe(date);
  });

  it("takes the day of a clock of the place before that of one in UTC", async () => {
    const { metadata } =
      await documentOf(`<html><head><meta property="article:published_time" content="2031-11-09T03:28:35Z">
<meta name="date" content="2031-11-08T22:28:35-05:00"></head><body><h1>Cork buys a second ferry</h1><p>${FILLER}</p></body></html>`);
    expect(metadata.date).toBe("2031-11-08");
  });

  it("keeps what a page calls its article, whatever else it calls it", async () => {
    const others = Array.from({ length: 12 }, (_, i) => `<li>Story ${i} of the week. ${FILLER}</li>`).join("");
    const document = await documentOf(`<!doctype html><html lang="en"><body><h1>Cork buys a second ferry</h1>
<div class="entry-content entry-content-read-more"><p>The county of Cork bought a second ferry on Friday. ${FILLER}</p>
<p>It will sail to Swansea. ${FILLER}</p></div><div class="widgets"><ul>${others}</ul></div></body></html>`);
    expect(kinds(document)).toEqual(
      expect.arrayContaining([["paragraph", `The county of Cork bought a second ferry on Friday. ${FILLER}`]]),
    );
  });

  it("reads Word notes, whose labels link back", async () => {
    const document = await documentOf(`<html><body><h1>Malta lends to Fiji again</h1>
      <p>Malta lent Fiji a million euros.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> ${FILLER}</p>
      <p>Fiji paid it back.<a href="#_ftn2" name="_ftnref2">[2]</a> ${FILLER}</p><p>${FILLER}</p><hr>
      <div><p id="_ftn1x"><a href="#_ftnref1" name="_ftn1">[1]</a> Bank of Malta, 2019.</p><p><a href="#_ftnref2" name="_ftn2">[2]</a> Ibid.</p></div></body></html>`);
    expect(kinds(document).slice(-2)).toEqual([
      ["note", "[1] Bank of Malta, 2019."],
      ["note", "[2] Ibid."],
    ]);
    expect(document.references.map(({ mark, text, ibid }) => [mark, text, ibid])).toEqual([
      ["1", "Bank of Malta, 2019.", undefined],
      ["2", "Ibid.", "1"],
    ]);
    expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span)])).toEqual([
      ["1", "[1]"],
      ["2", "[2]"],
    ]);
  });

  it("reads a blog page with notes as words, a biography and related posts", async () => {
    const document =
      await documentOf(`<html lang="tr"><head><title>Peru ile Portekiz</title></head><body><div id="content"><h1>Peru ile Portekiz Yakınlaşıyor</h1>
      <p>Bu yazı ayrıca şu dillerde mevcuttur: English Русский</p>
      <p>Peru Dışişleri Bakanı geçen hafta Lizbon’u ziyaret etti ve iki ülke arasındaki ticaretin artırılmasını istedi.[1] Taraflar, balıkçılık alanında iş birliği için bir mutabakat zaptı imzaladı ve ortak bir komisyon kurdu.</p>
      <p>Komisyonun ilk toplantısı sonbaharda Lima’da yapılacak. Portekiz tarafı, bu toplantıya bir heyetle katılacağını açıkladı ve heyetin yanında iş insanlarının da olacağını söyledi.</p>
      <p>[1] “Lizbon’da Görüşme”, Deniz Haber, https://deniz.example/9, (Erişim Tarihi: 01.02.2023).</p>
      <p>Ayşe ILGIN</p><p>Ayşe Ilgın Ege Üniversitesi’nden mezun olmuştur ve yüksek lisans eğitimini Ankara’da tamamlamıştır.</p>
      <h3>Benzer Yazılar</h3><p>Peru ve Şili</p></div></body></html>`);
    expect(document.blocks.map((block) => block.kind)).toEqual(
      expect.arrayContaining(["title", "boilerplate", "paragraph", "note", "biography"]),
    );
    expect(document.metadata).toMatchObject({
      authors: ["Ayşe Ilgın"],
      language: "tr",
      title: "Peru ile Portekiz Yakınlaşıyor",
    });
    expect(document.metadata.translations.map((translation) => translation.language)).toEqual(["en", "ru"]);
    expect(document.references).toMatchObject([{ mark: "1", url: "https://deniz.example/9" }]);
    expect(kinds(document).filter(([kind]) => kind === "paragraph")).toHaveLength(2);
  });

  it("reads a page of two short lines, without its menu", async () => {
    const document = await documentOf(
      "<html><body><nav>Home</nav><div>Fiji thanked Malta.</div><div>Malta was glad.</div></body></html>",
    );
    expect(kinds(document)).toEqual([
      ["paragraph", "Fiji thanked Malta."],
      ["paragraph", "Malta was glad."],
    ]);
  });

  it("reads a piece of a page and breaks lines where the page does", async () => {
    const { document } = await readRecord("r", {
      html: "<p>Fiji thanked Malta.<br>Malta was glad,<br>and said so.</p><p>A &lt;b&gt; &amp; c</p>",
    });
    expect(document && kinds(document)).toEqual([
      ["paragraph", "Fiji thanked Malta."],
      ["paragraph", "Malta was glad,\nand said so."],
      ["paragraph", "A <b> & c"],
    ]);
  });

  it("takes the encoding that the page declares, and the language of its letters over a wrong one", async () => {
    const cyrillic = [
      ...`<html lang="en"><head><meta charset="windows-1251"></head><body><p>Министры Чехии и Узбекистана встретились в Ташкенте. ${"Они говорили о торговле и о дорогах. ".repeat(8)}</p></body></html>`,
    ];
    const bytes = Uint8Array.from(cyrillic, (unit) =>
      unit < "\x80" ? unit.charCodeAt(0) : unit.charCodeAt(0) - 0x410 + 0xc0,
    );
    const { document } = await readDocument({ name: "p", bytes });
    expect(document?.text).toMatch(/^Министры Чехии/);
    expect(document?.metadata.language).toBe("ru");
    expect(document?.problems).toEqual([]);
  });

  it("takes the encoding that its declaration as XML tells", async () => {
    const source = `<?xml version="1.0" encoding="iso-8859-2"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${"Wałęsa visited Malta. ".repeat(12)}</p></body></html>`;
    const bytes = Uint8Array.from(source, (unit) => ({ ł: 0xb3, ę: 0xea })[unit] ?? unit.charCodeAt(0));
    const { document } = await readDocument({ name: "p.xhtml", bytes });
    expect(document?.text).toMatch(/^Wałęsa/);
    expect(document?.problems).toEqual([]);
  });

  it("is told from plain text by its content, whatever its name", async () => {
    const text = await readDocument({
      name: "a.html",
      bytes: new TextEncoder().encode("Fiji < Malta, and <i> is a letter."),
    });
    expect(text.document?.text).toBe("Fiji < Malta, and <i> is a letter.");
  });
});

describe("pages without a root", () => {
  it.each([
    ["an <html> in a comment", "<!--<html>--><p>Fiji thanked Malta."],
    ["two doctypes", "<!doctype html><!doctype html><p>Fiji thanked Malta.</p>"],
    ["a doctype cut short", "<!doctype html<html><p>Fiji thanked Malta.</p>"],
  ])("are read all the same: %s", async (_, html) => {
    const { document } = await readRecord("x", { html });
    expect(document?.text).toBe("Fiji thanked Malta.");
  });
});

describe("hostile pages end in a document or a named problem, soon", () => {
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join("");
  it.each([
    ["100,000 open elements", `${"<div>".repeat(100_000)}hello`],
    ["100,000 open inline elements", `<p>${"<b>".repeat(100_000)}hello`],
    ["300 deep, often", many(100, () => `${"<div>".repeat(300)}hello there, you${"</div>".repeat(300)}`)],
    ["90 deep, often", many(400, () => `${"<div>".repeat(90)}hello there, you${"</div>".repeat(90)}`)],
    ["300,000 elements", `<body>${"<p>hello".repeat(300_000)}`],
    ["a million line breaks", `<body><p>hello${"<br>".repeat(1_000_000)}`],
    ["one element with 200,000 attributes", `<p ${many(200_000, (i) => `a${i}=1 `)}>hello`],
    ["an attribute of 9 MB", `<p title="${"x".repeat(9_000_000)}">hello`],
    ["open angle brackets", `<p>hello ${"<".repeat(1_000_000)}`],
    ["a million character references", `<p>hello ${"&lt;&#8217;&amp".repeat(400_000)}`],
    ["names of no characters", `<p>hello ${many(400_000, (i) => `&x${i};`)}`],
    ["open tags without an end", `<p>hello ${"<a ".repeat(1_000_000)}`],
    ["open comments", `<p>hello ${"<!--".repeat(500_000)}`],
    ["open scripts", `<p>hello ${"<script>".repeat(200_000)}`],
    ["inline elements in one block", `<p>hello ${"<b>a</b> ".repeat(60_000)}`],
    ["links to one note", `<p id=n>hello</p><p>${'x<a href="#n">1</a>'.repeat(30_000)}`],
    [
      "links to one long line",
      `<p>hello ${'x<a href="#n">1</a>'.repeat(30_000)}</p><p><span id=n>${"<b>y</b>".repeat(30_000)}</span>`,
    ],
    ["3,000 open elements with brackets in their names", `<p>hello ${"<h<h>".repeat(3_000)}`],
    ["3,000 open elements that other ones seem to close", `<p>hello ${"<h<p></h>".repeat(3_000)}`],
    ["a root that is hidden", "<html hidden><body aria-hidden=true><p>hello"],
    ["closing tags", `<p>hello${"</div>".repeat(500_000)}`],
    ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>hello`],
  ])("%s", async (_, html) => {
    const { document, problems } = await readDocument({ name: "x", bytes: new TextEncoder().encode(html) });
    expect(document?.text.includes("hello") || problems.some((problem) => problem.severity === "error")).toBe(true);
  });

  it.each([
    [`<p>${"<b>".repeat(1000)}hello`, /without its structure because its elements are nested more than 400 deep/],
    [`<p>hello &eacute;${"&#233;".repeat(300_000)}`, /300001 character references/],
    [`<p>hello${"<p>x".repeat(50_000)}`, /too large to locate its article/],
  ])("says what it could not do (%#)", async (html, message) => {
    const { document } = await readRecord("x", { html });
    expect(document?.problems).toEqual([{ severity: "warning", place: "x", message: expect.stringMatching(message) }]);
  });

  it("reads character references without a parser too", async () => {
    const { document } = await readRecord("x", {
      html: `<p>caf&eacute; &lt;b&gt; &#x2019;&#0; &nix; &amp${"<p>&#97;".repeat(300_000)}`,
    });
    expect(document?.text.slice(0, 22)).toBe("café <b> ’\uFFFD &nix; &\n\na");
  });

  it("a page without words is refused in one sentence", async () => {
    const { document, problems } = await readDocument({
      name: "x",
      bytes: new TextEncoder().encode("<html><script>1</script></html>"),
    });
    expect(document).toBeNull();
    expect(problems[0]).toMatchObject({ severity: "error", message: "The page contains no text." });
  });

  it("whatever the markup is, blocks ascend and marks lie in the text", async () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<li id=n>",
      "<ol>",
      "</ol>",
      "<br>",
      "<sup>",
      "</sup>",
      '<a href="#n">1</a>',
      "<h1>",
      "</h1>",
      "<td>",
      "<table>",
      "</table>",
      "word ",
      "A sentence of words. ",
      "&amp;",
      "<!--",
      "-->",
      "<",
      " \n ",
      "[1] note",
      "<pre>",
      "</pre>",
      "<blockquote>",
      "\u00A0",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const { document } = await readRecord("any", { html: parts.join(""), language: "en" });
        if (document === null) return;
        let end = 0;
        for (const { span } of document.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(slice(document.text, span).trim()).toBe(slice(document.text, span));
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        let last = 0;
        for (const { mark, span } of document.marks) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          // "1/2" is the second note 1.
          expect(slice(document.text, span)).toContain(mark.replace(/\/\d+$/u, ""));
          last = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
