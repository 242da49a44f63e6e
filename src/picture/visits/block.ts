import type { VisitRow } from "../../dossier/index.js";
import type { Status } from "../../vocabulary/index.js";
import { factHref } from "../addresses.js";
import { element, link, type Markup } from "../markup.js";
import { GROUND, TONES } from "../palette.js";
import { type VisitsTelling, wordsOf } from "./telling.js";

/** Pixels that a block is high, with the gap to the next. */
export const BLOCK = 15;

const OPEN: ReadonlySet<Status> = new Set(["planned", "agreed", "pledged"]);
const STOPPED: ReadonlySet<Status> = new Set(["cancelled", "suspended", "denied"]);

/** A visit as a block that leads to its fact. */
export function blockOf(
  row: VisitRow,
  x: number,
  end: number,
  edge: number,
  way: number,
  side: number,
  telling: VisitsTelling,
): Markup {
  const y = way < 0 ? edge - BLOCK + 1 : edge + 1;
  const [wide, high] = [end - x, BLOCK - 2];
  const hollow = OPEN.has(row.status) || STOPPED.has(row.status);
  const tone = TONES[side]!;
  const box = { x: x + 0.75, y: y + 0.75, width: wide - 1.5, height: high - 1.5 };
  return link(
    factHref(row.fact),
    wordsOf(row, telling),
    element("rect", { ...box, fill: hollow ? GROUND : tone, stroke: tone, "stroke-width": 1.5 }),
    STOPPED.has(row.status) &&
      element("path", {
        d: `M${Math.round(box.x)},${Math.round(box.y)}l${Math.round(box.width)},${Math.round(box.height)}`,
        stroke: tone,
        "stroke-width": 1.5,
      }),
  );
}
