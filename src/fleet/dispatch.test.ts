import { expect, test } from "vitest";
import type { Input } from "../intake/index.js";
import { decoded, encoded, messageId } from "./dispatch.js";

const AT = "2026-03-01T09:00:00Z";
const OPTIONS = { reader: "rules", date: "2024-07" } as const;
const bytes = Uint8Array.from([0x25, 0x50, 0x0a, 0x00, 0xff]);
type Sendable = Exclude<Input, { problem: unknown }>;

const told = { publisher: "The Lantern", date: "2024-08-02", tags: ["ferry"], title: "A ferry" };
const inputs: readonly (readonly [string, Sendable])[] = [
  ["a file", { source: { name: "a.pdf", bytes }, bytes: 5 }],
  ["a message of a mailbox", { source: { name: "b.mbox/2", told, body: { bytes } }, only: "b.mbox/2/1", bytes: 5 }],
  ["a page", { source: { name: "c.warc/1", told: { url: "https://x.example/" }, body: { html: "<p>é\n" } }, bytes: 9 }],
  ["words", { source: { name: "d.csv:2", told, body: { text: "Two\nlines." } }, bytes: 9 }],
  ["a record", { source: { name: "r1", record: { text: "Words.", language: "en", tags: ["a"] } }, bytes: 9 }],
];

test.each(inputs)("%s arrives as it was sent, with the order of its fields", (_, input) => {
  const sent = { at: AT, beside: true, originals: true, options: OPTIONS };
  const message = encoded(input, sent)!;
  const arrived = decoded(message);
  if (typeof arrived === "string") throw new Error(arrived);
  const { source, ...rest } = arrived;
  expect({ only: undefined, ...rest }).toEqual({ only: input.only, ...sent });
  const plain = (value: unknown) => JSON.stringify(value, (_, one) => (one instanceof Uint8Array ? [...one] : one));
  expect(plain(source)).toBe(plain(input.source));
  expect(messageId(message)).toBe(messageId(encoded(input, sent)!));
});

test.each([
  ["nothing", ""],
  ["no JSON", "hello\nworld"],
  ["a file of this machine", '{"name":"a","as":"path","at":"2026-03-01T09:00:00Z"}\n/etc/passwd'],
  ["a field that there is not", '{"name":"a","as":"file","at":"2026-03-01T09:00:00Z","ledger":"x"}\nb'],
  ["a reader that there is not", '{"name":"a","as":"file","at":"2026-03-01T09:00:00Z","options":{"reader":"mine"}}\nb'],
  ["no instant", '{"name":"a","as":"file","at":"yesterday"}\nb'],
  ["a record that is none", '{"name":"a","as":"record","at":"2026-03-01T09:00:00Z"}\n{"text":7}'],
])("%s is refused with a sentence", (_, message) => {
  expect(decoded(Buffer.from(message))).toMatch(/^Th(?:is|e) .+\.$/u);
});

test("a part of a message is not sent alone", () => {
  const content = { format: "text", title: null } as never;
  const source = { name: "m.eml/1", body: { content, identity: "x" } };
  expect(encoded({ source, bytes: 1 }, { at: AT, beside: false, originals: false, options: {} })).toBeNull();
});
