import type { Table } from "../table/index.js";
import type { Drawing } from "./drawing.js";
import { note, noteLines, picture, SMALL, widthIn } from "./drawing.js";
import { wrapped } from "./lettering.js";
import type { Picture } from "./picture.js";

/** A picture of nothing: it says why there is nothing to draw. */
export function saying(
  text: string,
  { title, table }: { readonly title: string; table(): Table },
  drawing: Drawing,
): Picture {
  const width = widthIn(drawing);
  const lines = wrapped(text, width - 8, SMALL, noteLines(width));
  const head = { id: drawing.id, width, height: 24 + lines.length * 16, title, description: () => text, table };
  return picture(head, () => lines.map((line, i) => note(4, 24 + i * 16, line)));
}
