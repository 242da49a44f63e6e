import { sql } from "kysely";
import { LIMITS } from "../../text/index.js";
import { addJudgements } from "../add-judgements.js";
import { damaged } from "../claim-row.js";
import type { Engine, Transaction } from "../engine.js";
import { LedgerError } from "../failure.js";
import type { Folds } from "../folds.js";
import { noteFollows } from "../follows.js";
import { forgetIndex, indexAnew } from "../index-anew.js";
import type { Judgement } from "../judgement.js";
import { noteLinks, notePublishers } from "../note-provenance.js";
import { noteRemarks } from "../note-remarks.js";
import { isTaken, noteTaken, noteWhole, takenExport } from "../partial.js";
import { publisherDecision } from "../publisher-decision.js";
import { savedSearch } from "../saved-search.js";
import { noteSearches } from "../searches.js";
import { settle } from "../settle.js";
import { advance } from "../state.js";
import { checkFile } from "./check-file.js";
import { type ExportSummary, exportLedger } from "./export.js";
import {
  type ExportedClaim,
  type ExportedDecision,
  type ExportedDocument,
  FORMAT_VERSION,
  type Line,
} from "./format.js";
import { linesOf } from "./lines.js";
import { restoreClaims } from "./restore-claims.js";
import { restoreDocuments } from "./restore-documents.js";

/** Opens the file anew: it is read twice. */
export type Chunks = () => AsyncIterable<Uint8Array>;

/** Lines that one transaction takes, and characters of them. */
const PORTION = 1000;
const LENGTH = LIMITS.ledger.portion.most;

export interface ImportSummary extends ExportSummary {
  /** Whether all of it was there before, so that nothing was taken. */
  readonly known: boolean;
}

/**
 * Takes a whole export into an empty ledger, which is then equal to the one it was written from: that is checked. Facts are reckoned anew. When it is
 * broken off, the same import goes on; when it had ended, that is told. Throws LedgerError for a ledger that holds something else, and for a file that is
 * damaged or foreign.
 */
export async function importLedger(engine: Engine, folds: Folds, file: Chunks): Promise<ImportSummary> {
  const expected = await checkFile(file());
  const known = await engine.read((tx) => whole(engine, tx, folds, expected));
  if (known !== null) return { ...known, known: true };
  await engine.write((tx) => begin(engine, tx, expected.sha256));
  let kind: Line["kind"] = "header";
  let portion: Line[] = [];
  let length = 0;
  const flush = async () => {
    const lines = portion;
    portion = [];
    length = 0;
    if (lines.length > 0) await engine.write((tx) => restore(engine, tx, folds, lines));
  };
  for await (const bytes of linesOf(file())) {
    const line = parse(bytes);
    if (line.kind !== kind || portion.length >= PORTION || length > LENGTH) await flush();
    kind = line.kind;
    length += bytes.length;
    portion.push(line);
  }
  await flush();
  await indexAnew(engine);
  await settle(engine, folds);
  const found = await engine.read((tx) => exportLedger(engine, tx, folds, async () => {}, { follows: true }));
  // Other folds make other facts of the same claims, and an older format is written otherwise.
  const same =
    expected.folds === folds.version && expected.version === FORMAT_VERSION
      ? found.sha256 === expected.sha256
      : equalCounts(found, expected);
  if (!same)
    throw new LedgerError("The imported ledger does not match the export; please report this with the export.");
  await engine.write((tx) => noteWhole(engine, tx, expected.sha256));
  return { ...found, known: false };
}

function parse(bytes: Buffer): Line {
  try {
    return JSON.parse(bytes.toString("utf8")) as Line;
  } catch {
    throw damaged("a line of the export");
  }
}

function equalCounts(a: ExportSummary, b: ExportSummary): boolean {
  return a.documents === b.documents && a.claims === b.claims && a.judgements === b.judgements && a.runs === b.runs;
}

/** What a ledger holds that no import is filling, where it is just what an export says; null otherwise. */
async function whole(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  expected: ExportSummary,
): Promise<ExportSummary | null> {
  if (expected.documents === 0 || (await takenExport(tx)) !== undefined) return null;
  const { documents } = await tx
    .selectFrom("documents")
    .select(({ fn }) => fn.countAll<number | string>().as("documents"))
    .executeTakeFirstOrThrow();
  if (Number(documents) !== expected.documents) return null;
  const found = await exportLedger(engine, tx, folds, async () => {}, { follows: true });
  // What was written by other folds, or in an older format, is written otherwise from here.
  return found.sha256 === expected.sha256 || (await isTaken(tx, expected.sha256)) ? found : null;
}

/** Writes down what is being taken, so that nothing else is taken for it. */
async function begin(engine: Engine, tx: Transaction, sha256: string): Promise<void> {
  const before = await takenExport(tx);
  const any = await tx.selectFrom("documents").select("id").limit(1).executeTakeFirst();
  if (before !== sha256 && (any || before !== undefined))
    throw new LedgerError("The ledger is not empty; import into a new one under another name.");
  await noteTaken(engine, tx, sha256);
  await forgetIndex(tx);
}

async function restore(engine: Engine, tx: Transaction, folds: Folds, lines: readonly Line[]): Promise<void> {
  await advance(engine, tx, ...lines.map((line) => ("id" in line ? line.id : line.kind)));
  switch (lines[0]!.kind) {
    case "run":
      await engine.insert(
        tx,
        "runs",
        (lines as Extract<Line, { kind: "run" }>[]).map(({ id, at, program }) => ({ id, at, program })),
      );
      return;
    case "document":
      return restoreDocuments(engine, tx, lines as ExportedDocument[]);
    case "claim":
      return restoreClaims(engine, tx, folds, lines as ExportedClaim[]);
    case "judgement":
      return addJudgements(
        engine,
        tx,
        folds,
        (lines as ({ kind: string } & Judgement)[]).map(({ kind: _, ...judgement }) => judgement),
        { restoring: true },
      );
    case "publisher":
      return notePublishers(
        engine,
        tx,
        (lines as ExportedDecision[]).map(({ kind: _, is, ...decision }) =>
          publisherDecision({ ...decision, kind: is }),
        ),
      );
    case "link":
      return noteLinks(engine, tx, lines as Extract<Line, { kind: "link" }>[]);
    case "remark":
      return noteRemarks(
        engine,
        tx,
        (lines as Extract<Line, { kind: "remark" }>[]).map(({ kind: _, ...remark }) => remark),
        { restoring: true },
      );
    case "search":
      return noteSearches(
        engine,
        tx,
        (lines as Extract<Line, { kind: "search" }>[]).map(({ kind: _, id: __, ...one }) => savedSearch(one)),
      );
    case "follow":
      return noteFollows(engine, tx, lines as Extract<Line, { kind: "follow" }>[]);
    // Facts are reckoned anew.
    default:
      await sql`select 1`.execute(tx);
  }
}
