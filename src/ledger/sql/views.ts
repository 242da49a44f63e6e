/** What of SQL the engines write differently. */
interface Dialect {
  /** The table of a ledger, whatever the view of that name says. */
  readonly table: (name: string) => string;
  /** A field of an object of JSON, as text. */
  readonly field: (json: string, ...path: readonly string[]) => string;
  /** The ids of the objects in a list of JSON, with spaces between. */
  readonly ids: (json: string, field: string) => string;
  /** A list of texts in JSON, with spaces between. */
  readonly texts: (json: string) => string;
  /** The elements of a list of JSON as a table `one(value)`, to be joined. */
  readonly each: (json: string, field: string) => string;
  /** A day since 1970 as YYYY-MM-DD. */
  readonly day: (days: string) => string;
}

export const SQLITE: Dialect = {
  table: (name) => `main.${name}`,
  field: (json, ...path) => `(${json} ->> '$.${path.join(".")}')`,
  ids: (json, field) => `(select group_concat(one.value ->> '$.id', ' ') from json_each(${json}, '$.${field}') as one)`,
  texts: (json) => `(select group_concat(text.value, ' ') from json_each(${json}) as text)`,
  each: (json, field) => `json_each(${json}, '$.${field}') as one`,
  day: (days) => `date(${days} * 86400, 'unixepoch')`,
};

/** @param schema the schema that holds the ledger, as it may stand in SQL. */
export const postgres = (schema: string): Dialect => ({
  table: (name) => `${schema}.${name}`,
  field: (json, ...path) => `(${json}::json #>> '{${path.join(",")}}')`,
  ids: (json, field) =>
    `(select string_agg(one ->> 'id', ' ') from json_array_elements(${json}::json -> '${field}') as one)`,
  texts: (json) => `(select string_agg(text, ' ') from json_array_elements_text((${json})::json) as text)`,
  each: (json, field) => `json_array_elements(${json}::json -> '${field}') as one(value)`,
  day: (days) => `to_char(date '1970-01-01' + ${days}::integer, 'YYYY-MM-DD')`,
});

/** A table that can be asked: its columns with what they mean, and where they come from. docs/sql.md has the same. */
export interface View {
  readonly name: string;
  readonly about: string;
  /** In their order: name, what it means, and its value in SQL. */
  readonly columns: readonly (readonly [name: string, about: string, value: (d: Dialect) => string])[];
  readonly from: (d: Dialect) => string;
}

const BODY = "coalesce(c.corrected, c.body)";
const at = (value: string) => () => value;

