import type { Source } from "../entente.js";
import { LIMITS } from "../text/index.js";
import { Guard, type Limits } from "./guard.js";
import type { Input } from "./input.js";
import type { ModelDesk } from "./model/index.js";
import { fault, type Reader, type Result, type Task } from "./result.js";

/** What one input gave, with the bytes of input that it took. */
export interface Progressed extends Result {
  readonly bytes: number;
  /** What was read; missing where there was nothing to read. */
  readonly source?: Source;
}

/** Bytes of documents that wait for a thread, whatever their number. */
const WAITING_BYTES = LIMITS.document.waiting.most;

/** How inputs are read. */
export interface Manner {
  /** Threads. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Asks language models for those who read. */
  readonly desk?: ModelDesk | undefined;
}

/** Reads on threads that are there already, and stay: of whoever reads little, often. */
export interface Held<T extends Task, R extends Result> extends Manner {
  readonly guard?: Guard<T, R> | undefined;
}

/**
 * Reads inputs on `jobs` threads and gives the results in input order. Every document is read within limits, on a thread that can be given
 * up: this one never looks into a document. No more is taken from the inputs than keeps the threads busy, so memory does not grow with the stream.
 */
export async function* results<T extends Task, R extends Result>(
  inputs: AsyncIterable<Input>,
  shared: Omit<T, "source" | "only">,
  { jobs, limits, desk, guard: held }: Held<T, R>,
  reader: Reader<T, R>,
): AsyncGenerator<Progressed> {
  const guard = held ?? new Guard(jobs, limits, reader, desk);
  try {
    yield* inOrder(
      inputs,
      (input) => result<T>(input, shared, (task, took) => guard.run(task, took), limits.time),
      2 * jobs,
    );
  } finally {
    if (held === undefined) await guard.close();
  }
}

/**
 * Runs up to `most` inputs at once and gives their results in the order of the inputs, each as soon as it and those before it
 * are done: an input that is long in coming holds nothing back.
 */
export async function* inOrder(
  inputs: AsyncIterable<Input>,
  run: (input: Input) => Promise<Progressed>,
  most: number,
): AsyncGenerator<Progressed> {
  const iterator = inputs[Symbol.asyncIterator]();
  const waiting: { readonly done: Promise<{ result: Progressed }>; readonly bytes: number }[] = [];
  let bytes = 0;
  const ask = () => iterator.next().then((input) => ({ input }));
  let coming: ReturnType<typeof ask> | null = ask();
  let ended = false;
  while (coming || waiting.length > 0) {
    const first = waiting[0];
    const step = await Promise.race([...(first ? [first.done] : []), ...(coming ? [coming] : [])]);
    if ("result" in step) {
      bytes -= waiting.shift()!.bytes;
      yield step.result;
    } else {
      coming = null;
      ended = step.input.done ?? false;
      if (!step.input.done) {
        const input = step.input.value;
        waiting.push({ done: run(input).then((result) => ({ result })), bytes: input.bytes });
        bytes += input.bytes;
      }
    }
    if (!coming && !ended && waiting.length < most && bytes <= WAITING_BYTES) coming = ask();
  }
}

async function result<T extends Task>(
  input: Input,
  shared: Omit<T, "source" | "only">,
  run: (task: T, took: (milliseconds: number) => void) => Promise<Result>,
  time: number,
): Promise<Progressed> {
  if ("problem" in input) return { output: "", documents: 0, claims: 0, problems: [input.problem], bytes: input.bytes };
  const { source, only, options = shared.options, originals, bytes, opening } = input;
  const own = { source, only, options, ...(originals === undefined ? {} : { originals }) };
  // A thread may die of a document (of too little memory, say); the others go on.
  const took = (milliseconds: number) => opening?.read(milliseconds, time);
  const done = await run({ ...shared, ...own } as T, took).catch((error: unknown) => fault(source.name, error));
  return { ...done, bytes, source };
}
