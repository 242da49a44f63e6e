import { describe, expect, test } from "vitest";
import { slice } from "../../text/index.js";
import { type Document, readDocument } from "../index.js";

const SENTENCE =
  "The ministers of both republics met in the old customs house for the third time this year and agreed to open the crossing at night, officials said on Monday.";
const PROSE = `<p>${SENTENCE}</p>`.repeat(4);

interface Written {
  readonly front?: string;
  readonly back?: string;
  readonly head?: string;
  readonly heading?: string;
}

async function read({ front = "", back = "", head = "", heading = "The crossing opens" }: Written): Promise<Document> {
  const page = `<!doctype html><html lang="en"><head><title>${heading}</title>${head}</head><body><article><h1>${heading}</h1>${front}${PROSE}${back}</article></body></html>`;
  return (await readDocument({ name: "page.html", bytes: new TextEncoder().encode(page) })).document!;
}

const kindsOf = ({ text, blocks }: Document): Readonly<Record<string, string>> =>
  Object.fromEntries(blocks.map(({ kind, span }) => [slice(text, span), kind]));

describe("who took a picture makes a caption of the line", () => {
  test.each([
    "Jan Poe loads crates on a lorry in the harbour of Port Salt on Monday. (AP Photo/Ann Roe, File)",
    "Lorries wait at the crossing (Image: GETTY )",
    "Minister Ann Roe in Port Salt. (Ann Roe / Reuters)",
    "Der Hafen am Abend. (Foto: Getty)",
    "Лодки в порту (фото: Иван Гусев / РИА Новости)",
    "Liman akşamı. (Fotoğraf: AA)",
    "港口的夜晚（图片来源：新华社）",
    "Photograph by Jane Roe, Coast Pictures",
    "Thinkstock",
  ])("%s", async (line) => {
    expect(kindsOf(await read({ back: `<p>${line}</p>${PROSE}` }))[line]).toBe("caption");
  });

  test.each([
    "He bought the picture of the port (the Getty Museum).",
    "The crossing opens on Monday, the ministry said. (Reuters)",
    "Photographs by the harbour were forbidden until the war had ended.",
    "Image by image, the film tells how the crossing was built",
  ])("and not of others: %s", async (line) => {
    expect(kindsOf(await read({ back: `<p>${line}</p>${PROSE}` }))[line]).not.toBe("caption");
  });
});

describe("lines that tell by whom and when a page was written", () => {
  test.each([
    "Updated Nov 19, 6:55 AM;Posted Nov 19, 6:51 AM",
    "Updated at 1:23 p.m.",
    "2 hours ago",
    "By Staff Reports -",
    "By Ann Roe ann.roe@herald.example(509) 555-0182",
    "AFP",
  ])("are no standfirst: %s", async (line) => {
    expect(kindsOf(await read({ front: `<p>${line}</p>` }))[line]).toBe("byline");
  });

  test("may stand in two", async () => {
    const document = await read({ front: "<p>Author:</p><p>Jane Roe</p><p>Publish date:</p><p>3 May 2021</p>" });
    expect(document.metadata).toMatchObject({ authors: ["Jane Roe"], date: "2021-05-03", subtitle: null });
    expect(Object.values(kindsOf(document)).slice(1, 5)).toEqual(["byline", "byline", "byline", "byline"]);
  });

  test("may stand under a heading that is another than the title the page tells", async () => {
    const head = '<meta property="og:title" content="Nine things to know of the crossing at night">';
    const kinds = kindsOf(await read({ head, front: "<p>By Jane Roe on Monday, 3 May 2021 at 11:04 a.m.</p>" }));
    expect(Object.values(kinds).slice(0, 2)).toEqual(["title", "byline"]);
  });

  test("a day and its month alone may head what happened on it", async () => {
    expect(kindsOf(await read({ back: `<p>May 5</p>${PROSE}` }))["May 5"]).not.toBe("byline");
  });
});

describe("headings over teasers, calls and what an encyclopedia prints over its articles", () => {
  test.each([
    "More Great Herald Stories",
    "MORE STORIES LIKE THIS ONE",
    "Top stories in Nation",
    "Ann Roe's Most Recent Stories",
    "Das könnte Sie auch interessieren",
    "Temas Relacionados",
    "Вас может заинтересовать",
    "Start your day with the Morning Bell, our letter on ports and bread.",
    "Follow the Herald on Facebook, Twitter and YouTube.",
    "From Wikipedia, the free encyclopedia",
    "Main article: Customs house",
  ])("are of no article: %s", async (line) => {
    expect(kindsOf(await read({ back: `<h3>${line}</h3>` }))[line]).toBe("boilerplate");
  });

  test("a line between two paragraphs takes none of them along", async () => {
    const kinds = kindsOf(
      await read({ back: `${PROSE}<p>Lea también...</p><p>The road stays closed by day, ${SENTENCE}</p>` }),
    );
    expect(kinds[`The road stays closed by day, ${SENTENCE}`]).toBe("paragraph");
  });
});

describe("authors", () => {
  test.each([
    ["Author Jane Roe", ["Jane Roe"]],
    ["No Author", []],
    ["Jane Roe CoastHerald Staff", ["Jane Roe"]],
    ["Jane Roe, Staff Writer", ["Jane Roe"]],
    ["CNN", []],
    ["Emily Post", ["Emily Post"]],
    ["Coast Wire staff", ["Coast Wire staff"]],
  ])("told as %s", async (told, authors) => {
    const head = `<meta name="author" content="${told}"><link rel="canonical" href="https://www.coastherald.com/a">`;
    expect((await read({ head })).metadata.authors).toEqual(authors);
  });
});

test("a title that is escaped twice", async () => {
  const document = await read({ heading: "Ports &amp;#8216;at rest&amp;#8217;" });
  expect(document.metadata.title).toBe("Ports ‘at rest’");
  expect(kindsOf(document)["Ports ‘at rest’"]).toBe("title");
});
