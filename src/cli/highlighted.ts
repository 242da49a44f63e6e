import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Span } from "../text/index.js";
import { printable } from "./printable.js";

const ON = "\u001b[4m";
const OFF = "\u001b[24m";
const EITHER = new RegExp(`(${ON}|${OFF})`.replaceAll("[", "\\["), "u");

/**
 * A text wrapped to `width` columns with some stretches of it underlined: by the terminal where `underlined`, else by a line of ‾ below. The
 * stretches are in order and apart. Control characters of the text are made visible.
 */
export function highlighted(text: string, spans: readonly Span[], width: number, underlined: boolean): string[] {
  let marked = "";
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${printable(text.slice(at, start))}${ON}${printable(text.slice(start, end))}${OFF}`;
    at = end;
  }
  marked += printable(text.slice(at));
  const lines = wrapAnsi(marked.trim(), width, { hard: true }).split("\n");
  return underlined ? lines : lines.flatMap(withLineBelow);
}

/** wrap-ansi closes an underline at the end of a line and opens it again on the next, so each line stands for itself. */
function withLineBelow(line: string): string[] {
  let [plain, below] = ["", ""];
  let on = false;
  for (const part of line.split(EITHER)) {
    if (part === ON || part === OFF) on = part === ON;
    else {
      plain += part;
      below += (on ? "‾" : " ").repeat(stringWidth(part));
    }
  }
  return below.trim() === "" ? [plain] : [plain, below.trimEnd()];
}
