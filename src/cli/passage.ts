import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Evidence } from "../claim/index.js";
import { printable } from "./printable.js";

/** Units of the sentence that are shown before and after the evidence: whole sentences, but for those that never end. */
const AROUND = 400;
const UNDERLINE = { on: "\u001b[4m", off: "\u001b[24m" };

/**
 * The sentence that the evidence stands in, wrapped to `width` columns, with the evidence underlined: by the terminal where
 * `underlined`, else by a line of ‾ below it. Control characters of the document are made visible.
 */
export function passage(text: string, evidence: Evidence, width: number, underlined: boolean): string[] {
  const [from, to] = [Math.min(evidence.sentence[0], evidence.start), Math.max(evidence.sentence[1], evidence.end)];
  const start = Math.max(from, evidence.start - AROUND);
  const end = Math.min(to, evidence.end + AROUND);
  const before = printable(text.slice(start, evidence.start)).trimStart();
  const exact = printable(evidence.exact);
  const after = printable(text.slice(evidence.end, end)).trimEnd();
  const left = (start > from ? "… " : "") + before;
  const right = after + (end < to ? " …" : "");
  const wrapped = wrapAnsi(left + UNDERLINE.on + exact + UNDERLINE.off + right, width, { hard: true }).split("\n");
  return underlined ? wrapped : wrapped.flatMap(withLineBelow);
}

/** Carries nothing over lines: wrap-ansi closes an underline at the end of a line and opens it again on the next. */
function withLineBelow(line: string): string[] {
  const [before = "", rest] = line.split(UNDERLINE.on);
  if (rest === undefined) return [line];
  const [exact = "", after = ""] = rest.split(UNDERLINE.off);
  const below = " ".repeat(stringWidth(before)) + "‾".repeat(stringWidth(exact));
  return exact.trim() === "" ? [before + exact + after] : [before + exact + after, below];
}
