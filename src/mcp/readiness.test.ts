import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readying } from "./readiness.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("tables are made a language at a time, and none while somebody waits for an answer or has just asked", async () => {
  const made: string[] = [];
  const { unhurried, whenQuiet } = readying(["en", "ru"], (code) => made.push(code));
  whenQuiet();
  let answer = (_: string) => {};
  const asked = unhurried(() => new Promise<string>((resolve) => (answer = resolve)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made).toEqual([]);
  answer("told");
  expect(await asked).toBe("told");
  await vi.advanceTimersByTimeAsync(400);
  expect(made).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(made).toEqual(["en"]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made).toEqual(["en", "ru"]);
  expect(vi.getTimerCount()).toBe(0);
});
