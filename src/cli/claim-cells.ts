import type picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Claim } from "../claim/index.js";
import type { Column } from "./columns.js";
import type { Style } from "./result.js";
import { content, parties, percent, sayer, time } from "./wording.js";
import { language, says } from "./words/index.js";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** What a table tells of a claim. */
export function claimColumns(): Column[] {
  const { claim, who, what, when, status, speaker, certainty } = says().results.columns;
  return [
    { heading: "#", right: true },
    { heading: claim },
    { heading: who, least: 14 },
    { heading: what, least: 16 },
    { heading: when, least: 10 },
    { heading: status },
    { heading: speaker, least: 10 },
    { heading: certainty, right: true },
  ];
}

export const INDENT = "  ";

/** The cells of a claim in the order of claimColumns. */
export function cells(claim: Claim, number: number): string[] {
  return [
    String(number),
    says().results.types[claim.type],
    parties(claim),
    content(claim),
    time(claim.when),
    language().speech.words.statuses[claim.status],
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
  const [number = "", type = "", who = "", what = "", when = "", status = "", by = "", sure = ""] = row;
  const first = `${colours.dim(number)} ${colours.cyan(type)}  ${colours.bold(who)}`;
  const rest = [what, when, status, by && says().results.according({ who: by }), sure]
    .filter((cell) => cell !== "")
    .join(" · ");
  const below = wrapAnsi(rest, style.width - INDENT.length, { hard: true }).split("\n");
  return [...wrapAnsi(first, style.width, { hard: true }).split("\n"), ...below.map((line) => INDENT + line)];
}
