import { z } from "zod";
import { CLAIM_TYPES } from "../../../vocabulary/index.js";
import { links, page } from "../../page/index.js";
import { TypeShape } from "../../shapes/index.js";
import { ScoresShape } from "./measured.js";
import { confidenceScores, kindScores, typeScores } from "./score-tables.js";
import { scores } from "./scores.js";

const Data = z.strictObject({
  documents: z.number(),
  claims: z.number(),
  facts: z.number(),
  types: z.partialRecord(TypeShape, z.number()).describe("Claims by type."),
  scores: ScoresShape.describe("How often claims are right, as it was measured."),
});

/** What Entente can and can't know. */
export const aboutPage = page({
  name: "about",
  path: links.about,
  summary: "What Entente can and can't know, and what is in this ledger.",
  query: z.object({}),
  schema: Data,
  async data({ ledger }) {
    const { documents, claims, facts } = await ledger.contents();
    return { documents, claims: Object.values(claims).reduce((sum, n) => sum + n, 0), facts, types: claims, scores };
  },
  tables: {
    scores: (data, { tongue }) => typeScores(data.scores, tongue),
    kinds: (data, { tongue }) => kindScores(data.scores, tongue),
    confidence: (data, { tongue }) => confidenceScores(data.scores, tongue),
    types({ types }, { tongue }) {
      const { about } = tongue.words;
      const rows = CLAIM_TYPES.filter((type) => types[type] !== undefined);
      if (rows.length === 0) return null;
      return {
        caption: about.ledger.types,
        columns: [{ title: about.ledger.type }, { title: about.ledger.claims, numeric: true }],
        rows: rows.map((type) => [
          { text: tongue.speech.words.types[type], value: type, href: links.searchFor(`type:${type}`) },
          types[type] ?? 0,
        ]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.about.title,
  view(data, { tongue }, show) {
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
          <h2>{about.scores.title}</h2>
          <p>
            {about.scores.text({
              annotated: tongue.number(data.scores.types.reduce((sum, { annotated }) => sum + annotated, 0)),
              publishers: tongue.number(data.scores.publishers),
            })}
          </p>
          {show.table("scores")}
          {show.table("kinds")}
          <p>{about.scores.others}</p>
          {show.table("confidence")}
          <ul>
            {about.scores.points.map((point) => (
              <li>{point}</li>
            ))}
            <li>{about.scores.annotators({ agreement: tongue.percent(data.scores.agreement / 100) })}</li>
          </ul>
          <p class="quiet small">{about.scores.how}</p>
        </section>
        <section>
          <h2>{about.ledger.title}</h2>
          <dl class="figures">
            {(["documents", "claims", "facts"] as const).map((what) => (
              <div>
                <dt>{tongue.words.home.totals[what]({ n: data[what] })}</dt>
                <dd>{tongue.number(data[what])}</dd>
              </div>
            ))}
          </dl>
          {show.table("types")}
        </section>
        <section>
          <h2>{about.sources.title}</h2>
          <p>{about.sources.text}</p>
        </section>
      </article>
    );
  },
});
