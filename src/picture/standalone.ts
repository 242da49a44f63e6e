import { COLOURS, GROUND } from "./palette.js";
import type { Picture } from "./picture.js";

/**
 * The picture as an SVG file of its own: in the light colours on white, and without links, which lead nowhere from a file.
 */
export function standalone({ svg }: Pick<Picture, "svg">): string {
  const ground = `<rect width="100%" height="100%" fill="${GROUND}"/>`;
  return unlinked(svg)
    .replace("</desc>", `</desc>${ground}`)
    .replaceAll(/var\(--[a-z0-9-]+, ?(#[0-9a-f]{3,8})\)/gu, "$1");
}

/**
 * The picture as an image of a page, which is light or dark as the page is. What reads no style has the light colours. Nobody can point at what is in an
 * image, or hear it: words that are heard, links, and what is there to be pointed at are left out. The page names the image.
 */
export function embedded({ svg }: Pick<Picture, "svg">): string {
  return svg
    .replaceAll(/<(title|desc)[^>]*>[^<]*<\/\1>|<\/?a(?=[ >])[^>]*>/gu, "")
    .replaceAll(/<(?:path|rect|circle) [^>]*>/gu, (shape) => (isUnseen(shape) ? "" : shape))
    .replace(/ role="[a-z]+" aria-labelledby="[^"]*"([^>]*>)/u, `$1<style>${DARK}</style>`);
}

/** Whether a shape shows nothing of itself. The corners of a line may be marked that is not drawn. */
function isUnseen(shape: string): boolean {
  if (shape.includes(' fill-opacity="0"')) return !shape.includes(" stroke=");
  return shape.includes(' stroke-opacity="0"') && !shape.includes(" marker-");
}

/** The picture as a part of a page that has the colours: without those for elsewhere. */
export function inlined({ svg }: Pick<Picture, "svg">): string {
  return svg.replaceAll(/var\((--[a-z0-9-]+), ?#[0-9a-f]{3,8}\)/gu, "var($1)");
}

const unlinked = (svg: string) => svg.replaceAll(/<a(?= )[^>]*>/gu, "<g>").replaceAll("</a>", "</g>");

const DARK = `@media (prefers-color-scheme:dark){svg{${Object.entries(COLOURS)
  .map(([name, [, dark]]) => `--${name}:${dark}`)
  .join(";")}}}`;
