import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "./imports.js";

/** What stands for a value in a sentence that was read from source text. */
export const VALUE = "§";

/** Whether words are a whole sentence for a person: a capital, several words, a full stop. */
const isSentence = (text: string) => /^[A-Z"“§].*[a-z] .* .*\.$/su.test(text) && text.split(" ").length >= 4;

/** All that an expression of source text may say, values as `VALUE`; a choice between words is said in both ways. */
function saidBy(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return saidBy(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...saidBy(node.whenTrue), ...saidBy(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [VALUE];
  return node.templateSpans.reduce(
    (before, { expression, literal }) =>
      before.flatMap((start) => saidBy(expression).map((value) => `${start}${value}${literal.text}`)),
    [node.head.text],
  );
}

/** Sentences for people in a file of source text (its path from the root): whole ones, not what is put into others. */
export function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What is thrown as wrong usage has no full stop.
    if (ts.isNewExpression(node) && node.expression.getText() === "UsageError")
      found.push(...(node.arguments ?? []).flatMap(saidBy).filter((text) => /[a-z] [a-z§]/u.test(text)));
    const isWords = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isWords && !ts.isTemplateSpan(node.parent)) found.push(...saidBy(node).filter(isSentence));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Errors and refusals whose messages people read, most of them without a full stop. */
const THROWN = /^(?:(?:Query|Subject|Sql|Ledger|Endpoint|Reader|Usage)Error|Unclear|Missing|refusal|refused|faulty)$/u;

/** What a file of source text (its path from the root) throws or refuses with, for people; parts of two words and more. */
export function thrownIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && THROWN.test(node.expression.getText()))
      found.push(...(node.arguments ?? []).flatMap(saidBy).filter((text) => /[a-z] [a-z§]/u.test(text)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All words of a file of source text (its path from the root) that are two and more in a row: for files whose every text is put into sentences for people. */
export function partsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) found.push(...saidBy(node));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /[\p{L}\d§”] \p{L}*[\p{L}§]/u.test(text));
}
