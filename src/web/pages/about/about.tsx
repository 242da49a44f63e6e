import { z } from "zod";
import { links, page } from "../../page/index.js";

const Data = z.object({ documents: z.number(), claims: z.number(), facts: z.number() });

/** What Entente can and can't know. */
export const aboutPage = page({
  name: "about",
  path: links.about,
  summary: "What Entente can and can't know, and what is in this ledger.",
  query: z.object({}),
  schema: Data,
  async data({ ledger }) {
    const { documents, claims, facts } = await ledger.contents();
    return { documents, claims: Object.values(claims).reduce((sum, n) => sum + n, 0), facts };
  },
  title: (_, { tongue }) => tongue.words.about.title,
  view(data, { tongue }) {
    const { about } = tongue.words;
    return (
      <article class="prose">
        <h1>{about.title}</h1>
        <p class="lead">{about.lead}</p>
        {[about.knows, about.limits, about.names].map(({ title, points }) => (
          <section>
            <h2>{title}</h2>
            <ul>
              {points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{about.ledger.title}</h2>
          <dl class="figures">
            {(["documents", "claims", "facts"] as const).map((what) => (
              <div>
                <dt>{about.ledger[what]}</dt>
                <dd>{tongue.number(data[what])}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{about.sources.title}</h2>
          <p>{about.sources.text}</p>
        </section>
      </article>
    );
  },
});
