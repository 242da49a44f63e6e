import { agreement, reviewQueue } from "../entente.js";
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
  readonly format: "text" | "jsonl" | "json";
}

/** `entente judgements`: prints what persons decided, of one claim or fact or of all, in the order in which it was said. Returns the exit code. */
export async function judgementsCommand(id: string | undefined, asked: JudgementsArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const all = await ledger.judgements(id === undefined ? undefined : await claimsNamed(ledger, id));
    const shown = all.filter(({ reviewer }) => asked.reviewer === undefined || reviewer === asked.reviewer);
    for (const judgement of shown)
      await write(asked.format === "text" ? told(judgement) : `${printableJson(judgement)}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
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
      if (!reviewers.has(name)) throw new UsageError(`Nobody called ${name} has judged here; ${haveJudged(reviewers)}`);
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
  if (reviewers.size === 0) return "nobody has judged anything yet";
  const names = [...reviewers].sort();
  return `these have: ${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? " …" : ""}`;
}

const QUEUE: readonly Column[] = [
  { heading: "gain", right: true },
  { heading: "claim" },
  { heading: "type" },
  { heading: "who", least: 14 },
  { heading: "what", least: 16 },
  { heading: "when", least: 10 },
  { heading: "sure", right: true },
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
    if (queue.length === 0) await write("Every claim was judged.\n");
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
