import type { Index } from "./inverted-index.js";
import { type Clause, type Query, spellings, type Term } from "./query.js";

/** What is added to a query to part its results: tokens that must be there, tokens that must not. */
export interface Limits {
  readonly all?: readonly Term[];
  readonly none?: readonly Term[];
}

/** What all that an index holds has in common: for queries that say only what must not be. */
const ANY = { search: "claim_any", passage_search: "passage_any" } as const;

/** A query as SQLite's FTS5 writes it. Tokens hold letters, digits and "_" only: nothing in them has a meaning to it. */
export function fts5(query: Query, limits: Limits = {}, index: Index = "search"): string {
  const { wanted, unwanted } = parted(query, limits);
  const positive = wanted.length === 0 ? `"${ANY[index]}"` : wanted.map(fts5Any).join(" AND ");
  return unwanted.length === 0 ? positive : `(${positive}) NOT (${unwanted.map(fts5Term).join(" OR ")})`;
}

const fts5Any = (terms: readonly Term[]): string => `(${terms.map(fts5Term).join(" OR ")})`;

function fts5Term(term: Term): string {
  if (term.kind === "properties") return `(${term.tokens.map((token) => `"${token}"`).join(" AND ")})`;
  if (term.kind === "beginnings") return `(${term.heads.map((head) => `"${head}"*`).join(" OR ")})`;
  return `(${spellings(term)
    .map((terms) => `"${terms.join(" ")}"${term.open ? "*" : ""}`)
    .join(" OR ")})`;
}

/** A query as PostgreSQL's tsquery. */
export function tsquery(query: Query, limits: Limits = {}, index: Index = "search"): string {
  const { wanted, unwanted } = parted(query, limits);
  const positive = wanted.length === 0 ? [`'${ANY[index]}'`] : wanted.map(tsAny);
  return [...positive, ...unwanted.map((term) => `!${tsTerm(term)}`)].join(" & ");
}

const tsAny = (terms: readonly Term[]): string => `(${terms.map(tsTerm).join(" | ")})`;

function tsTerm(term: Term): string {
  if (term.kind === "properties") return `(${term.tokens.map((token) => `'${token}'`).join(" & ")})`;
  if (term.kind === "beginnings") return `(${term.heads.map((head) => `'${head}':*`).join(" | ")})`;
  return `(${spellings(term)
    .map((terms) => terms.map((one, i) => `'${one}'${term.open && i === terms.length - 1 ? ":*" : ""}`).join(" <-> "))
    .map((spelling) => `(${spelling})`)
    .join(" | ")})`;
}

/** Whether a claim with these tokens answers: what both databases must agree with. */
export function matches(query: Query, tokens: readonly string[], limits: Limits = {}): boolean {
  const { wanted, unwanted } = parted(query, limits);
  const known = new Set(tokens);
  const holds = (term: Term): boolean => {
    if (term.kind === "properties") return term.tokens.every((token) => known.has(token));
    if (term.kind === "beginnings") return term.heads.some((head) => tokens.some((token) => token.startsWith(head)));
    return spellings(term).some((terms) => tokens.some((_, at) => standsAt(terms, term.open, (k) => tokens[at + k])));
  };
  return wanted.every((terms) => terms.some(holds)) && !unwanted.some(holds);
}

/** Whether terms stand side by side from a place on. */
export function standsAt(
  terms: readonly string[],
  open: boolean | undefined,
  at: (place: number) => string | undefined,
): boolean {
  return terms.every((term, k) =>
    open && k === terms.length - 1 ? (at(k)?.startsWith(term) ?? false) : at(k) === term,
  );
}

function parted({ clauses }: Query, { all = [], none = [] }: Limits) {
  const wanted: (readonly Term[])[] = clauses.filter(({ negated }) => !negated).map(({ terms }: Clause) => terms);
  const unwanted = clauses.filter(({ negated }) => negated).flatMap(({ terms }) => terms);
  return { wanted: [...wanted, ...all.map((term) => [term])], unwanted: [...unwanted, ...none] };
}
