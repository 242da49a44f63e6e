import { z } from "zod";
import { visible } from "../../../text/index.js";
import { isStateId } from "../../../vocabulary/index.js";
import { findData } from "../../layout/index.js";
import { links, Moved, page, pathOf, withQuery } from "../../page/index.js";
import { NameList } from "../names/index.js";
import { SaveForm } from "../searches/index.js";
import { answersTo, type SearchQuery } from "./answers.js";
import { AskForm } from "./ask-form.js";
import { FIELDS, queryFrom } from "./asked.js";
import { HitView } from "./hit.js";
import { Language } from "./language.js";
import { Narrowing } from "./narrowing.js";
import { NothingFound } from "./nothing-found.js";
import { PassageView } from "./passage.js";
import { Problem } from "./problem.js";
import { type SearchPageData, SearchPageShape } from "./shape.js";
import { resultsTable } from "./table.js";

/** Most hits of a page, and of a file of results. */
const MOST = 1000;
const FILE = 1000;

const field = z.string().max(1000).optional();

/** From where the ledger is looked at, for links that stay there. */
const vantage = ({ asOf, addedBy, since }: Pick<SearchQuery, "asOf" | "addedBy" | "since">) => ({
  asOf: asOf || undefined,
  addedBy: addedBy || undefined,
  since: since || undefined,
});

/** Claims and other sentences that answer a query, with what the claims are in numbers. */
export const searchPage = page<
  SearchPageData,
  SearchQuery & Partial<Record<(typeof FIELDS)[number], string | undefined>>
