import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Derived } from "../claim/english/annotation/index.js";
import { slice } from "../text/index.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { ruleWords, signWords } from "./rule-words.js";

/** Columns of the code of a rule at most: those of times are patterns, longer than what they read. */
const CODE = 28;

/** The tree of rules that made a value, one line a rule: what it is called in the language of the run and in the code, the words it read, the value it made of them. */
export function derivation(text: string, root: Derived<unknown>, style: Style): string[] {
  const colours = picocolors.createColors(style.colour);
  const lines: string[] = [];
  const visit = (node: Derived<unknown>, lead: string, mark: string, below: string) => {
    const said = ruleWords(node.rule);
    const called = said ?? printable(node.rule);
    if (isReason(node.value)) {
      const { name, value } = node.value;
      const weight = `${value > 0 ? "+" : "−"}${Math.abs(value).toFixed(2)}`;
      lines.push(`${lead}${mark}${colours.cyan(called)}  ${weight}  ${printable(signWords(name))}`);
      return;
    }
    const code = said === null || said === node.rule ? "" : ` [${fitted(printable(node.rule), CODE)}]`;
    const head = `${lead}${mark}${called}${code}`;
    const rest = `  “${printable(slice(text, node.span))}”${inShort(node.value)}`;
    lines.push(
      `${lead}${mark}${colours.cyan(called)}${colours.dim(code)}${fitted(rest, style.width - stringWidth(head))}`,
    );
    node.parts.forEach((part, i) => {
      const last = i === node.parts.length - 1;
      visit(part, lead + below, last ? "└─ " : "├─ ", last ? "   " : "│  ");
    });
  };
  visit(root, "", "", "");
  return lines;
}

/** What spoke for or against a claim, with what it added to its score: it has no words of its own. */
function isReason(value: unknown): value is { readonly name: string; readonly value: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "value" in value &&
    typeof value.value === "number"
  );
}

/** A value in short: its plain fields, without what only the place of the words tells. */
function inShort(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return `  = ${printable(String(value))}`;
  if ("evidence" in value) return "";
  const plain = Object.entries(value).filter(([, field]) => ["string", "number", "boolean"].includes(typeof field));
  const told = plain
    .map(([name, field]) => `${name} ${typeof field === "number" ? rounded(field) : printable(String(field))}`)
    .join(", ");
  return told === "" ? "" : `  = ${told}`;
}

/** A whole number as it is, a probability to two places. */
function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function fitted(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = "";
  let columns = 1;
  for (const c of text) {
    columns += stringWidth(c);
    if (columns > width) break;
    shown += c;
  }
  return `${shown}…`;
}
