import { SIZE } from "./drawing.js";
import { widthOf } from "./lettering.js";
import { read } from "./markup.js";

/** How words are set that say nothing of it themselves. */
interface Setting {
  readonly size: number;
  readonly bold: boolean;
}

/** Tags that set words, and words; attributes are escaped (markup.ts), so that none holds ">". */
const SET = /<(\/?)(g|text)(?=[ >])([^>]*)>([^<]*)/gu;

/**
 * The same drawing with every line of words as broad as it was measured. Fonts of a page don't load in its images: without it words in another font, often
 * broader, would run over what stands beside them and off the edge.
 */
export function widthsHeld(svg: string): string {
  const settings: Setting[] = [{ size: SIZE, bold: false }];
  return svg.replaceAll(SET, (whole, closes: string, name: string, attributes: string, said: string) => {
    if (closes !== "") {
      if (name === "g") settings.pop();
      return whole;
    }
    const { size, bold } = settingIn(attributes, settings.at(-1)!);
    if (name === "g") {
      if (!attributes.endsWith("/")) settings.push({ size, bold });
      return whole;
    }
    const width = Math.round(widthOf(read(said), size, bold));
    return width === 0 ? whole : `<text${attributes} textLength="${width}" lengthAdjust="spacingAndGlyphs">${said}`;
  });
}

function settingIn(attributes: string, around: Setting): Setting {
  const size = / font-size="([\d.]+)"/u.exec(attributes)?.[1];
  return {
    size: size === undefined ? around.size : Number(size),
    bold: attributes.includes(' font-weight="600"') || around.bold,
  };
}
