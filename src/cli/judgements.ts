import { agreement, reviewQueue } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import { type Column, columnWidths, rowLines } from "./columns.js";
import { claimsNamed, told } from "./judge.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { content, parties, percent, time } from "./wording.js";

/** The options of `entente judgements`, `agreement` and `review` as the command line gives them. */
export interface JudgementsArguments {
  readonly ledger?: string;
  readonly reviewer?: string;
  readonly limit?: number;
  readonly orphans?: boolean;
  readonly format: "text" | "jsonl" | "json";
}

/** `entente judgements`: prints what persons decided, of one claim or fact or of all, in the order in which it was said. Returns the exit code. */
export async function judgementsCommand(id: string | undefined, asked: JudgementsArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    if (asked.orphans) return await orphansOf(ledger, id === undefined ? null : await claimsNamed(ledger, id), asked);
    const all = await ledger.judgements(id === undefined ? undefined : await claimsNamed(ledger, id));
    const shown = all.filter(({ reviewer }) => asked.reviewer === undefined || reviewer === asked.reviewer);
    for (const judgement of shown)
      await write(asked.format === "text" ? told(judgement) : `${printableJson(judgement)}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}

/** What persons said of claims that are told no more: of each its words and why it is gone, then what was said. */
async function orphansOf(
  ledger: Ledger,
  claims: readonly string[] | null,
  { reviewer, format }: JudgementsArguments,
): Promise<number> {
  const found = (await ledger.orphans())
    .filter(({ claim }) => claims === null || claims.includes(claim.claim.id))
    .map((orphan) => ({
      ...orphan,
      judgements: orphan.judgements.filter((one) => reviewer === undefined || one.reviewer === reviewer),
    }))
    .filter(({ judgements }) => judgements.length > 0);
  for (const { claim, judgements, edition } of found) {
    const { id, type, document, evidence } = claim.claim;
    if (format === "text") {
      const why = edition === null ? "no longer found by any reader" : `absent from the edition ${edition}`;
      const words = evidence.exact.replaceAll(/\s+/gu, " ");
      await write(`${printable(`${id}  ${type} of ${document}, ${why}: “${words}”`)}\n`);
      await write(judgements.map((one) => `  ${told(one)}`).join(""));
    } else await write(`${printableJson({ claim: claim.claim, retired: claim.retired, edition, judgements })}\n`);
  }
  if (found.length === 0 && format === "text") await write("Every judgement belongs to a current claim.\n");
  return 0;
}

const AGREEMENT: readonly Column[] = [
  "type",
  "both judged",
  "agree",
  "first accepts",
  "second accepts",
  "kappa",
  "95 %",
].map((heading, i) => ({ heading, right: i > 0 }));

/** `entente agreement`: prints how far two reviewers agree. Returns the exit code. */
export async function agreementCommand(first: string, second: string, asked: JudgementsArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const reviewers = new Set((await ledger.judgements()).map(({ reviewer }) => reviewer));
    for (const name of [first, second])
      if (!reviewers.has(name))
        throw new UsageError(`No reviewer called ${name} has judged here; ${haveJudged(reviewers)}`);
    const { verdicts, fields } = await agreement(ledger, [first, second]);
    if (asked.format === "json") await write(`${printableJson({ reviewers: [first, second], verdicts, fields })}\n`);
    else {
      const rows = verdicts.map(
        ({ type, both, bothAccept, bothReject, firstAccepts, secondAccepts, kappa, interval }) => [
          type,
          String(both),
          String(bothAccept + bothReject),
          String(firstAccepts),
          String(secondAccepts),
          kappa === null ? "–" : kappa.toFixed(2),
          interval === null ? "–" : `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`,
        ],
      );
      const widths = columnWidths(AGREEMENT, rows, 120)!;
      const headings = AGREEMENT.map(({ heading }) => heading);
      const lines = [headings, ...rows].flatMap((row) => rowLines(AGREEMENT, widths, row));
      const corrections = fields.map(({ field, both, same }) => `${field}: ${both} corrected by both, ${same} alike`);
      await write(`${[...lines, ...corrections].join("\n")}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}

/** Reviewers that are named where somebody asks for another. */
const NAMED = 10;

function haveJudged(reviewers: ReadonlySet<string>): string {
  if (reviewers.size === 0) return "there are no judgements yet";
  const names = [...reviewers].sort();
  return `reviewers: ${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? " …" : ""}`;
}

const QUEUE: readonly Column[] = [
  { heading: "gain", right: true },
  { heading: "claim" },
  { heading: "type" },
  { heading: "who", least: 14 },
  { heading: "what", least: 16 },
  { heading: "when", least: 10 },
  { heading: "cert.", right: true },
];

/** `entente review`: prints the claims that are best judged next. Returns the exit code. */
export async function reviewCommand(asked: JudgementsArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const queue = await reviewQueue(ledger, asked.limit ?? 20);
    if (asked.format !== "text") {
      for (const one of queue) await write(`${printableJson(one)}\n`);
      return 0;
    }
    if (queue.length === 0) await write("Every claim has been judged.\n");
    else {
      const rows = queue.map(({ gain, claim }) => [
        gain.toFixed(2),
        claim.id,
        claim.type,
        parties(claim),
        content(claim),
        time(claim.when),
        percent(claim.confidence),
      ]);
      const { width } = styleFor({ format: "table" });
      const widths = columnWidths(QUEUE, rows, width);
      const headings = QUEUE.map(({ heading }) => heading);
      const lines = widths
        ? [headings, ...rows].flatMap((row) => rowLines(QUEUE, widths, row))
        : rows.map((row) => row.map(printable).join(" · "));
      await write(`${lines.join("\n")}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}
