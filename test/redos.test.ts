import { expect, test } from "vitest";
import { expressions, expressionsIn } from "../tools/redos/expressions.js";
import { reduced } from "../tools/redos/reduced.js";
import { verdictOf, verdicts } from "../tools/redos/verdicts.js";

test("no regular expression is new that may take more time than in proportion to its text", {
  timeout: 120_000,
}, async () => {
  const known = verdicts();
  const bad: string[] = [];
  for (const { place, source, flags, digest } of expressions()) {
    const { kind, bound } = known.get(digest) ?? { kind: await verdictOf(source, flags), bound: "" };
    if (kind !== "safe" && bound === "")
      bad.push(`${place} is ${kind}: write it otherwise, or say in tools/redos/verdicts.tsv what bounds it: ${digest}`);
  }
  expect(bad).toEqual([]);
});

test("such an expression is found", async () => {
  const [slow, safe] = expressionsIn("a.ts", "const a = /^(a+)+$/u;\nconst b = /ab+c/g;");
  expect([slow!.place, safe!.place]).toEqual(["a.ts:1", "a.ts:2"]);
  expect(await verdictOf(slow!.source, slow!.flags)).toBe("slow");
  expect(await verdictOf(safe!.source, safe!.flags)).toBe("safe");
});

test("an expression over few characters is slow where that over all of them is", async () => {
  const verdict = async (source: string, flags: string) => {
    const few = reduced(source, flags);
    return few === null ? null : verdictOf(few.source, few.flags);
  };
  expect(await verdict(String.raw`^(?:\p{L}+-?)+$`, "u")).toBe("slow");
  expect(await verdict(String.raw`^(?:É|é)+(?:\p{Lu}+)+!$`, "iu")).toBe("slow");
  expect(await verdict(String.raw`^\p{Lu}\p{Ll}* of [^,]+$`, "u")).toBe("safe");
  // What looks ahead by a letter is left out, and what is before it still tried in all ways.
  expect(await verdict(String.raw`(?<!\p{L})(?:a+)+(?!\p{L})`, "u")).toBe("slow");
  expect(await verdict(String.raw`^\p{L}+(?=,)`, "u")).toBe("safe");
  // What looks as far as it likes, or back at what it found, is not reduced.
  expect(reduced("a(?=.*b)", "u")).toBeNull();
  expect(reduced(String.raw`(a)\1+`, "u")).toBeNull();
});
