import { fitted, widthOf } from "./lettering.js";

/** Words that want to stand at a place of an axis; those first that matter most. */
export interface Wanting {
  readonly id: string;
  readonly text: string;
  readonly x: number;
}

/** Words with their place. */
export interface Placed {
  readonly id: string;
  /** Cut to its room. */
  readonly text: string;
  readonly full: string;
  /** The place that they belong to, and where they are anchored. */
  readonly x: number;
  readonly at: number;
  readonly anchor: "start" | "end";
  /** 0 is the nearest to the axis. */
  readonly row: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  /** The widest that words may be, and the narrowest that they may be cut to. */
  readonly most: number;
  readonly least: number;
  readonly size: number;
}

/** Pixels between words, and between words and the lines that lead to others. */
const GAP = 6;
const NEAR = 3;

/**
 * Places words in rows below an axis so that none overlaps another, nor the line that leads down to another. What has no room is left out: it
 * stands in the table.
 */
export function placed(wanting: readonly Wanting[], room: Room): Placed[] {
  const rows: Taken[][] = Array.from({ length: room.rows }, () => []);
  return wanting.flatMap((want) => {
    const wanted = Math.min(room.most, widthOf(want.text, room.size));
    for (const least of [Number.POSITIVE_INFINITY, room.least])
      for (let row = 0; row < room.rows; row++) {
        const found = seat(want, wanted, row, rows, room, least);
        if (found === null) continue;
        const wide = widthOf(found.text, room.size);
        const from = found.anchor === "start" ? found.at : found.at - wide;
        rows[row]!.push({ from: Math.min(from, want.x) - GAP, to: Math.max(from + wide, want.x) + GAP });
        for (const above of rows.slice(0, row)) above.push({ from: want.x - NEAR, to: want.x + NEAR });
        return [found];
      }
    return [];
  });
}

/** What is taken of a row. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

/** The place in a row right or left of the line, where the words have so much room as they want, or at least so much. */
function seat(
  { id, text, x }: Wanting,
  wide: number,
  row: number,
  rows: readonly (readonly Taken[])[],
  room: Room,
  least: number,
): Placed | null {
  for (let above = 0; above < row; above++) if (rows[above]!.some(({ from, to }) => x > from && x < to)) return null;
  let [end, start] = [room.right, room.left];
  for (const { from, to } of rows[row]!) {
    if (x >= from && x <= to) return null;
    if (from > x) end = Math.min(end, from);
    else start = Math.max(start, to);
  }
  const [right, left] = [end - x - NEAR, x - NEAR - start];
  const [free, anchor] = right >= Math.min(wide, left) ? [right, "start" as const] : [left, "end" as const];
  if (free < Math.min(wide, least)) return null;
  const cut = fitted(text, Math.min(free, room.most), room.size);
  return cut === ""
    ? null
    : { id, text: cut, full: text, x, at: anchor === "start" ? x + NEAR : x - NEAR, anchor, row };
}
