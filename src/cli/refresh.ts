import { modelOf, openLedger, type ReaderName } from "../entente.js";
import { Addition, type Input, keptInput, type ModelDesk, stale } from "../intake/index.js";
import type { Ledger, Rereading } from "../ledger/index.js";
import { now, summary } from "./add.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { losing } from "./losing.js";
import { closeDesk, modelDesk } from "./model-desk.js";
import type { ModelArguments } from "./model-options.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { Progress } from "./progress.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";
import { VERSION } from "./version.js";

/** The options of `entente refresh` as the command line gives them. */
export interface RefreshArguments extends ModelArguments {
  readonly ledger?: string;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly at?: string;
  readonly dryRun?: boolean;
  /** A language model that may be asked again about what it has read. */
  readonly model?: ReaderName;
  readonly format: "text" | "jsonl";
}

/** `entente refresh`: reads documents of a ledger again, from the words that it keeps. Returns the exit code. */
export async function refreshCommand(named: readonly string[], asked: RefreshArguments): Promise<number> {
  const address = ledgerAddress(asked);
  if (asked.model !== undefined && modelOf(asked.model) === null)
    throw new UsageError(
      "Each document is read again by the reader that read it; --model names a language model, llm:MODEL@URL",
    );
  const reading = await ledgerToRead(address);
  const waiting: Rereading[] = [];
  try {
    const ids = named.length === 0 ? undefined : await Promise.all(named.map((id) => documentNamed(reading, id)));
    // Only which they are: their words are taken again when their turn comes.
    for await (const one of stale(reading, ids))
      waiting.push({ ...one, document: { ...one.document, text: "", blocks: [] } });
  } finally {
    await reading.close();
  }
  if (asked.dryRun) {
    for (const { document, name, producer } of waiting)
      await write(
        asked.format === "jsonl"
          ? `${printableJson({ document: document.id, name, producer })}\n`
          : `${printable(`${document.id}  ${name}  ${producer}`)}\n`,
      );
    return 0;
  }
  const desk = await modelDesk({ ...asked, ...(asked.model === undefined ? {} : { reader: asked.model }) }, true);
  const ledger = await openLedger(address, { existing: true, indexed: indexing(), lost: losing });
  try {
    const code = await readAgain(
      ledger,
      waiting.map(({ document }) => document.id),
      asked,
      desk,
    );
    return closeDesk(desk) ? 1 : code;
  } finally {
    await ledger.close();
  }
}

async function readAgain(
  ledger: Ledger,
  ids: readonly string[],
  { jobs, timeLimit, memoryLimit, at = now(), format }: Omit<RefreshArguments, "ledger">,
  desk: ModelDesk | undefined,
): Promise<number> {
  const counts = { added: 0, changed: 0, known: 0, removed: 0, failed: 0, claims: 0, retired: 0, editions: 0 };
  const progress = new Progress(ids.length, { quiet: format === "text" });
  const run = { at, program: `entente ${VERSION}` };
  const limits = { time: timeLimit, memory: memoryLimit };
  const addition = new Addition(
    ledger,
    { run, options: {}, jobs, limits, desk },
    {
      read({ problems, claims }) {
        if (problems.some(({ severity }) => severity === "error")) counts.failed++;
        for (const problem of problems) if (problem.severity !== "info") progress.aside(() => complain(problem));
        progress.advance(1, claims);
      },
      known() {},
      async added({ name, document, outcome, claims, retired }) {
        counts[outcome]++;
        if (outcome === "changed") counts.claims += claims;
        counts.retired += retired;
        if (format === "jsonl") await write(`${printableJson({ name, document, outcome, claims })}\n`);
      },
    },
  );
  try {
    const facts = await addition.of(wordsOf(ledger, ids));
    progress.stop();
    if (format === "text") await write(`${summary(counts, facts)}\n`);
  } finally {
    progress.stop();
  }
  return counts.failed > 0 ? 1 : 0;
}

async function* wordsOf(ledger: Ledger, ids: readonly string[]): AsyncGenerator<Input> {
  for (const id of ids) for (const one of await ledger.rereadings({ ids: [id], limit: 1 })) yield keptInput(one);
}
