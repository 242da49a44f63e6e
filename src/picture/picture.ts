import type { Table } from "../table/index.js";

/**
 * A drawing with what it says in words, for those who can't see it and for those who want the numbers.
 *
 * The drawing goes into pages whose policy allows no inline style: it has neither <style> nor style="…", only presentation attributes, and its
 * colours are custom properties with the light colour after them, fill="var(--tone-1, #1b6ca8)", so that dark pages change them; see palette.ts.
 * Alone in a file the light ones hold (standalone.ts, the only file that writes a <style>). Its text is escaped. It says its size (viewBox), scales with its page, and names itself by <title> and <desc>.
 */
export interface Picture {
  /** One <svg> element as text: drawn when it is first asked for. */
  readonly svg: string;
  /** In pixels, as its viewBox has them. They are known without drawing. */
  readonly width: number;
  readonly height: number;
  /** How long `svg` is, where it was drawn; else 0. */
  readonly letters: number;
  /** What it shows, as a heading. */
  readonly title: string;
  /** What can be seen in it, in a sentence or two. */
  readonly description: string;
  /** Its numbers; made each time it is asked for. */
  readonly table: Table;
  /** Where too little is known to draw, why, in a sentence: pages show the table alone. */
  readonly instead?: string;
}
