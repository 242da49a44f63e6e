import { queryOf } from "../entente.js";
import type { Hit, PassageHit, Results } from "../ledger/index.js";
import { now } from "./add.js";
import { facetLines } from "./facet-lines.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { forgetSearch, listSearches, lookedAt, saveSearch, searcher, searchNamed } from "./saved-searches.js";
import { resultTable } from "./search-table.js";
import { styleFor } from "./terminal.js";
import { type Format, UsageError } from "./usage.js";
import { asUsage, type VantageArguments, vantageOf } from "./vantage.js";
import { says } from "./words/index.js";

/** The options of `entente search` as the command line gives them. */
export interface SearchArguments extends VantageArguments {
  readonly ledger?: string;
  readonly limit: number;
  readonly after?: string;
  readonly newest?: boolean;
  readonly facets?: boolean;
  readonly format?: Format;
  readonly color?: boolean;
  /** Keep the query under this name, instead of asking it. */
  readonly save?: string;
  /** Ask what is kept under this name; true lists what is kept. */
  readonly saved?: string | true;
  /** Of a saved query: only what was added since it was asked so last. */
  readonly new?: boolean;
  readonly forget?: string;
  readonly reviewer?: string;
}

/** `entente search`: prints the claims and sentences that answer a query. Returns the exit code. */
export async function searchCommand(words: readonly string[], asked: SearchArguments): Promise<number> {
  // A word of the command line with a space in it stood in quotation marks, which the shell has taken away.
  const written =
    words.length === 1 ? words[0]! : words.map((word) => (/\s/u.test(word) ? quoted(word) : word)).join(" ");
  const style = styleFor(asked);
  const address = ledgerAddress(asked);
  if (await kept(written, address, asked, style.format)) return 0;
  const { saved } = asked;
  let looked: { readonly name: string; readonly at: string } | null = null;
  const ledger = await ledgerToRead(address);
  try {
    const search = typeof saved === "string" ? await searchNamed(ledger, saved) : null;
    const text = [search?.query ?? "", written].filter((part) => part !== "").join(" ");
    const query = await asUsage(() => queryOf(text));
    const { limit, after: cursor = null } = asked;
    const since =
      search !== null && asked.new
        ? (await ledger.searches.looks(searcher(asked.reviewer))).get(search.name)
        : undefined;
    const from = { ...vantageOf(asked), ...(since === undefined ? {} : { since }) };
    const looking = now();
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
      process.stderr.write(`entente: ${says().results.noResults}\n`);
    if (search !== null && asked.new) looked = { name: search.name, at: looking };
  } finally {
    await ledger.close();
  }
  if (looked !== null) await lookedAt(address, looked.name, searcher(asked.reviewer), looked.at);
  return 0;
}

/** What is done with saved searches beside asking one: whether that was all. Throws UsageError. */
async function kept(query: string, address: string, asked: SearchArguments, format: string): Promise<boolean> {
  const { save, saved, forget, new: fresh } = asked;
  const { search: wrong } = says().asking;
  if ([save, saved, forget].filter((one) => one !== undefined).length > 1) throw new UsageError(wrong.oneOfThese);
  if (fresh && typeof saved !== "string") throw new UsageError(wrong.newNeedsSaved);
  const by = searcher(asked.reviewer);
  if (save !== undefined) {
    if (query === "") throw new UsageError(wrong.nothingToSave);
    await saveSearch(address, save, query, by);
  } else if (forget !== undefined) await forgetSearch(address, forget, by);
  else if (saved === true) await listSearches(address, by, format);
  else if (saved === undefined && query === "") throw new UsageError(wrong.nothingToFind);
  else return false;
  return true;
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
