import { createRequire } from "node:module";
import { LIMITS } from "../text/index.js";
import type { Picture } from "./picture.js";
import { standalone } from "./standalone.js";

const FONTS = [
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
];
/** Most pixels of a PNG, 64 MB of memory; what is larger is drawn less fine. */
const MOST_PIXELS = LIMITS.out.picture.most;
/** A picture is none where no font has so large a share of its letters: a name in another script may be missed, the words of its language not. */
const MISSED = 0.25;
/** Two pixels for one, for the screens of today and for print. */
const SCALE = 2;

/** Words that are drawn, and a letter of those; what stands in attributes is escaped (markup.ts). */
const [WORDS, LETTER] = [/<text[^<>]*>([^<]*)</gu, /\p{L}/gu];
/** Letters that those fonts have. Others, such as Chinese ones, are asked of fonts of the machine. */
const OWN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * The picture as the bytes of a PNG, twice as wide as it is drawn. Fonts of the machine are not asked where its letters are Latin, Cyrillic or Greek, so that it looks
 * alike on all. Null where no font has the letters of its language.
 */
export async function png(picture: Pick<Picture, "svg" | "width" | "height">): Promise<Uint8Array | null> {
  const { Resvg } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const { width, height } = picture;
  const svg = standalone(picture);
  const letters = [...svg.matchAll(WORDS)].flatMap(([, words = ""]) => words.match(LETTER) ?? []);
  const foreign = letters.filter((one) => !OWN.test(one));
  const font = {
    loadSystemFonts: foreign.length > 0,
    fontFiles: FONTS.map((file) => require.resolve(file)),
    defaultFontFamily: "Inter",
  };
  const drawn = (words: string) => new Resvg(words, { font }).render().asPng();
  if (foreign.length > letters.length * MISSED && drawn(letter(foreign[0]!)).equals(drawn(letter(NO_LETTER))))
    return null;
  const value = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value } }).render().asPng();
}

/** What no font has: it is drawn as every letter that is missing. */
const NO_LETTER = "\u{10FFFD}";

const letter = (one: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="9" y="30" font-size="24">${one}</text></svg>`;
