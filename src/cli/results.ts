import type { Piscina } from "piscina";
import type { Input } from "./input.js";
import { type Result, resultOf, type Task } from "./result.js";

/** What one input gave, with the bytes of input that it took. */
export interface Progressed extends Result {
  readonly bytes: number;
}

/** Bytes of documents that wait for a thread, whatever their number. */
const WAITING_BYTES = 64 * 1024 * 1024;

/**
 * Reads inputs on `jobs` threads (1: this one) and gives the results in input order. No more is taken from the inputs than
 * keeps the threads busy, so memory does not grow with the stream.
 */
export async function* results(
  inputs: AsyncIterable<Input>,
  shared: Omit<Task, "source">,
  jobs: number,
): AsyncGenerator<Progressed> {
  if (jobs === 1) {
    for await (const input of inputs) yield await result(input, shared, resultOf);
    return;
  }
  const { Piscina } = await import("piscina");
  const pool: Piscina<Task, Result> = new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: 1,
    maxThreads: jobs,
    maxQueue: Number.POSITIVE_INFINITY,
  });
  try {
    yield* inOrder(inputs, (input) => result(input, shared, (task) => pool.run(task)), 2 * jobs);
  } finally {
    await pool.destroy();
  }
}

/** Runs up to `most` inputs at once and gives their results in the order of the inputs. */
export async function* inOrder(
  inputs: AsyncIterable<Input>,
  run: (input: Input) => Promise<Progressed>,
  most: number,
): AsyncGenerator<Progressed> {
  const waiting: { readonly done: Promise<Progressed>; readonly bytes: number }[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    waiting.push({ done: run(input), bytes: input.bytes });
    bytes += input.bytes;
    while (waiting.length >= most || bytes > WAITING_BYTES) {
      const first = waiting.shift()!;
      bytes -= first.bytes;
      yield await first.done;
    }
  }
  for (const { done } of waiting) yield await done;
}

async function result(
  input: Input,
  shared: Omit<Task, "source">,
  run: (task: Task) => Promise<Result>,
): Promise<Progressed> {
  if ("problem" in input) return { output: "", claims: 0, problems: [input.problem], bytes: input.bytes };
  return { ...(await run({ ...shared, source: input.source })), bytes: input.bytes };
}
