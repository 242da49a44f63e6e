import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of the code, as it is written there. */
export interface Expression {
  /** The file and the line, from src on. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
  /** Stands for the expression, wherever it is written. */
  readonly digest: string;
}

const BUILT = import.meta.url.includes("/dist/");
const ROOT = fileURLToPath(new URL(BUILT ? "../../.." : "../..", import.meta.url));
const SRC = path.join(ROOT, "src");

/** The expressions of src whose time is not bounded by themselves: some part of them may come any number of times. */
export function expressions(): Expression[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|corpus)\.tsx?$/u.test(file))
    .sort();
  return files.flatMap((file) => expressionsIn(file, readFileSync(path.join(SRC, file), "utf8")));
}

/** The same of one file. */
export function expressionsIn(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", written = ""] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const flags = written.replace("d", "");
      const digest = createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      if (/[*+]|\{\d+,\}/u.test(source)) found.push({ place: `${file}:${line + 1}`, source, flags, digest });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
