import { describe, expect, it } from "vitest";
import { view } from "./atoms.js";
import type { Rule, WordToken } from "./rule.js";
import { choose, derive, derivedFrom } from "./rules.js";

const words = (text: string): WordToken[] =>
  [...text.matchAll(/\S+/gu)].map((found) => ({
    form: found[0],
    span: { start: found.index, end: found.index + found[0].length },
  }));

const digit: Rule = {
  name: "digit",
  dimension: "number",
  pattern: [{ kind: "atom", of: "digits", read: (atom) => Number(atom.text) }],
  produce: ([value]) => value,
};
const sum: Rule = {
  name: "sum",
  dimension: "number",
  pattern: [
    { kind: "dimension", dimension: "number" },
    { kind: "words", entries: new Map([["plus", 1]]) },
    { kind: "words", entries: new Map([["about", 1]]), optional: true },
    { kind: "dimension", dimension: "number" },
  ],
  produce: ([x, , , y]) => (x as number) + (y as number),
};

describe("the engine of rules", () => {
  it("derives to saturation and keeps the tree", () => {
    const seen = view(words("so 1 plus about 2 plus 3 ends"));
    const [node, ...others] = choose(derive(seen, [digit, sum]), seen.atoms.length);
    expect(others).toEqual([]);
    const derived = derivedFrom(seen, node!);
    expect([derived.value, derived.rule, derived.span]).toEqual([6, "sum", { start: 3, end: 24 }]);
    expect(derived.parts.length).toBe(2);
    expect(
      derived.parts.flatMap((part) => (part.parts.length > 0 ? part.parts : [part])).map((part) => part.value),
    ).toEqual([1, 2, 3]);
  });

  it("cuts words into the same atoms however they were tokenized", () => {
    const atoms = (tokens: WordToken[]) =>
      view(tokens).atoms.map(({ text, start, end, glued, kind }) => [text, start, end, glued, kind]);
    const token = (form: string, start: number) => ({ form, span: { start, end: start + form.length } });
    expect(atoms([token("mid-2023", 0), token("US$5m", 9)])).toEqual(
      atoms([
        token("mid", 0),
        token("-", 3),
        token("2023", 4),
        token("US", 9),
        token("$", 11),
        token("5", 12),
        token("m", 13),
      ]),
    );
  });

  it("gives the span of the word to atoms that normalisation moved", () => {
    const [first, second] = view([{ form: "mid-May", span: { start: 4, end: 13 } }]).atoms;
    expect([first, second].map((atom) => [atom!.start, atom!.end])).toEqual([
      [4, 13],
      [4, 13],
    ]);
  });

  it("refuses a rule that begins with an optional item", () => {
    const wrong: Rule = { ...sum, pattern: [{ kind: "dimension", dimension: "number", optional: true }] };
    expect(() => derive(view(words("1")), [wrong])).toThrow(TypeError);
  });

  it("keeps the longer reading, then the earlier, then the first rule's", () => {
    const seen = view(words("1 plus 2"));
    const twin: Rule = { ...digit, name: "twin" };
    expect(choose(derive(seen, [digit, twin]), 3).map((node) => node.rule)).toEqual(["digit", "digit"]);
  });
});
