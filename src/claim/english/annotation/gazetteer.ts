import type { Atom } from "../../../annotation/index.js";
import { fold, phraseAtoms } from "../../../annotation/index.js";

/** How the letters' case decides: as written but for capitals more ("cased"), to the letter ("exact"), not at all ("any"). */
export type CaseRule = "cased" | "exact" | "any";

interface Entry<P> {
  readonly written: string;
  readonly payload: P;
  readonly rule: CaseRule;
}

interface Leaf<P> {
  readonly atoms: readonly string[];
  readonly payload: P;
  readonly rule: CaseRule;
}

interface Node<P> {
  readonly next: Map<string, Node<P>>;
  readonly leaves: Leaf<P>[];
}

/** A match of a gazetteer: atoms up to `to` (exclusive), and everything that this stretch may stand for. */
export interface Hit<P> {
  readonly to: number;
  readonly payloads: readonly P[];
}

/**
 * Phrases found in running atoms, the longest first. Filling it only files each phrase under its first word; the tries
 * below a word are built when a text holds that word, so that a table of ten thousand phrases costs milliseconds.
 */
export class Gazetteer<P> {
  private readonly filed = new Map<string, Entry<P>[]>();
  private readonly tries = new Map<string, Node<P>>();

  add(written: string, payload: P, rule: CaseRule = "cased"): void {
    const first = firstAtom(written);
    if (first === "") return;
    const key = fold(first);
    const entries = this.filed.get(key);
    if (entries) entries.push({ written, payload, rule });
    else this.filed.set(key, [{ written, payload, rule }]);
    if (this.tries.size > 0) this.tries.delete(key);
  }

  /** Matches that begin at atom `from` and end by `limit`, longest first. */
  match(atoms: readonly Atom[], from: number, limit: number): readonly Hit<P>[] {
    const key = fold(atoms[from]!.text);
    const entries = this.filed.get(key);
    if (!entries) return NONE;
    let node: Node<P> | undefined = this.tries.get(key);
    if (!node) {
      node = trie(entries);
      this.tries.set(key, node);
    }
    const hits: Hit<P>[] = [];
    for (let at = from + 1; ; at++) {
      if (node.leaves.length > 0) {
        const fitting = node.leaves.filter((leaf) => fits(leaf, atoms, from));
        if (fitting.length > 0) hits.push({ to: at, payloads: fitting.map((leaf) => leaf.payload) });
      }
      if (at >= limit) break;
      const below: Node<P> | undefined = node.next.get(fold(atoms[at]!.text));
      if (!below) break;
      node = below;
    }
    return hits.reverse();
  }
}

const NONE: readonly never[] = [];

/** The first atom of a phrase. Most begin with plain letters, and thousands are filed at the start of the program. */
function firstAtom(written: string): string {
  let end = 0;
  while (end < written.length && isPlainLetter(written.charCodeAt(end))) end++;
  const next = written.charCodeAt(end);
  return end > 0 && !(next > 127) ? written.slice(0, end) : (phraseAtoms(written)[0]?.text ?? "");
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function trie<P>(entries: readonly Entry<P>[]): Node<P> {
  const root: Node<P> = { next: new Map(), leaves: [] };
  for (const { written, payload, rule } of entries) {
    const atoms = phraseAtoms(written).map(({ text }) => text);
    let node = root;
    for (const atom of atoms.slice(1)) {
      const key = fold(atom);
      let below = node.next.get(key);
      if (!below) {
        below = { next: new Map(), leaves: [] };
        node.next.set(key, below);
      }
      node = below;
    }
    node.leaves.push({ atoms, payload, rule });
  }
  return root;
}

function fits<P>(leaf: Leaf<P>, atoms: readonly Atom[], from: number): boolean {
  if (leaf.rule === "any") return true;
  return leaf.atoms.every((written, k) => {
    const text = atoms[from + k]!.text;
    if (written === text) return true;
    if (leaf.rule === "exact" || isAcronym(written)) return false;
    return !isCapital(written) || isCapital(text);
  });
}

/** Two capitals or more and few small letters: "US", "BiH", "DRC". */
function isAcronym(word: string): boolean {
  let capitals = 0;
  for (const letter of word) if (isCapital(letter)) capitals++;
  return capitals >= 2 && capitals * 2 > word.length;
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}
