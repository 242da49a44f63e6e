import { queryOf } from "../entente.js";
import type { Hit, PassageHit, Results } from "../ledger/index.js";
import { facetLines } from "./facet-lines.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { resultTable } from "./search-table.js";
import { styleFor } from "./terminal.js";
import type { Format } from "./usage.js";
import { asUsage, type VantageArguments, vantageOf } from "./vantage.js";

/** The options of `entente search` as the command line gives them. */
export interface SearchArguments extends VantageArguments {
  readonly ledger?: string;
  readonly limit: number;
  readonly after?: string;
  readonly newest?: boolean;
  readonly facets?: boolean;
  readonly format?: Format;
  readonly color?: boolean;
}

/** `entente search`: prints the claims and sentences that answer a query. Returns the exit code. */
export async function searchCommand(words: readonly string[], asked: SearchArguments): Promise<number> {
  // A word of the command line with a space in it stood in quotation marks, which the shell has taken away.
  const text = words.length === 1 ? words[0]! : words.map((word) => (/\s/u.test(word) ? quoted(word) : word)).join(" ");
  const style = styleFor(asked);
  const query = await asUsage(() => queryOf(text));
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const { limit, after: cursor = null } = asked;
    const from = vantageOf(asked) ?? {};
    const page = { limit, cursor, order: asked.newest ? ("newest" as const) : ("best" as const), from };
    const results = await asUsage(() => ledger.search(query, page));
    const facets = asked.facets === true ? await ledger.facets(query, from) : null;
    if (style.format === "table") {
      await write(resultTable(results, text, asked.after !== undefined, style));
      if (facets !== null && facets.counted > 0) await write(`\n${facetLines(facets, style)}`);
    } else if (style.format === "json")
      await write(`${printableJson({ query: text, ...results, ...(facets === null ? {} : { facets }) })}\n`);
    else await write(`${lines(results)}${facets === null ? "" : `${printableJson({ facets })}\n`}`);
    // Who reads a pipe sees nothing of an empty answer.
    if (style.format === "jsonl" && results.total + results.passages.total === 0)
      process.stderr.write("entente: nothing found\n");
    return 0;
  } finally {
    await ledger.close();
  }
}

/** speaker:Xi Jinping → speaker:"Xi Jinping"; credit line → "credit line". */
function quoted(word: string): string {
  if (/["“”]/u.test(word)) return word;
  const filter = /^-?\p{L}+:/u.exec(word)?.[0] ?? (word.startsWith("-") ? "-" : "");
  return `${filter}"${word.slice(filter.length)}"`;
}

/** One hit a line: claims as `read` prints them, with their document, their fact and what of them answers; sentences without one with `passage`. */
function lines({ hits, passages }: Results): string {
  return [...hits.map(flat), ...passages.hits.map(flatPassage)].map((line) => `${printableJson(line)}\n`).join("");
}

function flat({ claim, document, fact, verdict, snippet }: Hit) {
  return { ...claim, about: document, fact, verdict, snippet };
}

function flatPassage({ document: { language, ...about }, start, end, snippet }: PassageHit) {
  return { passage: { start, end }, document: about.id, language, about, snippet };
}
