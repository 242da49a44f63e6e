import { type SqlAnswer, SqlError, VIEWS } from "../ledger/index.js";
import { csvOf } from "../table/index.js";
import { viewWords } from "../words/index.js";
import { aligned } from "./columns.js";
import { complain } from "./complaint.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { language, says } from "./words/index.js";

/** The options of `entente sql` as the command line gives them. */
export interface SqlArguments {
  readonly ledger?: string;
  readonly views?: boolean;
  readonly limit: number;
  readonly timeLimit: number;
  readonly format: "table" | "csv" | "json" | "jsonl";
}

/** `entente sql`: answers one SELECT over the views of a ledger. Returns the exit code. */
export async function sqlCommand(query: string | undefined, asked: SqlArguments): Promise<number> {
  if (asked.views) {
    await write(viewsText());
    return 0;
  }
  if (query === undefined) throw new UsageError("Give a query, or list the views with --views");
  const text = query === "-" ? await standardInput() : query;
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const answer = await ledger.sql(text, { rows: asked.limit, seconds: asked.timeLimit });
    await write(shown(answer, asked.format));
    if (answer.more) process.stderr.write(`entente: ${says().keeping.rowsCut({ n: asked.limit })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    complain({ severity: "error", message: error.message, place: null });
    return 1;
  } finally {
    await ledger.close();
  }
}

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function shown({ columns, rows }: SqlAnswer, format: SqlArguments["format"]): string {
  if (format === "csv") return csvOf({ caption: "", columns: columns.map((title) => ({ title })), rows });
  if (format !== "table") {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
    if (format === "json") return `${printableJson(objects)}\n`;
    return objects.map((one) => `${printableJson(one)}\n`).join("");
  }
  const { width } = styleFor({ widest: 400 });
  const most = Math.max(12, Math.floor(width / Math.max(1, Math.min(columns.length, 4))));
  return aligned([columns, ...rows].map((row) => row.map((cell) => cut(printable(String(cell ?? "")), most))));
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function viewsText(): string {
  const told = (words: string) => viewWords(words, language().speech);
  return VIEWS.map(({ name, about, columns }) => {
    const wide = Math.max(...columns.map(([column]) => column.length));
    return `${name}: ${told(about)}\n${columns.map(([column, meaning]) => `  ${column.padEnd(wide)}  ${told(meaning)}`.trimEnd()).join("\n")}\n`;
  }).join("\n");
}
