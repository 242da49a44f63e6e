/** Every second page or case of a set, by sorted name: one half to learn from, the other to tell figures on. */
export type Half = "odd" | "even" | "both";

/** How a set is run: on which half, and whether another program reads the same in the same run, where one is known that runs in Node. */
export interface Asked {
  readonly half: Half;
  readonly peer: boolean;
}

/** What a set came to: lines with its figures, and each case that was not right, one line each. */
export interface Outcome {
  readonly figures: readonly string[];
  readonly misses: readonly string[];
}

/** Runs the set that lies in a folder. Throws where a file of the set is not there, and a `Missing` where a program is not. */
export type Runner = (folder: string, asked: Asked) => Promise<Outcome>;

/** What a run needs and whoever runs it has not got; the message is a sentence with what to do. */
export class Missing extends Error {}

/** A package that is no part of Entente's, as whoever runs this has installed it. Throws a `Missing` where it is not there. */
export async function installed<T>(name: string, version: string): Promise<T> {
  try {
    return (await import(name)) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Missing(`${name} is not installed; run npm install --no-save ${name}@${version}.`);
  }
}

/** One half of what has names, sorted by them; the first is odd. */
export function halfOf<T>(all: readonly (readonly [name: string, item: T])[], half: Half): (readonly [string, T])[] {
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return half === "both" ? sorted : sorted.filter((_, i) => (i % 2 === 0) === (half === "odd"));
}

/** A share in hundredths. */
export function share(part: number, all: number): string {
  return `${((100 * part) / (all || 1)).toFixed(1)} %`;
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
    const [p, r, f] = [this.precision, this.recall, this.f1].map((part) => part.toFixed(3));
    return `F1 ${f}, precision ${p}, recall ${r} (${this.right} right, ${this.wrong} wrong, ${this.missed} missed)`;
  }
}
