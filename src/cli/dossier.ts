import picocolors from "picocolors";
import { type Brief, briefHtml, briefMarkdown, briefPlain, pairBrief, stateBrief } from "../brief/index.js";
import type { PairPage, StatePage } from "../dossier/index.js";
import { type PageQuery, pairPage, statePage } from "../entente.js";
import { dayOf, extentOf } from "../text/index.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { partyCalled } from "./party-called.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { glyphsFor, styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";

export const DOSSIER_FORMATS = ["table", "md", "html", "json"] as const;

/** The options of `entente dossier` as the command line gives them. */
export interface DossierArguments {
  readonly ledger?: string;
  readonly format?: (typeof DOSSIER_FORMATS)[number];
  readonly limit: number;
  /** A day, month or year: what was known by its end. */
  readonly asOf?: string;
  /** The first and the last day, month or year of the timeline. */
  readonly from?: string;
  readonly to?: string;
  readonly color?: boolean;
}

/** `entente dossier`: what a ledger has of a state or of two. Returns the exit code. */
export async function dossierCommand(named: readonly string[], asked: DossierArguments): Promise<number> {
  const [one = "", other] = [...new Set(await Promise.all(named.map(partyCalled)))].sort();
  if (
    asked.from !== undefined &&
    asked.to !== undefined &&
    (extentOf(asked.from)?.lo ?? 0) > (extentOf(asked.to)?.hi ?? 0)
  )
    throw new UsageError("--from must not be after --to");
  const query = queryOf(asked);
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const page =
      other === undefined ? await statePage(ledger, one, query) : await pairPage(ledger, [one, other], query);
    await write(shown(page, asked, query.today));
    return 0;
  } finally {
    await ledger.close();
  }
}

/** Rows of a dossier may be longer than lines of text. */
const WIDEST = 160;
/** Rows that are asked for beyond those that are shown, so that bins of a timeline have names. */
const ROWS = 100;

function queryOf({ asOf, from, to, limit }: DossierArguments): PageQuery {
  // Memberships and plans are those of the day that the dossier is of.
  const end = extentOf(asOf)?.hi;
  const today = end == null ? new Date().toISOString().slice(0, 10) : isoDay(end);
  const given = Object.entries({ asOf, from, to }).filter(([, value]) => value !== undefined);
  return { today, rows: Math.max(ROWS, limit), ...Object.fromEntries(given) };
}

function isoDay(day: number): string {
  const { year, month, day: date } = dayOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function shown(
  page: PairPage | StatePage,
  { format = "table", limit: most, color, asOf }: DossierArguments,
  today: string,
): string {
  if (format === "json") return `${printableJson(page)}\n`;
  const brief: Brief =
    "parties" in page ? pairBrief(page, { most, today }) : stateBrief(page, { most, today, asOf: asOf ?? null });
  if (format === "html") return briefHtml(brief);
  if (format === "md") return briefMarkdown(brief, printable);
  const { width, colour } = styleFor({ widest: WIDEST, ...(color === undefined ? {} : { color }) });
  const { bold, dim } = picocolors.createColors(colour);
  return briefPlain(brief, { width, glyphs: glyphsFor(process.env), safe: printable, bold, dim });
}
