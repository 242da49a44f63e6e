import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type CheckedText, checkedText, type Ground, groundOfFact, type Material } from "../../src/brief/index.js";

// Sentences by hand on facts of the sample documents: true ones, and false ones that differ in one thing. They were written before the checker was tried on them.

/** A sentence with the facts that it cites, by their places in the table. */
export interface HandSentence {
  readonly code: string;
  readonly isTrue: boolean;
  readonly facts: readonly number[];
  readonly text: string;
  /** Odd ones served to mend the checker, even ones to measure it: by their places among the true or the false of a language. Those on later facts, and those that are marked so, came later; then swapped ones, all false; the last are parted like the first; those told again by a hand that had not read the checker then served to mend it. */
  readonly set: "odd" | "even" | "late" | "swapped" | "last-odd" | "last-even" | "again" | "unseen";
}

// The tables lie beside the source, wherever this was compiled to.
const folder = path.join(
  fileURLToPath(new URL("../../", import.meta.url)).replace(/dist\/$/u, ""),
  "test/briefs/by-hand",
);
/** How many facts the first sentences are on; those on others were written when the checker had been mended. */
const EARLY = 51;

const linesOf = (file: string): string[] =>
  readFileSync(path.join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The facts, each with its claims and documents. `free.en` and its like are facts of their own, of texts in that language, with sentences as freely worded as an editor would write them. */
export const handMaterials = (name = "facts"): Material[] =>
  linesOf(`${name}.jsonl`).map((line) => JSON.parse(line) as Material);

/** Sentences of a language: lines of `+` or `-` (`o` and `x`: true and false, and written late; `s`: false by one thing that was swapped; `t` and `f`: true and false, and written last; `y` and `n`: true and false, and told again; `p` and `q`: by a hand that had seen neither these nor the checker), places of facts, `|` and the words. */
export function handSentences(code: string, name = code): HandSentence[] {
  const counts = { "+": 0, "-": 0, o: 0, x: 0, s: 0, t: 0, f: 0, y: 0, n: 0, p: 0, q: 0 };
  return linesOf(`${name}.txt`).map((line) => {
    const [, sign, places, text] = /^([+oxstfynpq-]) ([\d,]+) \| (.+)$/u.exec(line)!;
    const facts = places!.split(",").map(Number);
    const isOdd = ++counts[sign as keyof typeof counts] % 2 === 1;
    const isLate = sign === "o" || sign === "x" || facts.some((place) => place > EARLY);
    const half = isOdd ? "odd" : "even";
    const isLast = sign === "t" || sign === "f";
    const isAgain = sign === "y" || sign === "n";
    const isUnseen = sign === "p" || sign === "q";
    const set =
      sign === "s"
        ? "swapped"
        : isAgain
          ? "again"
          : isUnseen
            ? "unseen"
            : isLast
              ? (`last-${half}` as const)
              : isLate
                ? "late"
                : half;
    return { code, isTrue: "+otyp".includes(sign!), facts, text: text!, set };
  });
}

const kept = new WeakMap<Material, Ground>();
function groundOf(material: Material): Ground {
  const known = kept.get(material) ?? groundOfFact(material);
  kept.set(material, known);
  return known;
}

/** What the checker says of a sentence whose notes name the facts. */
export function checkedByHand({ code, facts, text }: HandSentence, materials: readonly Material[]): CheckedText {
  const grounds = new Map(
    facts.map((place) => [`${place}`, { facts: [groundOf(materials[place - 1]!)], claims: [] }] as const),
  );
  return checkedText(`${text}${facts.map((place) => `[^${place}]`).join("")}`, code, grounds);
}
