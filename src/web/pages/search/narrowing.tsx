import type { Facets } from "../../../ledger/index.js";
import { own, visible } from "../../../text/index.js";
import { isStateId } from "../../../vocabulary/index.js";
import { nameOf, type Speech } from "../../../words/index.js";
import { links, withQuery } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import type { SearchQuery } from "./answers.js";
import { chosen, narrowed, piecesOf, without } from "./pieces.js";

type Name = Exclude<keyof Facets, "counted" | "more">;

interface Facet {
  readonly name: Name;
  /** The filter that asks for a value, with the value as it wants it. */
  asks(value: string): readonly [filter: string, value: string];
  words(value: string, speech: Speech): string;
  /** Whether a claim has one value only, so that another takes the place of the first. */
  readonly alone: boolean;
}

const bare = (id: string) => id.replace(/^[a-z]+:/u, "");

/** The name of a speaker; of persons that no table has, the parts of the id as names are written: "person:jasur-olimov". */
function speakerName(id: string, speech: Speech): string {
  const name = nameOf(id, speech);
  return id.startsWith("person:") ? name.replaceAll(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}

type Words = Readonly<Record<string, string>>;

const FACETS: readonly Facet[] = [
  {
    name: "type",
    asks: (value) => ["type", value],
    words: (value, { words }) => own(words.types as Words, value) ?? value,
    alone: true,
  },
  {
    name: "party",
    asks: (value) => (isStateId(value) ? ["state", value] : ["org", value]),
    words: nameOf,
    alone: false,
  },
  { name: "year", asks: (value) => ["on", value], words: (value) => value, alone: true },
  {
    name: "status",
    asks: (value) => ["status", value],
    words: (value, { words }) => own(words.statuses as Words, value) ?? value,
    alone: true,
  },
  {
    name: "flow",
    asks: (value) => ["flow", value],
    words: (value, { words }) => own(words.flows as Words, value) ?? value,
    alone: true,
  },
  { name: "speaker", asks: (value) => ["speaker", bare(value)], words: speakerName, alone: true },
  { name: "publisher", asks: (value) => ["publisher", value], words: (value) => value, alone: true },
];

/** Values that stand open; more are behind a word. */
const OPEN = 8;

/** What the claims that answer are, as links that ask for less of them, and what is asked for, as links that take it away. */
export function Narrowing({
  query,
  facets,
  asked: { order, asOf, addedBy },
  tongue,
}: {
  readonly query: string;
  readonly facets: Facets;
  readonly asked: Pick<SearchQuery, "order" | "asOf" | "addedBy">;
  readonly tongue: Tongue;
}) {
  const { search } = tongue.words;
  const to = (other: string) => withQuery(links.search, { q: other, order, asOf, addedBy });
  const filters = piecesOf(query).filter(({ name }) => name !== "");
  return (
    <nav class="narrowing" aria-labelledby="narrow">
      <h2 id="narrow">{search.narrow}</h2>
      {filters.length === 0 ? null : (
        <>
          <h3>{search.chosen}</h3>
          <ul class="plain chips">
            {filters.map((piece) => (
              <li>
                <a href={to(without(query, piece))} aria-label={search.takeAway({ piece: visible(piece.raw) })}>
                  {visible(piece.raw)} <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {FACETS.map((facet) => {
        const values = facets[facet.name];
        if (values.length === 0) return null;
        const rows = values.map(({ value, claims }) => {
          const [filter, given] = facet.asks(value);
          const there = chosen(query, filter, given);
          const words = visible(facet.words(value, tongue.speech));
          return (
            <li>
              {there === undefined ? (
                <a href={to(narrowed(query, filter, given, facet.alone))} rel="nofollow">
                  {words}
                </a>
              ) : (
                <strong>{words}</strong>
              )}
              <span class="number quiet">{tongue.number(claims)}</span>
            </li>
          );
        });
        return (
          <section>
            <h3>{search.facets[facet.name]}</h3>
            <ul class="plain counts">{rows.slice(0, OPEN)}</ul>
            {rows.length <= OPEN ? null : (
              <details>
                <summary>{search.showAll({ n: rows.length - OPEN })}</summary>
                <ul class="plain counts">{rows.slice(OPEN)}</ul>
              </details>
            )}
          </section>
        );
      })}
      {facets.more ? <p class="quiet small">{search.leastCounts({ n: tongue.number(facets.counted) })}</p> : null}
    </nav>
  );
}
