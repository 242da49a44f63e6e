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

/** The picture as the bytes of a PNG, twice as wide as it is drawn. Fonts of the machine are not asked, so that it looks alike on all. */
export async function png(picture: Pick<Picture, "svg" | "width" | "height">): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const { width, height } = picture;
  const drawn = new Resvg(standalone(picture), {
    font: { loadSystemFonts: false, fontFiles: FONTS.map((file) => require.resolve(file)), defaultFontFamily: "Inter" },
    fitTo: { mode: "zoom", value: Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height))) },
  });
  return drawn.render().asPng();
}
