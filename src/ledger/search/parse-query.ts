import { QueryError } from "../query-error.js";
import { filterTerms, NOT_REJECTED, PROPERTY_FILTERS } from "./filters.js";
import { MARK_FILTERS, marks } from "./mark-filters.js";
import { LONGEST_NAME, nearestWord, type PartyNames, type PartyTables, partyNames } from "./party-names.js";
import type { Clause, Phrase, Query, Term } from "./query.js";
import { DATE_FILTERS, dates, SUM_FILTERS, sums } from "./range-filters.js";
import { type Item, scan } from "./scan-query.js";
import { askedTerms } from "./terms.js";
import { party } from "./tokens.js";

const FILTERS = [
  ...PROPERTY_FILTERS.slice(0, 4),
  ...DATE_FILTERS,
  ...SUM_FILTERS,
  ...PROPERTY_FILTERS.slice(4),
  ...MARK_FILTERS,
];

const known = new WeakMap<readonly PartyTables[], PartyNames>();

/**
 * Reads a query as people write it:
 *
 *     loan "credit line" type:finance pair:KAZ-CHN from:2011 to:2016-06 over:1bn status:completed -railway grant OR loan
 *
 * Everything must hold; OR stands between two of which one is enough; "-" before what must not be. A word is found in any inflection; the name of a
 * state or organisation also where it takes part under another name. What a reviewer rejected is left out unless verdict: asks for it. Throws
 * QueryError: one sentence with the place.
 */
export function parseQuery(text: string, tables: readonly PartyTables[]): Query {
  const items = scan(text);
  const names = known.get(tables) ?? partyNames(tables);
  known.set(tables, names);
  for (const item of items) if (item.kind === "filter") checkName(item);
  const among = (filters: readonly string[]) =>
    items.filter(({ kind, name }) => kind === "filter" && filters.includes(name));
  const ranged = new Set([...among(DATE_FILTERS), ...among(SUM_FILTERS), ...among(MARK_FILTERS)]);
  for (const [k, item] of items.entries())
    if (ranged.has(item) && [items[k - 1], items[k + 1]].some((beside) => beside?.kind === "or"))
      throw new QueryError(`At character ${item.at}, ${item.name}: can't be combined with OR`);
  const clauses = grouped(
    withNames(
      items.filter((item) => !ranged.has(item)),
      names,
    ),
  ).flatMap((group) => clauseOf(group, names));
  const money = sums(
    among(SUM_FILTERS),
    among(["currency"]).filter(({ negated }) => !negated),
  );
  const { from, to } = dates(among(DATE_FILTERS));
  const marked = marks(among(MARK_FILTERS));
  if (clauses.length === 0 && money === null && from === null && to === null && marked.length === 0)
    throw new QueryError("The query is empty; give words, or a filter such as state:KAZ");
  const verdict = among(["verdict"]).length > 0;
  const shown: Clause[] = verdict ? [] : [{ negated: true, terms: [NOT_REJECTED] }];
  return {
    clauses: [...clauses, ...(money ? [money] : []), ...shown],
    from,
    to,
    ...(marked.length === 0 ? {} : { marked }),
  };
}

function checkName({ name, at, text, negated, closed }: Item): void {
  if (FILTERS.includes(name)) return;
  const near = nearestWord(name, FILTERS);
  const advice = near
    ? `did you mean ${near}:?`
    : `the filters are ${FILTERS.join(", ")}; put words with a colon in quotation marks`;
  const value = closed ? `"${text}"` : text;
  const meant = near ? `${negated ? "-" : ""}${near}:${value}` : null;
  throw new QueryError(`At character ${at}, ${name}: is not a filter; ${advice}`, meant);
}

/** Words in a row that are one name ("Saudi Arabia") as one word, the longest first. */
function withNames(items: readonly Item[], names: PartyNames): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const row = items.slice(at, at + LONGEST_NAME);
    const length = row.findIndex(({ kind, negated }, k) => kind !== "word" || (k > 0 && negated));
    let size = length < 0 ? row.length : length;
    const text = () =>
      row
        .slice(0, size)
        .map((item) => item.text)
        .join(" ");
    while (size > 1 && names.inWords(text()).length === 0) size--;
    joined.push(size > 1 ? { ...items[at]!, text: text() } : items[at]!);
    at += Math.max(1, size);
  }
  return joined;
}

/** Items that OR joins, together; each other one by itself. Throws QueryError. */
function grouped(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let joining = false;
  for (const [k, item] of items.entries()) {
    if (item.kind === "or") {
      const [before, after] = [items[k - 1], items[k + 1]];
      if (!before || !after || before.kind === "or" || after.kind === "or")
        throw new QueryError(`The OR at character ${item.at} has nothing to join; put it between two words or filters`);
      const negative = [before, after].find(({ negated }) => negated);
      if (negative)
        throw new QueryError(
          `At character ${negative.at}, an exclusion can't be combined with OR; leave out OR or the hyphen`,
        );
      joining = true;
    } else if (joining) {
      groups.at(-1)!.push(item);
      joining = false;
    } else groups.push([item]);
  }
  return groups;
}

/** A group as a clause; none where it holds nothing that is indexed, such as a lone "&". */
function clauseOf(group: readonly Item[], names: PartyNames): readonly Clause[] {
  const terms = group.flatMap((item) => termsOf(item, names));
  return terms.length === 0 ? [] : [{ negated: group[0]!.negated, terms }];
}

function termsOf(item: Item, names: PartyNames): readonly Term[] {
  if (item.kind === "filter") return filterTerms(item, names);
  const parties = item.kind === "word" ? names.inWords(item.text) : [];
  return [...phrase(item.text), ...parties.map((id): Term => ({ kind: "properties", tokens: [party("party", id)] }))];
}

/** The words side by side, as every language reads them; none where there are none. */
function phrase(text: string): readonly Phrase[] {
  const { places, open } = askedTerms(text);
  return places.length === 0 ? [] : [{ kind: "phrase", places, ...(open ? { open } : {}) }];
}
