import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { VERSION } from "../src/cli/version.js";
import { ROOT } from "./imports.js";

const page = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

test("how to cite the program names the version that it is", () => {
  const citation = parse(page("CITATION.cff")) as Record<string, unknown>;
  expect(citation).toMatchObject({ "cff-version": "1.2.0", type: "software", version: VERSION });
  expect(citation.authors).toHaveLength(1);
});

test("the changelog has every version, the newest first", () => {
  const versions = [...page("CHANGELOG.md").matchAll(/^## \[([^\]]+)\]/gmu)].map(([, version]) => version);
  expect(versions[0]).toBe("Unreleased");
  expect(versions).toContain(VERSION);
});

test("the licence of the package is that of all it is made from", () => {
  const { license } = JSON.parse(page("package.json")) as { license: string };
  expect(license.split(" AND ")).toEqual(expect.arrayContaining(["Apache-2.0", "CC-BY-SA-4.0", "CC-BY-4.0", "MIT"]));
  expect(page("NOTICE")).toContain(`in SPDX: ${license}`);
});
