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

export const VIEWS: readonly View[] = [
  {
    name: "facts",
    about: "What claims come to: one thing in the world a row.",
    columns: [
      ["id", "f_ and 16 hex digits", at("f.id")],
      ["type", "visit, finance, agreement …", at("f.type")],
      ["status", "how far it has come", at("f.status")],
      ["source", "ids of who does it, with spaces between", (d) => d.ids("f.summary", "source")],
      ["target", "ids of whom it is done to or with", (d) => d.ids("f.summary", "target")],
      ["date", "when it was, EDTF; null where no text tells it", (d) => d.field("f.summary", "when")],
      ["reported", "when it was first told, where no date is known", (d) => d.field("f.summary", "reported")],
      ["first_day", "the first day it may be about, YYYY-MM-DD", (d) => d.day("f.lo")],
      ["last_day", "the last day it may be about", (d) => d.day("f.hi")],
      ["amount", "its sum, in its currency", at("f.amount")],
      ["currency", "ISO 4217", at("f.currency")],
      ["usd", "the sum in US dollars of its year", at("f.usd")],
      ["flow", "of money: loan, grant …", at("f.flow")],
      ["claims", "how many claims tell it", at("f.claims")],
      ["support", "how many independent origins", at("f.support")],
      ["conflicts", "how many of its values can't all be true", at("f.conflicts")],
      ["confidence", "0 to 1", at("f.confidence")],
    ],
    from: (d) => `${d.table("facts")} as f`,
  },
  {
    name: "claims",
    about: "What documents say, as persons corrected it: those that hold.",
    columns: [
      ["id", "c_ and 16 hex digits", at("c.id")],
      ["document", "the document that says it", at("c.document")],
      ["fact", "the fact it is part of; null where it was rejected", at("m.fact")],
      ["type", "as in facts", at("c.type")],
      ["status", "as in facts", at("c.status")],
      ["source", "as in facts", (d) => d.ids(BODY, "source")],
      ["target", "as in facts", (d) => d.ids(BODY, "target")],
      ["date", "when it was, EDTF", (d) => d.field(BODY, "when", "edtf")],
      ["first_day", "the first day it may be about", (d) => d.day("c.lo")],
      ["last_day", "the last day it may be about", (d) => d.day("c.hi")],
      ["published", "the day its document came out", (d) => d.day("c.published")],
      ["amount", "its sum", at("c.amount")],
      ["currency", "ISO 4217", at("c.currency")],
      ["usd", "the sum in US dollars of its year", at("c.usd")],
      ["speaker", "who is said to say so", at("c.speaker")],
      ["words", "the words of the document that say it", (d) => d.field(BODY, "evidence", "exact")],
      ["verdict", "accepted, rejected or disputed; null where nobody judged it", at("c.verdict")],
      ["confidence", "0 to 1", at("c.confidence")],
    ],
    from: (d) =>
      `${d.table("claims")} as c left join ${d.table("fact_claims")} as m on m.claim = c.key where c.retired is null`,
  },
  {
    name: "documents",
    about: "Documents of the ledger, without those that persons took out.",
    columns: [
      ["id", "d_ and 16 hex digits", at("d.id")],
      ["title", "", at("r.title")],
      ["publisher", "", at("r.publisher")],
      ["date", "when it came out, EDTF", at("r.date")],
      ["language", "ISO 639-1", at("r.language")],
      ["url", "its address", at("r.url")],
      ["added", "the instant at which it was first added", at("u.at")],
      ["strain", "the smallest id among its copies and translations: one strain, one origin", at("d.strain")],
      ["later", "the edition that took its place; null while it holds", at("d.next")],
      ["hash", "SHA-256 of its bytes", at("d.hash")],
    ],
    from: (d) =>
      `${d.table("documents")} as d join ${d.table("readings")} as r on r.id = d.reading join ${d.table("runs")} as u on u.id = d.run where d.removed is null`,
  },
  {
    name: "parties",
    about: "Which states, organisations, firms and persons a fact is about: a row for each.",
    columns: [
      ["fact", "", at("p.fact")],
      ["party", "KAZ, org:SCO, person:xi-jinping", at("p.a")],
      ["type", "the type of the fact", at("p.type")],
    ],
    from: (d) => `${d.table("fact_pairs")} as p where p.b = ''`,
  },
  {
    name: "pairs",
    about: "Which two parties a fact is between: a row for each two, in the order of their ids.",
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
      ["claims", "ids of its claims, with spaces between", (d) => d.texts(d.field("one.value", "claims"))],
      ["documents", "ids of the documents that carry it", (d) => d.texts(d.field("one.value", "documents"))],
    ],
    from: (d) => `${d.table("facts")} as f, ${d.each("f.body", "origins")}`,
  },
  {
    name: "judgements",
    about: "What persons said of claims: a row for each claim that a judgement names.",
    columns: [
      ["id", "j_ and 16 hex digits", at("j.id")],
      ["at", "when, an instant in UTC", at("j.at")],
      ["reviewer", "who", at("j.reviewer")],
      ["verdict", "accept, reject, correct, same, different, note, withdraw …", at("j.verdict")],
      ["claim", "the claim it is about", at("n.claim")],
      ["field", "of a correction: which field", (d) => d.field("j.body", "field")],
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
];

/** The views in front of a query, so that it can name them. */
export function withViews(dialect: Dialect, query: string): string {
  const views = VIEWS.map(
    ({ name, columns, from }) =>
      `${name} as (select ${columns.map(([column, , value]) => `${value(dialect)} as "${column}"`).join(", ")} from ${from(dialect)})`,
  );
  return `with ${views.join(",\n")}\nselect * from (\n${query}\n) as answer`;
}
