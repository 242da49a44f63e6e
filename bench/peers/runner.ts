/** Every second page or case of a set, by sorted name: one half to learn from, the other to tell figures on. */
export type Half = "odd" | "even" | "both";

/** What a set came to: lines with its figures, and each case that was not right, one line each. */
export interface Outcome {
  readonly figures: readonly string[];
  readonly misses: readonly string[];
}

/** Runs the set that lies in a folder. Throws where a file of the set is not there. */
export type Runner = (folder: string, half: Half) => Promise<Outcome>;

/** One half of what has names, sorted by them; the first is odd. */
export function halfOf<T>(all: readonly (readonly [name: string, item: T])[], half: Half): (readonly [string, T])[] {
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return half === "both" ? sorted : sorted.filter((_, i) => (i % 2 === 0) === (half === "odd"));
}

/** What was rightly found, wrongly found and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return this.right / (this.right + this.wrong || 1);
  }

  get recall(): number {
    return this.right / (this.right + this.missed || 1);
  }

  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed || 1);
  }

  toString(): string {
    const [p, r, f] = [this.precision, this.recall, this.f1].map((share) => share.toFixed(3));
    return `F1 ${f}, precision ${p}, recall ${r} (${this.right} right, ${this.wrong} wrong, ${this.missed} missed)`;
  }
}
