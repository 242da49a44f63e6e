/** Words of a text as they stand within its lines: what tells whether a hyphen at the end of a line belongs to the word. */
export class Vocabulary {
  private readonly words = new Set<string>();

  /** Takes the words of a line, but for the first and the last, which may be halves. */
  take(line: string): void {
    const found = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? [];
    for (const [i, word] of found.entries()) {
      if (i === 0 || i === found.length - 1) continue;
      this.words.add(word.replace(/‐/gu, "-"));
      if (word.includes("-")) for (const part of word.split("-")) this.words.add(part);
    }
  }

  /**
   * How two lines go together, the first of which ends in a hyphen: "joined" when the line break made it, "kept" when the word has it.
   * The text's own words decide; where they don't, a hyphen stays before a capital, after a number and after capitals.
   */
  hyphen(before: string, after: string): "joined" | "kept" {
    const left = /([\p{L}\p{M}\p{N}]+)[-‐]$/u.exec(before)?.[1];
    const right = /^([\p{L}\p{M}]+)/u.exec(after)?.[1];
    if (left === undefined || right === undefined) return "kept";
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    if (this.words.has(l + r) && !/^\p{Lu}/u.test(right)) return "joined";
    if (this.words.has(`${l}-${r}`) || /^\p{Lu}/u.test(right) || /\p{N}$/u.test(left)) return "kept";
    if (/^\p{Lu}{2,}$/u.test(left)) return "kept";
    // "state-owned" is made of two words that the text has; "govern-ment" is not.
    return l.length > 3 && r.length > 3 && this.words.has(l) && this.words.has(r) ? "kept" : "joined";
  }
}
