import { LANGUAGES, openLedger, optionsText, type ReadOptions, VERSION as RULES } from "../entente.js";
import type { Ledger, Prepared, Run } from "../ledger/index.js";
import { counted } from "../words/index.js";
import { complain } from "./complaint.js";
import { type Input, inputs, totalBytes } from "./input.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printableJson } from "./printable.js";
import { Progress } from "./progress.js";
import { results } from "./results.js";
import { sourceHash } from "./source-hash.js";
import { languageCode } from "./usage.js";
import { VERSION } from "./version.js";

/** The options of `entente add` as the command line gives them. */
export interface AddArguments {
  readonly ledger?: string;
  readonly language?: string;
  readonly date?: string;
  readonly from?: "jsonl";
  readonly jobs: number;
  /** Seconds and megabytes that one document may take. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly at?: string;
  readonly format: "text" | "jsonl";
}

/** What one transaction holds: so many documents, claims or characters of text, or what came within so many milliseconds. */
const DOCUMENTS = 512;
const CLAIMS = 5000;
const CHARACTERS = 8_000_000;
const PATIENCE = 500;

/** `entente add`: reads documents into a ledger. Returns the exit code: 1 when some input failed. */
export async function addCommand(files: readonly string[], asked: AddArguments): Promise<number> {
  const options: ReadOptions = {
    ...(asked.language === undefined ? {} : { language: languageCode(LANGUAGES, asked.language) }),
    ...(asked.date === undefined ? {} : { date: asked.date }),
  };
  const run: Run = { at: asked.at ?? now(), program: `entente ${VERSION}` };
  const ledger = await openLedger(ledgerAddress(asked));
  try {
    return await new Addition(ledger, run, options, asked).of(files);
  } finally {
    await ledger.close();
  }
}

/** The instant that a run is written down with; SOURCE_DATE_EPOCH (reproducible-builds.org) fixes it. */
export function now(): string {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  const instant = Number.isFinite(fixed) ? new Date(fixed * 1000) : new Date();
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** One run of `entente add`. */
class Addition {
  readonly #counts = { added: 0, changed: 0, known: 0, failed: 0, claims: 0, retired: 0 };
  #batch: Prepared[] = [];
  #claims = 0;
  #characters = 0;
  #since = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly run: Run,
    private readonly options: ReadOptions,
    private readonly asked: AddArguments,
  ) {}

  async of(files: readonly string[]): Promise<number> {
    const { from = "file", jobs, timeLimit, memoryLimit } = this.asked;
    const progress = new Progress(await totalBytes(files));
    const hashes = new Map<object, string>();
    try {
      const shared = {
        options: this.options,
        style: { format: "jsonl" as const, width: 80, colour: false },
        entries: "prepared" as const,
      };
      const unread = this.#unread(inputs(files, from), hashes, progress);
      const limits = { time: timeLimit, memory: memoryLimit };
      for await (const { source, prepared = [], problems, bytes, claims } of results(unread, shared, jobs, limits)) {
        const failed = problems.some(({ severity }) => severity === "error");
        if (failed) this.#counts.failed++;
        for (const problem of problems) if (problem.severity !== "info") complain(problem);
        const hash = failed || source === undefined ? undefined : hashes.get(source);
        if (source !== undefined) hashes.delete(source);
        await this.#take(prepared.map((entry) => known(entry, hash, source?.name ?? "")));
        progress.advance(bytes, claims);
      }
      await this.#commit();
      const facts = await this.ledger.settle();
      progress.stop();
      if (this.asked.format === "text") await write(`${summary(this.#counts, facts)}\n`);
    } finally {
      progress.stop();
    }
    return this.#counts.failed > 0 ? 1 : 0;
  }

  /** The inputs that are not there yet. */
  async *#unread(all: AsyncIterable<Input>, hashes: Map<object, string>, progress: Progress): AsyncGenerator<Input> {
    const reader = { version: RULES, options: optionsText(this.options) };
    for await (const input of all) {
      if ("problem" in input) {
        yield input;
        continue;
      }
      const hash = sourceHash(input.source, input.only);
      const { name } = input.source;
      const held = await this.ledger.passOver({ hash, name: input.only ?? name }, reader, this.run);
      if (held === null) {
        hashes.set(input.source, hash);
        yield input;
      } else {
        this.#counts.known += held;
        progress.advance(input.bytes, 0);
        if (this.asked.format === "jsonl") await write(`${printableJson({ name, outcome: "known" })}\n`);
      }
    }
  }

  async #take(entries: readonly Prepared[]): Promise<void> {
    if (this.#batch.length === 0) this.#since = performance.now();
    this.#batch.push(...entries);
    for (const { claims, reading } of entries) {
      this.#claims += claims.length;
      this.#characters += reading.text.length;
    }
    const late = performance.now() - this.#since > PATIENCE;
    const full = this.#batch.length >= DOCUMENTS || this.#claims >= CLAIMS || this.#characters >= CHARACTERS;
    if (full || late) await this.#commit();
  }

  /** Adds what waits; then it is on the disk, and is told. */
  async #commit(): Promise<void> {
    if (this.#batch.length === 0) return;
    const entries = this.#batch;
    this.#batch = [];
    this.#claims = 0;
    this.#characters = 0;
    const added = await this.ledger.addPrepared(entries, this.run);
    for (const { name, document, outcome, claims, retired } of added) {
      this.#counts[outcome]++;
      if (outcome !== "known") this.#counts.claims += claims;
      this.#counts.retired += retired;
      if (this.asked.format === "jsonl") await write(`${printableJson({ name, document, outcome, claims })}\n`);
    }
  }
}

function known(entry: Prepared, hash: string | undefined, name: string): Prepared {
  if (hash === undefined || !entry.name.startsWith(name)) return entry;
  return { ...entry, source: { hash, suffix: entry.name.slice(name.length) } };
}

function summary(
  {
    added,
    changed,
    known,
    failed,
    claims,
    retired,
  }: Record<"added" | "changed" | "known" | "failed" | "claims" | "retired", number>,
  facts: number,
): string {
  const documents = [
    `${counted(added, "document")} added`,
    ...(changed > 0 ? [`${changed.toLocaleString("en")} read anew`] : []),
    ...(known > 0 ? [`${known.toLocaleString("en")} known`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString("en")} failed`] : []),
  ].join(", ");
  const gone = retired > 0 ? `, ${retired.toLocaleString("en")} retired` : "";
  return `${documents}; ${counted(claims, "claim")}${gone} → ${counted(facts, "fact")}`;
}
