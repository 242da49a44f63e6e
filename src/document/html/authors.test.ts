import { describe, expect, it } from "vitest";
import { readDocument } from "../index.js";

const PROSE =
  "<p>The ferry board of the two provinces met for the ninth time and kept the timetable of the crossing as it was through the winter, its chair told the paper after the meeting ended.</p>".repeat(
    2,
  );

async function pageOf(inner: string, head = "") {
  const page = `<!doctype html><html lang="en"><head><title>The ferry board met again</title><meta property="og:site_name" content="Bay Courier"><link rel="canonical" href="https://www.bay-courier.example/ferry">${head}</head><body>${inner}${PROSE}</body></html>`;
  const { document } = await readDocument({ name: "page.html", bytes: new TextEncoder().encode(page) });
  return document!.metadata;
}

const HEADING = "<h1>The ferry board met again</h1>";

describe("authors of a page", () => {
  it.each([
    ["a byline of another language", `<meta name="author" content="Von Mara Lindt">`, "", ["Mara Lindt"]],
    ["a particle that begins a name", `<meta name="author" content="von Trapp">`, "", ["von Trapp"]],
    [
      "the site, where the page names a person",
      `<meta name="author" content="Bay Courier">`,
      `<div class="article-author">Par Jeanne Roux, 3 mai 2021</div>`,
      ["Jeanne Roux"],
    ],
    ["the address of the site", `<meta name="author" content="bay-courier.example">`, "", []],
    ["a role", `<meta name="author" content="Redaktion">`, `<a rel="author">редакция</a>`, []],
    ["a mail address", `<meta name="author" content="desk@bay.example">`, "", []],
    ["a nickname in a card", "", `<span class="author vcard">von <a class="fn">tidewatch7</a></span>`, ["tidewatch7"]],
    ["a class that holds other words", "", `<div class="author-box">Follow us for more news</div>`, []],
    ["the author of a comment", "", `<div class="comments"><span class="author">Olga Kern</span></div>`, []],
    ["two in a byline", "", `<p class="byline">By Ann Roe and Tom Poe | 3 May 2021</p>`, ["Ann Roe", "Tom Poe"]],
  ])("%s", async (_, head, inner, authors) => {
    expect((await pageOf(HEADING + inner, head)).authors).toEqual(authors);
  });
});

describe("the title of a page", () => {
  it("is the part of a heading that the page tells, without the line over it", async () => {
    const inner = "<h1><span>Two provinces, one crossing</span> <span>The ferry board met again</span></h1>";
    expect((await pageOf(inner)).title).toBe("The ferry board met again");
  });

  it("is not the name of the site", async () => {
    const head = `<meta property="og:title" content="Bay Courier">`;
    expect((await pageOf(`<h1>Bay Courier</h1><h1>The ferry board met again</h1>`, head)).title).toBe(
      "The ferry board met again",
    );
  });
});

describe("a page whose styles stand before it", () => {
  it("is read as one", async () => {
    const page = `<style>${".a{color:red}".repeat(800)}</style><!doctype html><html><head><title>Ice</title></head><body>${HEADING}${PROSE}</body></html>`;
    const { document } = await readDocument({ name: "page", bytes: new TextEncoder().encode(page) });
    expect(document!.metadata.title).toBe("The ferry board met again");
  });
});
