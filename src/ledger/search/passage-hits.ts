import { sql } from "kysely";
import type { Term } from "../../language/search/index.js";
import type { Span } from "../../text/index.js";
import { firstKeyOf } from "../claim-key.js";
import type { Engine, Transaction } from "../engine.js";
import { placeOf, spansIn } from "../passage-row.js";
import type { Row } from "../schema.js";
import { NOW, type Standpoint } from "../vantage.js";
import { smaller, UNDATED, type Wanted } from "./candidates.js";
import type { HitDocument } from "./hits.js";
import { placesUnder } from "./inverted-index.js";
import { type Newest, NONE, newestKeys } from "./newest.js";
import { wordClauses } from "./occurrences.js";
import { passageTerms } from "./passages.js";
import type { Query, Term as QueryTerm } from "./query.js";
import { type Ranked, rank } from "./rank.js";
import { type Snippet, snippet } from "./snippet.js";

/** A sentence that answers a query and by which no claim is told. */
export interface PassageHit {
  readonly document: HitDocument & {
    /** BCP 47. */
    readonly language: string | null;
  };
  /** Where it stands in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly snippet: Omit<Snippet, "evidence">;
}

/** A passage is all evidence, and nobody vouches for it. */
const BARE = { evidence: [0, 0], support: 0, confidence: 0, accepted: false } as const;
/** A term that nobody asks for. */
const OTHER: Term = { term: "", start: 0, end: 0 };

/** Filters that sentences without a claim can satisfy. */
const SATISFIABLE = /^(?:passage_any$|document_|language_|publisher_)/u;

/** Whether a query asks for nothing that claims alone have. */
export function mayBePassages({ clauses, marked = [] }: Query): boolean {
  if (marked.length > 0) return false;
  const may = (term: QueryTerm) =>
    term.kind === "phrase" || (term.kind === "properties" && term.tokens.every((token) => SATISFIABLE.test(token)));
  return clauses.every(({ negated, terms }) => negated || terms.some(may));
}

/** Keys of the passages that answer a query, those published last first. A passage is of the day on which its document came out. */
export async function passageKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  wanted: Wanted,
  below: number | null,
  standpoint: Standpoint,
): Promise<Newest> {
  if (!mayBePassages(query)) return NONE;
  const { from, to } = query;
  const dated = from === null && to === null ? {} : { none: [UNDATED] };
  const least = from === null ? null : firstKeyOf(from);
  const end = to === null ? null : firstKeyOf(to + 1);
  const there = standpoint === NOW ? null : addedBy(engine, standpoint);
  const bounds = { least, below: smaller(end, below), ...wanted, there };
  return newestKeys(engine, tx, "passage_search", query, dated, bounds);
}

/** Sentences are those of the last reading of their document; from a standpoint they are there when the document was. */
function addedBy(engine: Engine, { known, added }: Standpoint) {
  const key = sql.raw(engine.kind === "sqlite" ? "passage_search.rowid" : "passage_search.key");
  const runs = [known, added].flatMap((some) => (some === null ? [] : [sql`documents.run in ${engine.list(some)}`]));
  return sql`exists (select 1 from passages join documents on documents.id = passages.document
    where passages.key = ${key} >> 8 and ${sql.join(runs, sql` and `)})`;
}

interface Place extends Span {
  readonly key: number;
  readonly document: PassageHit["document"];
  readonly text: string;
}

/** Passages of these keys, in their order. */
async function placesOf(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<Place[]> {
  if (keys.length === 0) return [];
  const wanted = [...new Set(keys.map((key) => placeOf(key).row))];
  const rows = await sql<Row<"passages">>`select * from passages where key in ${engine.list(wanted)}`.execute(tx);
  const ids = engine.list([...new Set(rows.rows.map(({ document }) => document))]);
  const readings = await sql<HitDocument & { language: string | null; text: string }>`
    select documents.id, readings.title, readings.publisher, readings.date, readings.url, readings.language, readings.text
    from documents join readings on readings.id = documents.reading where documents.id in ${ids}`.execute(tx);
  const documents = new Map(readings.rows.map((row) => [row.id, row]));
  const byKey = new Map(rows.rows.map(({ key, document, spans }) => [key, { document, spans: spansIn(spans) }]));
  return keys.flatMap((key) => {
    const { row, index } = placeOf(key);
    const held = byKey.get(row);
    const span = held?.spans[index];
    if (held === undefined || span === undefined) return [];
    const { id, title, publisher, date, url, language, text } = documents.get(held.document)!;
    return [{ key, ...span, document: { id, title, publisher, date, url, language }, text }];
  });
}

const termsAt = ({ text, document, ...span }: Place): Term[] => passageTerms(text, span, document.language);

/** Hits in the order of their keys as given. */
export async function passageHitsOf(
  engine: Engine,
  tx: Transaction,
  query: Query,
  keys: readonly number[],
): Promise<PassageHit[]> {
  return (await placesOf(engine, tx, keys)).map((place) => {
    const { start, end, document, text } = place;
    const { evidence: _, ...shown } = snippet(text, { start, end, sentence: [start, end] }, termsAt(place), query);
    return { document, start, end, snippet: shown };
  });
}

/** Passages in the order of how near to one another the words of a query stand in them; one word stands as near in all. */
export async function rankedPassages(
  engine: Engine,
  tx: Transaction,
  query: Query,
  keys: readonly number[],
): Promise<Ranked[]> {
  if (wordClauses(query).length < 2) return [];
  const found = (await wordsOf(engine, tx, query, keys)).map(([key, terms]) => ({ key, terms, ...BARE }));
  return rank(query, found);
}

/** The terms of passages that a query asks for, at their places among others: from the index where it has them, else out of the texts, which must then be read. */
async function wordsOf(
  engine: Engine,
  tx: Transaction,
  query: Query,
  keys: readonly number[],
): Promise<readonly (readonly [key: number, terms: readonly Term[]])[]> {
  if (engine.kind === "sqlite")
    return (await placesOf(engine, tx, keys)).map((place) => [
      place.key,
      termsAt(place).map(({ term }) => ({ ...OTHER, term })),
    ]);
  const found = await placesUnder(engine, tx, "passage_search", keys, askedWords(query));
  return [...found].map(([key, held]) => {
    const terms: Term[] = Array(Math.max(0, ...held.flatMap(([, places]) => places))).fill(OTHER);
    for (const [term, places] of held) for (const place of places) terms[place - 1] = { ...OTHER, term };
    return [key, terms];
  });
}

/** Patterns of the words that a query asks for: letters and digits, which mean themselves. */
function askedWords(query: Query): string[] {
  return wordClauses(query)
    .flatMap(({ terms }) => terms.filter((term) => term.kind === "phrase"))
    .flatMap(({ places, open }) =>
      places.flatMap((terms, i) => (open && i === places.length - 1 ? terms.map((term) => `${term}[^']*`) : terms)),
    );
}
