import { expect, test } from "vitest";
import { label, picture } from "./drawing.js";
import { element, link } from "./markup.js";
import { TONES } from "./palette.js";
import { png } from "./png.js";
import { standalone } from "./standalone.js";

const table = { caption: "", columns: [], rows: [] };
const drawn = (width: number, height: number) =>
  picture(
    { id: "a", width, height, title: "A </desc> title", description: "Words", table },
    link("/KAZ", "Kazakhstan", element("rect", { x: 10, y: 10, width: 20, height: 20, fill: TONES[0]! })),
    label(40, 24, "Kazakhstan"),
  );

test("a picture alone is one file of XML, light, on white, without links", () => {
  const svg = standalone(drawn(100, 50));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 100 50"/u);
  expect(svg).toContain('</desc><rect width="100%" height="100%" fill="#ffffff"/><g><title>Kazakhstan</title>');
  expect(svg).toContain('fill="#0072b2"');
  expect(svg).not.toMatch(/var\(|<a|href/u);
});

test("a picture is a PNG twice as wide", async () => {
  const bytes = Buffer.from(await png(drawn(100, 50)));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 100]);
});

test("a picture too large is drawn less fine", async () => {
  const bytes = Buffer.from(await png(drawn(8000, 4000)));
  expect(bytes.readUInt32BE(16) * bytes.readUInt32BE(20)).toBeLessThanOrEqual(16_100_000);
});
