import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
// @ts-expect-error: a script of the build, which has no types.
import { direct } from "../tools/direct-imports.js";
import { ROOT } from "./imports.js";

const BUNDLE = path.join(ROOT, "dist/bundle");

/** Modules that come with a file of the bundle of this beginning: its own and those that it imports before it runs. */
function loadedWith(beginning: string): string {
  const first = readdirSync(BUNDLE).filter((file) => file.startsWith(`${beginning}-`));
  const reached = new Set(first);
  let modules = "";
  for (const file of reached) {
    const text = readFileSync(path.join(BUNDLE, file), "utf8");
    for (const [, other] of text.matchAll(/^(?:\} from|import) "\.\/([^"]+)";$/gmu)) reached.add(other!);
    modules += [...text.matchAll(/^\/\/ (\S+)$/gmu)].map(([, module]) => `${module}\n`).join("");
  }
  return modules;
}

describe("the bundle", () => {
  test("loads with a command what it needs, not the folders of that", () => {
    const status = loadedWith("status");
    expect(status).toContain("dist/src/cli/status.js");
    expect(status).toContain("dist/src/words/speech.js");
    expect(status).not.toMatch(/dist\/src\/(?:document|annotation|brief)\/|language\/(?:ru|tr|zh)\/people/u);
    const ledger = loadedWith("ledger");
    expect(ledger).toContain("dist/src/ledger/sqlite.js");
    expect(ledger).not.toMatch(/dist\/src\/document\/(?!home\.js)|language\/(?:ru|tr|zh)\/names/u);
  });

  test("loads no shapes of answers with what reads documents", () => {
    const proposal = loadedWith("proposal");
    expect(proposal).toContain("dist/src/proposal/learned.js");
    expect(proposal).not.toContain("dist/src/proposal/model/told.js");
  });

  test("leads imports through tables of contents to the files that have the names", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    put(
      "index.js",
      'import { b } from "./b.js";\nexport * from "./c.js";\nconst own = 1;\nexport {\n  b as two,\n  own\n};\n',
    );
    put("b.js", "const b = 2;\nexport {\n  b\n};\n");
    put("c.js", "const c = 3;\nexport {\n  c\n};\n");
    const led = direct('import { c, own as mine, two } from "./index.js";\nimport { b } from "./b.js";\n', folder);
    const from = (name: string) => JSON.stringify(path.join(folder, name));
    expect(led).toBe(
      `import { c as c } from ${from("c.js")};import { own as mine } from ${from("index.js")};import { b as two } from ${from("b.js")};\nimport { b } from "./b.js";\n`,
    );
  });
});
