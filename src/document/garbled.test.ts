import { expect, test } from "vitest";
import { decode } from "./decoding.js";
import { isGarbled } from "./garbled.js";
import { readDocument } from "./read.js";

/** Bytes without an order in them, the same every time; none is a control character of ASCII. */
function chance(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 32 + (state % 224);
  });
}

/** Russian as DOS wrote it, which no browser knows by its bytes. */
function cp866(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => {
    const code = unit.codePointAt(0)!;
    return code < 0x80 ? code : code - 0x410 + (code < 0x440 ? 0x80 : 0xb0);
  });
}

test.each([
  ["bytes of chance that begin like no format", chance(180)],
  ["a few bytes that an encoding lets through", Buffer.from("wqPCo8Kj/f7/gYLp+Ojh8P0=", "base64")],
  ["numbers of two bytes", Buffer.from(Uint16Array.from({ length: 90 }, (_, i) => 1 + ((i * 5) % 30)).buffer)],
  ["Russian in an encoding of DOS", cp866("Встреча в Ташкенте. Министры обсудили торговлю и суда.")],
])("%s: refused in a sentence", async (_, bytes) => {
  const { document, problems } = await readDocument({ name: "x", bytes: new Uint8Array(bytes) });
  expect(document).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("not text in any known encoding")]);
});

test.each([
  ["gb18030", "0tS088u51rO6zdbQufrHqcrwwcvQrbao"],
  ["windows-1254", "VPxya2l5ZSB2ZSDHaW4gYW50bGHebWEgaW16YWxhZP0uIEf2cv7ebWVsZXIgc/xyZGU="],
])("words in %s are text, guessed as they are", (_, base64) => {
  const decoded = decode(Buffer.from(base64, "base64"));
  expect(decoded.guessed).toBe(true);
  expect(isGarbled(decoded)).toBe(false);
});
