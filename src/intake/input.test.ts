import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { inputs } from "./input.js";

// Other systems know no such names.
test.skipIf(process.platform !== "linux")(
  "a name that is not UTF-8 is told as such, and the others are read",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "names-"));
    try {
      const latin = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);
      writeFileSync(latin("caf\xE9.txt"), "Malta lent Fiji money.");
      mkdirSync(latin("d\xE9p\xF4t"));
      writeFileSync(path.join(folder, "good.txt"), "Malta lent Fiji money.");
      const told: string[] = [];
      for await (const input of inputs(
        [folder, path.join(folder, "caf\uFFFD.txt"), path.join(folder, "none.txt")],
        "file",
      ))
        told.push("problem" in input ? input.problem.message : path.basename(input.source.name));
      const renamed = "This name is not UTF-8, so what it names can't be opened; rename it.";
      expect(told).toEqual([renamed, renamed, "good.txt", renamed, "There is no such file; check the name."]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("an empty name is called empty", async () => {
  for await (const input of inputs([""], "file"))
    expect(input).toMatchObject({ problem: { place: null, message: expect.stringContaining("is empty") } });
  expect.assertions(1);
});
