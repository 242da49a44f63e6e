import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Reading } from "../entente.js";
import { cells } from "./claim-cells.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { says } from "./words/index.js";

const GAP = "  ";
/** Columns of the type, so that lines of several documents stand under one another; "partnership" is the longest. */
const TYPE = 11;
const CUT = "…";

/** What a document says, one line a claim, none wider than the page: its number, how sure it is, type, parties, what, when, status. */
export function briefLines({ name, claims }: Reading, style: Style): string {
  if (claims.length === 0) return "";
  const { bold, cyan, dim } = picocolors.createColors(style.colour);
  const digits = String(claims.length).length;
  const lines = claims.map(({ value }, i) => {
    const [number = "", type = "", who = "", what = "", when = "", status = "", by = "", sure = ""] = cells(
      value,
      i + 1,
    );
    const before = `${number.padStart(digits)}${GAP}${sure.padStart(4)}${GAP}${type.padEnd(TYPE)}${GAP}`;
    const rest = [who, what, when, status, by && says().results.according({ who: by })]
      .filter((cell) => cell !== "")
      .join(" · ");
    const shown = cut(rest, style.width - stringWidth(before));
    return `${dim(number.padStart(digits))}${GAP}${dim(sure.padStart(4))}${GAP}${cyan(type.padEnd(TYPE))}${GAP}${shown}`;
  });
  return `${bold(printable(name))}\n${lines.join("\n")}\n`;
}

/** As much of a line as has room. */
function cut(line: string, room: number): string {
  if (stringWidth(line) <= room) return line;
  let [shown, width] = ["", 0];
  for (const letter of line) {
    width += stringWidth(letter);
    if (width > room - 1) break;
    shown += letter;
  }
  return `${shown.trimEnd()}${CUT}`;
}
