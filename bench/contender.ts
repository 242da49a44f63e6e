// One program reads the made articles in a process of its own, so that its memory is its own: contender.js NAME COUNT
import { madeArticles, words } from "./articles.js";
import { READERS } from "./readers.js";

/** What is told to the process that asked, as one line of JSON. Milliseconds and bytes. */
export interface Measured {
  readonly documents: number;
  readonly words: number;
  readonly ms: number;
  readonly peak: number;
  /** Living memory after 100 documents and after all. */
  readonly heapAfter100: number;
  readonly heapAtEnd: number;
}

const WARM_UP = 20;
const SETTLED = 100;

const [name = "", count = "0"] = process.argv.slice(2);
const read = await READERS[name]!.load();
for (const text of madeArticles(WARM_UP)) await read(text);

let [documents, total, heapAfter100, work, ms] = [0, 0, 0, 0, 0];
for (const text of madeArticles(Number(count))) {
  const started = performance.now();
  work += await read(text);
  ms += performance.now() - started;
  total += words(text);
  if (++documents === SETTLED) heapAfter100 = living();
}
if (work === 0) throw new Error(`${name} did nothing`);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({ documents, words: total, ms, peak, heapAfter100, heapAtEnd: living() } satisfies Measured),
);

function living(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
