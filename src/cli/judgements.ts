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
import { number, says } from "./words/index.js";

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
      const { judging, results } = says();
      const words = evidence.exact.replaceAll(/\s+/gu, " ");
      await write(
        `${printable(`${id}  ${judging.orphan({ type: results.types[type], document, edition, words })}`)}\n`,
      );
      await write(judgements.map((one) => `  ${told(one)}`).join(""));
    } else await write(`${printableJson({ claim: claim.claim, retired: claim.retired, edition, judgements })}\n`);
  }
  if (found.length === 0 && format === "text") await write(`${says().judging.noOrphans}\n`);
  return 0;
}

function agreementColumns(): readonly Column[] {
  const { type, both, agree, first, second, kappa, interval } = says().judging.agreement;
  return [type, both, agree, first, second, kappa, interval].map((heading, i) => ({ heading, right: i > 0 }));
}

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
      const { judging, results } = says();
      const columns = agreementColumns();
      const rows = verdicts.map(
        ({ type, both, bothAccept, bothReject, firstAccepts, secondAccepts, kappa, interval }) => [
          type === "all" ? judging.agreement.all : results.types[type],
          number(both),
          number(bothAccept + bothReject),
          number(firstAccepts),
          number(secondAccepts),
          kappa === null ? "–" : number(kappa, 2),
          interval === null ? "–" : judging.interval({ low: number(interval[0], 2), high: number(interval[1], 2) }),
        ],
      );
      const widths = columnWidths(columns, rows, 120)!;
      const headings = columns.map(({ heading }) => heading);
      const lines = [headings, ...rows].flatMap((row) => rowLines(columns, widths, row));
      const corrections = fields.map(({ field, both, same }) => judging.corrections({ field, both, same }));
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

function queueColumns(): readonly Column[] {
  const { judging, results } = says();
  const { claim, who, what, when, certainty } = results.columns;
  return [
    { heading: judging.gain, right: true },
    { heading: claim },
    { heading: judging.agreement.type },
    { heading: who, least: 14 },
    { heading: what, least: 16 },
    { heading: when, least: 10 },
    { heading: certainty, right: true },
  ];
}

/** `entente review`: prints the claims that are best judged next. Returns the exit code. */
export async function reviewCommand(asked: JudgementsArguments): Promise<number> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const queue = await reviewQueue(ledger, asked.limit ?? 20);
    if (asked.format !== "text") {
      for (const one of queue) await write(`${printableJson(one)}\n`);
      return 0;
    }
    if (queue.length === 0) await write(`${says().judging.allJudged}\n`);
    else {
      const rows = queue.map(({ gain, claim }) => [
        number(gain, 2),
        claim.id,
        says().results.types[claim.type],
        parties(claim),
        content(claim),
        time(claim.when),
        percent(claim.confidence),
      ]);
      const { width } = styleFor({ format: "table" });
      const columns = queueColumns();
      const widths = columnWidths(columns, rows, width);
      const headings = columns.map(({ heading }) => heading);
      const lines = widths
        ? [headings, ...rows].flatMap((row) => rowLines(columns, widths, row))
        : rows.map((row) =>
            row
              .filter((cell) => cell !== "")
              .map(printable)
              .join(" · "),
          );
      await write(`${lines.join("\n")}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}
