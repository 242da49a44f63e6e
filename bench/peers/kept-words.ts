// What of the words of one text another has: as many of each word, and as many stretches of four, which tell whether their order was kept.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Missing } from "./runner.js";
import { counted, shared, wordsOf } from "./shingles.js";

/** Milliseconds and bytes that a program may take that reads a file beside Entente. */
const LONGEST = 60_000;
const MOST = 64 * 1024 * 1024;
/** Words that are shown of those that a file lost. */
const SHOWN = 12;

/** Shares between 0 and 1, and the words that were lost most often. */
export interface Kept {
  readonly words: number;
  readonly order: number;
  readonly most: string;
}

export function keptOf(wanted: string, given: string): Kept {
  const [all, has] = [counted(wordsOf(wanted)), counted(wordsOf(given))];
  const lost = [...all].flatMap(([word, times]) => {
    const short = times - Math.min(times, has.get(word) ?? 0);
    return short === 0 ? [] : [[word, short] as const];
  });
  const sum = lost.reduce((before, [, times]) => before + times, 0);
  const most = [...lost].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  const { right, missed } = shared(wanted, given);
  return {
    words: 1 - sum / (wordsOf(wanted).length || 1),
    order: right / (right + missed || 1),
    most: most.map(([word, times]) => `${word} ${times}`).join(", "),
  };
}

/** How much several texts kept: on average, with the median of the words. */
export function meanOf(kept: readonly Kept[]): string {
  const mean = (field: "words" | "order") => kept.reduce((sum, one) => sum + one[field], 0) / (kept.length || 1);
  const median = kept.map(({ words }) => words).sort((a, b) => a - b)[Math.floor(kept.length / 2)] ?? 0;
  return `words kept ${mean("words").toFixed(4)} (median ${median.toFixed(4)}), in order ${mean("order").toFixed(4)}`;
}

/** What a program prints; the empty text where it gives up. Throws a `Missing` where it is not on the PATH. */
export async function printed(program: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      timeout: LONGEST,
      maxBuffer: MOST,
      encoding: "utf8",
    });
    return stdout.normalize("NFKC");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Missing(`${program} is not on the PATH.`);
    return "";
  }
}
