// The same expression over few characters. Characters that no class of it tells apart are one and the same to it, so one of each sort stands for all: what takes more than linear
// time over some text does so over a text of those. An automaton of twenty characters is decided where one of all letters of Unicode is not.

interface Part {
  /** What matches one character; what stands around it; what looks ahead or behind. */
  readonly kind: "atom" | "other" | "look";
  readonly text: string;
}

const ATOM = new RegExp(
  [
    String.raw`\[(?:\\.|[^\]\\])*\]`,
    String.raw`\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^bBk1-9])`,
    String.raw`[^\\()[\]{}|*+?^$]`,
    String.raw`[\]}]`,
  ].join("|"),
  "uy",
);
const LOOK = /\(\?<?[=!]/uy;
const OTHER = /\((?:\?:|\?<[^>]*>)?|\)|\||[*+?^$]|\{\d+(?:,\d*)?\}|\\(?:[bB]|k<[^>]*>|[1-9]\d*)/uy;

/** The parts of an expression; null where it has something else. */
function partsOf(source: string): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < source.length; ) {
    const found = (["look", "other", "atom"] as const).flatMap((kind) => {
      const expression = { look: LOOK, other: OTHER, atom: ATOM }[kind];
      expression.lastIndex = at;
      const text = expression.exec(source)?.[0];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (found === undefined) return null;
    parts.push(found);
    at += found.text.length;
  }
  return parts;
}

/** Characters that stand for others: those of words, ends of lines, and the rest, as `\b`, `^` and `$` tell them apart. */
const WORD = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"];
const ENDS = ["\n", "\r", "\u2028", "\u2029"];
const REST = Array.from({ length: 250 }, (_, i) => String.fromCharCode(0x2500 + i));
/** Stands for nothing that any class has. */
const NOTHING = "\u2600";

/** All characters of the first plane, and some of each block of the others. */
const CHARACTERS = [
  ...Array.from({ length: 0x10000 }, (_, i) => i).filter((code) => code < 0xd800 || code > 0xdfff),
  ...Array.from({ length: 0x3000 }, (_, i) => 0x10000 + i * 16),
].map((code) => String.fromCodePoint(code));

/** The atoms of an expression as lists of a few characters; null where it tells more sorts apart than there are. */
function listed(atoms: readonly string[], flags: string): Map<string, string> | null {
  const kept = flags.replaceAll(/[gymd]/gu, "");
  const tests = [String.raw`\w`, String.raw`[\n\r\u2028\u2029]`, ...atoms].map(
    (atom) => new RegExp(`^(?:${atom})$`, kept),
  );
  const sorts = new Map<string, string>();
  const pools = { word: [...WORD], ends: [...ENDS], rest: [...REST] };
  const lists = new Map<string, string>(atoms.map((atom) => [atom, ""]));
  for (const character of CHARACTERS) {
    const sort = tests.map((one) => (one.test(character) ? 1 : 0)).join("");
    if (sorts.has(sort) || !sort.includes("1", 2)) continue;
    const stands = pools[sort[1] === "1" ? "ends" : sort[0] === "1" ? "word" : "rest"].shift();
    if (stands === undefined) return null;
    sorts.set(sort, stands);
    for (const [i, atom] of atoms.entries()) if (sort[i + 2] === "1") lists.set(atom, lists.get(atom)! + stands);
  }
  return lists;
}

const written = (list: string) =>
  list === ""
    ? NOTHING
    : `[${[...list].map((one) => (/\w/u.test(one) ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)).join("")}]`;

/**
 * The same expression over few characters and without `i` and `u`. What looks ahead or behind no further than a set number of characters costs no more than that much at each step: it is left
 * out, and the whole made to fail at its end, so that every way through it that might be tried is. Null for what looks further, refers back, or can't be read.
 */
export function reduced(source: string, flags: string): { readonly source: string; readonly flags: string } | null {
  const parts = partsOf(source);
  if (parts === null || parts.some(({ text }) => /^\\(?:[1-9]|k<)/u.test(text))) return null;
  const short = withoutLooks(parts);
  if (short === null) return null;
  const lists = listed([...new Set(short.flatMap(({ kind, text }) => (kind === "atom" ? [text] : [])))], flags);
  if (lists === null) return null;
  const all = short
    .map(({ kind, text }) => (kind === "atom" ? written(lists.get(text)!) : text.replace(/^\(\?<.*/u, "(")))
    .join("");
  return {
    source: short.length === parts.length ? all : `(?:${all})${NOTHING}`,
    flags: flags.replaceAll(/[iusd]/gu, ""),
  };
}

/** Null where something looks as far as it likes. */
function withoutLooks(parts: readonly Part[]): Part[] | null {
  const kept: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]!.kind !== "look") {
      kept.push(parts[i]!);
      continue;
    }
    let deep = 1;
    while (deep > 0) {
      i++;
      const { kind, text } = parts[i]!;
      if (kind === "other" && /^(?:[*+]|\{\d+,\})$/u.test(text)) return null;
      if (kind !== "atom" && text.startsWith("(")) deep++;
      if (kind === "other" && text === ")") deep--;
    }
  }
  return kept;
}
