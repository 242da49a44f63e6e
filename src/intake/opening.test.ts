import { afterEach, expect, test, vi } from "vitest";
import { zipOf } from "../document/archive/archives.corpus.js";
import type { Guard } from "./guard.js";
import { USUAL_LIMITS } from "./guard.js";
import { inputsOf } from "./input.js";
import { EMPTY, type EntryTask, type Result } from "./result.js";
import { results } from "./results.js";

const OVER = "From a@b.example Mon Jan 01 00:00:00 2024";
const box = (messages: number) => Buffer.from(`${OVER}\nFrom: a@b.example\n\nhi\n\n`.repeat(messages));
const zip = (files: number) => zipOf(Array.from({ length: files }, (_, i) => ({ name: `${i}.txt`, content: "words" })));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What is told of a file each of whose documents takes so many seconds: how many were read, and its problems. */
async function told(name: string, chunks: AsyncIterable<Uint8Array>, seconds: number) {
  const guard = {
    async run({ source }: EntryTask, took: (milliseconds: number) => void): Promise<Result> {
      took(seconds * 1000);
      return { ...EMPTY, documents: "bytes" in source || "body" in source ? 1 : 0 };
    },
  } as unknown as Guard<EntryTask, Result>;
  const manner = { jobs: 1, limits: USUAL_LIMITS, guard };
  const reader = { worker: new URL("file:///none") };
  let documents = 0;
  const problems: string[] = [];
  for await (const result of results(
    inputsOf(name, chunks),
    { options: {}, entries: "read" as const },
    manner,
    reader,
  )) {
    documents += result.documents;
    problems.push(...result.problems.map(({ message }) => message));
  }
  return { documents, problems };
}

afterEach(() => vi.restoreAllMocks());

test.each([
  ["an archive", "a.zip", zip(9)],
  ["a mailbox", "a.mbox", box(9)],
])("%s that takes longer than its size allows is told with what was read and what is left", async (_, name, bytes) => {
  const { documents, problems } = await told(name, once(bytes), 50);
  // Four time limits of 30 s; some were taken up when the third was done.
  expect(documents).toBeGreaterThanOrEqual(3);
  expect(documents).toBeLessThan(9);
  expect(problems).toEqual([
    `Reading this took longer than its size allows (documents read: ${documents}, left out: ${9 - documents}); split it, or allow more with --time-limit.`,
  ]);
});

test("each byte of an archive adds time, but of what is packed tightly ten alone for one", async () => {
  const text = (bytes: number) => Buffer.from(Array.from({ length: bytes }, (_, i) => 97 + ((i * i * 7 + i) % 26)));
  const files = (stored: boolean) =>
    Array.from({ length: 9 }, (_, i) => ({ name: `${i}.txt`, content: text(1e5), stored }));
  expect(await told("a.zip", once(zipOf(files(true))), 50)).toEqual({ documents: 9, problems: [] });
  expect((await told("a.zip", once(zipOf(files(false))), 50)).documents).toBeLessThan(9);
});

test("files that hold nothing else, and time in which a sender is silent, are on no such clock", async () => {
  expect(await told("a.txt", once(Buffer.from("words")), 1000)).toEqual({ documents: 1, problems: [] });
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  async function* slow() {
    const bytes = box(9);
    for (let at = 0; at < bytes.length; at += 100) {
      now += 1e6;
      yield bytes.subarray(at, at + 100);
    }
  }
  expect(await told("a.mbox", slow(), 1)).toEqual({ documents: 9, problems: [] });
});

test("time in which a file is unpacked is on it too", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const joined = Buffer.concat;
  // A mailbox joins the pieces that come.
  vi.spyOn(Buffer, "concat").mockImplementation((...given) => {
    now += 50_000;
    return joined(...given);
  });
  const { documents, problems } = await told("a.mbox", once(box(9)), 1);
  expect(documents).toBeLessThan(9);
  expect(problems).toEqual([expect.stringContaining(`(documents read: ${documents}, left out: `)]);
});
