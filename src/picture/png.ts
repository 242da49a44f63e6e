import { createRequire } from "node:module";
import type { Picture } from "./picture.js";
import { standalone } from "./standalone.js";

const FONTS = [
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
];
/** Most pixels of a PNG, 64 MB of memory; what is larger is drawn less fine. */
const MOST_PIXELS = 16_000_000;
/** Two pixels for one, for the screens of today and for print. */
const SCALE = 2;

/** Letters that those fonts lack, such as Chinese ones: fonts of the machine are asked for them. */
const FOREIGN = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])./su;

/**
 * The picture as the bytes of a PNG, twice as wide as it is drawn. Fonts of the machine are not asked where its letters are Latin, Cyrillic or Greek, so that it looks
 * alike on all. Null where no font has its letters.
 */
export async function png(picture: Pick<Picture, "svg" | "width" | "height">): Promise<Uint8Array | null> {
  const { Resvg } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const { width, height } = picture;
  const svg = standalone(picture);
  const [foreign = null] = FOREIGN.exec(svg) ?? [];
  const font = {
    loadSystemFonts: foreign !== null,
    fontFiles: FONTS.map((file) => require.resolve(file)),
    defaultFontFamily: "Inter",
  };
  const drawn = (words: string) => new Resvg(words, { font }).render().asPng();
  if (foreign !== null && drawn(letter(foreign)).equals(drawn(letter(NO_LETTER)))) return null;
  const value = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value } }).render().asPng();
}

/** What no font has: it is drawn as every letter that is missing. */
const NO_LETTER = "\u{10FFFD}";

const letter = (one: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="9" y="30" font-size="24">${one}</text></svg>`;
