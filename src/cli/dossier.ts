import picocolors from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { dossierMarkdown, dossierSections, dossierSummary, dossierTitle, type Section } from "../brief/index.js";
import { type Dossier, dossierOf, factsAsOf, OFFICIAL_RATES } from "../dossier/index.js";
import { openLedger } from "../entente.js";
import type { Fact, Ledger, Testimony } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { partyNamed } from "../vocabulary/index.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";

/** The options of `entente dossier` as the command line gives them. */
export interface DossierArguments {
  readonly ledger?: string;
  readonly format?: "table" | "md" | "json";
  readonly limit: number;
  /** A day, month or year: what was known by its end. */
  readonly asOf?: string;
  readonly color?: boolean;
}

/** `entente dossier`: what a ledger has of a state or of two. Returns the exit code. */
export async function dossierCommand(named: readonly string[], asked: DossierArguments): Promise<number> {
  const parties = [...new Set(named.map(partyOf))].sort();
  const ledger = await upToDate(ledgerAddress(asked));
  try {
    const dossier = await made(ledger, parties, asked.asOf);
    const terminal = styleFor(asked.color === undefined ? {} : { color: asked.color });
    const format = asked.format ?? "table";
    if (format === "json") await write(`${printableJson(dossier)}\n`);
    else if (format === "md") await write(printable(dossierMarkdown(dossier, asked.limit)));
    else await write(page(dossier, asked.limit, terminal));
    return 0;
  } finally {
    await ledger.close();
  }
}

/** The id of a state or organisation by its code or English name. Throws UsageError. */
export function partyOf(named: string): string {
  const party = partyNamed(named);
  if (party !== null) return party;
  throw new UsageError(
    `No state or organisation is called "${named}"; write a code such as KAZ, a name such as Kazakhstan, or an acronym such as SCO`,
  );
}

/** A ledger to read. Facts that an earlier version made are reckoned anew where the ledger can be written. */
async function upToDate(address: string): Promise<Ledger> {
  const ledger = await openLedger(address, { readOnly: true });
  if (await ledger.isSettled()) return ledger;
  await ledger.close();
  return openLedger(address).catch(() => openLedger(address, { readOnly: true }));
}

async function made(ledger: Ledger, parties: readonly string[], asOf: string | undefined): Promise<Dossier> {
  const [a = "", b] = parties;
  const testimonies = await ledger.testimonies({ pair: [a, b ?? ""] });
  if (asOf === undefined) {
    const facts = await ledger.facts(b === undefined ? { state: a } : { pair: [a, b] });
    const rivals = await ledger.rivals(facts.map(({ id }) => id));
    return dossierOf(parties, facts, OFFICIAL_RATES, { rivals, testimonies });
  }
  const day = extentOf(asOf)?.hi;
  if (day == null)
    throw new UsageError("Write a year, a month or a day that exists, such as 2024, 2024-07 or 2024-07-01");
  const judgements = await ledger.judgements(testimonies.map(({ claim }) => claim.id));
  const added = await daysOfAdding(ledger, testimonies);
  const facts = factsAsOf(testimonies, judgements, day, (document) => added.get(document) ?? null);
  return dossierOf(parties, facts.sort(newestFirst), OFFICIAL_RATES, { testimonies });
}

/** Documents without a date are known from the day on which they were added. */
async function daysOfAdding(ledger: Ledger, testimonies: readonly Testimony[]): Promise<Map<string, number>> {
  const undated = new Set(testimonies.flatMap(({ published, claim }) => (published === null ? [claim.document] : [])));
  const days = new Map<string, number>();
  for (const id of undated) {
    const added = (await ledger.document(id))?.added;
    const day = added === undefined ? null : extentOf(added.slice(0, 10))?.lo;
    if (day != null) days.set(id, day);
  }
  return days;
}

function newestFirst(one: Fact, other: Fact): number {
  const day = (fact: Fact) => extentOf(fact.when[0]?.value)?.hi ?? Number.NEGATIVE_INFINITY;
  return day(other) - day(one) || (one.id < other.id ? 1 : -1);
}

/** A dossier on a terminal: sections of rows in columns, the widest of which is wrapped. */
function page(
  dossier: Dossier,
  most: number,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const colours = picocolors.createColors(colour);
  const head = `${colours.bold(printable(dossierTitle(dossier)))}\n${wrapAnsi(printable(dossierSummary(dossier)), width)}\n`;
  const sections = dossierSections(dossier, most).map(
    (section) => `\n${colours.bold(section.title)}\n${columns(section, width, colours.dim)}`,
  );
  return `${head}${sections.join("")}`;
}

const GAP = "  ";
/** The narrowest that a column of words may become. */
const NARROW = 24;

function columns({ rows, note }: Section, width: number, dim: (text: string) => string): string {
  const cells = rows.map((row) => row.map(printable));
  const count = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ""))));
  const widest = widths.indexOf(Math.max(...widths));
  const others = widths.reduce((sum, one, i) => sum + GAP.length + (i === widest ? 0 : one), 0);
  widths[widest] = Math.min(widths[widest]!, Math.max(NARROW, width - others));
  const lines = cells.flatMap((row) => {
    const wrapped = widths.map((size, i) => wrapAnsi(row[i] ?? "", size, { hard: true }).split("\n"));
    const height = Math.max(...wrapped.map((one) => one.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((one, i) => `${one[line] ?? ""}${" ".repeat(Math.max(0, widths[i]! - stringWidth(one[line] ?? "")))}`)
        .join(GAP)
        .trimEnd(),
    );
  });
  const said =
    note === null
      ? []
      : wrapAnsi(note, width - GAP.length)
          .split("\n")
          .map(dim);
  return [...lines, ...said].map((line) => `${GAP}${line}\n`).join("");
}
