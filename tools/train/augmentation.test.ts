import { describe, expect, it } from "vitest";
import { augment, titleCase, withoutFinalMark } from "./augmentation.js";
import { parseConllu } from "./conllu.js";
import { Random } from "./random.js";

const [sentence] = parseConllu(
  [
    "# text = Banks won't pay.",
    "1\tBanks\tbank\tNOUN\tNNS\t_\t4\tnsubj\t_\t_",
    "2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_",
    "2\two\twill\tAUX\tMD\t_\t4\taux\t_\t_",
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
    "4\tpay\tpay\tVERB\tVB\t_\t0\troot\t_\t_",
    "4.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_",
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
    "",
  ].join("\n"),
) as [ReturnType<typeof parseConllu>[number]];

describe("a treebank's sentence", () => {
  it("is its words, without ranges and empty nodes", () => {
    expect(sentence.forms).toEqual(["Banks", "wo", "n't", "pay", "."]);
    expect(sentence.heads).toEqual([3, 3, 3, -1, 3]);
  });

  it("loses its final mark only where nothing hangs on it", () => {
    expect(withoutFinalMark(sentence).forms).toEqual(["Banks", "wo", "n't", "pay"]);
    expect(withoutFinalMark({ ...sentence, heads: [4, 3, 3, -1, 3] }).forms).toHaveLength(5);
    const bare = withoutFinalMark(sentence);
    expect(withoutFinalMark(bare)).toBe(bare);
  });

  it("gets capitals as a headline has them", () => {
    expect(["signs", "of", "the", "BRICS", "pact"].map(titleCase)).toEqual(["Signs", "of", "the", "BRICS", "Pact"]);
  });

  it("is mostly left as it is", () => {
    const random = new Random(1);
    const changed = Array.from({ length: 2000 }, () => augment(sentence, random)).filter((s) => s !== sentence);
    expect(changed.length).toBeGreaterThan(120);
    expect(changed.length).toBeLessThan(320);
    expect(changed.some(({ forms }) => forms.includes("PAY"))).toBe(true);
    expect(changed.some(({ forms }) => forms.length === 4)).toBe(true);
  });
});
