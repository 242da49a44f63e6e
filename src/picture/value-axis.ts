import { valueTicks } from "./amount.js";
import { line, note, SMALL } from "./drawing.js";
import { widthOf } from "./lettering.js";
import type { Markup } from "./markup.js";
import { LINE, QUIET } from "./palette.js";

interface Values {
  readonly least: number;
  readonly most: number;
  /** Of the highest and the lowest value, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly whole?: boolean;
  said(value: number): string;
}

/** An axis of values: its marks, how much room their words need, and where a value is. */
export interface ValueAxis {
  readonly room: number;
  yOf(value: number): number;
  drawn(left: number, right: number): Markup[];
}

/** Pixels between two marks, at least. */
const APART = 36;

/** Round marks from the least to the most, zero among them. Words stand right of `left`, which is `room` pixels from the plot. */
export function valueAxis({ least, most, top, bottom, whole = false, said }: Values): ValueAxis {
  const ticks = valueTicks(least, most, Math.max(1, Math.floor((bottom - top) / APART)), whole);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const yOf = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const room = Math.max(...ticks.map((tick) => widthOf(said(tick), SMALL))) + 8;
  return {
    room,
    yOf,
    drawn: (left, right) =>
      ticks.flatMap((tick) => [
        line(left + room, yOf(tick), right, yOf(tick), tick === 0 ? QUIET : LINE),
        note(left + room - 6, yOf(tick) + 4, said(tick), { anchor: "end" }),
      ]),
  };
}
