import { expect, test } from "vitest";
import { USUAL_LIMITS } from "./guard.js";
import type { Input } from "./input.js";
import { ENTRIES } from "./result.js";
import { inOrder, results } from "./results.js";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function* numbered(count: number, taken: { count: number }, bytes = 1): AsyncGenerator<Input> {
  for (let i = 0; i < count; i++) {
    taken.count++;
    yield { problem: { severity: "error", message: String(i), place: null }, bytes };
  }
}

test("results come in the order of the inputs, and no more inputs are taken than are worked on", async () => {
  const taken = { count: 0 };
  let given = 0;
  const run = async (input: Input) => {
    const n = "problem" in input ? Number(input.problem.message) : -1;
    await later((n * 7) % 5);
    return { output: String(n), documents: 0, claims: 0, problems: [], bytes: 1 };
  };
  for await (const { output } of inOrder(numbered(40, taken), run, 4)) {
    expect(output).toBe(String(given++));
    expect(taken.count - given).toBeLessThanOrEqual(4);
  }
  expect(given).toBe(40);
});

test("a result does not wait for the next input", async () => {
  let answer: (() => void) | undefined;
  async function* waitingForAnswers(): AsyncGenerator<Input> {
    for await (const input of numbered(3, { count: 0 })) {
      yield input;
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
    }
  }
  let given = 0;
  const run = async () => ({ output: "", documents: 0, claims: 0, problems: [], bytes: 1 });
  for await (const _ of inOrder(waitingForAnswers(), run, 8)) {
    given++;
    await later(1);
    answer?.();
  }
  expect(given).toBe(3);
});

test("documents of many megabytes wait one at a time", async () => {
  const taken = { count: 0 };
  let given = 0;
  const run = async () => ({ output: "", documents: 0, claims: 0, problems: [], bytes: 1 });
  for await (const _ of inOrder(numbered(8, taken, 60 << 20), run, 16)) {
    given++;
    expect(taken.count - given).toBeLessThanOrEqual(2);
  }
});

test("a plain text that takes too long is given up too, with one thread", async () => {
  const bytes = Buffer.from("one hundred twenty three thousand ".repeat(40_000));
  const source = { name: "sums.txt", bytes };
  async function* one(): AsyncGenerator<Input> {
    yield { source, bytes: bytes.length };
  }
  const found = [];
  for await (const { problems } of results(
    one(),
    { options: {}, entries: "read" as const },
    { jobs: 1, limits: { ...USUAL_LIMITS, time: 1 } },
    ENTRIES,
  ))
    found.push(...problems.map(({ message }) => message));
  expect(found).toEqual([
    "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.",
  ]);
});

test("an input that can't be read is a result with its problem", async () => {
  const found = [];
  for await (const result of results(
    numbered(1, { count: 0 }),
    { options: {}, entries: "read" as const },
    { jobs: 1, limits: USUAL_LIMITS },
    ENTRIES,
  ))
    found.push(result);
  expect(found).toEqual([
    { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message: "0", place: null }], bytes: 1 },
  ]);
});

test("a run that is ended early leaves no thread whose answer nobody takes", async () => {
  const many = async function* (): AsyncGenerator<Input> {
    for (let i = 0; i < 20; i++)
      yield { source: { name: `${i}.txt`, bytes: Buffer.from("Malta lent Fiji $3.") }, bytes: 1 };
  };
  const asked = { options: {}, entries: "read" as const };
  for (let i = 0; i < 2; i++) {
    let taken = 0;
    for await (const _ of results(many(), asked, { jobs: 1, limits: USUAL_LIMITS }, ENTRIES)) {
      // The thread goes on to the next document while this one is at work.
      const started = performance.now();
      while (performance.now() - started < 100);
      if (++taken === 2) break;
    }
    await later(20);
    expect(taken).toBe(2);
  }
});
