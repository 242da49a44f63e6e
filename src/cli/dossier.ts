import picocolors from "picocolors";
import {
  BRIEF_WORDS,
  type Brief,
  briefDocx,
  briefHtml,
  briefMarkdown,
  briefPlain,
  changesBrief,
  dossierXlsx,
  factsIn,
  pairBrief,
  type Style,
  stateBrief,
} from "../brief/index.js";
import type { ChangeBasis, Changes, PairPage, StatePage } from "../dossier/index.js";
import { apparatusFor, changesPage, type PageQuery, pairPage, speechKnowing, statePage } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import { dayOf, extentOf } from "../text/index.js";
import type { MapView } from "../vocabulary/map-views/index.js";
import type { DossierFormat } from "./dossier-formats.js";
import { OPEN_FORMATS } from "./export-formats.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { partyCalled } from "./party-called.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { type SieveArguments, sieveAsked } from "./sieve-options.js";
import { glyphsFor, styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { language, says } from "./words/index.js";

/** The options of `entente dossier` as the command line gives them. */
export interface DossierArguments extends SieveArguments {
  readonly ledger?: string;
  readonly format?: DossierFormat;
  /** How documents are named in notes. */
  readonly cite?: Style;
  /** Standard output where none is named. */
  readonly out?: string;
  readonly limit: number;
  /** A day, month or year: what was known by its end. */
  readonly asOf?: string;
  /** A day, month or year: what changed since, and by which days that is told. */
  readonly since?: string;
  readonly by?: ChangeBasis;
  /** The first and the last day, month or year of the timeline. */
  readonly from?: string;
  readonly to?: string;
  readonly mapView: MapView;
  readonly color?: boolean;
}

/** `entente dossier`: what a ledger has of a state or of two. Returns the exit code. */
export async function dossierCommand(named: readonly string[], asked: DossierArguments): Promise<number> {
  const { dossier: wrong } = says().asking;
  const [one = "", other] = [...new Set(await Promise.all(named.map(partyCalled)))].sort();
  if (
    asked.from !== undefined &&
    asked.to !== undefined &&
    (extentOf(asked.from)?.lo ?? 0) > (extentOf(asked.to)?.hi ?? 0)
  )
    throw new UsageError(wrong.order);
  if ((asked.format === "docx" || asked.format === "xlsx") && asked.out === undefined)
    throw new UsageError(wrong.notText({ format: asked.format }));
  const { since, asOf, by } = asked;
  if (since === undefined && by !== undefined) throw new UsageError(wrong.byNeedsSince);
  if (since !== undefined && (asked.from !== undefined || asked.to !== undefined))
    throw new UsageError(wrong.sinceAlone);
  if (since !== undefined && asOf !== undefined && (extentOf(since)?.lo ?? 0) > (extentOf(asOf)?.hi ?? 0))
    throw new UsageError(wrong.sinceOrder);
  if (since !== undefined && (asked.format === "docx" || asked.format === "xlsx"))
    throw new UsageError(wrong.noChanges({ format: asked.format ?? "" }));
  const sieve = sieveAsked(asked);
  if (since !== undefined && Object.keys(sieve).length > 0) throw new UsageError(wrong.sinceAll);
  const taken = OPEN_FORMATS.find((name) => name === asked.format);
  if (taken !== undefined) {
    if (since ?? asOf ?? asked.from ?? asked.to) throw new UsageError(wrong.onRecord({ format: taken }));
    const { openExport } = await import("./open-export.js");
    return openExport(asked, taken, other === undefined ? [one] : [one, other], sieve);
  }
  const query = { ...queryOf(asked), sieve, sayings: asked.format === "json" };
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    if (since !== undefined) {
      const parties = other === undefined ? [one] : [one, other];
      const changes = await changesPage(ledger, parties, { since, until: asOf ?? null, by: by ?? "published" });
      const told = changesShown(changes, asked);
      if (asked.out !== undefined) await wholeFile(asked.out, (put) => put(told));
      else await write(told);
      return 0;
    }
    const page =
      other === undefined ? await statePage(ledger, one, query) : await pairPage(ledger, [one, other], query);
    const made = await formOf(ledger, page, asked, query.today);
    if (asked.out !== undefined) await wholeFile(asked.out, (put) => put(made));
    else await write(made as string);
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

async function formOf(
  ledger: Ledger,
  page: PairPage | StatePage,
  { format = "table", limit: most, color, asOf, cite = "chicago", mapView }: DossierArguments,
  today: string,
): Promise<string | Uint8Array> {
  if (format === "json") return `${printableJson(await withRemarks(ledger, page))}\n`;
  const spoken = BRIEF_WORDS[language().lang];
  const words = { ...spoken, speech: await speechKnowing(ledger, page, spoken.speech) };
  const asked = { most, today, mapView, words, file: format !== "table" };
  const brief: Brief = "parties" in page ? pairBrief(page, asked) : stateBrief(page, { ...asked, asOf: asOf ?? null });
  if (format === "table") return onTerminal(brief, color);
  if (format === "xlsx") {
    const facts = Object.keys(page.facts);
    return dossierXlsx(brief.title, page, await apparatusFor(ledger, facts, cite), words);
  }
  const apparatus = await apparatusFor(ledger, factsIn(brief), cite);
  if (format === "html") return briefHtml(brief, apparatus);
  return format === "docx" ? briefDocx(brief, apparatus) : briefMarkdown(brief, printable, apparatus);
}

/** The page as the browser has it: of two, with the notes, tags and collections that hold. */
async function withRemarks(ledger: Ledger, page: PairPage | StatePage): Promise<object> {
  if (!("parties" in page)) return page;
  const { pairSubject } = await import("../ledger/index.js");
  return { ...page, remarks: await ledger.remarks.on(pairSubject(...page.parties)) };
}

function changesShown(changes: Changes, { format = "table", limit: most, color }: DossierArguments): string {
  if (format === "json") return `${printableJson(changes)}\n`;
  const brief = changesBrief(changes, { most, words: BRIEF_WORDS[language().lang] });
  if (format === "html") return briefHtml(brief);
  return format === "md" || format === "markdown" ? briefMarkdown(brief, printable) : onTerminal(brief, color);
}

function onTerminal(brief: Brief, color: boolean | undefined): string {
  const { width, colour } = styleFor({ widest: WIDEST, ...(color === undefined ? {} : { color }) });
  const { bold, dim } = picocolors.createColors(colour);
  return briefPlain(brief, { width, glyphs: glyphsFor(process.env), safe: printable, bold, dim });
}