>({
  name: "search",
  path: links.search,
  summary:
    "Claims and other sentences that answer a query (docs/search.md), and what the claims are, counted by type, party, year and so on.",
  query: z.object({
    q: z
      .string()
      .max(2000)
      .default("")
      .transform((words) => words.trim())
      .describe('The query, such as: loan pair:KAZ-CHN over:1bn "credit line" -railway'),
    after: z.string().max(40).optional().describe("Where the page before ended: its `next`."),
    order: z.enum(["best", "newest"]).optional().describe("best unless it is given."),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST)
      .optional()
      .describe("Claims and sentences of a page together; 20 unless it is given."),
    asOf: field.describe("What the ledger held at the end of a day, month or year (2024-06), or after a run (u_5b1f)."),
    addedBy: field.describe("Only what a run added (u_5b1f), or the runs of a day, month or year."),
    since: z.iso.datetime().optional().describe("Only what was added after an instant."),
    ...Object.fromEntries(FIELDS.map((name) => [name, field])),
  }),
  schema: SearchPageShape,
  async data({ ledger, query, path, tongue }) {
    // What was asked with fields is a query as any other: it has an address that can be kept and told.
    if (FIELDS.some((name) => query[name] !== undefined))
      throw new Moved(path, withQuery("", { q: queryFrom(query), ...vantage(query) }));
    const { parties } = await ledger.ties({ pairs: 0 });
    return { ...(await answersTo(ledger, query, tongue)), states: parties.map(({ a }) => a).filter(isStateId) };
  },
  tables: { results: (data, visit) => (data.query === "" ? null : resultsTable(data, visit.tongue)) },
  title: ({ query }, { tongue: { words } }) =>
    query === "" ? words.search.title : words.search.titleOf({ query: visible(query) }),
  view(data, visit) {
    const { tongue, query: asked, path } = visit;
    const { search } = tongue.words;
    const { query, problem, hits, total, more, passages, next, facets } = data;
    const found = total + passages.total;
    const { limit, order = "best" } = asked;
    const here = (changes: Readonly<Record<string, string | null>>) =>
      withQuery(path, { q: query, order: asked.order, limit, ...vantage(asked) }, changes);
    const file = withQuery(pathOf(path, { kind: "csv", name: "results" }), {
      q: query,
      order: asked.order,
      ...vantage(asked),
      limit: FILE,
    });
    return (
      <>
        <h1>{search.title}</h1>
        <search>
          <form class="find whole" action={path} {...findData(tongue)}>
            <input
              type="search"
              name="q"
              value={query}
              aria-label={search.label}
              placeholder={tongue.words.site.searchHint}
              aria-describedby={problem === null ? undefined : "problem"}
              aria-invalid={problem === null ? undefined : "true"}
            />
            <button type="submit" class="primary">
              {search.button}
            </button>
          </form>
          <AskForm query={query} states={data.states} path={path} tongue={tongue} />
          <Language tongue={tongue} />
        </search>
        {query === "" ? <p class="lead">{search.lead}</p> : null}
        {asked.asOf || asked.addedBy || asked.since ? (
          <p class="note">
            {asked.asOf ? `${search.asOf({ time: visible(asked.asOf) })} ` : null}
            {asked.addedBy ? `${search.addedBy({ run: visible(asked.addedBy) })} ` : null}
            {asked.since ? `${search.since({ instant: tongue.instant(asked.since) })} ` : null}
            <a href={here({ asOf: null, addedBy: null, since: null })}>{search.whole}</a>
          </p>
        ) : null}
        {data.names.length === 0 ? null : (
          <section class="named" aria-label={search.names}>
            {query === "" ? <h2>{tongue.words.home.pairs.title}</h2> : null}
            <NameList names={data.names} />
          </section>
        )}
        <SaveForm query={problem === null ? query : ""} visit={visit} />
        {problem === null ? null : <Problem query={query} problem={problem} tongue={tongue} />}
        {query !== "" && problem === null && found === 0 ? <NothingFound data={data} tongue={tongue} /> : null}
        {found === 0 ? null : (
          <div class="found">
            <section class="results" aria-labelledby="results">
              <h2 id="results">
                {total === 0
                  ? search.onlyPassages
                  : search.found({ total: tongue.number(total), more, one: total === 1 })}
              </h2>
              <p class="quiet small bar">
                {facets === null ? null : (
                  <a class="jump" href="#narrow">
                    {search.toNarrow}
                  </a>
                )}
                <span>
                  {search.order}
                  {tongue.words.site.colon}
                  {(["best", "newest"] as const).map((one, i) => (
                    <>
                      {i === 0 ? null : " · "}
                      {one === order ? (
                        <strong>{search[one]}</strong>
                      ) : (
                        <a href={here({ order: one === "best" ? null : one })}>{search[one]}</a>
                      )}
                    </>
                  ))}
                </span>
                <a href={file} download>
                  {search.file({ n: tongue.number(FILE) })}
                </a>
              </p>
              <ol class="plain hits">
                {hits.map((hit) => (
                  <li>
                    <HitView hit={hit} tongue={tongue} />
                  </li>
                ))}
              </ol>
              {passages.total === 0 ? null : (
                <>
                  <h2>
                    {search.passages({
                      total: tongue.number(passages.total),
                      more: passages.more,
                      one: passages.total === 1,
                    })}
                  </h2>
                  <p class="quiet small">{search.aboutPassages}</p>
                  <ol class="plain hits">
                    {passages.hits.map((hit) => (
                      <li>
                        <PassageView hit={hit} tongue={tongue} />
                      </li>
                    ))}
                  </ol>
                </>
              )}
              {next === null && asked.after === undefined ? null : (
                <nav class="pages" aria-label={search.pages}>
                  {asked.after === undefined ? null : <a href={here({})}>{search.first}</a>}
                  {next === null ? null : (
                    <a href={here({ after: next })} rel="next">
                      {search.further({ n: tongue.number(hits.length + passages.hits.length) })}
                    </a>
                  )}
                </nav>
              )}
            </section>
            {facets === null ? null : <Narrowing query={query} facets={facets} asked={asked} tongue={tongue} />}
          </div>
        )}
      </>
    );
  },
});
