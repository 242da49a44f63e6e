import { openLedger, type ReadOptions } from "../entente.js";
import { Addition, inputs, type ModelDesk, totalBytes } from "../intake/index.js";
import type { Ledger, Run } from "../ledger/index.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { losing } from "./losing.js";
import { closeDesk, modelDesk } from "./model-desk.js";
import type { ModelArguments } from "./model-options.js";
import { documentNamed, documentsNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printableJson } from "./printable.js";
import { Progress } from "./progress.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import { UsageError } from "./usage.js";
import { VERSION } from "./version.js";
import { says } from "./words/index.js";

/** The options of `entente add` as the command line gives them. */
export interface AddArguments extends ReadingArguments, ModelArguments {
  readonly ledger?: string;
  readonly from?: "jsonl";
  readonly jobs: number;
  /** Seconds and megabytes that one document may take. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly at?: string;
  readonly beside?: boolean;
  readonly keepOriginals?: boolean;
  /** A document of the ledger that all of these translate. */
  readonly translationOf?: string;
  readonly format: "text" | "jsonl";
}

/** `entente add`: reads documents into a ledger. Returns the exit code: 1 when some input failed. */
export async function addCommand(files: readonly string[], asked: AddArguments): Promise<number> {
  const options = readingOptions(asked);
  const desk = await modelDesk(asked);
  const run: Run = { at: asked.at ?? now(), program: `entente ${VERSION}` };
  const existing = asked.translationOf !== undefined;
  const ledger = await openLedger(ledgerAddress(asked), { indexed: indexing(), lost: losing, existing });
  try {
    const code = await addFiles(files, ledger, run, options, asked, desk);
    return closeDesk(desk) ? 1 : code;
  } finally {
    await ledger.close();
  }
}

/**
 * The instant that a run or a judgement is written down with, to the millisecond: runs of one instant are one, and of two words in a second the later holds.
 * SOURCE_DATE_EPOCH (reproducible-builds.org) fixes it, to the second. Throws UsageError.
 */
export function now(): string {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  const instant = Number.isFinite(fixed) ? new Date(fixed * 1000) : new Date();
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999 || instant.getUTCFullYear() < 0)
    throw new UsageError(says().asking.sourceDate);
  const written = instant.toISOString();
  return Number.isFinite(fixed) ? `${written.slice(0, 19)}Z` : written;
}

async function addFiles(
  files: readonly string[],
  ledger: Ledger,
  run: Run,
  options: ReadOptions,
  {
    from,
    jobs,
    timeLimit,
    memoryLimit,
    format,
    beside = false,
    keepOriginals: originals = false,
    translationOf,
  }: AddArguments,
  desk: ModelDesk | undefined,
): Promise<number> {
  const original = translationOf === undefined ? null : await documentNamed(ledger, translationOf);
  const translations: string[] = [];
  const counts = { added: 0, changed: 0, known: 0, removed: 0, failed: 0, claims: 0, retired: 0, editions: 0 };
  const progress = new Progress(await totalBytes(files), { quiet: format === "text" });
  const tell = async (line: object) => {
    if (format === "jsonl") await write(`${printableJson(line)}\n`);
  };
  const asked = { run, options, jobs, limits: { time: timeLimit, memory: memoryLimit }, beside, originals, desk };
  const addition = new Addition(ledger, asked, {
    read({ problems, bytes, claims }) {
      if (problems.some(({ severity }) => severity === "error")) counts.failed++;
      for (const problem of problems) if (problem.severity !== "info") progress.aside(() => complain(problem));
      progress.advance(bytes, claims);
    },
    async known(name, documents, bytes) {
      counts.known += documents;
      if (original !== null) translations.push(...(await documentsNamed(ledger, name)));
      progress.advance(bytes, 0);
      await tell({ name, outcome: "known" });
    },
    async added({ name, document, outcome, claims, retired, edition }) {
      counts[outcome]++;
      translations.push(document);
      if (edition !== null) counts.editions++;
      if (outcome === "added" || outcome === "changed") counts.claims += claims;
      counts.retired += retired;
      await tell({ name, document, outcome, claims, ...(edition === null ? {} : { edition }) });
    },
  });
  try {
    const added = await addition.of(inputs(files, from ?? "file"));
    const told = original === null ? 0 : await ledger.tellTranslations(translations, original, run);
    const facts = added + (told > 0 ? await ledger.settle() : 0);
    progress.stop();
    if (format === "text") await write(`${summary(counts, facts)}${translated(told, original)}\n`);
  } finally {
    progress.stop();
  }
  return counts.failed > 0 ? 1 : 0;
}

const translated = (n: number, original: string | null): string =>
  original === null ? "" : says().adding.translations({ n, original });

/** What became of documents, in one line. */
export function summary(
  {
    added,
    changed,
    known,
    removed,
    failed,
    claims,
    retired,
    editions,
  }: Record<"added" | "changed" | "known" | "removed" | "failed" | "claims" | "retired" | "editions", number>,
  facts: number,
): string {
  const told = says().adding;
  const documents = [
    told.added({ n: added }),
    ...(editions > 0 ? [told.editions({ n: editions })] : []),
    ...(changed > 0 ? [told.changed({ n: changed })] : []),
    ...(known > 0 ? [told.known({ n: known })] : []),
    ...(removed > 0 ? [told.removed({ n: removed })] : []),
    ...(failed > 0 ? [told.failed({ n: failed })] : []),
  ].reduce((a, b) => says().results.listBetween({ a, b }));
  return told.outcome({ documents, claims, retired, facts });
}
