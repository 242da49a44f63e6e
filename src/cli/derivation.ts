import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Derived } from "../claim/english/annotation/index.js";
import { slice } from "../text/index.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { ruleWords, signWords } from "./rule-words.js";
import { signalWords, valueWords, weightWords } from "./value-words.js";
import { says } from "./words/index.js";

/** Columns of the code of a rule at most: those of times are patterns, longer than what they read. */
const CODE = 28;

/** Columns that words have at least, whatever was made of them. */
const WORDS = 16;

/** The tree of rules that made a value, one line a rule: what it is called in the language of the run and in the code, the words it read, the value it made of them. */
export function derivation(text: string, root: Derived<unknown>, style: Style): string[] {
  const colours = picocolors.createColors(style.colour);
  const lines: string[] = [];
  const visit = (node: Derived<unknown>, lead: string, mark: string, below: string) => {
    const said = ruleWords(node.rule);
    const called = said ?? printable(node.rule);
    if (isReason(node.value)) {
      const { name, value } = node.value;
      lines.push(`${lead}${mark}${colours.cyan(called)}  ${weightWords(value)}  ${printable(signWords(name))}`);
      return;
    }
    const code = said === null || said === node.rule ? "" : ` [${fitted(printable(node.rule), CODE)}]`;
    const head = `${lead}${mark}${called}${code}`;
    const line = (rest: string) =>
      lines.push(
        `${lead}${mark}${colours.cyan(called)}${colours.dim(code)}${fitted(rest, style.width - stringWidth(head))}`,
      );
    if (node.rule === "signs") {
      line("");
      const all = signalWords({ ...Object(node.value) });
      all.forEach(([what, value], i) => {
        const branch = `${lead}${below}${i === all.length - 1 ? "└─ " : "├─ "}`;
        const fit = fitted(says().explaining.value({ field: what, value }), style.width - stringWidth(branch));
        lines.push(`${branch}${fit}`);
      });
      return;
    }
    const words = slice(text, node.span);
    const made = valueWords(node.rule, called, node.value, words);
    const value = made === "" ? "" : `  = ${made}`;
    const room = Math.max(WORDS, style.width - stringWidth(head) - stringWidth(value) - 4);
    line(`  “${fitted(printable(words), room)}”${value}`);
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
