import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
// @ts-expect-error: a script of the training, which has no types.
import { stepsIn } from "../training/steps.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "entente-steps-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a step of the training is done once with the same options, and anew with others or on what is new", () => {
  const run = (seed: string, passes: string, broken = "") => {
    const [done, told]: [string[], string[]] = [[], []];
    const step = stepsIn(path.join(folder, "work"), (line: string) => told.push(line));
    const work = (name: string) => (anew: boolean) => {
      done.push(`${name}${anew ? " anew" : ""}`);
      if (name === broken) throw new Error("killed");
    };
    step("gold", work("gold"));
    step("training", work("training"), { seed, passes, on: ["gold"] });
    step("export", work("export"), { on: ["training"] });
    return { done, anew: told.filter((line) => line.includes("starts anew")).length };
  };
  expect(() => run("1", "3", "export")).toThrow("killed");
  expect(run("1", "3")).toEqual({ done: ["export"], anew: 0 });
  expect(run("1", "3")).toEqual({ done: [], anew: 0 });
  expect(run("2", "3")).toEqual({ done: ["training anew", "export anew"], anew: 2 });
  // What was broken off with some options is nothing to go on with for others.
  expect(() => run("2", "4", "training")).toThrow("killed");
  expect(run("2", "5")).toEqual({ done: ["training anew", "export anew"], anew: 2 });
  expect(run("2", "5")).toEqual({ done: [], anew: 0 });
});