const ALL = [
  {
    name: "facts",
    about: "Claims about the same thing, merged: one row per fact.",
    columns: [
      ["id", "f_ and 16 hex digits", at("f.id")],
      ["type", "visit, finance, agreement …", at("f.type")],
      ["status", "status of what is reported", at("f.status")],
      ["source", "ids of the source actors, separated by spaces", (d) => d.ids("f.summary", "source")],
      ["target", "ids of the targets, separated by spaces", (d) => d.ids("f.summary", "target")],
      ["date", "date of the event, EDTF; null if not stated", (d) => d.field("f.summary", "when")],
      ["reported", "date first reported, if the event has no date", (d) => d.field("f.summary", "reported")],
      ["first_day", "earliest possible day, YYYY-MM-DD", (d) => d.day("f.lo")],
      ["last_day", "latest possible day", (d) => d.day("f.hi")],
      ["amount", "amount in its currency", at("f.amount")],
      ["currency", "ISO 4217", at("f.currency")],
      ["usd", "amount in current US dollars", at("f.usd")],
      ["flow", "flow of money: loan, grant …", at("f.flow")],
      ["claims", "number of claims", at("f.claims")],
      ["support", "number of independent origins", at("f.support")],
      ["conflicts", "number of conflicts among its values", at("f.conflicts")],
      ["confidence", "0 to 1", at("f.confidence")],
    ],
    from: (d) => `${d.table("facts")} as f`,
  },
  {
    name: "claims",
    about: "Current claims, with reviewers' corrections applied.",
    columns: [
      ["id", "c_ and 16 hex digits", at("c.id")],
      ["document", "the document it is from", at("c.document")],
      ["fact", "the fact it belongs to; null if rejected", at("m.fact")],
      ["type", "as in facts", at("c.type")],
      ["status", "as in facts", at("c.status")],
      ["source", "as in facts", (d) => d.ids(BODY, "source")],
      ["target", "as in facts", (d) => d.ids(BODY, "target")],
      ["date", "when it was, EDTF", (d) => d.field(BODY, "when", "edtf")],
      ["first_day", "earliest possible day", (d) => d.day("c.lo")],
      ["last_day", "latest possible day", (d) => d.day("c.hi")],
      ["published", "publication date of its document", (d) => d.day("c.published")],
      ["amount", "its sum", at("c.amount")],
      ["currency", "ISO 4217", at("c.currency")],
      ["usd", "amount in current US dollars", at("c.usd")],
      ["speaker", "the speaker it is attributed to", at("c.speaker")],
      ["words", "the words it rests on", (d) => d.field(BODY, "evidence", "exact")],
      ["verdict", "accepted, rejected or disputed; null if not judged", at("c.verdict")],
      ["confidence", "0 to 1", at("c.confidence")],
    ],
    from: (d) =>
      `${d.table("claims")} as c left join ${d.table("fact_claims")} as m on m.claim = c.key where c.retired is null`,
  },
  {
    name: "documents",
    about: "Documents in the ledger, except those removed by reviewers.",
    columns: [
      ["id", "d_ and 16 hex digits", at("d.id")],
      ["title", "", at("r.title")],
      ["publisher", "", at("r.publisher")],
      ["date", "publication date, EDTF", at("r.date")],
      ["language", "ISO 639-1", at("r.language")],
      ["url", "its address", at("r.url")],
      ["added", "time first added", at("u.at")],
      ["strain", "smallest id among its copies and translations, which count as one origin", at("d.strain")],
      ["later", "the edition that replaced it; null while current", at("d.next")],
      ["hash", "SHA-256 of its bytes", at("d.hash")],
    ],
    from: (d) =>
      `${d.table("documents")} as d join ${d.table("readings")} as r on r.id = d.reading join ${d.table("runs")} as u on u.id = d.run where d.removed is null`,
  },
  {
    name: "parties",
    about: "States, organisations, firms and people in each fact: one row per party.",
    columns: [
      ["fact", "", at("p.fact")],
      ["party", "KAZ, org:SCO, person:xi-jinping", at("p.a")],
      ["type", "the type of the fact", at("p.type")],
    ],
    from: (d) => `${d.table("fact_pairs")} as p where p.b = ''`,
  },
  {
    name: "pairs",
    about: "Dyads in each fact: one row per pair, in order of id.",
    columns: [
      ["fact", "", at("p.fact")],
      ["a", "the party with the smaller id", at("p.a")],
      ["b", "the other", at("p.b")],
      ["type", "the type of the fact", at("p.type")],
    ],
    from: (d) => `${d.table("fact_pairs")} as p where p.b <> ''`,
  },
  {
    name: "origins",
    about: "The independent origins of facts: a text with its copies and translations, an agency, a cited work.",
    columns: [
      ["fact", "", at("f.id")],
      ["first", "its first publication, EDTF", (d) => d.field("one.value", "first")],
      ["claims", "ids of its claims, separated by spaces", (d) => d.texts(d.field("one.value", "claims"))],
      ["documents", "ids of the documents that carry it", (d) => d.texts(d.field("one.value", "documents"))],
    ],
    from: (d) => `${d.table("facts")} as f, ${d.each("f.body", "origins")}`,
  },
  {
    name: "judgements",
    about: "Judgements by reviewers: one row per claim they concern.",
    columns: [
      ["id", "j_ and 16 hex digits", at("j.id")],
      ["at", "time, UTC", at("j.at")],
      ["reviewer", "who", at("j.reviewer")],
      ["verdict", "accept, reject, correct, same, different, note, withdraw …", at("j.verdict")],
      ["claim", "the claim it is about", at("n.claim")],
      ["field", "for a correction: the field", (d) => d.field("j.body", "field")],
      ["value", "the value it was set to", (d) => d.field("j.body", "value")],
      ["reason", "", (d) => d.field("j.body", "reason")],
    ],
    from: (d) => `${d.table("judgements")} as j join ${d.table("judged")} as n on n.judgement = j.id`,
  },
  {
    name: "snapshots",
    about: "States of the ledger that were frozen.",
    columns: [
      ["name", "", at("s.name")],
      ["at", "when it was frozen", at("s.at")],
      ["state", "what the ledger was at", at("s.state")],
      ["sha256", "the hash of its export", at("s.sha256")],
    ],
    from: (d) => `${d.table("snapshots")} as s`,
  },
] as const satisfies readonly View[];

export const VIEWS: readonly View[] = ALL;

/** What is said of a view, or of a column of one. */
export type ViewWords = Exclude<(typeof ALL)[number]["about"] | (typeof ALL)[number]["columns"][number][1], "">;

/** The views in front of a query, so that it can name them. */
export function withViews(dialect: Dialect, query: string): string {
  const views = VIEWS.map(
    ({ name, columns, from }) =>
      `${name} as (select ${columns.map(([column, , value]) => `${value(dialect)} as "${column}"`).join(", ")} from ${from(dialect)})`,
  );
  return `with ${views.join(",\n")}\nselect * from (\n${query}\n) as answer`;
}
