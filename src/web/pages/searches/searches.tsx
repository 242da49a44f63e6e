import { z } from "zod";
import { queryOf } from "../../../entente.js";
import type { KeptSearch, Ledger } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { links, page, withQuery } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";

interface Search extends Omit<KeptSearch, "id"> {
  /** Claims and sentences that answer; null where the query can no longer be asked. */
  readonly total: number | null;
  /** Those that were added since; null where nobody has looked or saved yet. */
  readonly fresh: number | null;
  /** ISO 8601: when this visitor looked last, else when it was saved. */
  readonly since: string;
}

/** Searches of a page at most: each is asked twice. */
const MOST = 50;

/** Searches that people keep, with what is new in each. */
export const searchesPage = page<{ readonly searches: readonly Search[] }, Record<string, never>>({
  name: "searches",
  path: links.searches,
  summary:
    "Searches that people keep by name, how much answers each, and how much of that is new since the visitor looked last.",
  query: z.object({}),
  schema: z.strictObject({
    searches: z.array(
      z.strictObject({
        name: z.string(),
        query: z.string(),
        reviewer: z.string().describe("Who saved it."),
        at: z.string().describe("When, ISO 8601."),
        total: z
          .number()
          .nullable()
          .describe(
            "Claims and other sentences that answer, counted as the search does; null where it can no longer be asked.",
          ),
        fresh: z.number().nullable().describe("Those added after `since`."),
        since: z.string().describe("When who asks looked at it last, else when it was saved."),
      }),
    ),
  }),
  fresh: true,
  async data({ ledger, reviewer }) {
    const [kept, looks] = await Promise.all([ledger.searches.kept(), ledger.searches.looks(reviewer)]);
    const searches: Search[] = [];
    for (const { id: _, ...one } of kept.slice(0, MOST)) {
      const since = looks.get(one.name) ?? one.at;
      const [total, fresh] = [await counted(ledger, one.query), await counted(ledger, one.query, since)];
      searches.push({ ...one, total, fresh, since });
    }
    return { searches };
  },
  title: (_, { tongue }) => tongue.words.searches.title,
  view({ searches: kept }, { tongue, visitor }) {
    const { searches: say } = tongue.words;
    const judges = may(visitor.role, "reviewer");
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {kept.length === 0 ? (
          <p>
            {say.none}
            {tongue.speech.signs.gap}
            <a href={links.search}>{tongue.words.search.title}</a>
          </p>
        ) : null}
        <ul class="plain entries">
          {kept.map(({ name, query, reviewer, at, total, fresh, since }) => (
            <li>
              <h2>
                <a href={links.searchFor(query)}>{visible(name)}</a>
              </h2>
              <p>
                <code>{visible(query)}</code>
              </p>
              <p>
                {total === null ? say.broken : say.answers({ n: tongue.number(total), count: total })}{" "}
                {fresh === null ? null : fresh === 0 ? (
                  say.nothingNew({ since: tongue.instant(since) })
                ) : (
                  <a href={withQuery(links.search, { q: query, since, order: "newest" })}>
                    {say.fresh({ n: tongue.number(fresh), since: tongue.instant(since) })}
                  </a>
                )}
              </p>
              <p class="quiet small">{say.by({ reviewer: visible(reviewer), day: tongue.date(at.slice(0, 10)) })}</p>
              {judges ? (
                <form method="post" action={links.searches} class="inline">
                  <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
                  <input type="hidden" name="name" value={name} />
                  <button type="submit" name="do" value="look">
                    {say.look}
                    <span class="unseen">: {visible(name)}</span>
                  </button>
                  <button type="submit" name="do" value="forget">
                    {say.forget}
                    <span class="unseen">: {visible(name)}</span>
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    );
  },
});

/** How much answers a query, of what was added after an instant where one is given; null for one that can't be asked. */
async function counted(ledger: Ledger, query: string, since?: string): Promise<number | null> {
  const wanted = await queryOf(query).catch(() => null);
  if (wanted === null) return null;
  const from = since === undefined ? {} : { since };
  const { total, passages } = await ledger.search(wanted, { limit: 1, from });
  return total + passages.total;
}
