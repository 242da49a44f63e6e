import { z } from "zod";
import type { HomePage } from "../../../dossier/index.js";
import { homePage as homeData } from "../../../inquiry/index.js";
import { nameOf } from "../../../words/index.js";
import { links, page } from "../../page/index.js";
import { AddForm } from "../add/index.js";
import { Busiest, Discord, Motion, News, Review, Stale } from "./parts.js";
import { HomeShape } from "./shape.js";

/** Days that count as new for a browser that was never here. */
const DAYS = 30;
const ROWS = 8;

/** What is in the ledger and what is new in it. */
export const homePage = page<HomePage, { since?: string | undefined }>({
  name: "home",
  path: links.home,
  summary:
    "What is in the ledger, what is new, pairs in motion, contradictions, stale statements and claims to review.",
  query: z.object({
    since: z.iso
      .datetime()
      .optional()
      .describe("Runs after this instant are new; otherwise those since the last visit."),
  }),
  schema: HomeShape,
  fresh: true,
  async data(visit) {
    const since = visit.query.since ?? visit.seen ?? new Date(Date.parse(visit.now) - DAYS * 86_400_000).toISOString();
    const data = await homeData(visit.ledger, { since, today: visit.today, rows: ROWS });
    visit.remember();
    return data;
  },
  tables: {
    motion({ motion }, { tongue }) {
      const { home, site } = tongue.words;
      return {
        caption: home.motion.caption,
        columns: [
          { title: home.motion.pair },
          { title: home.motion.lately, numeric: true },
          { title: home.motion.before, numeric: true },
          { title: home.motion.again, numeric: true },
          { title: home.motion.pace, numeric: true },
        ],
        rows: motion.map(({ a, b, lately, before, again, pace }) => [
          {
            text: site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) }),
            href: links.pair(a, b),
            value: `${a} ${b}`,
          },
          lately,
          before,
          again,
          { text: home.motion.times({ n: tongue.fixed(pace, 1) }), value: Math.round(pace * 100) / 100 },
        ]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.site.name,
  view(data, visit, show) {
    const { tongue, visitor } = visit;
    const { home, site } = tongue.words;
    const add =
      visitor.role === "admin" ? (
        <section aria-labelledby="add">
          <h2 id="add">{site.add}</h2>
          <AddForm visit={visit} />
        </section>
      ) : null;
    if (data.totals.documents === 0)
      return (
        <article class="prose">
          <h1>{site.name}</h1>
          <p class="lead">{site.lead}</p>
          <p>{home.empty}</p>
          {add ?? <p>{home.emptyReader}</p>}
          <p>{home.emptyCommand}</p>
          <pre>
            <code>entente add articles/</code>
          </pre>
        </article>
      );
    return (
      <>
        <h1>{home.title}</h1>
        <p class="lead">
          {site.lead}
          {tongue.speech.signs.gap}
          <a href={links.about}>{home.about}</a>
        </p>
        <dl class="figures">
          {(["documents", "claims", "facts", "judgements"] as const).map((what) => (
            <div>
              <dt>{home.totals[what]({ n: data.totals[what] })}</dt>
              <dd>{tongue.number(data.totals[what])}</dd>
            </div>
          ))}
        </dl>
        <div class="desk">
          <div>
            <Busiest data={data} tongue={tongue} />
            <News data={data} tongue={tongue} lately={visit.query.since === undefined && visit.seen === null} />
            <Motion any={data.motion.length > 0} table={show.table("motion")} tongue={tongue} />
            {add}
          </div>
          <div>
            <Discord data={data} tongue={tongue} />
            <Stale data={data} tongue={tongue} />
            <Review data={data} tongue={tongue} />
          </div>
        </div>
      </>
    );
  },
});
