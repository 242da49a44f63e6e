// How fast models are answered: `node dist/bench/mcp.js LEDGER` (the address of a ledger that a bench or an analyst has filled), through the protocol's own client
// over standard input and output. Limit: p95 of each tool that reads the ledger ≤ 100 ms of processor, which other work on the machine does not change; every question
// is another one where nothing else is said.
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { directory, openLedger } from "../src/entente.js";

const ROUNDS = 60;
/** Milliseconds between the start and the first question. */
const READING = 12_000;

const [address] = process.argv.slice(2);
const say = (line = "") => process.stdout.write(`${line}\n`);
if (address === undefined) {
  process.stderr.write("bench: Name the address of a ledger: node dist/bench/mcp.js desk.db\n");
  process.exitCode = 2;
} else await measure(address);

async function measure(address: string): Promise<void> {
  say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
  const { pairs, facts } = await askedOf(address);
  const begun = performance.now();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL("../../bin/entente.js", import.meta.url)), "mcp", "--ledger", address],
  });
  const client = new Client({ name: "bench", version: "1" });
  await client.connect(transport);
  // A model reads what it may ask before it asks: meanwhile the server makes its tables.
  say(`ready after ${(performance.now() - begun).toFixed(0)} ms`);
  await new Promise((resolve) => setTimeout(resolve, READING));
  say(`tables made with ${processorTime(transport.pid!).toFixed(0)} ms of processor since the start`);
  say("tool                          ms: p50    p95    most   CPU: mean    p95   characters");
  const pair = (i: number) => ({ party: pairs[i % pairs.length]!.a, other: pairs[i % pairs.length]!.b });
  const types = ["visit", "finance", "agreement", "trade"];
  const questions: Readonly<Record<string, (i: number) => [string, Record<string, unknown>]>> = {
    "search, words and a pair": (i) => [
      "search",
      { query: `pair:${pair(i).party}-${pair(i).other} type:${types[i % 4]}` },
    ],
    "search, facts": (i) => ["search", { query: `state:${pair(i).party} from:${2000 + (i % 24)}`, what: "facts" }],
    fact: (i) => ["fact", { id: facts[i % facts.length] }],
    "dossier of two": (i) => ["dossier", pair(i)],
    "brief of two": (i) => ["brief", pair(i)],
    "long brief of two": (i) => ["brief", { ...pair(i), length: "long", language: ["en", "ru", "tr", "zh"][i % 4] }],
    "dossier of one": (i) => ["dossier", { party: pair(i).party }],
    "dossier of the busiest pair": (i) => ["dossier", { ...pair(0), rows: 1 + i }],
    "brief of the busiest pair": (i) => [
      "brief",
      {
        ...pair(0),
        length: (["short", "medium", "long"] as const)[i % 3],
        cite: ["chicago", "apa", "gost"][i % 3],
        language: ["en", "ru", "tr", "zh"][i % 4],
      },
    ],
    "the same again": (i) => ["dossier", { ...pair(0), rows: 1 + (i % 2) }],
    "changes of two": (i) => ["changes", { ...pair(1 + (i % (pairs.length - 1))), since: "2024" }],
  };
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = [];
    const work: number[] = [];
    let [characters, declined] = [0, 0];
    for (let i = 0; i < ROUNDS; i++) {
      const [tool, asked] = question(i);
      const at = performance.now();
      const before = processorTime(transport.pid!);
      const answer = (await client.callTool({ name: tool, arguments: asked })) as CallToolResult;
      times.push(performance.now() - at);
      work.push(processorTime(transport.pid!) - before);
      const content = JSON.stringify(answer.content);
      // Of a pair that so many documents tell of an article may be more than one answer holds.
      if (answer.isError && !content.includes("more than one answer holds")) throw new Error(content);
      if (answer.isError) declined++;
      characters = Math.max(characters, content.length);
    }
    const mean = work.reduce((sum, one) => sum + one, 0) / ROUNDS;
    const at = (of: number[], share: number) =>
      of.sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(share * of.length))]!;
    const numbers = [
      at(times, 0.5).toFixed(0).padStart(6),
      at(times, 0.95).toFixed(0).padStart(6),
      at(times, 1).toFixed(0).padStart(7),
      mean.toFixed(1).padStart(11),
      at(work, 0.95).toFixed(1).padStart(6),
    ];
    say(
      `${name.padEnd(30)} ${numbers.join(" ")} ${String(characters).padStart(12)}${declined === 0 ? "" : ` ${declined} declined`}`,
    );
  }
  await client.close();
}

/** Milliseconds of processor that a process has used, all its threads together (Linux: proc(5), /proc/PID/task/TID/schedstat, nanoseconds first). */
function processorTime(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const used = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return used.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** Pairs, the busiest first, and facts of the first of them. */
async function askedOf(address: string) {
  const ledger = await openLedger(address);
  try {
    const { pairs } = await directory(ledger, { pairs: ROUNDS });
    const contents = await ledger.contents();
    const { facts } = await ledger.factsPage({ parties: [pairs[0]!.a, pairs[0]!.b], limit: ROUNDS });
    const claims = Object.values(contents.claims).reduce((sum, count) => sum + count, 0);
    say(
      `${claims.toLocaleString("en")} claims, ${contents.facts.toLocaleString("en")} facts; busiest pair with ${pairs[0]?.facts} facts`,
    );
    return { pairs, facts: facts.map(({ id }) => id) };
  } finally {
    await ledger.close();
  }
}
