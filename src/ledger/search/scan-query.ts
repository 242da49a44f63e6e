import { LIMITS } from "../../text/index.js";
import { QueryError } from "../query-error.js";

/** A piece of a query as it is written: a word, words in quotation marks, a filter, or the OR between two. */
export interface Item {
  readonly kind: "word" | "quoted" | "filter" | "or";
  readonly negated: boolean;
  /** Of a filter: its name, lower case. */
  readonly name: string;
  /** The word, the words, the value of the filter. */
  readonly text: string;
  /** Whether the value of a filter stood in quotation marks: then a comma in it parts nothing. */
  readonly closed: boolean;
  /** Where it begins in the query, counted from 1. */
  readonly at: number;
}

/** Longest query, in characters. */
const LONGEST = LIMITS.ledger.query.most;
/** Most pieces. */
const MOST = LIMITS.ledger.queryParts.most;
const OPENING = /["“”„«]/u;
const CLOSING = /["“”»]/u;
const FILTER = /^([\p{L}]{2,}):(?!\/\/)/u;

/** Cuts a query into its pieces. Throws QueryError. */
export function scan(query: string): Item[] {
  if (query.length > LONGEST) throw new QueryError(`The query is longer than ${LONGEST} characters; make it shorter`);
  const items: Item[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/u.test(query[at]!)) {
      at++;
      continue;
    }
    const begin = at + 1;
    const negated = /^[-−–](?=\S)/u.test(query.slice(at));
    if (negated) at++;
    const filter = FILTER.exec(query.slice(at));
    if (filter) at += filter[0].length;
    const quoted = OPENING.test(query[at] ?? "");
    const { text, end } = quoted ? closed(query, at) : open(query, at);
    at = end;
    if (filter && text.trim() === "")
      throw new QueryError(`At character ${begin}, ${filter[0]} has no value; write it after the colon`);
    const or = !filter && !quoted && !negated && text === "OR";
    const kind = filter ? "filter" : quoted ? "quoted" : or ? "or" : "word";
    const name = (filter?.[1] ?? "").toLowerCase();
    items.push({ kind, negated, name, text: text.trim(), closed: quoted, at: begin });
  }
  if (items.length > MOST) throw new QueryError(`The query has more than ${MOST} words and filters; leave some out`);
  return items;
}

function open(query: string, at: number): { text: string; end: number } {
  let end = at;
  while (end < query.length && !/\s/u.test(query[end]!)) end++;
  return { text: query.slice(at, end), end };
}

function closed(query: string, at: number): { text: string; end: number } {
  let end = at + 1;
  while (end < query.length && !CLOSING.test(query[end]!)) end++;
  if (end >= query.length)
    throw new QueryError(`The quotation mark at character ${at + 1} is not closed; close it or remove it`);
  return { text: query.slice(at + 1, end), end: end + 1 };
}
