import { z } from "zod";
import { publishersRanged, type RangedPublisher } from "../../../dossier/index.js";
import { PUBLISHER_KINDS, type PublisherKind } from "../../../vocabulary/index.js";
import { publisherWords } from "../../../words/index.js";
import { links, page, withQuery } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";
import { PublisherShape } from "../../shapes/index.js";
import { DECIDE } from "./decide-action.js";

/** Publishers that the page shows: those with most documents. */
const SHOWN = 1000;

interface PublishersData {
  readonly publishers: readonly RangedPublisher[];
}

interface PublishersQuery {
  readonly kind?: PublisherKind | "" | undefined;
}

/** The publishers of the ledger, what they are, and who says so. */
export const publishersPage = page<PublishersData, PublishersQuery>({
  name: "publishers",
  path: links.publishers,
  summary: "Publishers with their documents, what kind of publisher each is, and who says so.",
  query: z.object({
    kind: z
      .enum(["", ...PUBLISHER_KINDS])
      .optional()
      .describe("Of one kind alone."),
  }),
  schema: z.strictObject({
    publishers: z
      .array(
        PublisherShape.extend({
          publisher: z.string().nullable().describe("As documents name it, or the host of its site."),
          documents: z.number(),
          decision: z
            .strictObject({
              id: z.string(),
              at: z.string(),
              reviewer: z.string(),
              publisher: z.string(),
              kind: z.enum(PUBLISHER_KINDS),
              of: z.string().nullable(),
              reason: z.string().nullable(),
            })
            .nullable()
            .describe("Who decided it; null where nobody did."),
        }),
      )
      .describe("Those with most documents first."),
  }),
  async data({ ledger, query: { kind } }) {
    const listed = await ledger.provenance.publishers(kind ? {} : { limit: SHOWN });
    const ranged = publishersRanged(listed, await ledger.provenance.decided());
    return { publishers: ranged.filter((one) => !kind || one.kind === kind).slice(0, SHOWN) };
  },
  tables: {
    publishers: ({ publishers: found }, { tongue }) => {
      const { publishers: say, reading } = tongue.words;
      return {
        caption: say.caption,
        columns: [
          { title: say.columns.publisher },
          { title: say.columns.documents, numeric: true },
          { title: say.columns.kind },
          { title: say.columns.by },
        ],
        rows: found.map((one) => [
          one.publisher === null
            ? say.nobody
            : {
                text: one.publisher,
                href: withQuery(links.documents, { publisher: one.publisher }),
                value: one.publisher,
              },
          one.documents,
          { text: publisherWords(one, tongue.speech), value: one.kind },
          one.decision === null
            ? { text: reading.publisherBy[one.by ?? "nobody"], value: one.by ?? "" }
            : {
                text: say.decided({
                  reviewer: one.decision.reviewer,
                  day: tongue.date(one.decision.at.slice(0, 10)),
                  reason: one.decision.reason,
                }),
                value: `${one.decision.reviewer} ${one.decision.at}`,
              },
        ]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.publishers.title,
  view({ publishers: found }, { tongue, path, query, visitor }, show) {
    const { publishers: say } = tongue.words;
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <form class="row" action={path}>
          <label>
            {say.filter}
            <select name="kind">
              <option value="">{say.all}</option>
              {PUBLISHER_KINDS.map((kind) => (
                <option value={kind} selected={query.kind === kind}>
                  {tongue.speech.words.publishers[kind]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{say.show}</button>
        </form>
        {found.length === 0 ? <p>{say.none}</p> : show.table("publishers")}
        {found.length < SHOWN ? null : <p class="small quiet">{say.cut({ n: tongue.number(SHOWN) })}</p>}
        <p class="small quiet">{say.change}</p>
        {may(visitor.role, "reviewer") ? (
          <form method="post" action={DECIDE} class="card column">
            <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
            <h2>{say.decide}</h2>
            <label>
              {say.which}
              <input name="publisher" required autocomplete="off" list="named" maxlength={300} />
            </label>
            <datalist id="named">
              {found.map(({ publisher }) => (publisher === null ? null : <option value={publisher} />))}
            </datalist>
            <label>
              {say.columns.kind}
              <select name="kind">
                {PUBLISHER_KINDS.map((kind) => (
                  <option value={kind}>{tongue.speech.words.publishers[kind]}</option>
                ))}
                <option value="withdraw">{say.withdraw}</option>
              </select>
            </label>
            <label>
              {say.of}
              <input name="of" autocomplete="off" maxlength={100} />
            </label>
            <label>
              {tongue.words.claims.judge.reason}
              <input name="reason" autocomplete="off" maxlength={2000} />
            </label>
            <button type="submit">{say.decide}</button>
          </form>
        ) : null}
      </>
    );
  },
});
