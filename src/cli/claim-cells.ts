import type picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Claim } from "../claim/index.js";
import type { Column } from "./columns.js";
import type { Style } from "./result.js";
import { content, parties, percent, sayer, time } from "./wording.js";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** What a table tells of a claim. */
export const COLUMNS: readonly Column[] = [
  { heading: "#", right: true },
  { heading: "claim" },
  { heading: "who", least: 14 },
  { heading: "what", least: 16 },
  { heading: "when", least: 10 },
  { heading: "status" },
  { heading: "speaker", least: 10 },
  { heading: "cert.", right: true },
];
export const INDENT = "  ";

/** The cells of a claim in the order of COLUMNS. */
export function cells(claim: Claim, number: number): string[] {
  return [
    String(number),
    claim.type,
    parties(claim),
    content(claim),
    time(claim.when),
    claim.status,
    sayer(claim.attribution),
    percent(claim.confidence),
  ];
}

/** How the cells of a claim's row are coloured, in the order of the columns. */
export function cellStyles({ status }: Claim, colours: Colours): ((cell: string) => string)[] {
  const plain = (cell: string) => cell;
  const negative = status === "denied" || status === "cancelled" ? colours.red : plain;
  return [colours.dim, colours.cyan, colours.bold, plain, plain, negative, plain, colours.dim];
}

/** A claim where the terminal is too narrow for a row: number, type and parties, then the rest below. */
export function card(row: readonly string[], style: Style, colours: Colours): string[] {
  const [number = "", type = "", who = "", what = "", when = "", status = "", says = "", sure = ""] = row;
  const first = `${colours.dim(number)} ${colours.cyan(type)}  ${colours.bold(who)}`;
  const rest = [what, when, status, says && `according to ${says}`, sure].filter((cell) => cell !== "").join(" · ");
  const below = wrapAnsi(rest, style.width - INDENT.length, { hard: true }).split("\n");
  return [...wrapAnsi(first, style.width, { hard: true }).split("\n"), ...below.map((line) => INDENT + line)];
}
