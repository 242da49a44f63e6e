import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Input, inputsOf } from "../../intake/index.js";
import type { WatchedSource } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { leftIll, leftWell } from "./pace.js";
import { nothing, type Portion, portionsOf } from "./portion.js";
import type { Visiting } from "./web-source.js";

/** Bytes of a message at most: more than any server lets through. */
const LARGEST = LIMITS.document.file.most;

/** A message of a Maildir. */
interface Message {
  /** Its name without the flags that programs put behind it, which they change. */
  readonly unique: string;
  readonly file: string;
}

/** Whether a folder is a Maildir: it has the three folders that make one. */
export async function isMaildir(folder: string): Promise<boolean> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = new Set(found.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  return ["new", "cur", "tmp"].every((name) => names.has(name));
}

/**
 * The messages of a Maildir that were not taken yet, portion by portion. By its rules (https://cr.yp.to/proto/maildir.html) a message is whole as soon as it is in
 * `new` or `cur`, and nothing need be locked; nothing is moved or changed.
 */
export async function* visitMaildir(
  source: WatchedSource,
  { ledger, now, most, signal }: Visiting,
): AsyncGenerator<Portion> {
  const messages = await messagesOf(source.address);
  if (messages === null) {
    const trouble = "The Maildir can't be read; it needs the folders new and cur, and permission to read them.";
    yield nothing(leftIll(source, now, { trouble }));
    return;
  }
  const keyOf = ({ unique }: Message) => `${source.address} ${unique}`;
  const taken = await ledger.watching.taken(messages.map(keyOf));
  const fresh = messages.filter((message) => !taken.has(keyOf(message))).slice(0, most);
  for (const portion of portionsOf(fresh)) {
    yield {
      inputs: read(portion, source),
      left: () => ({ source, entries: portion.map(keyOf) }),
    };
    if (signal.aborted) return;
  }
  yield nothing(leftWell(source, now, {}));
}

/** All messages in the order of their names, which begin with when they came; null where there are none to be had. */
async function messagesOf(folder: string): Promise<Message[] | null> {
  const messages = new Map<string, Message>();
  for (const inner of ["new", "cur"]) {
    const names = await readdir(path.join(folder, inner)).catch(() => null);
    if (names === null) return null;
    for (const name of names) {
      if (name.startsWith(".")) continue;
      const unique = name.split(":")[0]!;
      messages.set(unique, { unique, file: path.join(folder, inner, name) });
    }
  }
  return [...messages.values()].sort((a, b) => (a.unique < b.unique ? -1 : 1));
}

async function* read(messages: readonly Message[], { address, publisher }: WatchedSource): AsyncGenerator<Input> {
  for (const { unique, file } of messages) {
    const name = path.join(address, `${unique}.eml`);
    const bytes = await bytesOf(file, path.join(address, "cur"), unique);
    if (bytes === null || bytes.length > LARGEST) {
      const message =
        bytes === null ? "The message can't be read; it may have been moved." : "This is too large to be a message.";
      yield { problem: { severity: "warning", message, place: name }, bytes: 0 };
      continue;
    }
    for await (const input of inputsOf(name, once(bytes)))
      yield "problem" in input || publisher === null ? input : { ...input, options: { ...input.options, publisher } };
  }
}

/** The bytes of a message. A program that shows mail may have moved it to `cur` or changed its flags since the folder was listed. */
async function bytesOf(file: string, current: string, unique: string): Promise<Uint8Array | null> {
  const there = await readFile(file).catch(() => null);
  if (there !== null) return there;
  const moved = (await readdir(current).catch(() => [])).find((name) => name.split(":")[0] === unique);
  return moved === undefined ? null : readFile(path.join(current, moved)).catch(() => null);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
