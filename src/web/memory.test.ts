import { expect, test } from "vitest";
import { Memory } from "./memory.js";

const weighed = (name: string, bytes = 1) => ({ name, bytes });

test("a question is asked once while the ledger stands still, and anew when it does not", async () => {
  const memory = new Memory<{ asked: number; bytes: number }>(10);
  let asked = 0;
  const ask = async (state: string) =>
    (await memory.get(state, "/a", async () => ({ asked: ++asked, bytes: 1 }))).asked;
  expect(await Promise.all([ask("1"), ask("1")])).toEqual([1, 1]);
  expect(await ask("2")).toBe(2);
  expect(await ask("1")).toBe(3);
});

test("the longest unused goes first", async () => {
  const memory = new Memory<ReturnType<typeof weighed>>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    memory.get("1", key, async () => {
      made.push(key);
      return weighed(key);
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what has become heavy leaves no room for others", async () => {
  const memory = new Memory<ReturnType<typeof weighed>>(10);
  const heavy = weighed("heavy");
  const made: string[] = [];
  const ask = (one: ReturnType<typeof weighed>) =>
    memory.get("1", one.name, async () => {
      made.push(one.name);
      return one;
    });
  await ask(weighed("light"));
  await ask(heavy);
  heavy.bytes = 10;
  await ask(heavy);
  await ask(weighed("light"));
  await ask(heavy);
  expect(made).toEqual(["light", "heavy", "light", "heavy"]);
});

test("what failed is asked again", async () => {
  const memory = new Memory<ReturnType<typeof weighed>>(2);
  await expect(memory.get("1", "a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await memory.get("1", "a", async () => weighed("yes"))).toMatchObject({ name: "yes" });
});
