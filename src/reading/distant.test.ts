import { MessageChannel } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { type Asked, answerAt, DistantEncoder } from "./distant.js";
import type { Encodes } from "./encoder.js";
import { ReaderError } from "./reader-error.js";

const channel = () => new MessageChannel();
const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of open.splice(0)) port1.close();
});

/** An encoder that gives back what it is asked, and the one at the other end of a channel that it answers. */
function pair(here: Encodes): DistantEncoder {
  const ends = channel();
  open.push(ends);
  answerAt(ends.port1, async () => here);
  return new DistantEncoder(() => ends.port2, "reader");
}
const window = { pieces: [7, 9].map((id) => ({ id, start: 0, end: 0 })), marks: Uint8Array.from([1, 2]) };

test("what another thread encodes is what it would have encoded here, one window after another", async () => {
  const echo: Encodes = {
    encode: async ({ pieces, marks }) => ({
      scores: Float32Array.from(pieces, ({ id }) => id),
      parts: Float32Array.from(marks),
    }),
  };
  const distant = pair(echo);
  for (const asked of [window, { ...window, marks: Uint8Array.from([3]) }])
    expect(await distant.encode(asked)).toEqual(await echo.encode(asked));
});

test("what was asked before the other thread was there is answered too", async () => {
  const ends = channel();
  open.push(ends);
  const asking = new DistantEncoder(() => ends.port2, "reader").encode(window);
  const first = await new Promise<Asked>((resolve) => ends.port1.once("message", resolve));
  const scores = Float32Array.from(first.ids);
  answerAt(ends.port1, async () => ({ encode: async () => ({ scores, parts: scores }) }), first);
  expect((await asking).scores).toEqual(Float32Array.from([7, 9]));
});

test("why it can't is told in its own sentence", async () => {
  const broken: Encodes = { encode: () => Promise.reject(new Error("The weights are damaged.")) };
  const failing = pair(broken).encode(window);
  await expect(failing).rejects.toThrow("The weights are damaged.");
  await expect(failing).rejects.toBeInstanceOf(ReaderError);
});

test("nobody waits for a thread that has ended", async () => {
  const ends = channel();
  const waiting = new DistantEncoder(() => ends.port2, "reader").encode(window);
  ends.port1.close();
  await expect(waiting).rejects.toBeInstanceOf(ReaderError);
});
