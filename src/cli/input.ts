import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Problem } from "../document/index.js";
import type { Source } from "../entente.js";
import { lines } from "./lines.js";
import { recordOf } from "./record.js";

/** One thing to read, or why it can't be; `bytes` is what it takes of the input, for progress. */
export type Input =
  | { readonly source: Source; readonly bytes: number }
  | { readonly problem: Problem; readonly bytes: number };

/** Bytes of one document or one line of JSON that are held at once. */
const LIMIT = 64 * 1024 * 1024;
const STANDARD_INPUT = "-";

/** Documents of files: one a file, or with `from` "jsonl" one a line. `-` is standard input. Read one at a time. */
export async function* inputs(files: readonly string[], from: "file" | "jsonl"): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      const stream = await open(file);
      if (from === "jsonl") yield* records(file, stream);
      else yield await whole(file, stream);
    } catch (error) {
      yield { problem: failure(file, reason(error)), bytes: 0 };
    }
  }
}

/** The bytes that the files hold together; null when one of them is a stream whose end is not known. */
export async function totalBytes(files: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    const known = file === STANDARD_INPUT ? null : await stat(file).catch(() => null);
    if (!known?.isFile()) return null;
    total += known.size;
  }
  return total;
}

async function open(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === STANDARD_INPUT) return process.stdin;
  if ((await stat(file)).isDirectory()) throw new Unreadable("This is a folder; name the files in it.");
  return createReadStream(file, { highWaterMark: 1 << 18 });
}

async function whole(file: string, stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LIMIT)
      throw new Unreadable(`This is larger than ${LIMIT >> 20} MB, the most that one document may have; split it.`);
    chunks.push(chunk);
  }
  return { source: { name: file, bytes: Buffer.concat(chunks) }, bytes: size };
}

async function* records(file: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let empty = true;
  for await (const line of lines(stream, LIMIT)) {
    const place = `${file}:${line.number}`;
    if (line.bytes === null) {
      empty = false;
      yield {
        problem: failure(place, `This line is longer than ${LIMIT >> 20} MB and was passed over; split the document.`),
        bytes: LIMIT,
      };
      continue;
    }
    const record = recordOf(line.bytes, place);
    if (record === null) continue;
    empty = false;
    const bytes = line.bytes.length + 1;
    yield typeof record === "string" ? { problem: failure(place, record), bytes } : { source: record, bytes };
  }
  if (empty)
    yield { problem: failure(file, "This holds no documents; it should have one JSON object a line."), bytes: 0 };
}

/** An input that exists but can't be taken, with the sentence that says so. */
class Unreadable extends Error {}

function failure(place: string, message: string): Problem {
  return { severity: "error", message, place };
}

function reason(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  const known: Record<string, string> = {
    ENOENT: "There is no such file; check the name.",
    ENOTDIR: "There is no such file; check the name.",
    EACCES: "This file may not be read; check its permissions.",
    EPERM: "This file may not be read; check its permissions.",
    ENAMETOOLONG: "The name is too long for a file.",
    ELOOP: "This name leads in a circle of links.",
    EISDIR: "This is a folder; name the files in it.",
    ERR_INVALID_ARG_VALUE: "This is no name of a file; check it.",
  };
  return known[code] ?? `This file can't be read (${code}); check the file and its disk.`;
}
