import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { madeArticles } from "./articles.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const ENTENTE = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));

/** Seconds that `entente read` takes on the sample, start and end of the process included: the median of `times` runs. */
export function coldStart(times: number): number {
  const seconds = Array.from({ length: times }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [ENTENTE, "read", "corpus/central-asia-analysis.txt"], {
      cwd: ROOT,
    });
    if (status !== 0) throw new Error("entente read failed");
    return (performance.now() - started) / 1000;
  });
  return seconds.sort((a, b) => a - b)[times >> 1]!;
}

/** Resident memory of the streaming command in bytes after so many documents; null where the system does not tell. */
export interface StreamMemory {
  readonly documents: number;
  readonly resident: number | null;
}

/**
 * Streams made articles through `entente read - --from jsonl` and looks at its memory on the way. The next hundred is given
 * when the last is answered, so that what is measured is not the pipe.
 */
export async function streamed(count: number, jobs: number): Promise<{ seconds: number; memory: StreamMemory[] }> {
  const args = [ENTENTE, "read", "-", "--from", "jsonl", "--format", "json", "--jobs", String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const articles = madeArticles(count);
  const memory: StreamMemory[] = [];
  const started = performance.now();
  const give = () => {
    for (let i = 0; i < 100; i++) {
      const { value, done } = articles.next();
      if (done) return child.stdin.end();
      child.stdin.write(`${JSON.stringify({ text: value, language: "en" })}\n`);
    }
  };
  let answered = 0;
  give();
  for await (const chunk of child.stdout) {
    for (const byte of chunk as Buffer) {
      if (byte !== 10 || ++answered % 100 !== 0) continue;
      memory.push({ documents: answered, resident: resident(child.pid!) });
      give();
    }
  }
  if (answered !== count) throw new Error(`${answered} of ${count} documents were answered`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

function resident(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /VmRSS:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
