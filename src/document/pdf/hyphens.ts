/** Words of a text as they stand within its lines: what tells whether a hyphen at the end of a line belongs to the word. */
export class Vocabulary {
  private known: ReadonlySet<string> | null = null;

  constructor(private readonly lines: readonly string[]) {}

  /**
   * How two lines go together, the first of which ends in a hyphen: "joined" when the line break made it, "kept" when the word has it.
   * The text's own words decide; where they don't, a hyphen stays before a capital, after a number and after capitals.
   */
  hyphen(before: string, after: string): "joined" | "kept" {
    const left = /([\p{L}\p{M}\p{N}]+)[-‐]$/u.exec(before)?.[1];
    const right = /^([\p{L}\p{M}]+)/u.exec(after)?.[1];
    if (left === undefined || right === undefined) return "kept";
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    // Most texts of letters and readouts part no words, and need no list of them.
    this.known ??= wordsOf(this.lines);
    if (this.known.has(l + r) && !/^\p{Lu}/u.test(right)) return "joined";
    if (this.known.has(`${l}-${r}`) || /^\p{Lu}/u.test(right) || /\p{N}$/u.test(left)) return "kept";
    if (/^\p{Lu}{2,}$/u.test(left)) return "kept";
    // "state-owned" is made of two words that the text has; "govern-ment" is not.
    return l.length > 3 && r.length > 3 && this.known.has(l) && this.known.has(r) ? "kept" : "joined";
  }
}

/** The words of lines, but for the first and the last of each, which may be halves. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? [];
    for (const word of found.slice(1, -1)) {
      words.add(word.replace(/‐/gu, "-"));
      if (word.includes("-")) for (const part of word.split("-")) words.add(part);
    }
  }
  return words;
}
