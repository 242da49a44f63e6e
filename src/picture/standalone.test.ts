import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { over } from "./columns.js";
import { label, note, picture } from "./drawing.js";
import { widthOf } from "./lettering.js";
import { element, link } from "./markup.js";
import { COLOURS, TONES } from "./palette.js";
import { png } from "./png.js";
import { ALIKE, embedded, inlined, standalone } from "./standalone.js";
import { marked, marker } from "./symbol.js";

const table = () => ({ caption: "", columns: [], rows: [] });
const drawn = (width: number, height: number) =>
  picture({ id: "a", width, height, title: "A </desc> title", description: () => "Words", table }, () => [
    link("/KAZ", "Kazakhstan", element("rect", { x: 10, y: 10, width: 20, height: 20, fill: TONES[0]! })),
    label(40, 24, "Kazakhstan"),
    note(40, 40, "a note"),
  ]);

test("a picture alone is one file of XML, light, on white, without links", () => {
  const svg = standalone(drawn(100, 50));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 100 50"/u);
  expect(svg).toContain('</desc><rect width="100%" height="100%" fill="#ffffff"/><g><title>Kazakhstan</title>');
  expect(svg).toContain('fill="#0072b2"');
  expect(svg).not.toMatch(/var\(|<a|href/u);
});

test("a picture in a page takes the colours, the rules and the description of the page", () => {
  const svg = inlined(drawn(100, 50), "said");
  expect(svg).toContain('fill="var(--tone-1)"');
  expect(svg).toContain('<a href="/KAZ"');
  expect(svg).toContain('aria-labelledby="a-title said"');
  expect(svg).toContain('class="n">a note</text>');
  expect(svg).not.toMatch(/#0072b2|<desc|font-size="11"/u);
});

test("a picture alone, and as an image, has the rules itself", () => {
  expect(standalone(drawn(100, 50))).toContain('font-size="11" fill="#59636e">a note</text>');
  expect(embedded(drawn(100, 50))).toMatch(
    /\.n\{font-size:11px;fill:var\(--quiet, #59636e\)\}.*class="n"[^>]*>a note<\/text>/u,
  );
});

test("a picture in a file says its language", () => {
  for (const made of [standalone, embedded]) {
    expect(made(drawn(100, 50), "zh")).toMatch(/^<svg lang="zh" xmlns=/u);
    expect(made(drawn(100, 50))).toMatch(/^<svg xmlns=/u);
  }
});

test("a picture as an image of a page is dark where the page is, and has no links", () => {
  const svg = embedded(drawn(100, 50));
  expect(svg).toContain(`--tone-1:${COLOURS["tone-1"][1]}`);
  expect(svg).toContain('fill="var(--tone-1, #0072b2)"');
  expect(svg).not.toMatch(/<a|href/u);
});

test("a picture as an image of a page has nothing that is only heard or pointed at, and all that is seen", () => {
  const svg = embedded(
    picture({ id: "a", width: 90, height: 50, title: "A title", description: () => "Words", table }, () => [
      over([
        { href: "/KAZ", hears: "Kazakhstan", path: "M0,0H30" },
        { href: null, hears: "China", path: "M0,9H30" },
      ]),
      link(
        null,
        "A <name>",
        element("rect", { x: 1, y: 1, width: 9, height: 9, fill: TONES[0]!, "fill-opacity": 0.4 }),
      ),
      marker("m", "square", 6, TONES[0]!),
      marked("m", [
        [10, 10],
        [40, 10],
      ]),
      label(40, 24, "Kazakhstan"),
    ]),
  );
  expect(svg).not.toMatch(/<title|<desc|aria-|fill-opacity="0"|M0,/u);
  expect(svg).toMatch(/<rect x="1"[^>]*fill-opacity="0.4"/u);
  expect(svg).toContain('marker-mid="url(#m)"');
  expect(svg).toContain("Kazakhstan</text>");
  expect(() => new SaxesParser().write(svg).close()).not.toThrow();
});

test("words of an image are as broad as they were measured, by the size and weight that stand around them", () => {
  const set = { "font-size": 11, "font-weight": 600 };
  const svg = embedded(
    picture({ id: "a", width: 90, height: 50, title: "A title", description: () => "Words", table }, () => [
      element(
        "g",
        { fill: "none" },
        element("g", set, label(1, 1, "Казахстан")),
        element("g", set),
        label(1, 9, "A & B"),
      ),
    ]),
  );
  const held = [...svg.matchAll(/textLength="(\d+)"[^>]*>([^<]*)/gu)].map(([, width, said]) => [said, Number(width)]);
  expect(held).toEqual([
    ["Казахстан", Math.round(widthOf("Казахстан", 11, true))],
    ["A &amp; B", Math.round(widthOf("A & B", 12))],
  ]);
});

test("a picture knows its size before it is drawn, and is drawn once", () => {
  let times = 0;
  const one = picture({ id: "a", width: 99.2, height: 50, title: "", description: () => "", table }, () => {
    times++;
    return [];
  });
  expect([one.width, one.height, one.letters, times]).toEqual([100, 50, 0, 0]);
  expect([one.svg, one.svg.length, times]).toEqual([one.svg, one.letters, 1]);
});

test("the pages have the colours of pictures", () => {
  const css = readFileSync(new URL("../web/assets/css/tones.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split("@media");
  for (const [name, [day, night]] of Object.entries(COLOURS)) {
    expect(light).toContain(`--${name}: ${day};`);
    expect(dark).toContain(`--${name}: ${night};`);
  }
});

test("the pages have the rules of marks that are alike", () => {
  const css = readFileSync(new URL("../web/assets/css/picture.css", import.meta.url), "utf8").replaceAll(/\s+/gu, "");
  for (const [name, { rule }] of Object.entries(ALIKE))
    expect(css).toContain(`.picturesvg.${name}{${rule.replaceAll(/, #[0-9a-f]{6}/gu, "")};}`);
});

test("a picture is a PNG twice as wide", async () => {
  const bytes = Buffer.from((await png(drawn(100, 50)))!);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 100]);
});

test("a picture in letters that no font has is none as PNG, but for a few of them", async () => {
  const named = (name: string) =>
    picture({ id: "a", width: 80, height: 20, title: "", description: () => "", table }, () => [label(4, 14, name)]);
  expect(await png(named("Қазақстан, Türkiye, Ελλάδα"))).not.toBeNull();
  // A letter of CJK Extension H, which next to no font has.
  expect(await png(named("\u{31350}"))).toBeNull();
  expect(await png(named("Kazakhstan \u{31350}"))).not.toBeNull();
});

test("a picture as PNG has the marks of lines, of one place too", async () => {
  const head = { id: "a", width: 60, height: 20, title: "", description: () => "", table };
  const mark = marker("m", "square", 6, TONES[0]!);
  const drawnWith = async (places: readonly (readonly [number, number])[]) =>
    Buffer.from((await png(picture(head, () => [mark, marked("m", places)])))!);
  const [none, one, two] = [
    await drawnWith([]),
    await drawnWith([[10, 10]]),
    await drawnWith([
      [10, 10],
      [40, 10],
    ]),
  ];
  expect(one.equals(none)).toBe(false);
  expect(two.equals(one)).toBe(false);
});

test("a picture too large is drawn less fine", async () => {
  const bytes = Buffer.from((await png(drawn(8000, 4000)))!);
  expect(bytes.readUInt32BE(16) * bytes.readUInt32BE(20)).toBeLessThanOrEqual(16_100_000);
});
