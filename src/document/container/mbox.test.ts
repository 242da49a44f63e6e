import { expect, test } from "vitest";
import { Allowance } from "../archive/index.js";
import { mbox } from "./mbox.js";

/** The messages of a mailbox that comes in pieces of so many bytes. */
async function messages(box: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(box, "latin1");
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const all: string[] = [];
  for await (const found of mbox.members(pieces(), "box", new Allowance()))
    if ("body" in found && "bytes" in found.body) all.push(Buffer.from(found.body.bytes).toString("latin1"));
  return all;
}

const OVER = "From a@b.example Mon Jan 01 00:00:00 2024";

test.each([1, 2, 3, 5, 7, 1000])("messages of a mailbox in pieces of %i bytes", async (size) => {
  const box = `${OVER}\nFrom: a\n\nOne\n>From here\n>>From there\n\n${OVER}\n\n${OVER}\nB: c\nFrom me to you, 2024\n\nFrom the first\n`;
  expect(await messages(box, size)).toEqual([
    "From: a\n\nOne\nFrom here\n>From there\n",
    "",
    "B: c\nFrom me to you, 2024\n\nFrom the first",
  ]);
  expect(await messages(box.replaceAll("\n", "\r\n"), size)).toEqual(await messages(box, size));
});
