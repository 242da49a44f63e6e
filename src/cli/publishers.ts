import { publishersRanged } from "../dossier/index.js";
import { openLedger } from "../entente.js";
import { type ListedPublisher, type PublisherDecision, publisherDecision } from "../ledger/index.js";
import {
  type Decided,
  PUBLISHER_KINDS,
  type PublisherClass,
  type PublisherKind,
  publisherClass,
  publisherKey,
} from "../vocabulary/index.js";
import { publisherWords } from "../words/index.js";
import { now } from "./add.js";
import { type Column, columnWidths, rowLines } from "./columns.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { partyCalled } from "./party-called.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { styleFor } from "./terminal.js";
import { oneOf, UsageError } from "./usage.js";
import { language, number, says } from "./words/index.js";

/** The options of `entente publisher` and `entente publishers` as the command line gives them. */
export interface PublisherArguments {
  readonly ledger?: string;
  readonly kind?: string;
  readonly of?: string;
  readonly withdraw?: boolean;
  readonly reviewer?: string;
  readonly reason?: string;
  readonly at?: string;
  readonly limit?: number;
  readonly format?: "text" | "json" | "jsonl";
}

/** `entente publisher`: tells what a publisher is, or writes down what a person decided that it is. Returns the exit code. */
export async function publisherCommand(named: string, asked: PublisherArguments): Promise<number> {
  const kind = kindOf(asked.kind);
  if (publisherKey(named) === "") throw new UsageError("Name a publisher, or the host name of its site");
  const address = ledgerAddress(asked);
  // Reading comes first, so that a wrong name makes no new ledger.
  const ledger = await ledgerToRead(address);
  const [listed, decisions, decided] = await Promise.all([
    ledger.provenance.publishers(),
    ledger.provenance.decisions(),
    ledger.provenance.decided(),
  ]).finally(() => ledger.close());
  const own = decisions.filter(({ publisher }) => publisherKey(publisher) === publisherKey(named));
  const documents = documentsOf(named, listed);
  if (kind === null && asked.withdraw !== true) {
    if (asked.of !== undefined) throw new UsageError("Say what kind it is: --kind official, for example");
    const found = publisherClass({ publisher: named }, decided);
    if (asked.format === "json")
      await write(`${printableJson({ publisher: named, documents, ...found, decisions: own })}\n`);
    else await write([`${printable(line(named, found, documents))}\n`, ...own.map(told)].join(""));
    return 0;
  }
  const decision = await decisionOn(named, kind, asked, publisherClass({ publisher: named }, decided));
  if (decision.kind === null && !decided.has(publisherKey(named)))
    throw new UsageError(`There is no decision on ${named} to withdraw`);
  const written = await openLedger(address, { existing: true, indexed: indexing() });
  await written.provenance.decide([decision]).finally(() => written.close());
  if (asked.format === "json") await write(`${printableJson(decision)}\n`);
  else await write(told(decision));
  if (documents === 0)
    complain({
      severity: "warning",
      place: named,
      message: "No document in the ledger is from this publisher yet; entente publishers lists those present.",
    });
  return 0;
}

/** Throws UsageError. */
const kindOf = (given: string | undefined): PublisherKind | null =>
  given === undefined ? null : oneOf(PUBLISHER_KINDS, given);

async function decisionOn(
  named: string,
  kind: PublisherKind | null,
  asked: PublisherArguments,
  known: PublisherClass,
): Promise<PublisherDecision> {
  const reviewer = asked.reviewer ?? process.env.ENTENTE_REVIEWER ?? "";
  if (reviewer === "") throw new UsageError("Say who decides: --reviewer NAME, or ENTENTE_REVIEWER in the environment");
  if (kind !== null && asked.withdraw === true)
    throw new UsageError("Give --kind to set the kind, or --withdraw to withdraw the decision, not both");
  const of = kind === null ? null : asked.of === undefined ? known.of : await partyCalled(asked.of);
  if ((kind === "official" || kind === "state-media") && of === null)
    throw new UsageError(`Say whose it is, as in: --kind ${kind} --of KAZ`);
  return publisherDecision({
    at: asked.at ?? now(),
    reviewer,
    publisher: named,
    kind,
    of,
    reason: asked.reason ?? null,
  });
}

/** Documents for which a decision on that name or host would hold. */
function documentsOf(named: string, listed: readonly ListedPublisher[]): number {
  const alone: Decided = new Map([[publisherKey(named), { kind: "unknown", of: null }]]);
  return listed
    .filter((one) => publisherClass(one, alone).by === "decision")
    .reduce((sum, one) => sum + one.documents, 0);
}

const basisOf = ({ by }: Pick<PublisherClass, "by">): string => says().judging.publishers.by[by ?? "nobody"];
const kindWords = (found: Pick<PublisherClass, "kind" | "of">): string => publisherWords(found, language().speech);

const line = (publisher: string, found: PublisherClass, documents: number): string =>
  says().judging.publishers.is({ publisher, kind: kindWords(found), basis: basisOf(found), documents });

/** "p_…  2026-03-01T09:30:00Z  Balta Weekly set to press by ann (their imprint)". */
function told({ id, at, publisher, kind, of, reviewer, reason }: PublisherDecision): string {
  const words = kind === null ? null : kindWords({ kind, of });
  return `${id}  ${at}  ${printable(says().judging.publishers.decided({ publisher, kind: words, reviewer, reason }))}\n`;
}

function columns(): readonly Column[] {
  const { documents, publisher, kind, basis } = says().judging.publishers;
  return [
    { heading: documents, right: true },
    { heading: publisher, least: 16 },
    { heading: kind, least: 16 },
    { heading: basis },
  ];
}

/** `entente publishers`: lists the publishers of a ledger with what they are. Returns the exit code. */
export async function publishersCommand({ limit, format, ...asked }: PublisherArguments): Promise<number> {
  const kind = kindOf(asked.kind);
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const ranged = publishersRanged(await ledger.provenance.publishers(), await ledger.provenance.decided());
    const listed = ranged.filter((one) => kind === null || one.kind === kind).slice(0, limit);
    if (format === "jsonl") for (const one of listed) await write(`${printableJson(one)}\n`);
    else if (listed.length === 0) await write(`${says().judging.publishers.none}\n`);
    else {
      const rows = listed.map((one) => [
        number(one.documents),
        printable(one.publisher ?? says().judging.publishers.unnamed),
        printable(kindWords(one)),
        basisOf(one),
      ]);
      const list = columns();
      const widths = columnWidths(list, rows, styleFor({ format: "table" }).width);
      const headings = list.map(({ heading }) => heading);
      const lines = widths
        ? [headings, ...rows].flatMap((row) => rowLines(list, widths, row))
        : rows.map((row) => row.join(" · "));
      await write(`${lines.join("\n")}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}
