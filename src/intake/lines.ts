import { LIMITS } from "../text/index.js";

/** A line of a stream, without its line end; `bytes` is null when the line is longer than the limit and was passed over, as far as that goes. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
  /** Whether it is too long to be passed over: nothing behind it is read. */
  readonly isEndless?: boolean;
}

const LINE_FEED = 10;

/**
 * The lines of a byte stream, one at a time: the stream is read only as fast as the lines are taken, and no more than one
 * line is held. A line of more than `limit` bytes is passed over without being held; one of more than `most` ends the stream.
 */
export async function* lines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  most = LIMITS.document.passed.most,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (last: Uint8Array): Line => {
    const tooLong = size + last.length > limit;
    const bytes = tooLong ? null : held.length === 0 ? asBuffer(last) : Buffer.concat([...held, last]);
    held = [];
    size = 0;
    number++;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield finish(chunk.subarray(from, at));
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    if (size > most) {
      yield { number: number + 1, bytes: null, isEndless: true };
      return;
    }
    if (size > limit) held = [];
    else if (rest.length > 0) held.push(rest);
  }
  if (size > 0) yield finish(new Uint8Array(0));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
