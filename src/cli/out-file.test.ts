import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { wholeFile } from "./out-file.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-out-file-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test("a pipe or a device is never replaced by a file, and nothing is left beside it", async () => {
  expect(spawnSync("mkfifo", [at("pipe")]).status).toBe(0);
  symlinkSync("pipe", at("to-pipe"));
  for (const name of ["pipe", "to-pipe"])
    await expect(wholeFile(at(name), (put) => put("words"))).rejects.toThrow(/it is a device or a pipe/u);
  await expect(wholeFile(folder, (put) => put("words"))).rejects.toThrow(/it is a folder/u);
  expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["pipe", "to-pipe"]);
});

test("a link leads to what was written, and stays a link", async () => {
  writeFileSync(at("a.txt"), "before");
  symlinkSync("a.txt", at("link"));
  await wholeFile(at("link"), (put) => put("after"));
  expect([readFileSync(at("a.txt"), "utf8"), lstatSync(at("link")).isSymbolicLink()]).toEqual(["after", true]);
});
