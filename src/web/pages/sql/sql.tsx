import { z } from "zod";
import { type SqlAnswer, SqlError, VIEWS } from "../../../ledger/index.js";
import type { Table } from "../../../table/index.js";
import { viewWords } from "../../../words/index.js";
import { links, page, pathOf, withQuery } from "../../page/index.js";
import { may } from "../../security/index.js";

/** Rows of a page and of a file, and seconds that a query may take. */
const ROWS = 200;
const FILE = 10_000;
const SECONDS = 20;

const Query = z.object({
  query: z.string().max(20_000).default("").describe("One SELECT over the views of docs/sql.md."),
  limit: z.coerce.number().int().min(1).max(FILE).optional().describe(`Rows at most; ${ROWS} unless it is given.`),
});

const Data = z.strictObject({
  query: z.string(),
  may: z.boolean().describe("Whether the visitor may ask."),
  problem: z.string().nullable().describe("Why it was not answered."),
  answer: z
    .strictObject({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
      more: z.boolean(),
    })
    .nullable(),
});

interface SqlData {
  readonly query: string;
  readonly may: boolean;
  readonly problem: string | null;
  readonly answer: SqlAnswer | null;
}

/** A query in SQL and its rows: for admins, since what it costs is not known before. */
export const sqlPage = page<SqlData, z.infer<typeof Query>>({
  name: "sql",
  path: links.sql,
  summary: "The rows that one SELECT over the views of a ledger gives (docs/sql.md); for admins.",
  query: Query,
  schema: Data,
  fresh: true,
  waits: true,
  async data({ ledger, visitor, query: { query: given, limit = ROWS } }): Promise<SqlData> {
    const query = given.trim();
    const asked = { query, may: may(visitor.role, "admin"), problem: null, answer: null };
    if (!asked.may || query === "") return asked;
    try {
      return { ...asked, answer: await ledger.sql(query, { rows: limit, seconds: SECONDS }) };
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      return { ...asked, problem: error.message };
    }
  },
  tables: { answer: ({ answer }, { tongue }) => (answer === null ? null : tableOf(answer, tongue.words.sql.answer)) },
  title: (_, { tongue }) => tongue.words.sql.title,
  view({ query, may: allowed, problem, answer }, { tongue, path }, show) {
    const { sql: say } = tongue.words;
    const file = withQuery(pathOf(path, { kind: "csv", name: "answer" }), { query, limit: FILE });
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{allowed ? say.lead : say.admins}</p>
        {allowed ? (
          <form class="asking" action={path}>
            <p>
              <label>
                {say.label}
                <textarea
                  name="query"
                  rows={5}
                  maxlength={20_000}
                  spellcheck={false}
                  placeholder={say.hint}
                  aria-invalid={problem === null ? undefined : "true"}
                  aria-describedby={problem === null ? undefined : "problem"}
                >
                  {query}
                </textarea>
              </label>
            </p>
            {problem === null ? null : (
              <p id="problem" class="note" role="alert">
                {tongue.problem(problem)}
              </p>
            )}
            <button type="submit" class="primary">
              {say.button}
            </button>
          </form>
        ) : null}
        {answer === null ? null : (
          <section aria-labelledby="answer">
            <h2 id="answer">{say.answer}</h2>
            <p class="quiet small">
              {answer.rows.length === 0
                ? say.none
                : say.rows({ n: answer.rows.length, shown: tongue.number(answer.rows.length) })}
            </p>
            {answer.rows.length === 0 ? null : show.table("answer", ROWS, { heading: false })}
            {answer.more ? (
              <p class="files">
                <span>{say.more({ shown: tongue.number(answer.rows.length) })}</span>{" "}
                <a href={file} download>
                  CSV<span class="unseen">: {say.answer}</span>
                </a>
              </p>
            ) : null}
          </section>
        )}
        <section aria-labelledby="views">
          <h2 id="views">{say.views}</h2>
          {VIEWS.map(({ name, about, columns }) => (
            <details>
              <summary>{name}</summary>
              <p class="quiet">{viewWords(about, tongue.speech)}</p>
              <dl class="cite">
                {columns.map(([column, meaning]) => (
                  <div>
                    <dt>{column}</dt>
                    <dd>{viewWords(meaning, tongue.speech)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          ))}
        </section>
      </>
    );
  },
});

function tableOf({ columns, rows }: SqlAnswer, caption: string): Table {
  const isNumeric = (i: number) => rows.length > 0 && rows.every((row) => typeof (row[i] ?? 0) === "number");
  return {
    caption,
    columns: columns.map((title, i) => ({ title, ...(isNumeric(i) ? { numeric: true } : {}) })),
    rows,
  };
}
