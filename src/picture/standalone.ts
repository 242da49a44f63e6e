import { GROUND } from "./palette.js";
import type { Picture } from "./picture.js";

/**
 * The picture as an SVG file of its own: in the light colours on white, and without links, which lead nowhere from a file.
 */
export function standalone({ svg }: Pick<Picture, "svg">): string {
  const ground = `<rect width="100%" height="100%" fill="${GROUND}"/>`;
  return svg
    .replace("</desc>", `</desc>${ground}`)
    .replaceAll(/<a(?= )[^>]*>/gu, "<g>")
    .replaceAll("</a>", "</g>")
    .replaceAll(/var\(--[a-z0-9-]+, ?(#[0-9a-f]{3,8})\)/gu, "$1");
}
