import type { Bead } from "../../src/alignment/index.js";
import type { Told } from "../../src/alignment/translations.corpus.js";

/** How a translator parts a text: what becomes of each paragraph. */
export type Parting = readonly ("stays" | "joins the next" | "goes")[];

/** A text that is parted otherwise, and how it then stands against one that is parted as before. */
export function parted(text: Told, parting: Parting): { readonly text: Told; readonly beads: readonly Bead[] } {
  const paragraphs: string[] = [];
  const beads: Bead[] = [];
  for (let i = 0; i < text.paragraphs.length; i++) {
    const [here, next] = [text.paragraphs[i]!, text.paragraphs[i + 1]];
    const at = paragraphs.length;
    if (parting[i] === "goes") beads.push({ left: [i, i + 1], right: [at, at] });
    else if (parting[i] === "joins the next" && next !== undefined) {
      paragraphs.push(`${here}${text.language === "zh" ? "" : " "}${next}`);
      beads.push({ left: [i, i + 2], right: [at, at + 1] });
      i++;
    } else {
      paragraphs.push(here);
      beads.push({ left: [i, i + 1], right: [at, at + 1] });
    }
  }
  return { text: { ...text, paragraphs }, beads };
}
