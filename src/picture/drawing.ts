import type { Table } from "../table/index.js";
import { element, type Markup, words } from "./markup.js";
import { INK, QUIET } from "./palette.js";
import type { Picture } from "./picture.js";

/** How any picture is wanted. */
export interface Drawing {
  /** Unique in its page: letters, digits and hyphens. */
  readonly id: string;
  /** In pixels, 300 to 1600; under 560 what stood beside stands above. 960 where nothing is said. */
  readonly width?: number;
  /** Of dates and numbers, as Intl has it. */
  readonly locale?: string;
}

export const LOCALE = "en-GB";
/** The size of words in pictures, in pixels. */
export const SIZE = 12;
export const SMALL = 11;
/** Where Inter is not, what is nearest to its widths. */
export const FONT = "'Inter Variable', Inter, Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** The width that is wanted, within what can be drawn. */
export function widthIn({ width = 960 }: Drawing): number {
  return Math.min(1600, Math.max(300, Math.round(width)));
}

/** Whether it is drawn for a small screen. */
export const isNarrow = (width: number): boolean => width < 560;

/** How many lines a note below a picture may have: all of it is wanted, and what is longer than any was made long by a document. */
export const noteLines = (width: number): number => (isNarrow(width) ? 10 : 4);

interface Head {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Each is asked for at most once, or, the table, whenever it is wanted. */
  description(): string;
  table(): Table;
}

/**
 * A picture of that size; `draw` makes what is in it when it is first looked at, so that a page which only keeps a place for it draws nothing. What a
 * picture needs to know its height comes before.
 */
export function picture(head: Head, draw: () => readonly (Markup | null)[]): Picture {
  const { width, height, title } = head;
  let [svg, description]: [string | null, string | null] = [null, null];
  const described = () => {
    description ??= head.description();
    return description;
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    title,
    get svg() {
      svg ??= svgOf(head, described(), draw());
      return svg;
    },
    get description() {
      return described();
    },
    get table() {
      return head.table();
    },
    get letters() {
      return svg?.length ?? 0;
    },
  };
}

/**
 * The element of what was drawn. One without links is an image to those who hear it; one with links is a group, since what is in an image can't be
 * reached (WAI-ARIA 1.2, "children presentational").
 */
function svgOf(
  { id, width, height, title }: Pick<Head, "id" | "width" | "height" | "title">,
  description: string,
  drawn: readonly (Markup | null)[],
): string {
  const linked = drawn.some((markup) => markup?.includes("<a "));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: linked ? "group" : "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": FONT,
      "font-size": SIZE,
      fill: INK,
    },
    element("title", { id: `${id}-title` }, words(title)),
    element("desc", { id: `${id}-desc` }, words(description)),
    drawn,
  );
}

interface Lettering {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  /** A ring in the colour of the ground, where words stand on lines. */
  readonly ring?: string;
}

/** Words at a place; x of their anchor, y of their foot. */
export function label(x: number, y: number, text: string, how: Lettering = {}): Markup {
  return element(
    "text",
    {
      x,
      y,
      "text-anchor": how.anchor === "start" ? null : how.anchor,
      "font-size": how.size === SIZE ? null : how.size,
      "font-weight": how.bold ? 600 : null,
      fill: how.fill,
      ...(how.ring === undefined
        ? {}
        : { stroke: how.ring, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }),
    },
    words(text),
  );
}

/** Quiet words: those of axes and notes. */
export function note(x: number, y: number, text: string, how: Lettering = {}): Markup {
  return label(x, y, text, { size: SMALL, fill: QUIET, ...how });
}

/** A straight line, thin and quiet where nothing else is said. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  more: Record<string, string | number> = {},
): Markup {
  return element("path", { d: `M${fine(x1)},${fine(y1)}L${fine(x2)},${fine(y2)}`, stroke, fill: "none", ...more });
}

const fine = (value: number) => Math.round(value * 10) / 10;
