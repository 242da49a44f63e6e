import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "./imports.js";

/** Calls that declare a test: `test`, `it`, and what files call theirs ("anyTest"), with `.each(…)`, `.for(…)`, `.skipIf(…)` behind. */
function isTest(call: ts.CallExpression): boolean {
  let root: ts.Expression = call.expression;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) && /^(?:it|\w*[tT]est)$/u.test(root.text);
}

/** The statements of tests that end one without a word before it expected anything, by their lines. */
function silentEnds(file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const ends = (statement: ts.Statement): boolean =>
    (ts.isReturnStatement(statement) && statement.expression === undefined) ||
    (ts.isBlock(statement) && statement.statements.length === 1 && ends(statement.statements[0]!));
  const look = (body: ts.Block): void => {
    let expected = false;
    for (const statement of body.statements) {
      if (ts.isIfStatement(statement) && ends(statement.thenStatement) && !expected)
        found.push(`${file}:${tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`);
      expected ||= /\bexpect\b/u.test(statement.getText());
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node))
      for (const argument of node.arguments)
        if ((ts.isArrowFunction(argument) || ts.isFunctionExpression(argument)) && ts.isBlock(argument.body))
          look(argument.body);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const filesOfTests = (): string[] =>
  ["src", "test"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => path.join(folder, file)),
  );

test("no test passes by ending before it expects anything: it says that it was skipped, and why", () => {
  const files = filesOfTests();
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => silentEnds(file, readFileSync(path.join(ROOT, file), "utf8")))).toEqual([]);
});

test.each([
  ["test(name, async () => { if (place === null) return; expect(place).toBe(1); });", ["a.test.ts:1"]],
  ["anyTest.each(all)(name, () => {\n const a = 1;\n if (a) { return; }\n});", ["a.test.ts:3"]],
  ["test(name, ({ skip }) => { if (place === null) return skip(why); expect(place).toBe(1); });", []],
  ["test(name, () => { expect(1).toBe(1); if (place === null) return; expect(place).toBe(1); });", []],
  ["beforeAll(() => { if (place === null) return; });", []],
])("a test that ends so is found: %s", (text, found) => {
  expect(silentEnds("a.test.ts", text)).toEqual(found);
});
