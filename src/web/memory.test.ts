import { expect, test } from "vitest";
import { Memory } from "./memory.js";

test("a question is asked once while the ledger stands still, and anew when it does not", async () => {
  const memory = new Memory(10);
  let asked = 0;
  const ask = (state: string) => memory.get(state, "/a", async () => ++asked);
  expect(await Promise.all([ask("1"), ask("1")])).toEqual([1, 1]);
  expect(await ask("2")).toBe(2);
  expect(await ask("1")).toBe(3);
});

test("the longest unused goes first", async () => {
  const memory = new Memory(2);
  const made: string[] = [];
  const ask = (key: string) => memory.get("1", key, async () => made.push(key));
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what failed is asked again", async () => {
  const memory = new Memory(2);
  await expect(memory.get("1", "a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await memory.get("1", "a", async () => "yes")).toBe("yes");
});
