import fc from "fast-check";
import { parseHTML } from "linkedom";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { element, isOwn, link, round, words } from "./markup.js";

/** Names of elements and the text that a reader of XML sees. */
function read(xml: string): { names: string[]; text: string; attributes: string[] } {
  const seen = { names: [] as string[], text: "", attributes: [] as string[] };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    seen.names.push(name);
    seen.attributes.push(...Object.keys(attributes));
  });
  parser.on("text", (text) => {
    seen.text += text;
  });
  parser.write(xml).close();
  return seen;
}

/** Any units of UTF-16, halves of pairs among them. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe("markup", () => {
  test("is what was asked for", () => {
    expect(element("g", { x: 1.26456, y: null, fill: "a" }, element("rect", { width: -0 }), null, false)).toBe(
      '<g x="1.3" fill="a"><rect width="0"/></g>',
    );
    expect(element("g", { opacity: 0.1234 })).toBe('<g opacity="0.12"/>');
  });

  test("holds any text as text", () => {
    fc.assert(
      fc.property(units, (text) => {
        const { names, attributes } = read(element("text", { fill: text }, words(text)));
        expect(names).toEqual(["text"]);
        expect(attributes).toEqual(["fill"]);
      }),
    );
    const hostile = "</text><script>\"'><b>";
    const page = parseHTML(`<main>${element("text", { fill: hostile }, words(hostile))}</main>`).document;
    expect(page.querySelectorAll("*")).toHaveLength(2);
    expect(read(element("text", {}, words('a </text><script>"&\u202E'))).text).toBe('a </text><script>"&');
  });

  test("has no number that is none, no style and no script", () => {
    expect(() => round(Number.NaN)).toThrow(/no number/);
    expect(() => element("g", { x: 1 / 0 })).toThrow(/no number/);
    expect(() => element("g", { onload: "x" })).toThrow(/onload/);
    expect(() => element("g", { style: "x" })).toThrow(/style/);
  });

  test("links within the site alone", () => {
    for (const href of ["/KAZ/CHN", "?from=2021-01-01", "#f", "/a?b=c#d", "/"]) expect(isOwn(href), href).toBe(true);
    for (const href of [
      "//host",
      "/\\host",
      "javascript:alert(1)",
      "https://host",
      "data:x",
      "",
      " /a",
      "/a\nb",
      "\tjavascript:x",
    ])
      expect(isOwn(href), href).toBe(false);
    expect(link("javascript:alert(1)", "a", words("b"))).toBe("<g><title>a</title>b</g>");
    expect(link("/a?b&c", "a", words("b"))).toBe('<a href="/a?b&amp;c"><title>a</title>b</a>');
    expect(link("/a", null, words("b"))).toBe('<a href="/a">b</a>');
  });
});
