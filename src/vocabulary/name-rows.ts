import type { FirmNames, OrganisationNames, PersonNames, StateNames, TownNames } from "./name-tables.js";

// The big word tables are written as rows, one identity a line: `id | names | … | …`, strings parted by `;`, and `?` after
// a string that commonly means something else as well. Rows keep a table of three hundred identities readable and small.

interface Row {
  readonly id: string;
  readonly cells: readonly (readonly string[])[];
  readonly ambiguous: readonly string[];
}

function parseRows(table: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of table.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [id = "", ...columns] = line.split("|").map((cell) => cell.trim());
    const ambiguous: string[] = [];
    const cells = columns.map((column) =>
      column
        .split(";")
        .map((string) => string.trim())
        .filter((string) => string !== "")
        .map((string) => {
          if (!string.endsWith("?")) return string;
          const bare = string.slice(0, -1);
          if (!ambiguous.includes(bare)) ambiguous.push(bare);
          return bare;
        }),
    );
    rows.push({ id, cells, ambiguous });
  }
  return rows;
}

function table<V>(text: string, columns: readonly (keyof V & string)[]): Readonly<Record<string, V>> {
  const entries = parseRows(text).map(({ id, cells, ambiguous }) => {
    const value: Record<string, readonly string[]> = {};
    columns.forEach((column, at) => {
      const cell = cells[at] ?? [];
      if (at === 0 || cell.length > 0) value[column] = cell;
    });
    if (ambiguous.length > 0) value.ambiguous = ambiguous;
    return [id, value as V] as const;
  });
  return Object.fromEntries(entries);
}

/** Rows `alpha-3 | names | adjectives | people | capitals and seats | prefixes | bodies`, the first capital as the first name of organisations. */
export function stateNames(text: string): Readonly<Record<string, StateNames>> {
  const rows = table<StateNames>(text, ["names", "adjectives", "people", "capitals", "prefixes", "bodies"]);
  const made = Object.entries(rows).map(([id, row]) => {
    const { called, names: capitals } = calledFirst(row.capitals ?? [], bare);
    return [id, { ...row, ...(called === "" ? {} : { seat: called, capitals }) }];
  });
  return Object.fromEntries(made);
}

/** Rows `English name | forms` of places, the first form as the first name of organisations. */
export function townNames(text: string): Readonly<Record<string, TownNames>> {
  const rows = parseRows(text).map(({ id, cells }) => [id, calledFirst(cells[0] ?? [], bare)] as const);
  return Object.fromEntries(rows);
}

/**
 * Rows `org:… | names | acronyms | adjectives | seats`. The first name is what it is called: behind a `*` of it stands how the nominative ends ("всемирн*ая"), and one behind
 * `=` is for people alone, in the case that it has inside a sentence. `spellings`: a row of words that stand for each other in names ("Organization; Organisation", "United
 * Nations; UN"): a longer name that has one of them is read with each of the others too, unless it has another common meaning.
 */
export function organisationNames(text: string, spellings = ""): Readonly<Record<string, OrganisationNames>> {
  const rows = withCalled(table<OrganisationNames>(text, ["names", "acronyms", "adjectives", "seats"]), plainly);
  const alternatives = spellings
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => row.split(";").map((word) => word.trim()));
  const made = Object.entries(rows).map(([id, row]) => {
    const isDoubtful = (name: string) => row.ambiguous?.includes(name) ?? false;
    const names = row.names.flatMap((name) => (isDoubtful(name) ? [name] : spelt(name, alternatives)));
    return [id, { ...row, names: [...new Set(names)] }];
  });
  return Object.fromEntries(made);
}

/** A name in every spelling, the one that is written first. */
function spelt(name: string, alternatives: readonly (readonly string[])[]): readonly string[] {
  let all: readonly string[] = [name];
  for (const words of alternatives)
    all = all.flatMap((one) => {
      const word = words.find((word) => one !== word && wordAt(one, word) !== -1);
      if (word === undefined) return [one];
      return [one, ...words.filter((other) => other !== word).map((other) => replaced(one, word, other))];
    });
  return all;
}

/** Where words stand whole in a name, -1 where they don't; the `*` of a stem belongs to the word before it. */
function wordAt(name: string, word: string): number {
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}.]$/u.test(name.slice(0, at)) && !/^[\p{L}\p{N}.']/u.test(name.slice(at + word.length))) return at;
  return -1;
}

function replaced(name: string, word: string, other: string): string {
  const at = wordAt(name, word);
  return name.slice(0, at) + other + name.slice(at + word.length);
}

/** Rows `person:… | names | names that stand alone after a title or a first mention`, the first name as in those of organisations. */
export function personNames(text: string): Readonly<Record<string, PersonNames>> {
  return withCalled(table<PersonNames>(text, ["names", "short"]), (marked) => marked);
}

/** Rows with what their first names say of what somebody is called: `called` is handed it with `*` behind words in the nominative, and whether it is for people alone. */
function withCalled<Row extends { readonly called: string; readonly names: readonly string[] }>(
  rows: Readonly<Record<string, Row>>,
  called: (marked: string, isTold: boolean) => string,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, { ...row, ...calledFirst(row.names, called) }]),
  );
}

/** What the first of some forms says of what something is called, and the forms that are read. */
function calledFirst([first = "", ...others]: readonly string[], called: (marked: string, isTold: boolean) => string) {
  const isTold = first.startsWith("=");
  const marked = called(first.replace(/^=/u, "").replace(/\*(\p{L}+)/gu, "$1*"), isTold);
  const read = isTold || first === "" ? [] : [first.replace(/\*\p{L}+/gu, "*")];
  return { called: marked, names: [...read, ...others] };
}

const bare = (marked: string) => marked.replaceAll("*", "");
const plainly = (marked: string, isTold: boolean) => (isTold ? marked : capitalised(bare(marked)));
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Rows `firm:… | names | acronyms`, the first name as in those of organisations. */
export function firmNames(text: string): Readonly<Record<string, FirmNames>> {
  return withCalled(table<FirmNames>(text, ["names", "acronyms"]), plainly);
}
