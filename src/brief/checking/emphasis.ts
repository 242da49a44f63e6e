/** Signs between which Markdown sets words off, those of two before those of one. */
const SIGNS = ["**", "__", "*", "`"] as const;

/** Where a sign stands, and where the one that closes it does. */
interface Pair {
  readonly sign: string;
  readonly end: number;
}

/**
 * A line of Markdown without the signs around words that are set off: **so**, __so__, *so* and `so`. A sign opens before a letter and closes behind one; a
 * stroke before it has it stand for itself. What is set off within such words stays. In time linear in the line, whatever opens and is never closed.
 */
export function unstressed(line: string): string {
  const closings = SIGNS.map((sign) => new Closings(line, sign));
  let text = "";
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const pair = line[at - 1] === "\\" ? null : pairAt(line, at, closings);
    if (pair === null) {
      at++;
      continue;
    }
    text += line.slice(from, at) + line.slice(at + pair.sign.length, pair.end);
    at = pair.end + pair.sign.length;
    from = at;
  }
  return text + line.slice(from);
}

function pairAt(line: string, at: number, closings: readonly Closings[]): Pair | null {
  for (const closing of closings) {
    const { sign } = closing;
    const within = at + sign.length;
    if (!line.startsWith(sign, at) || isBlank(line[within])) continue;
    const end = closing.after(within);
    if (end !== null) return { sign, end };
  }
  return null;
}

/** Places where a sign may close; asked for from the left to the right. */
class Closings {
  #next = 0;

  constructor(
    private readonly line: string,
    readonly sign: string,
  ) {}

  /** The first place behind one, with something between them; null where there is none. */
  after(at: number): number | null {
    if (this.#next < 0) return null;
    if (this.#next > at) return this.#next;
    for (let end = this.line.indexOf(this.sign, at + 1); end >= 0; end = this.line.indexOf(this.sign, end + 1)) {
      const before = this.line[end - 1];
      if (isBlank(before) || before === "\\") continue;
      this.#next = end;
      return end;
    }
    this.#next = -1;
    return null;
  }
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign);
