import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** One import of a source file; paths are relative to src, with forward slashes. */
export interface Import {
  readonly from: string;
  /** The file imported; null for a package. */
  readonly to: string | null;
  /** Whether it is gone after compilation. */
  readonly typeOnly: boolean;
}

/** TypeScript files under src, relative to it. */
export function sourceFiles(): string[] {
  return readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .sort();
}

export function source(file: string): string {
  return readFileSync(path.join(ROOT, "src", file), "utf8");
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf(file: string, text: string = source(file)): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith(".") ? written(path.posix.join(path.posix.dirname(file), specifier)) : null;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, onlyTypes(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : null;
      add(node.moduleSpecifier.text, node.isTypeOnly || (named?.every((name) => name.isTypeOnly) ?? false));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The file that is compiled to a specifier: pages with markup are .tsx. */
function written(compiled: string): string {
  const plain = compiled.replace(/\.js$/, ".ts");
  const withMarkup = `${plain}x`;
  return plain.endsWith(".ts") && existsSync(path.join(ROOT, "src", withMarkup)) ? withMarkup : plain;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : null;
  return clause.name === undefined && named !== null && named.length > 0 && named.every((name) => name.isTypeOnly);
}
