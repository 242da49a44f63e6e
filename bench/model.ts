// What a real language model proposes and what of it gets in: `node dist/bench/model.js URL MODEL [FILE…]` asks the model at an endpoint that speaks OpenAI's protocol (Ollama, llama.cpp, vLLM) about
// documents of corpus/, keeps no answers, and counts what it proposed, what was accepted and what was refused, by cause. No accuracy follows from it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { annotate } from "../src/annotation/index.js";
import { CHOICES, claimsBy } from "../src/claim/index.js";
import { detectLanguage, readDocument } from "../src/document/index.js";
import { ModelDesk } from "../src/intake/model/index.js";
import { languageOf } from "../src/language/index.js";
import { type Asked, homeOf, LearnedReader } from "../src/proposal/index.js";
import { ModelReader } from "../src/proposal/model/index.js";
import { loadWeights } from "../src/reading/index.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url)).replace(/dist\/$/u, "");
const USUAL = ["central-asia-analysis.txt", "guianas-communique.txt", "horn-interview.txt"].map((name) =>
  path.join(ROOT, "corpus", name),
);
/** Seconds that one call may take: a small model on two cores needs some. */
const PATIENCE = 300;

/** What came of asking a model about documents. */
export interface Measured {
  passages: number;
  proposed: number;
  accepted: number;
  unreadable: number;
  /** Why documents were read without it. */
  readonly unasked: string[];
  /** How many proposals were refused, by cause. */
  readonly refused: Map<string, number>;
  seconds: number;
}

/** Asks a model ("llm:MODEL@URL") about files, and tells what came of it. */
export async function measureModel(reader: string, files: readonly string[], time = PATIENCE): Promise<Measured> {
  const cache = mkdtempSync(path.join(tmpdir(), "entente-model-"));
  const desk = new ModelDesk({
    allows: () => true,
    key: () => process.env.ENTENTE_LLM_KEY ?? null,
    must: false,
    budget: null,
    cache,
    time,
    atOnce: 1,
    retries: 0,
  });
  const network = new LearnedReader(await loadWeights(path.join(ROOT, "models", "reader")));
  const found: Measured = {
    passages: 0,
    proposed: 0,
    accepted: 0,
    unreadable: 0,
    unasked: [],
    refused: new Map(),
    seconds: 0,
  };
  const asks = {
    ask: async (asked: Asked) => {
      const at = performance.now();
      const answered = await desk.ask(asked, new AbortController().signal);
      found.seconds += (performance.now() - at) / 1000;
      found.passages += asked.passages.length;
      return answered;
    },
  };
  const model = reader.slice("llm:".length, reader.lastIndexOf("@"));
  try {
    for (const file of files) {
      const { document } = await readDocument({ name: path.basename(file), bytes: readFileSync(file) });
      if (document === null) throw new Error(`${file} can't be read`);
      const code = (await detectLanguage(document.text))?.split("-")[0] ?? "en";
      const annotation = annotate(document, languageOf(code)!);
      const own = new ModelReader(model, reader, CHOICES, asks, network.witness(annotation));
      const { claims, refused } = await claimsBy(own, annotation, homeOf(annotation), 0);
      found.accepted += claims.length;
      found.unreadable += own.unreadable;
      if (own.unasked !== null) found.unasked.push(`${path.basename(file)}: ${own.unasked.reason}`);
      for (const [cause, count] of refused) found.refused.set(cause, (found.refused.get(cause) ?? 0) + count);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  found.proposed = found.accepted + [...found.refused.values()].reduce((sum, count) => sum + count, 0);
  return found;
}

/** What came of it, in lines. */
export function toldOf({ passages, proposed, accepted, unreadable, unasked, refused, seconds }: Measured): string {
  const causes = [...refused].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return [
    `${passages} passages, ${seconds.toFixed(1)} s of answers, ${unreadable} of them not in the form asked for`,
    `${proposed} claims proposed, ${accepted} accepted`,
    ...causes.map(([cause, count]) => `  refused ${count}: ${cause}`),
    ...unasked.map((why) => `  read without the model: ${why}`),
  ].join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [url, name, ...files] = process.argv.slice(2);
  if (url === undefined || name === undefined) {
    process.stderr.write(
      "bench: Name an endpoint and a model: node dist/bench/model.js http://localhost:11434 qwen3:4b\n",
    );
    process.exitCode = 2;
  } else {
    const measured = await measureModel(`llm:${name}@${url}`, files.length > 0 ? files : USUAL);
    process.stdout.write(`${toldOf(measured)}\n`);
    if (measured.unasked.length > 0) process.exitCode = 1;
  }
}
