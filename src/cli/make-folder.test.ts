import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeFolder } from "./make-folder.js";

const home = mkdtempSync(path.join(tmpdir(), "entente-folder-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("a folder is made", () => {
  test("with those above it, and again", async () => {
    const folder = path.join(home, "a", "b", "c");
    await makeFolder(folder);
    await makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  test("not where a file is", async () => {
    writeFileSync(path.join(home, "file"), "");
    await expect(makeFolder(path.join(home, "file"))).rejects.toThrow("EEXIST");
    await expect(makeFolder(path.join(home, "file", "below"))).rejects.toThrow();
  });

  test.runIf(existsSync("/proc/self"))("nor where the system lets none be made, which ends", async () => {
    await expect(makeFolder("/proc/entente/below")).rejects.toThrow("ENOENT");
  });
});
