import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { readDocument } from "../index.js";

const PROSE =
  "<p>The ministers of both republics met in the old customs house for the third time this year and agreed to open the crossing at night, officials said on Monday.</p>".repeat(
    3,
  );
const SHOWN = "Minister Ann Roe, left, and Minister Jan Poe shake hands in the customs house, Monday.";

async function kindsOf(inner: string): Promise<ReadonlyMap<string, string>> {
  const page = `<!doctype html><html lang="en"><head><title>The crossing opens</title></head><body><article><h1>The crossing opens</h1>${PROSE}${inner}${PROSE}</article></body></html>`;
  const { document } = await readDocument({ name: "page.html", bytes: new TextEncoder().encode(page) });
  return new Map(document!.blocks.map(({ kind, span }) => [slice(document!.text, span), kind]));
}

describe("words of pictures", () => {
  it.each([
    ["by their class", `<div class="asset"><img src="x"><div class="image-caption">${SHOWN}</div></div>`],
    ["by a class in one word", `<div class="InlineImage-imageEmbedCaption">${SHOWN}</div>`],
    ["within a line", `<p>The crossing was closed at night. <span class="newsCaption">${SHOWN}</span></p>`],
    ["in an item of a gallery", `<ul class="photo-gallery"><li><img src="x"> ${SHOWN}</li><li><img src="y"></li></ul>`],
  ])("are captions and no text: %s", async (_, inner) => {
    expect((await kindsOf(inner)).get(SHOWN)).toBe("caption");
  });

  it("are told from who took it", async () => {
    const kinds = await kindsOf(`<div class="image-credit">Ann Roe / Customs Press</div>`);
    expect(kinds.get("Ann Roe / Customs Press")).toBe("caption");
  });

  it.each([
    ["a line of credit", `<div class="creditor-report"><p>${SHOWN}</p></div>`],
    ["an article in the frame of a gallery", `<div class="media-carousel"><img src="x"><p>${SHOWN}</p>${PROSE}</div>`],
    ["a page of captions", `<div class="has-caption"><p>${SHOWN}</p>${PROSE.repeat(3)}</div>`],
  ])("are not all that has such a name: %s", async (_, inner) => {
    expect((await kindsOf(inner)).get(SHOWN)).toBe("paragraph");
  });
});

describe("what surrounds an article", () => {
  it.each([
    [
      "a card that opens over a name",
      `<p>Minister <span class="rollover"><a href="/roe">Ann Roe</a><span class="rollover-people-block"><a href="/x">Ann Roe Night crossings worry drivers</a></span></span> was glad.</p>`,
      "Minister Ann Roe was glad.",
    ],
    [
      "a promotion",
      `<div class="PromoSmall-content"><div class="PromoSmall-description">Among those who think that night crossings help the towns, few have seen one of them by night.</div></div><p>The road stays.</p>`,
      "The road stays.",
    ],
    [
      "a list of videos",
      `<div class="video__end-slate"><h3>Just watched</h3><h2>Talks on the crossing go well</h2></div><p>The road stays.</p>`,
      "The road stays.",
    ],
  ])("goes, and what is around it stays: %s", async (_, inner, kept) => {
    const kinds = await kindsOf(inner);
    expect(kinds.get(kept)).toBe("paragraph");
    expect([...kinds.keys()].filter((words) => /Night crossings|Among those|Talks on/u.test(words))).toEqual([]);
  });

  it.each(["Back to gallery", "Sharing is caring!", "Читать полностью", "Haberin devamı", "阅读全文"])(
    "%s is a line of the page",
    async (line) => {
      expect((await kindsOf(`<p>${line}</p>`)).get(line) ?? "boilerplate").toBe("boilerplate");
    },
  );

  it("does not take a class of a program for a menu", async () => {
    expect((await kindsOf(`<div class="CtxtMenu_Attached_0">The sum is seven.</div>`)).has("The sum is seven.")).toBe(
      true,
    );
  });

  it("is not what is called the content of an article, whatever else it is called", async () => {
    const inner = `<div class="article-content sticky-sidebar-relative"><p>The customs house keeps its clock.</p></div>`;
    expect((await kindsOf(inner)).has("The customs house keeps its clock.")).toBe(true);
  });

  it("is left out of a page that is too large to be searched, where the page declares its article", async () => {
    const teasers = "<div><span><a href=x>Road</a></span></div>".repeat(22_000);
    const page = `<!doctype html><html lang="en"><head><title>The crossing opens</title></head><body><div>${teasers}</div><h1>The crossing opens</h1><div class="article-body">${PROSE}</div></body></html>`;
    const { document } = await readDocument({ name: "page.html", bytes: new TextEncoder().encode(page) });
    expect(document!.blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph", "paragraph"]);
    expect(document!.problems).toEqual([]);
  });
});
