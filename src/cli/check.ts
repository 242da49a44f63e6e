import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { CheckKind, Finding } from "../dossier/index.js";
import { checkDocument } from "../entente.js";
import { ENTRIES, inputs, results, totalBytes } from "../intake/index.js";
import type { Ledger, Vantage } from "../ledger/index.js";
import { reasonWords, referenceWords } from "../words/index.js";
import { type ListedKind, writeList } from "./check-lists.js";
import { complain } from "./complaint.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { Progress } from "./progress.js";
import { ledgerToRead } from "./reading.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import type { Style } from "./result.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { asUsage, type VantageArguments, vantageOf } from "./vantage.js";
import { language, says } from "./words/index.js";

/** The options of `entente check` as the command line gives them. */
export interface CheckArguments extends VantageArguments, ReadingArguments {
  readonly ledger?: string;
  readonly format?: "table" | "jsonl";
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly color?: boolean;
  /** What alone is listed. */
  readonly only?: CheckKind;
}

/** What was found in one document. */
interface Checked {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** `entente check`: holds claims against the reference tables, of files or else of a ledger. Returns the exit code: 1 when some input failed. */
export async function checkCommand(files: readonly string[], asked: CheckArguments): Promise<number> {
  const style = styleFor(asked);
  if (vantageOf(asked) !== null && (files.length > 0 || (asked.only ?? "stale") !== "stale"))
    throw new UsageError(
      "--as-of and --added-by apply to a ledger and the reference tables: leave out files and --only",
    );
  if (asked.only !== undefined && asked.only !== "stale") {
    if (files.length > 0)
      throw new UsageError(`Files alone can't show what is ${asked.only}; add them to a ledger and give no files`);
    return listed(asked.only, asked, style);
  }
  const count = { documents: 0, findings: 0, failed: false };
  const source = files.length > 0 ? checkedFiles(files, asked, count) : checkedLedger(asked);
  for await (const { name, findings: found } of source) {
    const findings = asked.only === "stale" ? found.filter(({ severity }) => severity === "warning") : found;
    count.documents++;
    count.findings += findings.length;
    if (style.format === "table") await write(told(name, findings, style));
    else for (const finding of findings) await write(`${printableJson({ file: name, ...finding })}\n`);
  }
  if (style.format === "table")
    await write(`${says().checking.checked({ documents: count.documents, found: count.findings })}\n`);
  return count.failed ? 1 : 0;
}

/** Lists what a ledger itself shows not to fit together. */
async function listed(only: ListedKind, asked: CheckArguments, style: Style): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    await writeList(ledger, only, style);
    return 0;
  } finally {
    await ledger.close();
  }
}

async function* checkedFiles(
  files: readonly string[],
  asked: CheckArguments,
  count: { failed: boolean },
): AsyncGenerator<Checked> {
  const options = readingOptions(asked);
  const limits = { time: asked.timeLimit, memory: asked.memoryLimit };
  const progress = new Progress(await totalBytes(files));
  try {
    for await (const { entries = [], problems, bytes, claims } of results(
      inputs(files, "file"),
      { options, entries: "read" as const },
      { jobs: asked.jobs, limits },
      ENTRIES,
    )) {
      if (problems.some(({ severity }) => severity === "error")) count.failed = true;
      for (const problem of problems) if (problem.severity !== "info") progress.aside(() => complain(problem));
      for (const { name, document, claims } of entries) yield { name, findings: await checkDocument(document, claims) };
      progress.advance(bytes, claims);
    }
  } finally {
    progress.stop();
  }
}

/** Documents that are asked for at once. */
const PAGE = 100;

async function* checkedLedger(asked: CheckArguments): AsyncGenerator<Checked> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  const from = vantageOf(asked);
  const progress = new Progress(from === null ? (await ledger.contents()).documents : null);
  try {
    for (let after = ""; ; ) {
      const page = { limit: PAGE, after };
      const ids =
        from === null
          ? (await ledger.documents(page)).map(({ id }) => id)
          : await asUsage(() => ledger.documentsFrom(from, page));
      if (ids.length === 0) return;
      after = ids.at(-1)!;
      for await (const one of checkedPage(ledger, ids, from ?? {})) {
        yield one;
        progress.advance(1, 0);
      }
    }
  } finally {
    progress.stop();
    await ledger.close();
  }
}

async function* checkedPage(ledger: Ledger, ids: readonly string[], from: Vantage): AsyncGenerator<Checked> {
  const claims = await ledger.claimsOfDocuments(ids, from);
  for (const id of ids) {
    const kept = await ledger.document(id);
    if (kept === null) continue;
    const own = claims.filter(({ document }) => document === id);
    yield { name: kept.names[0] ?? id, findings: await checkDocument(kept.document, own) };
  }
}

const INDENT = "  ";

/** Findings of a document under its name; nothing where there are none. */
function told(name: string, findings: readonly Finding[], { width, colour }: Style): string {
  if (findings.length === 0) return "";
  const colours = picocolors.createColors(colour);
  const wrapped = (text: string, indent: string) =>
    wrapAnsi(text, width - indent.length, { hard: true })
      .split("\n")
      .map((line) => `${indent}${line}`)
      .join("\n");
  const lines = findings.flatMap(({ kind, severity, message, words, source, claim }) => {
    const said = says().checking;
    const label = (severity === "warning" ? colours.yellow : colours.dim)(said.findings[kind]);
    return [
      wrapped(said.finding({ kind: label, what: printable(reasonWords(message, language().speech)) }), INDENT),
      ...(kind === "name" ? [] : [wrapped(said.words({ words: printable(words) }), INDENT.repeat(2))]),
      wrapped(colours.dim(`${claim} · ${printable(referenceWords(source, language().speech))}`), INDENT.repeat(2)),
    ];
  });
  return `${colours.bold(printable(name))}\n${lines.join("\n")}\n\n`;
}
