/** Signs for eight heights, the lowest first: blocks of Unicode, or signs that every terminal has. */
export const GLYPHS = {
  blocks: { heights: "▁▂▃▄▅▆▇█", bar: "█", half: "▌", none: "·" },
  ascii: { heights: ".:-=+*#@", bar: "#", half: "", none: " " },
} as const;
export type Glyphs = keyof typeof GLYPHS;

/** Columns that one value takes at most, so that a few years do not fill a terminal. */
const BROAD = 4;

/** Values as a line at most `width` columns long: each value takes so many columns as there are, or several share one, with their sum. */
export function lineOf(values: readonly number[], most: number, width: number, glyphs: Glyphs): string {
  const { heights, none } = GLYPHS[glyphs];
  const { each, share } = stepsOf(values.length, width);
  let line = "";
  for (let i = 0; i < values.length; i += share) {
    const value = values.slice(i, i + share).reduce((sum, one) => sum + one, 0);
    const height = Math.ceil((Math.min(value, most) / most) * heights.length) - 1;
    line += (value <= 0 ? none : heights[Math.max(0, height)]!).repeat(each);
  }
  return line;
}

/** The greatest value that a line so wide shows, for several lines of one scale. */
export function mostOf(rows: readonly (readonly number[])[], width: number): number {
  let most = 0;
  for (const values of rows) {
    const { share } = stepsOf(values.length, width);
    for (let i = 0; i < values.length; i += share)
      most = Math.max(
        most,
        values.slice(i, i + share).reduce((sum, one) => sum + one, 0),
      );
  }
  return most || 1;
}

function stepsOf(count: number, width: number): { each: number; share: number } {
  if (count <= width) return { each: Math.max(1, Math.min(BROAD, Math.floor(width / count))), share: 1 };
  return { each: 1, share: Math.ceil(count / width) };
}

/** A number as a bar, `width` columns for the greatest. What is not nought is seen. */
export function barOf(value: number, most: number, width: number, glyphs: Glyphs): string {
  const { bar, half } = GLYPHS[glyphs];
  if (value <= 0 || most <= 0) return "";
  const length = (value / most) * width;
  const whole = Math.floor(length);
  return bar.repeat(whole) + (length - whole >= 0.5 || whole === 0 ? half || (whole === 0 ? bar : "") : "");
}
