import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, printableJson } from "./printable.js";

test("controls are shown, white space is one space", () => {
  expect(printable("a\u001b[2Jb\u0007")).toBe("a␛[2Jb␇");
  expect(printable("a\r\n\t b\u00a0c\u2028d")).toBe("a b c d");
  expect(printable("co\u00adoperation\u200b")).toBe("cooperation");
  expect(printable("x\u202egnp.exe\u2066\u009b31m\u007f")).toBe("x�gnp.exe��31m␡");
  expect(printable("half \ud800 a pair")).toBe("half � a pair");
});

test("letters of every script stay as they are", () => {
  for (const text of ["Қазақстан", "中国", "Türkiye’nin", "نيويورك", "👩‍👩‍👧", "é\u0301"])
    expect(printable(text)).toBe(text);
});

test("nothing that a terminal obeys is left, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});

test("JSON keeps its meaning and is safe to show", () => {
  const value = { text: "a\u009b31m\u202eb\u001b\u2028" };
  const json = printableJson(value);
  expect(json).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(json)).toEqual(value);
});
