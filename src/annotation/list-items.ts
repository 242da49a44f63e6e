import type { Atom } from "./atom.js";

/** Where the items of a list on one line begin, and the words that are their labels: indices of words. */
export interface ListItems {
  readonly starts: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
}

const NONE: ListItems = { starts: new Set(), labels: new Set() };

/** A label: "1.", "1)", "1.)", "a)", also behind a bullet. */
interface Label {
  /** Indices of its first word and of the first word behind it. */
  readonly from: number;
  readonly to: number;
  /** What it counts, and its form: labels of a list differ in the first and share the second. */
  readonly value: number;
  readonly form: string;
}

/**
 * The items of a list that was written on one line, "1. The first 2. The second": the first label opens the stretch, and each counts one more than the one before it.
 * Cost is linear.
 */
export function listItems(words: readonly Atom[]): ListItems {
  const first = labelAt(words, 0);
  if (first === null) return NONE;
  const found = [first];
  for (let at = first.to; at < words.length; at++) {
    const last = found.at(-1)!;
    const label = labelAt(words, at);
    if (label === null || label.form !== last.form || label.value !== last.value + 1) continue;
    found.push(label);
    at = label.to - 1;
  }
  if (found.length < 2) return NONE;
  const labels = found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  return { starts: new Set(found.map(({ from }) => from)), labels: new Set(labels) };
}

const BULLET = /^[•·▪◦‣⁃–-]$/u;

function labelAt(words: readonly Atom[], from: number): Label | null {
  if (words[from]!.glued) return null;
  const bullet = BULLET.test(words[from]!.text);
  const at = bullet ? from + 1 : from;
  const count = words[at];
  if (count === undefined) return null;
  const value = counted(count);
  if (value === null) return null;
  let to = at + 1;
  let marks = "";
  while (
    to < words.length &&
    words[to]!.glued &&
    (words[to]!.text === "." || words[to]!.text === ")") &&
    marks.length < 2
  )
    marks += words[to++]!.text;
  const next = words[to];
  if (marks === "" || next === undefined || next.glued || !/^\p{Lu}/u.test(next.text)) return null;
  return { from, to, value, form: `${bullet ? words[from]!.text : ""}${count.kind}${marks}` };
}

/** What a label counts: a number of up to three figures, or a small letter by its place in its alphabet. */
function counted({ text, kind }: Atom): number | null {
  if (kind === "digits") return /^\d{1,3}$/u.test(text) ? Number(text) : null;
  return /^\p{Ll}$/u.test(text) ? text.codePointAt(0)! : null;
}
