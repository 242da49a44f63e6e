// npm run bench: speed and memory beside two other programs on the same input in the same run; accuracy on gold files.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { accuracy } from "./accuracy.js";
import { coldStart, streamed } from "./command.js";
import type { Measured } from "./contender.js";
import { formats } from "./formats.js";
import { pageSpeed } from "./pages.js";
import { READERS } from "./readers.js";

const COUNT = 1000;
const SPAWNS = 10;
/** Words of an article of the press. */
const ARTICLE = 700;
const articles = new Map<string, number>();

const say = (line = "") => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number | null) => (bytes === null ? "?" : (bytes / 2 ** 20).toFixed(0));

say(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}; ${COUNT} made articles, one process each, start not counted`,
);
say();
say("program      documents/s     words/s   peak MB   living MB after 100   at the end   does");
for (const [name, { does }] of Object.entries(READERS)) {
  const { documents, words, ms, peak, heapAfter100, heapAtEnd } = measure(name);
  const numbers = [
    ((documents * 1000) / ms).toFixed(1).padStart(11),
    ((words * 1000) / ms).toFixed(0).padStart(11),
    megabytes(peak).padStart(9),
    megabytes(heapAfter100).padStart(21),
    megabytes(heapAtEnd).padStart(12),
  ];
  say(`${name.padEnd(12)} ${numbers.join(" ")}   ${does}`);
  articles.set(name, (words * 1000) / ms / ARTICLE);
}
say();
say(
  `articles of ${ARTICLE} words a second on one core: ${[...articles].map(([name, rate]) => `${name} ${rate.toFixed(1)}`).join(", ")} (limit: 60)`,
);

say();
const rates: number[] = [];
for (const jobs of [1, 2]) {
  const { seconds, memory } = await streamed(COUNT, jobs);
  const resident = memory.map((at) => megabytes(at.resident)).join(" ");
  rates.push(COUNT / seconds);
  say(`entente read - --from jsonl --jobs ${jobs}: ${(COUNT / seconds).toFixed(1)} documents/s, start counted`);
  say(`  resident MB after each hundred: ${resident}`);
}
say(`two threads beside one: ${(rates[1]! / rates[0]!).toFixed(2)} times as fast (limit: 1.8)`);
say();
const { entente, readability } = await pageSpeed(10);
say(
  `pages a second: entente ${entente.toFixed(1)}, readability on jsdom ${readability.toFixed(1)}: ${(entente / readability).toFixed(1)} times as fast (limit: 7)`,
);

say();
say(`cold start, entente read on the sample, median of ${SPAWNS}: ${coldStart(SPAWNS).toFixed(2)} s (limit: 1.2)`);
say();
for (const line of formats()) say(line);
say();
for (const line of accuracy()) say(line);

function measure(name: string): Measured {
  const args = ["--expose-gc", fileURLToPath(new URL("./contender.js", import.meta.url)), name, String(COUNT)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
