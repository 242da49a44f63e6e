import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import { boxesOf } from "../boxes.js";
import { readDocument } from "../index.js";
import { pagePicture } from "./page-picture.js";
import { pdfOf, written } from "./pdf.corpus.js";

const line = { x: 60, y: 500, words: "Malta lent Fiji money for two ships", size: 20 };

/** The picture of a page: its size, and the colour at a place in points from the corner at its top and left, as it is shown. */
async function drawn(bytes: Uint8Array, boxes: Parameters<typeof pagePicture>[2]) {
  const image = await loadImage(Buffer.from(await pagePicture(bytes, 1, boxes)));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x * 2, y * 2, 1, 1).data.slice(0, 3)];
  return { size: [image.width, image.height], at };
}

it.each([
  // Above the letters, within the box: white paper that was marked; and the margin beside it.
  [undefined, [1200, 1600], [61, 800 - 515], [30, 800 - 515]],
  [{ drawn: 90, shown: 90 } as const, [1600, 1200], [61, 600 - 515], [30, 600 - 515]],
])("a page is drawn with its words marked: %o", async (turn, size, inside, beside) => {
  const bytes = pdfOf({ pages: [[line]], ...(turn === undefined ? {} : { turn }) });
  const { document } = await readDocument({ name: "a.pdf", bytes });
  const [{ page, boxes }] = boxesOf(document!, { start: 0, end: document!.text.length }) as [
    ReturnType<typeof boxesOf>[0],
  ];
  expect(page).toBe(1);
  const picture = await drawn(bytes, boxes);
  expect(picture.size).toEqual(size);
  const [red, green, blue] = picture.at(inside[0]!, inside[1]!) as [number, number, number];
  expect(red).toBeGreaterThan(240);
  expect(green).toBeGreaterThan(200);
  expect(blue).toBeLessThan(170);
  expect(picture.at(beside[0]!, beside[1]!)).toEqual([255, 255, 255]);
});

it("a page as large as a field is drawn smaller, and what can't be drawn is told in a sentence", async () => {
  const objects = new Map([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
    [3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] >>"],
    [6, "<< >>"],
  ]);
  const image = await loadImage(Buffer.from(await pagePicture(written(objects), 1, [])));
  expect(image.width * image.height).toBeLessThanOrEqual(4_000_000);
  await expect(pagePicture(written(objects), 2, [])).rejects.toThrow("The PDF has no page 2; its last is 1.");
  await expect(pagePicture(Buffer.from("%PDF-1.7\nnothing"), 1, [])).rejects.toThrow("can't be drawn");
});
