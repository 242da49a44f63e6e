import { z } from "zod";
import type { Judgement } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { bracketed, inOneLine } from "../../../words/index.js";
import { ClaimCard, claimsTable, deskOf, JudgeForms, KeysHelp, Outcome, PassageWords } from "../../claims/index.js";
import { links, page } from "../../page/index.js";
import {
  DocumentSummaryShape,
  FactShape,
  JudgementShape,
  KeptClaimShape,
  type ShownClaim,
  shownClaim,
} from "../../shapes/index.js";
import type { Tongue } from "../../words/index.js";
import { LOOKED_AT, type Queue, type QueueItem, queueOf } from "./queue.js";

const Data = z.strictObject({
  queue: z.array(
    z.strictObject({
      claim: KeptClaimShape,
      gain: z.number().describe("What judging it is expected to gain (docs/judgement.md)."),
      support: z.number(),
      usd: z.number().nullable(),
      conflicts: z.number(),
      busy: z.number().describe("Facts of the busiest pair that it is about."),
      passage: z.strictObject({ before: z.string(), exact: z.string(), after: z.string() }),
      fact: FactShape.nullable(),
      document: DocumentSummaryShape,
    }),
  ),
  judged: z.number(),
  waiting: z.number().describe("Claims without a verdict, of the 100,000 newest."),
  judgements: z.array(JudgementShape).describe("Of the claim that was asked for."),
  last: z.array(KeptClaimShape).describe("The claim that was asked for."),
});

interface ReviewData extends Omit<Queue, "queue"> {
  readonly queue: readonly (Omit<QueueItem, "claim"> & { readonly claim: ShownClaim })[];
  readonly judgements: readonly Judgement[];
  readonly last: readonly ShownClaim[];
}

const Query = z.looseObject({
  most: z.coerce.number().int().min(1).max(100).default(20).describe("Claims at most."),
  claim: z.string().optional(),
  do: z.enum(["judge"]).optional(),
  done: z.string().optional(),
});

/** What to judge next. */
export const reviewPage = page({
  name: "review",
  path: links.review,
  summary: "The claims that are best judged next, and why.",
  query: Query,
  schema: Data,
  fresh: true,
  async data({ ledger, query }): Promise<ReviewData> {
    const { claim } = query;
    const found = await queueOf(ledger, query.most);
    return {
      ...found,
      queue: found.queue.map((item) => ({ ...item, claim: shownClaim(item.claim) })),
      judgements: claim === undefined ? [] : await ledger.judgements([claim]),
      last: claim === undefined ? [] : (await ledger.claims([claim])).map(shownClaim),
    };
  },
  tables: {
    queue: ({ queue }, { tongue }) => {
      const { columns } = tongue.words.review;
      const facts = Object.fromEntries(queue.flatMap(({ fact }) => (fact === null ? [] : [[fact.id, fact]])));
      const documents = Object.fromEntries(queue.map(({ document }) => [document.id, document]));
      const table = claimsTable(
        queue.map(({ claim }) => claim),
        facts,
        tongue,
        documents,
      );
      const more = [columns.gain, columns.conflicts, columns.usd, columns.pair];
      return {
        ...table,
        caption: tongue.words.review.waiting,
        columns: [...table.columns, ...more.map((title) => ({ title, numeric: true }))],
        rows: table.rows.map((row, i) => {
          const { gain, conflicts, usd, busy } = queue[i]!;
          return [...row, Math.round(gain * 1000) / 1000, conflicts, usd, busy];
        }),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.review.title,
  view(data, visit) {
    const { tongue, path } = visit;
    const { review, claims: words } = tongue.words;
    const { queue, judged, waiting, judgements, last } = data;
    const desk = deskOf(visit, visit.query.most === 20 ? {} : { most: String(visit.query.most) });
    return (
      <div class="review" data-island="judging" data-fault={words.judge.noAnswer}>
        <JudgeForms desk={desk} />
        <header class="prose">
          <h1>{review.title}</h1>
          <p class="lead">{review.lead}</p>
          <p class="quiet">
            {review.progress({
              judged,
              waiting: waiting >= LOOKED_AT ? review.most({ n: tongue.number(LOOKED_AT) }) : tongue.number(waiting),
            })}
          </p>
          <p>
            <a href={links.orphans}>{review.orphans}</a> · <a href={links.agreement}>{review.agreement}</a>
          </p>
          <Outcome desk={desk} judgements={judgements} claims={last} told={queue.map(({ claim }) => claim)} />
          <KeysHelp tongue={tongue} />
        </header>
        {queue.length > 0 ? null : judged > 0 ? (
          <p>{review.none}</p>
        ) : (
          <p>
            {review.empty} <a href={links.add}>{review.add}</a>
          </p>
        )}
        <section aria-labelledby="waiting">
          <h2 id="waiting" class="unseen">
            {review.waiting}
          </h2>
          <div class="queue">
            {queue.map((item, i) => (
              <ClaimCard
                kept={item.claim}
                fact={item.fact ?? undefined}
                number={i + 1}
                desk={desk}
                judgements={judgements}
                after={
                  <p class="small why">
                    <strong>{review.why}</strong>
                    {tongue.speech.signs.gap}
                    {whyOf(item, tongue).join(tongue.speech.signs.semicolon)}
                    <span class="quiet">
                      {bracketed(review.gain({ gain: tongue.fixed(item.gain, 2) }), tongue.speech.signs)}
                    </span>
                  </p>
                }
              >
                <PassageWords passage={item.passage} language={item.document.language} />
                <p class="small">
                  <a href={links.document(item.document.id, item.claim.claim.id)}>
                    {inOneLine(
                      item.document.publisher === null ? null : visible(item.document.publisher),
                      visible(item.document.title ?? tongue.words.fact.untitled),
                      item.document.date === null ? "" : tongue.date(item.document.date),
                    )}
                  </a>
                </p>
              </ClaimCard>
            ))}
          </div>
        </section>
        {queue.length === 0 ? null : (
          <p class="files">
            <a href={`${path}/queue.csv`} download>
              CSV<span class="unseen">: {review.waiting}</span>
            </a>
          </p>
        )}
      </div>
    );
  },
});

/** US dollars from which on a sum counts (dossier/review.ts). */
const COUNTS = 1e5;

/** What makes judging a claim worth it, in words, as dossier/review.ts weighs it. */
function whyOf(
  { claim: { claim }, support, usd, conflicts, busy }: Omit<QueueItem, "claim"> & { readonly claim: ShownClaim },
  tongue: Tongue,
): string[] {
  const { review } = tongue.words;
  return [
    review.uncertain({ percent: tongue.percent(claim.confidence) }),
    support <= 1 ? review.alone : review.others({ n: support }),
    ...(usd !== null && usd > COUNTS ? [review.sum({ dollars: tongue.dollars(usd) })] : []),
    ...(conflicts > 0 ? [review.conflicts({ n: conflicts })] : []),
    ...(busy > 1 ? [review.busy({ n: busy })] : []),
  ];
}
