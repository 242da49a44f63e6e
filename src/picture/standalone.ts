import { widthsHeld } from "./held-widths.js";
import { COLOURS, GROUND, LINE, QUIET } from "./palette.js";
import type { Picture } from "./picture.js";

/**
 * The picture as an SVG file of its own: in the light colours on white, and without links, which lead nowhere from a file. Its language (BCP 47) says which of
 * the forms of a Chinese letter is meant: a file is not asked what page it is of.
 */
export function standalone({ svg }: Pick<Picture, "svg">, language: string | null = null): string {
  const ground = `<rect width="100%" height="100%" fill="${GROUND}"/>`;
  return inLanguage(unlinked(svg), language)
    .replace("</desc>", `</desc>${ground}`)
    .replaceAll(/var\(--[a-z0-9-]+, ?(#[0-9a-f]{3,8})\)/gu, "$1");
}

const inLanguage = (svg: string, language: string | null) =>
  language === null ? svg : svg.replace("<svg ", `<svg lang="${language}" `);

const unlinked = (svg: string) => svg.replaceAll(/<a(?= )[^>]*>/gu, "<g>").replaceAll("</a>", "</g>");

/**
 * Marks that are alike and many, by the name of their class: what is written at each, in this order, and the rule that stands for it. Style sheets of
 * pages have the same rules (assets/css/picture.css).
 */
export const ALIKE = {
  n: { attributes: `font-size="11" fill="${QUIET}"`, rule: `font-size:11px;fill:${QUIET}` },
  l: { attributes: `stroke="${LINE}" fill="none"`, rule: `stroke:${LINE};fill:none` },
  h: { attributes: 'stroke-width="12" stroke-opacity="0"', rule: "stroke-width:12px;stroke-opacity:0" },
} as const;

/**
 * The picture as an image of a page, which is light or dark as the page is. What reads no style has the light colours. Nobody can point at what is in an
 * image, or hear it: words that are heard, links, and what is there to be pointed at are left out. The page names the image. Its words keep their widths, in whatever font.
 */
export function embedded({ svg }: Pick<Picture, "svg">, language: string | null = null): string {
  const seen = svg
    .replaceAll(/<(title|desc)[^>]*>[^<]*<\/\1>|<\/?a(?=[ >])[^>]*>/gu, "")
    .replaceAll(/<g fill-opacity="0">(?:<path [^>]*\/>|<g><path [^>]*\/><\/g>)*<\/g>/gu, "")
    .replaceAll(/<(?:path|rect|circle) [^>]*>/gu, (shape) => (isUnseen(shape) ? "" : shape));
  return inLanguage(classed(widthsHeld(seen)), language).replace(
    / role="[a-z]+" aria-labelledby="[^"]*"([^>]*>)/u,
    `$1<style>${EMBEDDED_STYLE}</style>`,
  );
}

/** Whether a shape shows nothing of itself. The corners of a line may be marked that is not drawn. */
function isUnseen(shape: string): boolean {
  if (shape.includes(' fill-opacity="0"')) return !shape.includes(" stroke=");
  return shape.includes(' stroke-opacity="0"') && !shape.includes(" marker-");
}

/**
 * The picture as a part of a page that has the colours and the rules: without those for elsewhere. Its description is what the page says under an id.
 */
export function inlined({ svg }: Pick<Picture, "svg">, description: string): string {
  return classed(svg)
    .replace(/<desc id="([^"]*)">[^<]*<\/desc>/u, "")
    .replace(/( aria-labelledby="[^ "]*) [^"]*"/u, `$1 ${description}"`)
    .replaceAll(/var\((--[a-z0-9-]+), ?#[0-9a-f]{3,8}\)/gu, "var($1)");
}

function classed(svg: string): string {
  return Object.entries(ALIKE).reduce(
    (text, [name, { attributes }]) => text.replaceAll(` ${attributes}`, ` class="${name}"`),
    svg,
  );
}

const RULES = Object.entries(ALIKE)
  .map(([name, { rule }]) => `.${name}{${rule}}`)
  .join("");
const DARK = `@media (prefers-color-scheme:dark){svg{${Object.entries(COLOURS)
  .map(([name, [, dark]]) => `--${name}:${dark}`)
  .join(";")}}}`;
/** The one style that an image of a page has in it: a policy that refuses all others can name it. */
export const EMBEDDED_STYLE = `${DARK}${RULES}`;
