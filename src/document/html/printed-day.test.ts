import { describe, expect, it } from "vitest";
import { OTHER_MONTHS } from "../../language/documents/index.js";
import { readDocument } from "../index.js";
import { dateLine, dayIn } from "../publication-date.js";

const PROSE =
  "<p>The ferry board of the two provinces met for the ninth time and kept the timetable of the crossing as it was through the winter, its chair told the paper after the meeting ended.</p>".repeat(
    2,
  );

async function dayOf(inner: string, head = "", language = "en"): Promise<string | null> {
  const page = `<!doctype html><html lang="${language}"><head><title>The ferry board met</title>${head}</head><body>${inner}</body></html>`;
  const { document } = await readDocument({ name: "page.html", bytes: new TextEncoder().encode(page) });
  return document!.metadata.date;
}

describe("the day that a page prints", () => {
  it.each([
    [
      "by the name of its line",
      `<div class="date-header">Freitag, 5. Juni 2015</div><h1>The ferry board met</h1>${PROSE}`,
      "2015-06-05",
    ],
    [
      "beside an author",
      `<h1>The ferry board met</h1><span class="meta">Blog entry by Ann Roe | 28 April, 2017</span>${PROSE}`,
      "2017-04-28",
    ],
    [
      "with a year of two figures",
      `<h1>The ferry board met</h1><p class="info-date">31.10.23</p>${PROSE}`,
      "2023-10-31",
    ],
    [
      "in a title of its element",
      `<h1>The ferry board met</h1><abbr class="published" title="2006-12-04">Monday</abbr>${PROSE}`,
      "2006-12-04",
    ],
    [
      "in a line of no name",
      `<h1>The ferry board met</h1><p>⋅ November 22, 2011 ⋅ Email this post ⋅ Print it ⋅ Comment ⋅ Save ⋅ Send ⋅ Share</p>${PROSE}`,
      "2011-11-22",
    ],
    [
      "before the first sentence",
      `<h1>The ferry board met</h1><p>Karlsby (12.11.2021). The board, which meets twice a year, kept the timetable and thanked its chair for nine years of work at the crossing.</p>${PROSE}`,
      "2021-11-12",
    ],
  ])("is found %s", async (_, inner, day) => {
    expect(await dayOf(inner)).toBe(day);
  });

  it("is that beside the heading, not one of other articles or comments", async () => {
    const other = `<ul><li><time datetime="2018-02-03">3 February 2018</time> <a href="/x">Ice on the river</a></li></ul>`;
    const comment = `<div class="comments"><p>Nice.</p><time datetime="2019-01-01">1 January 2019</time></div>`;
    const own = `<h1>The ferry board met</h1><p class="publication">Le <time datetime="2017-05-06">6 mai 2017</time></p>${PROSE}`;
    expect(await dayOf(`<div class="sidebar">${other}</div>${own}${comment}`)).toBe("2017-05-06");
    expect(await dayOf(`${other}${own}`)).toBe("2017-05-06");
    expect(await dayOf(`${own}${other.replace("datetime", "pubdate datetime")}`)).toBe("2017-05-06");
  });

  it.each([
    [
      "goes before a date that the head only calls one",
      `<div><h1>The ferry board met</h1><span class="date">5.2.2020</span></div>${PROSE}`,
      `<meta name="date" content="2020-02-12">`,
      "2020-02-05",
    ],
    [
      "tells which of two days of the head is meant",
      `<div><h1>The ferry board met</h1><time>6 November 2023</time></div>${PROSE}`,
      `<meta property="article:published_time" content="2023-11-03"><meta name="pubdate" content="2023-11-06">`,
      "2023-11-06",
    ],
    [
      "stands before the heading, where what follows is the teaser of another article",
      `<div><div><ul><li class="date">25 November 2021</li></ul><h1>The ferry board met</h1></div>${PROSE}</div><div><ul><li class="date">1 December 2021</li></ul><h2><a href="/x">Ice on the river</a></h2></div>`,
      "",
      "2021-11-25",
    ],
    [
      "is not that of the logo above",
      `<div class="top"><div><div><div><span class="date">Tue, 14 Jan 2020</span></div></div></div></div><div><div><div><div><h1>The ferry board met</h1><p>Daily<br>13 Jan 2020, 22:11</p></div></div></div>${PROSE}</div>`,
      "",
      "2020-01-13",
    ],
    [
      "is not that of a change",
      `<div><h1>The ferry board met</h1><time class="entry-date">10 February 2019</time><time class="updated">9 March 2019</time></div>${PROSE}`,
      "",
      "2019-02-10",
    ],
    [
      "is not that which a line under the title calls a change",
      `<h1>The ferry board met</h1><p>Aktualisiert: 11.04.2020</p>${PROSE}<p>Veröffentlicht am 03.04.2020</p>`,
      "",
      "2020-04-03",
    ],
    [
      "goes before another that the head tells, under the title",
      `<div><h1>The ferry board met</h1><p class="date">4 March 2023</p></div>${PROSE}`,
      `<meta property="article:published_time" content="2021-01-07T11:00:00Z">`,
      "2023-03-04",
    ],
    [
      "is not that of a change, whatever clock stands between",
      `<div><h1>The ferry board met</h1><p class="date">Updated 2010 GMT (0410 HKT) March 14, 2021</p></div>${PROSE}`,
      `<meta property="article:published_time" content="2021-03-08T11:15:28+01:00">`,
      "2021-03-08",
    ],
    [
      "is not that of a change, told by its property",
      `<div><h1>The ferry board met</h1><time itemprop="dateModified">2018-08-29</time> <time itemprop="datePublished">2018-06-22</time></div>${PROSE}`,
      "",
      "2018-06-22",
    ],
    [
      "stands beside a small heading, where the large one is the name of the site",
      `<div><div><div><div><h1>All that happens on the lake and its banks</h1><p class="date">1 July 2020</p></div></div></div></div><div><div><div><div><h3>The ferry board met</h3><p class="date">12 July 2020</p></div></div></div>${PROSE}</div>`,
      "",
      "2020-07-12",
    ],
    [
      "is told by its label below the article",
      `<h1>The ferry board met</h1>${PROSE}<div class="post-footer">Dieser Artikel wurde am 14. Dezember 2015 um 14:48 von Ann Roe geschrieben.</div><div class="comments"><time>15 December 2015</time></div>`,
      "",
      "2015-12-14",
    ],
    [
      "is told by its label, a weekday and a clock between",
      `<h1>The ferry board met</h1>${PROSE}<p>This entry was posted on Monday, March 3rd, 2014 at 9:00 am and is filed under Ferries.</p>`,
      "",
      "2014-03-03",
    ],
    [
      "is told by the data of scripts, where they tell one",
      `<h1>The ferry board met</h1>${PROSE}<script>x = {"id": 3, "published_at": "2019-03-02T06:22:28+01:00"}; y = "{\\"publishedAt\\":\\"2019-03-02\\"}"</script>`,
      "",
      "2019-03-02",
    ],
    [
      "is told by its label at the end of the page",
      `<h1>The ferry board met</h1>${PROSE}<p>Letzte Änderung: 31.10.2023<br>Erschienen am: 01.11.2023</p>`,
      "",
      "2023-11-01",
    ],
  ])("%s", async (_, inner, head, day) => {
    expect(await dayOf(inner, head)).toBe(day);
  });

  it.each([
    [
      "only a comment has one",
      `<h1>The ferry board met</h1>${PROSE}<div class="comments"><p>Nice.</p><time datetime="2019-01-01">1 January 2019</time></div>`,
    ],
    [
      "scripts tell two",
      `<h1>The ferry board met</h1>${PROSE}<script>x = [{"publishedAt":"2019-03-02"},{"publishedAt":"2019-03-03"}]</script>`,
    ],
  ])("is none where %s", async (_, inner) => {
    expect(await dayOf(inner)).toBeNull();
  });

  it("is none where a sentence only speaks of a day", async () => {
    const inner = `<h1>The ferry board met</h1><p>On 4 February 2022 a new crossing opens in the south of the province, and the board will then have two of them to look after.</p>${PROSE}`;
    expect(await dayOf(inner)).toBeNull();
  });

  it.each([
    ["tr", "04/05/2021", "2021-05-04"],
    ["ru", "Опубликовано: 04/05/2021, 10:20", "2021-05-04"],
    ["en-GB", "04/05/2021", "2021-05-04"],
    ["fr", "05/14/2021", "2021-05-14"],
    ["en", "04/05/2021", null],
    ["en-US", "04/05/2021", null],
    ["es-US", "04/05/2021", null],
    ["zh", "04/05/2021", null],
  ])("between slashes has the order of the language, where that has one: %s, %s", async (language, line, day) => {
    const marked = `<h1>The ferry board met</h1><p class="date">${line}</p>${PROSE}`;
    expect(await dayOf(marked, "", language)).toBe(day);
    expect(await dayOf(marked.replace(' class="date"', ""), "", language)).toBe(day);
  });

  it.each([
    ["at the address of the page", "A meeting", `<link rel="canonical" href="http://bay.example/ferry/">`],
    ["with the title of the page", "The ferry board met", ""],
  ])("is that of the article %s, where JSON-LD tells of several", async (_, headline, head) => {
    const told = (name: string, headline: string, day: string) => ({
      "@type": "NewsArticle",
      headline,
      mainEntityOfPage: { "@id": `https://bay.example/${name}#a` },
      datePublished: day,
    });
    const both = [told("ice", "Ice on the river", "2021-03-02"), told("ferry", headline, "2021-03-01")];
    const script = (some: unknown) => `${head}<script type="application/ld+json">${JSON.stringify(some)}</script>`;
    expect(await dayOf(PROSE, script({ "@graph": both }))).toBe("2021-03-01");
    expect(await dayOf(PROSE, script(both[0]))).toBe("2021-03-02");
  });

  it.each([
    "2023-11-09T01:49:09Z",
    "Thu, 09 Nov 2023 01:49:09 GMT",
    "Thu Nov 09 2023 01:49:09 GMT+0000 (Coordinated Universal Time)",
  ])("is told by the address where a time in UTC leaves two: %s", async (time) => {
    const head = `<meta property="article:published_time" content="${time}"><link rel="canonical" href="https://bay.example/2023/11/08/ferry/">`;
    expect(await dayOf(`<h1>The ferry board met</h1>${PROSE}`, head)).toBe("2023-11-08");
  });

  it.each([
    [
      "goes before what is printed, where the data of the page tell it too",
      `<meta property="article:published_time" content="2023-11-02T15:27:17+00:00">`,
      `<div><h1>The ferry board met</h1><time class="entry-date">3 November 2023</time></div>${PROSE}`,
    ],
    [
      "goes before a day that may be that of something else",
      "",
      `<div class="sidebar"><time datetime="2023-11-01">1 November 2023</time></div><h1>The ferry board met</h1>${PROSE}`,
    ],
  ])("that the address of the page tells %s", async (_, head, inner) => {
    expect(await dayOf(inner, `${head}<link rel="canonical" href="https://bay.example/2023/11/02/ferry/">`)).toBe(
      "2023-11-02",
    );
  });

  it("is told by the clock that other times of the page are told by", async () => {
    const head = `<meta property="article:published_time" content="2023-10-31T04:41:58.000Z">`;
    const other = `<time datetime="2023-10-30T18:23:17+01:00">30 October 2023</time>`;
    expect(await dayOf(`<h1>The ferry board met</h1>${PROSE}<aside>${other}</aside>`, head)).toBe("2023-10-31");
  });

  it("is that of the head where the page is too much to be parsed", async () => {
    const head = `<meta property="article:published_time" content="2023-11-09T12:00:00+01:00">`;
    expect(await dayOf(`${"<div>".repeat(500)}${PROSE}`, head)).toBe("2023-11-09");
  });

  it.each([
    ['{"@type":"NewsArticle","headline":"A\nferry","datePublished":"2020-01-02",}', "a line feed and a comma too many"],
    [
      '{"@type":"NewsArticle","headline":"It\\\'s a ferry","datePublished":"2020-01-02"}}',
      "a bracket and a backslash too many",
    ],
    [
      '/* data */ {"@type":"NewsArticle","headline":"A ferry","datePublished":"2020-01-02"}; {"@type":"Thing"}',
      "a comment and a second value",
    ],
  ])("is read in JSON-LD with faults: %s", async (json) => {
    expect(await dayOf(PROSE, `<script type="application/ld+json">${json}</script>`)).toBe("2020-01-02");
  });
});

describe("dates of pages in other languages", () => {
  it.each([
    ["Samstag, 5. Oktober 2013", "2013-10-05"],
    ["30 septembre 2018", "2018-09-30"],
    ["1er août 2019", "2019-08-01"],
    ["11 de outubro de 2020", "2020-10-11"],
    ["13 de mayo del 2021", "2021-05-13"],
    ["Domenica 06 Dicembre 2020", "2020-12-06"],
    ["7 października 2022", "2022-10-07"],
    ["4. 2. 2022", "2022-02-04"],
  ])("%s", (line, day) => {
    expect(dateLine(line)?.published).toBe(day);
  });

  it("does not take a clock for a year", () => {
    expect(dayIn("28.09.1912:44")).toBeNull();
  });

  it("has no word for two months", () => {
    const months = new Map<string, number>();
    const twice: string[] = [];
    for (const list of Object.values(OTHER_MONTHS)) {
      const parts = list.split("|");
      expect(parts).toHaveLength(12);
      parts.forEach((words, i) => {
        for (const word of words.trim().split(" ")) {
          if ((months.get(word) ?? i) !== i) twice.push(word);
          months.set(word, i);
        }
      });
    }
    expect(twice).toEqual([]);
  });
});
