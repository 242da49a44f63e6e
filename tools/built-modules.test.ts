import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { builtModules } from "./built-modules.js";

const root = mkdtempSync(path.join(tmpdir(), "entente-built-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes files with the time of their last change, in seconds. */
function written(files: Readonly<Record<string, number>>): void {
  for (const [name, at] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, "");
    utimesSync(file, at, at);
  }
}

describe("modules that tests take as they were built", () => {
  written({ "src/a.ts": 100, "src/b/c.tsx": 100, "src/a.test.ts": 100, "tools/d.ts": 100, "bench/e.ts": 100 });
  written({ "dist/src/a.js": 200, "dist/src/b/c.js": 200, "dist/tools/d.js": 200 });
  const at = (source: string, importer: string) =>
    builtModules(root)?.resolveId(source, path.join(root, importer)) ?? null;

  test("are none where nothing was built", () => {
    expect(builtModules(root)).toBeNull();
  });

  test("are those of src, tools and bench that there are", () => {
    written({ "dist/src/text/made-of.js": 200 });
    const made = (file: string) => ({ id: path.join(root, file), external: true });
    expect(at("./a.js", "src/a.test.ts")).toEqual(made("dist/src/a.js"));
    expect(at("../src/b/c.js", "test/one.test.ts")).toEqual(made("dist/src/b/c.js"));
    expect(at("../src/b/c.tsx", "test/one.test.ts")).toEqual(made("dist/src/b/c.js"));
    expect(at("../tools/d.js", "test/one.test.ts")).toEqual(made("dist/tools/d.js"));
    expect(at("../bench/e.js", "test/one.test.ts")).toBeNull();
    expect(at("./command.js", "test/one.test.ts")).toBeNull();
    expect(at("vitest", "test/one.test.ts")).toBeNull();
  });

  test("are none where a file was changed since, but for a test", () => {
    written({ "src/a.test.ts": 300 });
    expect(builtModules(root)).not.toBeNull();
    written({ "tools/d.ts": 300 });
    expect(builtModules(root)).toBeNull();
  });
});
