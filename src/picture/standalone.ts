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

/** The picture as an image of a page, which is light or dark as the page is. What reads no style has the light colours. */
export function embedded({ svg }: Pick<Picture, "svg">): string {
  return unlinked(svg).replace("</desc>", `</desc><style>${DARK}</style>`);
}

/** The picture as a part of a page that has the colours: without those for elsewhere. */
export function inlined({ svg }: Pick<Picture, "svg">): string {
  return svg.replaceAll(/var\((--[a-z0-9-]+), ?#[0-9a-f]{3,8}\)/gu, "var($1)");
}

const unlinked = (svg: string) => svg.replaceAll(/<a(?= )[^>]*>/gu, "<g>").replaceAll("</a>", "</g>");

const DARK = `@media (prefers-color-scheme:dark){svg{${Object.entries(COLOURS)
  .map(([name, [, dark]]) => `--${name}:${dark}`)
  .join(";")}}}`;
